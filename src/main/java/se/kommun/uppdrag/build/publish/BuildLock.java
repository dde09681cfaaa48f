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
 * The sign that a build lives: a locked file beside its folder, which the system unlocks when the process dies. A
 * process must never open the sign of a build of its own, since closing any channel to a file drops all its locks;
 * those are kept in mind instead. Used only by who holds the {@link PublishLock}.
 */
final class BuildLock {

    private static final Set<Path> IN_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path sign;
    private final FileChannel channel;

    private BuildLock(Path sign, FileChannel channel) {
        this.sign = sign;
        this.channel = channel;
    }

    /** Puts up the sign for a build's folder. */
    static BuildLock sign(Path folder) throws IOException {
        Path sign = signOf(folder);
        FileChannel channel = open(sign);
        channel.lock();
        IN_THIS_PROCESS.add(sign);
        return new BuildLock(sign, channel);
    }

    /** Whether the build of this folder lives, here or in another process. */
    static boolean is(Path folder) throws IOException {
        Path sign = signOf(folder);
        if (IN_THIS_PROCESS.contains(sign)) {
            return true;
        }
        if (!Files.exists(sign)) {
            return false;
        }
        try (FileChannel channel = open(sign); FileLock free = channel.tryLock()) {
            return free == null;
        }
    }

    static Path signOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".lock");
    }

    private static FileChannel open(Path sign) throws IOException {
        return FileChannel.open(sign, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Takes the sign down. */
    void end() throws IOException {
        IN_THIS_PROCESS.remove(sign);
        channel.close();
        Files.deleteIfExists(sign);
    }
}
