package se.kommun.uppdrag.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A cache in memory for values that are computed from files. A value is valid while the file's attributes are the same: size,
 * modification time and file key, which changes when another file is renamed over this one. On Unix the change time of the inode
 * (ctime) also counts, because programs cannot set it: this detects a file that gets other bytes of the same length and its old
 * modification time. The attributes are read once per file and build. Thread-safe.
 */
public final class FileCache {

    /**
     * Two changes within one tick of the file system's clock give the same attributes. The coarsest clock in use (FAT) ticks
     * every 2 s.
     */
    private static final long TICK_MILLIS = 2000;

    private record Key(Path file, Class<?> kind) {

        // Written by hand, here and in other records that every page uses: the generated methods of records are slow at
        // startup, and slow without the C2 compiler.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && file.equals(key.file) && kind == key.kind;
        }

        @Override
        public int hashCode() {
            return 31 * file.hashCode() + kind.hashCode();
        }
    }

    private record Attributes(long size, FileTime changed, @Nullable Object identity, FileTime inodeChanged) {

        long latestMillis() {
            return Math.max(changed.toMillis(), inodeChanged.toMillis());
        }
    }

    private record Entry(@Nullable Attributes attributes, boolean settled, long build, Object value) {}

    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final boolean lasting;
    private volatile long build;

    /** @param lasting whether several builds use this cache; if not, attributes are not read */
    public FileCache(boolean lasting) {
        this.lasting = lasting;
    }

    /** Starts a new build: attributes are read again, and values that the last build did not use are removed. */
    public void begin() {
        long last = build;
        entries.values().removeIf(each -> each.build() < last);
        build = last + 1;
    }

    /**
     * The value for a file, cached or computed.
     *
     * @param kind type of the value; together with the file, the key
     * @param read gets the file and the last value, or null; called if the attributes have changed, or if the file was changed so
     *     shortly before the last call that another change could have left the attributes the same
     */
    public <T> T of(Path file, Class<T> kind, BiFunction<Path, @Nullable T, T> read) {
        return of(file, kind, value -> true, read);
    }

    /**
     * Like {@link #of(Path, Class, BiFunction)}, for a value that depends on more than the file.
     *
     * @param isUpToDate whether a value is right as far as it depends on that
     */
    public <T> T of(Path file, Class<T> kind, Predicate<T> isUpToDate, BiFunction<Path, @Nullable T, T> read) {
        Key key = new Key(file, kind);
        Entry cached = entries.get(key);
        if (cached != null && cached.build() == build) {
            return kind.cast(cached.value());
        }
        long now = System.currentTimeMillis();
        Attributes attributes = lasting ? readAttributes(file) : null;
        boolean same = cached != null && cached.settled() && cached.attributes().equals(attributes) && isUpToDate.test(kind.cast(cached.value()));
        T value = same ? kind.cast(cached.value()) : read.apply(file, cached == null ? null : kind.cast(cached.value()));
        boolean settled = attributes != null && now - attributes.latestMillis() > TICK_MILLIS;
        entries.put(key, new Entry(attributes, settled, build, value));
        return value;
    }

    private static @Nullable Attributes readAttributes(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                Map<String, Object> attributes = Files.readAttributes(file, "unix:size,lastModifiedTime,fileKey,ctime");
                return new Attributes((Long) attributes.get("size"), (FileTime) attributes.get("lastModifiedTime"), attributes.get("fileKey"),
                        (FileTime) attributes.get("ctime"));
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Attributes(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), attributes.lastModifiedTime());
        } catch (IOException gone) {
            return null;
        }
    }
}
