package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.files.DurableFiles;

/** An inbox is one receiver's at a time. */
class InboxTest {

    @TempDir
    private Path site;

    @Test
    void whatCannotBeCreatedBecauseItIsThereIsLeftAsItIs() throws Exception {
        Path file = Files.writeString(site.resolve("a"), "of another");
        assertThrows(FileAlreadyExistsException.class, () -> DurableFiles.createPrivate(file, new byte[0]));
        assertEquals("of another", Files.readString(file));
    }

    @Test
    void aReceiverThatIsRefusedLeavesTheLockOfTheFirst() throws Exception {
        Path inbox = site.resolve("inbox");
        Path lock = inbox.resolve(".lock");
        Inbox first = Inbox.open(inbox, site);
        assertThrows(ReceiverStartException.class, () -> Inbox.open(inbox, site));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)));
        first.close();
        Inbox.open(inbox, site).close();
    }

    @Test
    void aFolderThatCannotBeSweptIsNotLocked() throws Exception {
        Path inbox = site.resolve("inbox");
        Path inTheWay = Files.createDirectories(inbox.resolve(".20261129T120000Z-00000000-0000-0000-0000-000000000000.tmp/a"));
        String message = assertThrows(ReceiverStartException.class, () -> Inbox.open(inbox, site)).getMessage();
        assertTrue(message.contains("går inte att använda"), message);
        Files.delete(inTheWay);
        Inbox.open(inbox, site).close();
    }
}
