package se.kommun.uppdrag.check;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/** Which links to other sites answered, and when; kept in a file that may be deleted at any time. Thread-safe. */
public final class LinkCache {

    private static final int DAYS = 7;

    private final Path file;
    private final LocalDate today;
    private final Properties answered = new Properties();

    public LinkCache(Path file, LocalDate today) {
        this.file = file;
        this.today = today;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                answered.load(reader);
            } catch (IOException | IllegalArgumentException forgotten) {
                answered.clear(); // a memory that cannot be read is no memory
            }
        }
    }

    boolean contains(String address) {
        try {
            return today.minusDays(DAYS).isBefore(LocalDate.parse(answered.getProperty(address, "0001-01-01")));
        } catch (DateTimeParseException damaged) {
            return false;
        }
    }

    void remember(String address) {
        answered.setProperty(address, today.toString());
    }

    public void save() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            answered.store(writer, "Links to other sites that answered. May be deleted.");
        }
    }
}
