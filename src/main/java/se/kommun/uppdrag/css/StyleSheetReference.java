package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.css.CssText;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;

/**
 * A reference to a file in a style sheet.
 *
 * @param address as it is written
 * @param location of {@code url(}, or of {@code @import} if the address follows it without {@code url(}
 */
public record StyleSheetReference(String address, Location location) {

    private static final Pattern REFERENCE = Pattern.compile("\\burl\\(\\s*+(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)'|([^\"')\\s]*+))"
            + "|@import\\s++[\"']([^\"'\\n]*+)[\"']",
            Pattern.CASE_INSENSITIVE);

    /** Whether it refers to a file, as opposed to embedded data ({@code data:}) or a fragment of the same document. */
    public boolean isFile() {
        String lower = address.toLowerCase(Locale.ROOT);
        return !lower.isEmpty() && !lower.startsWith("data:") && !lower.startsWith("#");
    }

    static List<StyleSheetReference> in(String css, LineIndex lines) {
        List<StyleSheetReference> found = new ArrayList<>();
        for (Matcher matcher = REFERENCE.matcher(CssText.blankComments(css)); matcher.find(); ) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(new StyleSheetReference(matcher.group(group).strip(), lines.at(matcher.start())));
                }
            }
        }
        return List.copyOf(found);
    }
}
