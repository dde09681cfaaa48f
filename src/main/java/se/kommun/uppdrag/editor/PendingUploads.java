package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * Remembers the files that were uploaded for a page, in the site's folder {@code .uppdrag/uppladdat}. A draft can show them at once; what no text
 * has kept when the page is saved or its draft discarded is deleted.
 */
record PendingUploads(Path site) {

    private static final String FOLDER = "uppladdat";
    private static final Pattern ENTRY = Pattern.compile("(\\d+) (content/[a-z0-9./-]+)");
    /** A file that was uploaded just now may be on its way into a text. */
    private static final Duration MIN_AGE = Duration.ofSeconds(10);

    /** @param file its path, such as {@code content/bild.jpg} */
    void add(PagePath page, String file, Instant now) throws IOException, EditRejectedException {
        List<String> entries = new ArrayList<>(entries(page));
        entries.add(now.toEpochMilli() + " " + file);
        write(page, entries);
    }

    /** Deletes the uploaded files that no page and no draft mentions. */
    void settle(PagePath page, Instant now) throws IOException, EditRejectedException {
        List<String> entries = entries(page);
        if (entries.isEmpty()) {
            return;
        }
        String texts = texts();
        List<String> left = new ArrayList<>();
        for (String entry : entries) {
            Matcher known = ENTRY.matcher(entry);
            if (known.matches() && Instant.ofEpochMilli(Long.parseLong(known.group(1))).plus(MIN_AGE).isAfter(now)) {
                left.add(entry);
            } else if (known.matches() && isBeside(page, known.group(2)) && !texts.contains(known.group(2).substring(known.group(2).lastIndexOf('/') + 1))) {
                page.requireNoSymbolicLink(site);
                Files.deleteIfExists(site.resolve(known.group(2)));
            }
        }
        write(page, left);
    }

    /** Whether a file is in the page's folder, and no page. */
    private static boolean isBeside(PagePath page, String file) {
        return file.startsWith("content/" + page.folder()) && file.indexOf('/', ("content/" + page.folder()).length()) < 0 && !file.endsWith(".md") && !file.contains("..");
    }

    private String texts() throws IOException, EditRejectedException {
        DraftStore drafts = new DraftStore(new ProgramFolder(site));
        StringBuilder texts = new StringBuilder();
        for (SourceFile source : SourceFolder.list(site).pages()) {
            texts.append(new String(RegularFiles.readAllBytes(source.file()), StandardCharsets.UTF_8)).append('\n');
            Optional<PagePath> page = PagePath.of(source.path());
            texts.append(page.isEmpty() ? "" : drafts.of(page.get()).map(draft -> draft.text().text()).orElse("")).append('\n');
        }
        return texts.toString();
    }

    private List<String> entries(PagePath page) throws IOException, EditRejectedException {
        return RegularFiles.tryReadAllBytes(new ProgramFolder(site).resolve(file(page))).map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList()).orElse(List.of());
    }

    private void write(PagePath page, List<String> entries) throws IOException, EditRejectedException {
        Path file = new ProgramFolder(site).forWriting(file(page));
        if (entries.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            AtomicFile.write(file, entries.stream().map(entry -> entry + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String file(PagePath page) {
        return FOLDER + "/" + page.name() + ".txt";
    }
}
