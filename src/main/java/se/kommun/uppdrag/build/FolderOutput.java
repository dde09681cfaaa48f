package se.kommun.uppdrag.build;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.build.Timings.Step;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.build.cache.DiskStore;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Containment;

/** Writes a site into a folder, each file at its address. Pages of the last build are linked, not written again. */
public final class FolderOutput implements SiteOutput {

    private final @Nullable Path destination;
    private final @Nullable SiteRenderer renderer;
    private final Optional<DiskStore> store;
    private final Timings timings;
    private final SerialExecutor writer = new SerialExecutor();
    private final Set<Path> directories = new HashSet<>();
    private @Nullable CompletableFuture<byte[]> stored;

    /**
     * @param destination the folder of the whole site
     * @param renderer of the site; gets a problem for every file that cannot be written
     * @param store of the cache of the build, if it has one on disk
     */
    public FolderOutput(@Nullable Path destination, @Nullable SiteRenderer renderer, Optional<DiskStore> store, Timings timings) {
        this.destination = destination;
        this.renderer = renderer;
        this.store = store;
        this.timings = timings;
    }

    @Override
    public void add(CachedPage page) {
        byte[] html = page.page().html().getBytes(StandardCharsets.UTF_8);
        inTurn(page.address(), file -> {
            try (OutputStream out = new FileOutputStream(file.toFile())) { // one system call to open it: at 10,000 pages this shows
                out.write(html);
            }
            if (store.isPresent()) {
                store.get().written(page.address(), file);
            }
        });
    }

    @Override
    public void reuse(CachedPage page, Runnable added, Runnable unavailable) {
        inTurn(page.address(), file -> {
            boolean linked = store.isPresent() && store.get().link(page.address(), file);
            (linked ? added : unavailable).run();
        });
    }

    /** Writes with one thread at a time, in a directory that exists. */
    private void inTurn(String address, FileWriter write) {
        writer.leave(() -> timings.of(Step.WRITE, () -> {
            try {
                Path file = destination.resolve(address);
                if (address.indexOf('/') >= 0 && directories.add(file.getParent())) {
                    Files.createDirectories(file.getParent());
                }
                write.to(file);
            } catch (IOException unwritable) {
                renderer.told().accept(WriteErrors.problem(address, unwritable));
            }
            return null;
        }));
    }

    @Override
    public Set<String> addFiles() {
        stored = store.map(DiskStore::prepare).orElse(null);
        renderer.files().published().entrySet().parallelStream().forEach(file ->
                Containment.run(file.getKey(), renderer.told(), () -> write(file.getKey(), to -> copy(file.getValue(), to))));
        renderer.pdfs().forEach((address, bytes) -> write(address, to -> Files.write(to, bytes)));
        renderer.siteFiles().forEach((address, text) -> write(address, to -> Files.write(to, text.getBytes(StandardCharsets.UTF_8))));
        Set<String> addresses = addresses();
        renderer.sweep();
        return addresses;
    }

    /** The addresses of all files in the folder. */
    public Set<String> addresses() {
        return FolderListing.files(destination, address -> renderer.plan().job(address) != null, renderer.told());
    }

    @Override
    public SiteFiles folder() {
        return SiteFiles.onDisk(destination);
    }

    /** Stores the pages for the next build, unless templates or settings changed during this one. To be called when the site is published. */
    void save() throws IOException {
        if (store.isPresent()) {
            store.get().clear();
            if (!renderer.isOutdated()) {
                store.get().save(stored.join());
            }
        }
    }

    /** Writes one file. */
    private interface FileWriter {
        void to(Path file) throws IOException;
    }

    private void write(String address, FileWriter writing) {
        Path file = destination.resolve(address);
        try {
            Files.createDirectories(file.getParent());
            writing.to(file);
        } catch (IOException failed) {
            renderer.told().accept(WriteErrors.problem(address, failed));
        }
    }

    private static void copy(StaticFile from, Path file) throws IOException {
        if (from.isAsIs()) {
            RegularFiles.copy(from.source(), file);
        } else {
            Files.write(file, from.bytes());
        }
        // Web servers tell a browser by this time that the file has not changed since its last visit.
        Files.setLastModifiedTime(file, Files.getLastModifiedTime(from.source()));
    }
}
