package se.kommun.uppdrag.bake;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import se.kommun.uppdrag.asset.SiteFile;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Containment;

/** Writes a site into a folder, each file at its address. */
public final class SiteWriter {

    /** The rule of a file in the folder that no source gives. */
    public static final String UNKNOWN_FILE = "sida-utan-kalla";

    private final Path destination;
    private final Plan plan;
    private final Set<Path> directories = new HashSet<>();

    /**
     * @param destination the folder of the whole site
     * @param plan of the site; is told of every file that cannot be written
     */
    public SiteWriter(Path destination, Plan plan) {
        this.destination = destination;
        this.plan = plan;
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
    public void writeFiles() {
        plan.files().entrySet().parallelStream().forEach(file ->
                Containment.run(file.getKey(), plan.told(), () -> write(file.getKey(), to -> copy(file.getValue(), to))));
        plan.pdfs().forEach((address, bytes) -> write(address, to -> Files.write(to, bytes)));
        plan.siteFiles().forEach((address, text) -> write(address, to -> Files.write(to, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** The addresses of all files in the folder. */
    public Set<String> written() {
        return Reconciliation.files(destination, address -> plan.job(address) != null, plan.told());
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
            plan.told().accept(Unwritable.problem(address, failed));
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
