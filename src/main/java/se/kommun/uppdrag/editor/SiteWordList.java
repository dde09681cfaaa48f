package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/** The site's own list of words that are spelled correctly, {@code ordlista.txt}. */
public final class SiteWordList {

    private static final String FILE = "ordlista.txt";
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’.:-]{0,79}");

    private SiteWordList() {}

    /**
     * Adds a word on a line of its own, unless the list has it. Everything else stays byte for byte.
     *
     * @throws EditRejectedException if it is no word, or the file cannot be changed here
     */
    public static synchronized void add(Path site, String word) throws IOException, EditRejectedException {
        String entry = Normalizer.normalize(word.strip(), Normalizer.Form.NFC);
        if (!WORD.matcher(entry).matches()) {
            throw new EditRejectedException("\"" + word + "\" är inget ord.");
        }
        Path file = site.resolve(FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new EditRejectedException(FILE + " är ingen vanlig fil.");
        }
        String before = Files.exists(file) ? new String(RegularFiles.readAllBytes(file), StandardCharsets.UTF_8) : "";
        if (before.lines().noneMatch(line -> line.replaceFirst("#.*", "").strip().equals(entry))) {
            AtomicFile.write(file, (before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + entry + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
