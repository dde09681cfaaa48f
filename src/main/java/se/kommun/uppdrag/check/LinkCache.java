package se.kommun.uppdrag.check;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/** Cache of the external URLs that answered, with the date, stored in a file that may be deleted at any time. An entry is valid for 7 days. Thread-safe. */
public final class LinkCache {

    private static final int VALID_DAYS = 7;

    private final Path file;
    private final LocalDate today;
    private final Properties answered = new Properties();

    public LinkCache(Path file, LocalDate today) {
        this.file = file;
        this.today = today;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                answered.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                answered.clear(); // an unreadable cache counts as empty
            }
        }
    }

    /** Whether the URL answered during the last 7 days. */
    boolean contains(String address) {
        try {
            return today.minusDays(VALID_DAYS).isBefore(LocalDate.parse(answered.getProperty(address, "0001-01-01")));
        } catch (DateTimeParseException damaged) {
            return false;
        }
    }

    /** Records that the URL answered today. */
    void put(String address) {
        answered.setProperty(address, today.toString());
    }

    /** Writes the cache to its file; creates the folder if necessary. */
    public void save() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            answered.store(writer, "Links to other sites that answered. May be deleted.");
        }
    }
}
