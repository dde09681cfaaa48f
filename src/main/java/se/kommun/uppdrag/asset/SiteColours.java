package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * The colours in the first block of the style sheet, which is where a municipality makes the site its own.
 *
 * @param byName such as {@code brand}; empty when there is no such block
 */
public record SiteColours(Map<String, String> byName) {

    private static final Pattern COLOUR = Pattern.compile("(?<![a-z0-9-])--([a-z0-9-]++):\\s*+(#[0-9a-fA-F]{3,8})\\s*+;");

    /** Of a style sheet; none when it cannot be read. */
    public static SiteColours of(Path styleSheet) {
        Map<String, String> found = new TreeMap<>();
        try {
            String text = RegularFiles.readString(styleSheet);
            Matcher colour = COLOUR.matcher(text.substring(0, Math.max(0, text.indexOf('}'))));
            while (colour.find()) {
                found.putIfAbsent(colour.group(1), colour.group(2));
            }
        } catch (IOException none) {
            // a site without this style sheet prints in black
        }
        return new SiteColours(found);
    }
}
