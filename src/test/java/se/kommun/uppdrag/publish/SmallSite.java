package se.kommun.uppdrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.Sha256;

/** A folder with a small built site, and its manifest. A page's words are the files that it needs. */
record SmallSite(Path folder, Map<String, String> files) {

    static final String URL = "https://www.example.se/";

    static SmallSite of(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new SmallSite(folder, new TreeMap<>(files));
    }

    SiteManifest manifest() {
        Map<String, String> digests = new TreeMap<>();
        List<PublishedPage> pages = new ArrayList<>();
        files.forEach((path, text) -> {
            digests.put(path, Sha256.hex(text));
            if (path.endsWith(".html")) {
                pages.add(new PublishedPage(path, "content/" + path.replace(".html", ".md"), Sha256.hex(text), "Sidan " + path));
            }
        });
        return new SiteManifest(URL, digests, pages);
    }

    PublishPlan plan(PublishTarget target) throws IOException, PublishException {
        return new PublishPlan(target.current(URL), manifest());
    }

    String publish(PublishTarget target) throws IOException, PublishException {
        return target.send(folder, plan(target));
    }

    /** The files of a folder with their texts, without those of the program itself. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".uppdrag-")).forEach(file -> {
                try {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
        return files;
    }
}
