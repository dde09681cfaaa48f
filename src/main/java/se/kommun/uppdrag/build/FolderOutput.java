package se.kommun.uppdrag.build;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.build.Timings.Step;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.build.cache.DiskStore;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;

/** Writes a site into a folder, each file at its address. Hard-links the pages that are reused from the last build. Thread-safe. */
public final class FolderOutput implements SiteOutput {

    private final Path destination;
    private final SiteRenderer renderer;
    private final Optional<DiskStore> store;
    /** The directories that exist. */
    private final Set<Path> directories = ConcurrentHashMap.newKeySet();
    private @Nullable CompletableFuture<byte[]> stored;

    /**
     * @param destination the folder of the whole site
     * @param renderer renders the site; its problems get every file that cannot be written
     * @param store the pages of the last build, if the build has a cache on disk
     */
    public FolderOutput(Path destination, SiteRenderer renderer, Optional<DiskStore> store) {
        this.destination = destination;
        this.renderer = renderer;
        this.store = store;
    }

    @Override
    public void add(CachedPage page) {
        byte[] html = page.page().html().getBytes(StandardCharsets.UTF_8);
        writePage(page.address(), file -> {
            try (OutputStream out = new FileOutputStream(file.toFile())) { // opens with one system call, which is measurable at 10,000 pages
                out.write(html);
            }
            if (store.isPresent()) {
                store.get().written(page.address(), file);
            }
            return file;
        });
    }

    @Override
    public boolean reuse(CachedPage page) {
        return writePage(page.address(), file -> store.isPresent() && store.get().link(page.address(), file)).orElse(true);
    }

    /**
     * Writes a page. Only one thread at a time does: the operating system creates the files of one folder one at a time, and two threads that do
     * it at once spend as much time again waiting for each other, using the CPU.
     */
    private synchronized <T> Optional<T> writePage(String address, FileWriter<T> writing) {
        return renderer.plan().options().timings().of(Step.WRITE, () -> write(address, writing));
    }

    @Override
    public Set<String> addFiles() {
        stored = store.map(DiskStore::prepare).orElse(null);
        renderer.files().published().entrySet().parallelStream().forEach(file ->
                Containment.run(file.getKey(), renderer.problems(), () -> write(file.getKey(), to -> copy(file.getValue(), to))));
        renderer.pdfs().forEach((address, bytes) -> write(address, to -> Files.write(to, bytes)));
        renderer.siteFiles().forEach((address, text) -> write(address, to -> Files.write(to, text.getBytes(StandardCharsets.UTF_8))));
        Set<String> addresses = addresses();
        renderer.removeStaleVariants();
        return addresses;
    }

    /** The addresses of all files in the folder. */
    public Set<String> addresses() {
        try (Stream<Path> files = Files.find(destination, Integer.MAX_VALUE, (file, attributes) -> !attributes.isDirectory())) {
            return files.map(file -> RelativePath.of(destination, file)).collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException unreadable) {
            renderer.problems().accept(WriteErrors.problem(destination.toString(), new IOException(unreadable.getMessage(), unreadable)));
            return Set.of();
        }
    }

    @Override
    public SiteFiles folder() {
        return SiteFiles.onDisk(destination);
    }

    /** Stores the pages for the next build, unless templates or settings have changed during this one. Call it after publishing. */
    void save() throws IOException {
        if (store.isPresent()) {
            store.get().clear();
            if (!renderer.isOutdated()) {
                store.get().save(stored.join());
            }
        }
    }

    /** Writes one file. */
    private interface FileWriter<T> {
        T to(Path file) throws IOException;
    }

    /** Writes a file after creating its directory; empty if it cannot be written, which is reported. */
    private <T> Optional<T> write(String address, FileWriter<T> writing) {
        Path file = destination.resolve(address);
        try {
            if (!directories.contains(file.getParent())) {
                Files.createDirectories(file.getParent());
                directories.add(file.getParent()); // only now: another thread must not take it for created before
            }
            return Optional.of(writing.to(file));
        } catch (IOException failed) {
            renderer.problems().accept(WriteErrors.problem(address, failed));
            return Optional.empty();
        }
    }

    private static Path copy(StaticFile from, Path file) throws IOException {
        if (from.isAsIs()) {
            RegularFiles.copy(from.source(), file);
        } else {
            Files.write(file, from.bytes());
        }
        // Web servers send this time to browsers (Last-Modified), which then know that the file has not changed since the last visit.
        return Files.setLastModifiedTime(file, Files.getLastModifiedTime(from.source()));
    }
}
