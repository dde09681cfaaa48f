package se.kommun.uppdrag.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about files, kept as long as they look the same: size, time of the last change, and identity, which
 * tells a file that was renamed over another. On Unix also the time of the inode's last change, which no program can set: a file
 * that gets other bytes of the same length and its old time back looks different. During one bake a file is looked at once.
 * Thread-safe.
 */
public final class FileCache {

    /** Two changes within one tick of a disk's clock look alike; the coarsest clock that is in use ticks every 2 s. */
    private static final long TICK_MILLIS = 2000;

    private record Key(@Nullable Path file, Class<?> kind) {

        // Written out, here and in other records that every page asks: what Java makes itself is slow to start, and without
        // its second compiler slow to run.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && file.equals(key.file) && kind == key.kind;
        }

        @Override
        public int hashCode() {
            return 31 * file.hashCode() + kind.hashCode();
        }
    }

    private record Look(@Nullable long size, @Nullable FileTime changed, @Nullable Object identity, @Nullable FileTime inodeChanged) {

        long latestMillis() {
            return Math.max(changed.toMillis(), inodeChanged.toMillis());
        }
    }

    private record Kept(@Nullable Look look, boolean settled, long bake, Object value) {}

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final boolean lasting;
    private volatile long bake;

    /** @param lasting whether more than one bake will ask: for a single one the look of a file is of no use */
    public FileCache(boolean lasting) {
        this.lasting = lasting;
    }

    /** A new bake begins: files are looked at again, and those that the last bake did not ask for are forgotten. */
    public void begin() {
        long last = bake;
        kept.values().removeIf(each -> each.bake() < last);
        bake = last + 1;
    }

    /**
     * What {@code read} makes of a file, or made of it before.
     *
     * @param kind tells apart what is kept of the same file
     * @param read gets the file, and what it made last or null; called again when the file looks different, or had been
     *     changed so shortly before that it might look the same after another change
     */
    public <T> T of(@Nullable Path file, Class<T> kind, BiFunction<Path, T, T> read) {
        Key key = new Key(file, kind);
        Kept before = kept.get(key);
        if (before != null && before.bake() == bake) {
            return kind.cast(before.value());
        }
        long now = System.currentTimeMillis();
        Look look = lasting ? look(file) : null;
        boolean same = before != null && before.settled() && before.look().equals(look);
        T value = same ? kind.cast(before.value()) : read.apply(file, before == null ? null : kind.cast(before.value()));
        boolean settled = look != null && now - look.latestMillis() > TICK_MILLIS;
        kept.put(key, new Kept(look, settled, bake, value));
        return value;
    }

    private static @Nullable Look look(@Nullable Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                Map<String, Object> attributes = Files.readAttributes(file, "unix:size,lastModifiedTime,fileKey,ctime");
                return new Look((Long) attributes.get("size"), (FileTime) attributes.get("lastModifiedTime"), attributes.get("fileKey"),
                        (FileTime) attributes.get("ctime"));
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), attributes.lastModifiedTime());
        } catch (IOException gone) {
            return null;
        }
    }
}
