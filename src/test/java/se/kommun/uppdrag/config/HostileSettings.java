package se.kommun.uppdrag.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads settings. */
public final class HostileSettings implements Consumer<String> {

    @Override
    public void accept(String text) {
        try {
            Path site = Files.createTempDirectory("settings");
            Path file = Files.writeString(site.resolve(SettingsReader.FILE), text);
            SettingsReader.read(site, problem -> { });
            Files.delete(file);
            Files.delete(site);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
