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
 * The folder with a file for each submission. A file is there whole or not at all, and its name tells when it came and whether it has
 * been sent as mail. Whatever else lies in the folder is left alone. Thread-safe.
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
     * Keeps a submission. When this returns, it is on the disk.
     *
     * @return the name of its file
     * @throws IOException if it couldn't be kept; then nothing of it is left
     */
    String store(Submission submission) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException("the inbox is gone");
        }
        String id = TIME.format(submission.received()) + "-" + UUID.randomUUID();
        Path temporary = folder.resolve("." + id + ".tmp");
        Path file = folder.resolve(id + ".json");
        try {
            DurableFiles.createPrivate(temporary, SubmissionJson.write(submission));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.forceDirectory(folder);
        } catch (IOException failed) {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(file);
            throw failed;
        }
        return file.getFileName().toString();
    }

    /** The files that haven't been sent as mail, oldest first. */
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

    /** Remembers, by the file's name, that it has been sent. */
    void markSent(Path file) throws IOException {
        String name = file.getFileName().toString();
        Files.move(file, folder.resolve(name.replaceFirst("\\.json$", SENT)), StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.forceDirectory(folder);
    }

    /**
     * Deletes what is older.
     *
     * @param sentOnly leaves what hasn't been sent as mail
     * @return how many files were deleted
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

    /** Removes what a receiver that was killed was writing; nobody had been told that it was accepted. */
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
