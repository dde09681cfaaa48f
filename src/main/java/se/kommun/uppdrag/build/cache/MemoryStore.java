package se.kommun.uppdrag.build.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds whole pages in memory, for the builds of one process. Thread-safe. */
final class MemoryStore implements PageStore {

    private final Map<String, CachedPage> pages = new ConcurrentHashMap<>();

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
