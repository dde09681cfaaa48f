package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    private final Digest ground;

    private PageCache(Earlier earlier, Digest ground, Map<String, Kept> before) {
        this.earlier = earlier;
        this.ground = ground;
        this.before = before;
    }

    /** Where nothing is kept, for a build that is never published. */
    static PageCache none() {
        return new PageCache(null, new Digest(0, 0), Map.of());
    }

    /**
     * What was kept, if it was made on the same ground; nothing when it is not there, or damaged.
     *
     * @param ground what all pages share: program, templates, settings
     */
    static PageCache read(Earlier earlier, Digest ground) {
        Map<String, Kept> kept = Map.of();
        try {
            if (Files.exists(earlier.file())) {
                kept = CacheFile.read(Files.readAllBytes(earlier.file()), ground);
            }
        } catch (IOException damaged) {
            // as if it were not there
        }
        return new PageCache(earlier, ground, kept);
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

    /**
     * To be called when the pages of now are published.
     *
     * @param groundNow if it is another than at the beginning, something was changed while the pages were made
     */
    void write(Digest groundNow) throws IOException {
        if (earlier == null) {
            return;
        }
        Files.deleteIfExists(earlier.file());
        if (groundNow.equals(ground)) {
            Path whole = earlier.file().resolveSibling(earlier.file().getFileName() + ".new");
            Files.write(whole, CacheFile.bytes(now, ground));
            Files.move(whole, earlier.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
