package se.kommun.uppdrag.bake;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import se.kommun.uppdrag.asset.SiteFile;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/** Writes a site into a folder, each file at its address. */
public final class SiteWriter {

    private final Path destination;
    private final Consumer<Problem> problems;
    private final Set<Path> directories = new HashSet<>();

    /**
     * @param destination the folder of the whole site
     * @param problems gets every file that cannot be written; called from several threads at once
     */
    public SiteWriter(Path destination, Consumer<Problem> problems) {
        this.destination = destination;
        this.problems = problems;
    }

    /**
     * Writes a page with a single system call to open it, and asks for its directory once: at 10,000 pages both show. Not thread-safe.
     *
     * @param html the bytes of the whole page
     * @throws IOException when the file cannot be written
     */
    void writePage(String address, byte[] html) throws IOException {
        Path file = destination.resolve(address);
        if (address.indexOf('/') >= 0 && directories.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            out.write(html);
        }
    }

    /** Writes all that a site has beside its pages: assets, images, documents, PDF files, sitemap, headers. To be called when all pages are baked. */
    public void writeFiles(Plan plan) {
        plan.files().entrySet().parallelStream().forEach(file ->
                Containment.run(file.getKey(), problems, () -> write(file.getKey(), to -> copy(file.getValue(), to))));
        plan.pdfs().forEach((address, bytes) -> write(address, to -> Files.write(to, bytes)));
        plan.siteFiles().forEach((address, text) -> write(address, to -> Files.write(to, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Something that writes one file. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private void write(String address, Writing writing) {
        Path file = destination.resolve(address);
        try {
            Files.createDirectories(file.getParent());
            writing.to(file);
        } catch (IOException failed) {
            problems.accept(Unwritable.problem(address, failed));
        }
    }

    private static void copy(SiteFile from, Path file) throws IOException {
        if (from.isAsIs()) {
            RegularFiles.copy(from.source(), file);
        } else {
            Files.write(file, from.bytes());
        }
        // Web servers tell a browser by this time that the file has not changed since its last visit.
        Files.setLastModifiedTime(file, Files.getLastModifiedTime(from.source()));
    }
}
