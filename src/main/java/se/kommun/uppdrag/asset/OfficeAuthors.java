package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The people that a file of a word processor, spreadsheet or presentation program names as its authors (ECMA-376 part 2, section 11; ODF 1.3 part 3, section 4.3). */
final class OfficeAuthors {

    private static final Set<String> ENDINGS = Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp");
    private static final int MAX_BYTES = 1_000_000;

    private OfficeAuthors() {}

    static boolean isFor(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** @throws IOException if the file cannot be read, or is no such file */
    static Set<String> of(Path file) throws IOException {
        Set<String> authors = new TreeSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : new String[] {"docProps/core.xml", "meta.xml"}) {
                ZipEntry entry = zip.getEntry(part);
                if (entry != null) {
                    try (InputStream input = zip.getInputStream(entry)) {
                        String xml = new String(input.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
                        authors.addAll(Jsoup.parse(xml, Parser.xmlParser()).select("dc|creator, cp|lastModifiedBy, meta|initial-creator").eachText());
                    }
                }
            }
        } catch (IllegalArgumentException malformed) {
            throw new ZipException(malformed.getMessage());
        }
        authors.remove("");
        return authors;
    }
}
