package se.kommun.uppdrag.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a page. */
public final class HostilePage implements Consumer<String> {

    @Override
    public void accept(String text) {
        PageReader.read(new SourceFile("content/x.md", Path.of("x.md"), "sv"), text.getBytes(StandardCharsets.UTF_8), ContentModel.ofProgram(), problem -> { });
    }
}
