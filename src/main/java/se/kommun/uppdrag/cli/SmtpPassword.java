package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.RegularFiles;

/** Reads the password of the mail server. */
final class SmtpPassword {

    private static final String VARIABLE = "UPPDRAG_SMTP_PASSWORD";
    private static final String FILE_VARIABLE = "UPPDRAG_SMTP_PASSWORD_FILE";

    private SmtpPassword() {}

    /** The password, from the environment or a file that it names; null if there is none. It is not a setting, because others can read those. */
    static @Nullable String read(Main main) {
        String file = System.getenv(FILE_VARIABLE);
        if (file == null) {
            return System.getenv(VARIABLE);
        }
        try {
            return RegularFiles.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw main.usageError("Filen som " + FILE_VARIABLE + " pekar på går inte att läsa.");
        }
    }
}
