package se.kommun.uppdrag.receive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import se.kommun.uppdrag.files.Directories;
import se.kommun.uppdrag.files.DurableFiles;

/** Opens an inbox for one receiver at a time. Rejects folders that are unsuitable for personal data. */
final class InboxFolder {

    private static final String LOCK = ".lock";
    private static final List<String> PUBLISHED = List.of("content", "templates", "assets", "output");

    private InboxFolder() {}

    /**
     * Creates the folder if necessary, restricts it to its owner, locks it, and deletes leftover temporary files.
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
            return openLocked(folder, lock(folder));
        } catch (IOException unusable) {
            throw new ReceiverStartException(folder + " går inte att använda (" + unusable.getClass().getSimpleName()
                    + "). Kontrollera att mappen tillhör dig och att du får skriva i den, eller välj en annan med --inbox.");
        }
    }

    private static Inbox openLocked(Path folder, FileChannel lock) throws IOException {
        try {
            Inbox inbox = new Inbox(folder, lock);
            inbox.removeLeftovers();
            return inbox;
        } catch (IOException failed) {
            lock.close();
            throw failed;
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
}
