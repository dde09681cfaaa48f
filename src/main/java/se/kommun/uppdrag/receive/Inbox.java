package se.kommun.uppdrag.receive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.DurableFiles;

/**
 * The folder that holds one file per submission. Files are written atomically. The name contains the time of receipt and whether the
 * submission was sent as mail. Other files in the folder are ignored. Thread-safe.
 */
final class Inbox implements Closeable {

    static final String SENT = ".sent.json";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-[0-9a-f-]{36}(\\.sent)?\\.json");
    private static final Pattern TEMPORARY = Pattern.compile("\\.\\d{8}T\\d{6}Z-[0-9a-f-]{36}\\.tmp");

    private final Path folder;
    private final FileChannel lock;

    Inbox(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Stores a submission durably: when this method returns, it is on the disk.
     *
     * @return the file name
     * @throws IOException if it couldn't be stored; then no part of it remains
     */
    String store(Submission submission) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException("the inbox is gone");
        }
        String id = TIME.format(submission.received()) + "-" + UUID.randomUUID();
        Path temporary = folder.resolve("." + id + ".tmp");
        Path file = folder.resolve(id + ".json");
        try {
            DurableFiles.createPrivate(temporary, submission.toJson());
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.forceDirectory(folder);
        } catch (IOException failed) {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(file);
            throw failed;
        }
        return file.getFileName().toString();
    }

    /** The files that are not sent as mail yet, oldest first. */
    List<Path> unsent() throws IOException {
        return files().stream().filter(file -> !isSent(file)).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> NAME.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted().toList();
        }
    }

    private static boolean isSent(Path file) {
        return file.getFileName().toString().endsWith(SENT);
    }

    /** Renames a file to mark it as sent. */
    void markSent(Path file) throws IOException {
        String name = file.getFileName().toString();
        Files.move(file, folder.resolve(name.replaceFirst("\\.json$", SENT)), StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.forceDirectory(folder);
    }

    /**
     * Deletes submissions received before a time.
     *
     * @param sentOnly whether to keep submissions that are not sent as mail yet
     * @return the number of deleted files
     */
    int deleteBefore(Instant limit, boolean sentOnly) throws IOException {
        int deleted = 0;
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches() && TIME.parse(name.group(1), Instant::from).isBefore(limit) && (!sentOnly || isSent(file))) {
                Files.deleteIfExists(file);
                deleted++;
            }
        }
        return deleted;
    }

    /** Deletes the temporary files of a receiver that was killed. Their senders got no confirmation. */
    void removeLeftovers() throws IOException {
        List<Path> left;
        try (Stream<Path> list = Files.list(folder)) {
            left = list.filter(file -> TEMPORARY.matcher(file.getFileName().toString()).matches()).toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
