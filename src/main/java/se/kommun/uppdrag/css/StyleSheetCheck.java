package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.check.css.CssText;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The result of checking a style sheet. Immutable.
 *
 * @param colours that it declares for the whole document
 * @param problems with colours: missing, not a colour, or too little contrast
 * @param references to files, in the order of the text; the caller checks whether the files exist
 */
public record StyleSheetCheck(SiteColours colours, List<Problem> problems, List<Reference> references) {

    /**
     * A reference to a file in a style sheet.
     *
     * @param address as it is written
     * @param location of {@code url(}, or of {@code @import} if the address follows it without {@code url(}
     */
    public record Reference(String address, Location location) {

        private static final Pattern REFERENCE = Pattern.compile("\\burl\\(\\s*+(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)'|([^\"')\\s]*+))"
                + "|@import\\s++[\"']([^\"'\\n]*+)[\"']",
                Pattern.CASE_INSENSITIVE);

        /** Whether it refers to a file, as opposed to embedded data ({@code data:}) or a fragment of the same document. */
        public boolean isFile() {
            String lower = address.toLowerCase(Locale.ROOT);
            return !lower.isEmpty() && !lower.startsWith("data:") && !lower.startsWith("#");
        }

        static List<Reference> in(String css, LineIndex lines) {
            List<Reference> found = new ArrayList<>();
            for (Matcher matcher = REFERENCE.matcher(CssText.blankComments(css)); matcher.find(); ) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        found.add(new Reference(matcher.group(group).strip(), lines.at(matcher.start())));
                    }
                }
            }
            return List.copyOf(found);
        }
    }

    /** The result for a style sheet that cannot be read. */
    public static final StyleSheetCheck NONE = new StyleSheetCheck(SiteColours.NONE, List.of(), List.of());

    /**
     * Finds only the references of a style sheet, without checking its colours.
     *
     * @param file its path as problems name it
     */
    public static StyleSheetCheck ofReferences(String file, String text) {
        return new StyleSheetCheck(SiteColours.NONE, List.of(), Reference.in(text, LineIndex.of(file, text)));
    }

    /**
     * Checks a style sheet.
     *
     * @param file its path as problems name it, such as {@code assets/css/site.css}
     */
    public static StyleSheetCheck of(String file, String text) {
        LineIndex lines = LineIndex.of(file, text);
        List<CssRule> rules = CssParser.parse(text);
        List<Problem> problems = new ArrayList<>(ColourValues.problems(rules, lines));
        problems.addAll(ContrastCheck.problems(rules, lines));
        return new StyleSheetCheck(SiteColours.of(rules), List.copyOf(problems), Reference.in(text, lines));
    }
}
