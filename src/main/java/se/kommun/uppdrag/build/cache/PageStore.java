package se.kommun.uppdrag.build.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kommun.uppdrag.files.Digest;

/** Where a {@link BuildCache} keeps pages, and the front matter of sources, from one build to the next. Thread-safe. */
public interface PageStore {

    /** Stores nothing. */
    PageStore NONE = new PageStore() {
        @Override
        public Optional<CachedPage> get(String address) {
            return Optional.empty();
        }

        @Override
        public void put(CachedPage page) {
            // stores nothing
        }
    };

    /** Holds whole pages in memory, for the builds of one process. */
    record InMemory(Map<String, CachedPage> pages) implements PageStore {

        @Override
        public Optional<CachedPage> get(String address) {
            return Optional.ofNullable(pages.get(address));
        }

        @Override
        public void put(CachedPage page) {
            pages.put(page.address(), page);
        }

        @Override
        public void retain(Set<String> addresses) {
            pages.keySet().retainAll(addresses);
        }
    }

    /** The page of an earlier build at an address, whether or not it is up to date. */
    Optional<CachedPage> get(String address);

    /** Stores a page for the next build. */
    void put(CachedPage page);

    /** The source file of an earlier build at a path, if it is up to date. It is then stored for the next build too. */
    default Optional<CachedSource> source(String path, Digest schema, Digest source) {
        return Optional.empty();
    }

    /** Stores a source file for the next build. */
    default void put(String path, CachedSource source) {}

    /** Removes all pages except those at the given addresses. */
    default void retain(Set<String> addresses) {}
}
