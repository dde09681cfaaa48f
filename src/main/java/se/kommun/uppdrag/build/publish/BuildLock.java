package se.kommun.uppdrag.build.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows that a build is running: a locked file beside its staging folder, which the operating system unlocks when the process ends. On
 * some systems, closing any channel to a file releases all locks that the process has on it. So a process never opens the lock file of
 * its own build again; a set in memory has these files. Use only while holding the {@link PublishLock}.
 */
record BuildLock(Path file, FileChannel channel) {

    private static final Set<Path> IN_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    /** Creates and locks the lock file of a staging folder. */
    static BuildLock acquire(Path folder) throws IOException {
        Path file = lockFile(folder);
        FileChannel channel = open(file);
        channel.lock();
        IN_THIS_PROCESS.add(file);
        return new BuildLock(file, channel);
    }

    /** Whether the build of a staging folder is running, in this or another process. */
    static boolean isHeld(Path folder) throws IOException {
        Path file = lockFile(folder);
        if (IN_THIS_PROCESS.contains(file)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = open(file); FileLock free = channel.tryLock()) {
            return free == null;
        }
    }

    static Path lockFile(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".lock");
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Unlocks and deletes the lock file. */
    void release() throws IOException {
        IN_THIS_PROCESS.remove(file);
        channel.close();
        Files.deleteIfExists(file);
    }
}
