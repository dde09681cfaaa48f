package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kommun.uppdrag.files.Directories;

/** Stores files in the folder {@code .uppdrag} of a site so that no other account on the machine can read them. */
final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path folder;

    /** @param site the site's folder */
    PrivateFolder(Path site) {
        this.folder = site.resolve(".uppdrag");
    }

    /** The text of a file; empty if there is none, it belongs to another user, or other users can access it. */
    Optional<String> read(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isSymbolicLink(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isPrivate(file, ownUser())) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(file));
    }

    /** Whether the file belongs to the user and only its owner can read and write it. */
    static boolean isPrivate(Path file, UserPrincipal user) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(user) && (posix == null || OWNER_ONLY.containsAll(posix.readAttributes().permissions()));
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
        // Java creates temporary files that only the owner can access, on file systems with POSIX permissions.
        Path beside = Files.createTempFile(folder, ".", ".tmp");
        try {
            AclFileAttributeView access = Files.getFileAttributeView(beside, AclFileAttributeView.class);
            if (access != null) {
                access.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(access.getOwner())
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
            }
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            return Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
