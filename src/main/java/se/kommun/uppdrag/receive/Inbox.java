package se.kommun.uppdrag.receive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.Directories;
import se.kommun.uppdrag.files.DurableFiles;

/**
 * The folder that holds one file per submission. Files are written atomically. The name contains the time of receipt and whether the
 * submission was sent as mail. Other files in the folder are ignored. Folders that are unsuitable for personal data are rejected. Thread-safe.
 */
record Inbox(Path folder, FileChannel lock) implements Closeable {

    static final String SENT = ".sent.json";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-[0-9a-f-]{36}(\\.sent)?\\.json");
    private static final Pattern TEMPORARY = Pattern.compile("\\.\\d{8}T\\d{6}Z-[0-9a-f-]{36}\\.tmp");

    private static final String LOCK = ".lock";
    private static final List<String> PUBLISHED = List.of("content", "templates", "assets", "output");

    /**
     * Opens a folder for one receiver at a time: creates it if necessary, restricts it to its owner, locks it, and deletes leftover temporary files.
     *
     * @param site the site's folder; the inbox must not be in one of its published folders
     * @throws ReceiverStartException if the folder is unsuitable or in use
     */
    static Inbox open(Path folder, Path site) throws ReceiverStartException {
        if (Files.isSymbolicLink(folder)) {
            throw new ReceiverStartException(folder + " är en länk. Skriv den riktiga mappens sökväg efter --inbox.");
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new ReceiverStartException(folder + " är ingen mapp. Skriv en mapp efter --inbox.");
        }
        try {
            Path real = real(folder);
            for (String part : PUBLISHED) {
                if (real.startsWith(real(site.resolve(part)))) {
                    throw new ReceiverStartException(folder + " ligger i mappen " + part + ", som publiceras. Välj en annan mapp med --inbox.");
                }
            }
            DurableFiles.createPrivateDirectory(folder);
            Directories.createIgnoredByGit(folder); // the folder may be in a Git repository, such as the site's
            Inbox inbox = new Inbox(folder, lock(folder));
            try {
                inbox.removeLeftovers();
                return inbox;
            } catch (IOException failed) {
                inbox.close();
                throw failed;
            }
        } catch (IOException unusable) {
            throw new ReceiverStartException(folder + " går inte att använda (" + unusable.getClass().getSimpleName()
                    + "). Kontrollera att mappen tillhör dig och att du får skriva i den, eller välj en annan med --inbox.");
        }
    }

    /** The path with symbolic links resolved in the part that exists. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }

    private static FileChannel lock(Path folder) throws IOException, ReceiverStartException {
        Path file = folder.resolve(LOCK);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ReceiverStartException(file + " är ingen vanlig fil. Ta bort den.");
        }
        FileChannel channel = DurableFiles.openPrivate(file, StandardOpenOption.CREATE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ofThisProgram) {
            // locked by this program: in use too
        }
        channel.close();
        throw new ReceiverStartException(folder + " används redan av en annan mottagare. Avsluta den, eller välj en annan mapp med --inbox.");
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
    private void removeLeftovers() throws IOException {
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
