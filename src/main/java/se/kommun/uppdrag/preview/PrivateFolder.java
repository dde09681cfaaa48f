package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import se.kommun.uppdrag.files.Directories;

/** Stores files in the folder {@code .uppdrag} of a site so that no other account on the machine can read them. */
final class PrivateFolder {

    private final Path folder;

    /** @param site the site's folder */
    PrivateFolder(Path site) {
        this.folder = site.resolve(".uppdrag");
    }

    /** The text of a file; empty if there is none, it belongs to another user, or other users can access it. */
    Optional<String> read(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isSymbolicLink(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !OwnerOnlyAccess.isSet(file, ownUser())) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(file));
    }

    /** The user who runs the program, found as the owner of a new file. */
    private UserPrincipal ownUser() throws IOException {
        Path file = Files.createTempFile(folder, ".", ".tmp");
        try {
            return Files.getOwner(file);
        } finally {
            Files.delete(file);
        }
    }

    /** Writes a file atomically and returns its path. */
    Path write(String name, String text) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new IOException(folder + " is a symbolic link");
        }
        Directories.createIgnoredByGit(folder);
        Path beside = Files.createTempFile(folder, ".", ".tmp");
        try {
            OwnerOnlyAccess.set(beside);
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            return Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
