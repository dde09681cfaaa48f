package se.kommun.uppdrag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The zip file that {@code mvn package} makes. */
public final class Distribution {

    private Distribution() {}

    /** The zip file of the version that the packaged program has. */
    public static Path zip() {
        try (JarFile program = new JarFile("target/uppdrag.jar")) {
            String version = program.getManifest().getMainAttributes().getValue("Implementation-Version");
            return Path.of("target/uppdrag-" + version + ".zip");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Unpacks it into a folder, with the modes of its files, as {@code unzip} does. Returns the folder of the program. */
    public static Path unpackTo(Path folder) {
        try (FileSystem zip = FileSystems.newFileSystem(zip(), Map.of("enablePosixFileAttributes", true))) {
            List<Path> entries;
            try (Stream<Path> all = Files.walk(zip.getPath("/"))) {
                entries = all.filter(entry -> entry.getNameCount() > 0).toList();
            }
            for (Path entry : entries) {
                Path file = folder.resolve(zip.getPath("/").relativize(entry).toString());
                Files.createDirectories(file.getParent());
                Files.copy(entry, file, StandardCopyOption.COPY_ATTRIBUTES);
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(entry));
            }
            return folder.resolve(entries.get(0).getFileName().toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
