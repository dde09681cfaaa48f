package se.kommun.uppdrag.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** The real site, published twice: with receivers, so that the form and the feedback boxes are shown, and without. */
final class Sites implements AutoCloseable {

    static final Map<String, String> RECEIVERS = Map.of("form.endpoint", "https://formular.example.se/intresse",
            "form.feedbackEndpoint", "https://formular.example.se/synpunkt", "form.returnField", "tillbaka");
    static final Map<String, String> NO_RECEIVERS = Map.of("form.kind", "none");

    private final Path folder;
    private final PublishedSite withForms;
    private final PublishedSite withoutForms;

    Sites() throws IOException {
        folder = Files.createTempDirectory("uppdrag-sites-");
        withForms = publish("with", RECEIVERS);
        withoutForms = publish("without", NO_RECEIVERS);
    }

    private PublishedSite publish(String name, Map<String, String> settings) throws IOException {
        Path site = BuiltSite.build(Files.createDirectory(folder.resolve(name)), settings);
        for (String old : List.of(BuiltSite.OLD, BuiltSite.OLD_IN_FOLDER)) {
            stay(site, old);
        }
        return new PublishedSite(site, BuiltSite.PREFIX);
    }

    /** Takes from a page at an old address what sends the browser on, so that it can be looked at; the page as it was has another name. */
    private static void stay(Path site, String old) throws IOException {
        Path file = site.resolve(old);
        String text = Files.readString(file);
        Files.writeString(site.resolve(redirecting(old)), text);
        Files.writeString(file, text.replaceFirst("<meta http-equiv=\"refresh\".*\n", ""));
    }

    /** Where the page at an old address is as it was built. No page of the site has that ending. */
    static String redirecting(String old) {
        return old.replace(".html", ".htm");
    }

    public PublishedSite withForms() {
        return withForms;
    }

    public PublishedSite withoutForms() {
        return withoutForms;
    }

    @Override
    public void close() throws IOException {
        withForms.close();
        withoutForms.close();
        FileUtils.deleteDirectory(folder.toFile());
    }
}
