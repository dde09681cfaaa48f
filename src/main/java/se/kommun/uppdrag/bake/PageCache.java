package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import se.kommun.uppdrag.cache.Digest;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * The pages of the last build that was published, each with all that it was made of. A page that would come out the same
 * now is taken over as it is. It can be deleted at any time: then every page is made anew. Thread-safe.
 */
public final class PageCache {

    /**
     * A page that was published.
     *
     * @param file how it looks on disk; another than this is not the page that was made
     * @param notes of the {@link Inspector}, maybe null
     */
    record Kept(Recipe recipe, Stamp file, byte[] notes) {}

    /**
     * What a build may take over from the one before it.
     *
     * @param folder with the published pages
     * @param file where the cache lies
     */
    public record Earlier(Path folder, Path file) {}

    private final Earlier earlier;
    private final Map<String, Kept> before;
    private final Map<String, Kept> now = new ConcurrentHashMap<>();
    private final Digest program;
    private final Digest ground;

    private PageCache(Earlier earlier, Digest program, Digest ground, Map<String, Kept> before) {
        this.earlier = earlier;
        this.program = program;
        this.ground = ground;
        this.before = before;
    }

    /** Where nothing is kept, for a build that is never published. */
    static PageCache none() {
        return new PageCache(null, new Digest(0, 0), new Digest(0, 0), Map.of());
    }

    /** Begins to read what was kept, while the sources are read; nothing when it is not there, damaged, or by another program. */
    static Reading read(Earlier earlier) {
        return new Reading(earlier, CompletableFuture.supplyAsync(() -> {
            Digest program = new Digest(0, 0);
            try {
                program = Program.digest();
                return Files.exists(earlier.file()) ? CacheFile.read(RegularFiles.readAllBytes(earlier.file()), program) : CacheFile.Content.none(program);
            } catch (IOException damaged) {
                return CacheFile.Content.none(program);
            }
        }));
    }

    /** A cache that is being read. */
    record Reading(Earlier earlier, CompletableFuture<CacheFile.Content> content) {

        /**
         * What was made on the same ground.
         *
         * @param ground what all pages share: program, templates, settings
         */
        PageCache on(Digest ground) {
            CacheFile.Content kept = content.join();
            return new PageCache(earlier, kept.program(), ground, kept.ground().equals(ground) ? kept.pages() : Map.of());
        }
    }

    Optional<Kept> page(String address) {
        return Optional.ofNullable(before.get(address));
    }

    /** Puts the page that stands at an address also into another folder; false when it is no longer the one that was made. */
    boolean take(String address, Kept page, Path destination) throws IOException {
        Path target = destination.resolve(address);
        if (address.indexOf('/') >= 0) {
            Files.createDirectories(target.getParent());
        }
        try {
            Files.createLink(target, earlier.folder().resolve(address));
            if (Stamp.of(target).equals(page.file())) {
                now.put(address, page);
                return true;
            }
        } catch (IOException | UnsupportedOperationException gone) {
            // a disk without links, or a published page that somebody has taken away
        }
        Files.deleteIfExists(target);
        return false;
    }

    /** Keeps a page that was made and written now. */
    void keep(BakedPage page, byte[] notes, Path destination) throws IOException {
        if (earlier != null && page.recipe() != null) {
            now.put(page.address(), new Kept(page.recipe(), Stamp.of(destination.resolve(page.address())), notes));
        }
    }

    /** Begins to make ready what the next build will read, when all pages are there. */
    Ready ready() {
        return earlier == null ? groundNow -> { }
                : write(CompletableFuture.supplyAsync(() -> CacheFile.bytes(new CacheFile.Content(program, ground, now))));
    }

    /** The pages of now, ready to be written. */
    interface Ready {

        /**
         * To be called when the pages are published.
         *
         * @param groundNow if it is another than at the beginning, something was changed while the pages were made
         */
        void write(Digest groundNow) throws IOException;
    }

    private Ready write(CompletableFuture<byte[]> bytes) {
        return groundNow -> {
            Files.deleteIfExists(earlier.file());
            if (groundNow.equals(ground)) {
                Path whole = earlier.file().resolveSibling(earlier.file().getFileName() + ".new");
                Files.write(whole, bytes.join());
                Files.move(whole, earlier.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        };
    }
}
