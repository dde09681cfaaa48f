package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lets only the owner access a file, with POSIX permissions or with an access control list. */
final class OwnerOnlyAccess {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnerOnlyAccess() {}

    /** Whether the file belongs to the user and only its owner can read and write it. */
    static boolean isSet(Path file, UserPrincipal user) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(user) && (posix == null || OWNER_ONLY.containsAll(posix.readAttributes().permissions()));
    }

    /** Restricts a temporary file. Java has already done so on file systems with POSIX permissions. */
    static void set(Path temporary) throws IOException {
        AclFileAttributeView access = Files.getFileAttributeView(temporary, AclFileAttributeView.class);
        if (access != null) {
            access.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(access.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }
}
