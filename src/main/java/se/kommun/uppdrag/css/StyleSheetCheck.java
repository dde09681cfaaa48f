package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/**
 * What is known of a style sheet. Immutable.
 *
 * @param colours that it declares for the whole document
 * @param problems with colours: missing, no colour at all, or too like what they lie on
 * @param references to files, in the order of the text; whether they are there is for the caller to find out
 */
public record StyleSheetCheck(SiteColours colours, List<Problem> problems, List<UrlReference> references) {

    /** Of a style sheet that cannot be read. */
    public static final StyleSheetCheck NONE = new StyleSheetCheck(SiteColours.NONE, List.of(), List.of());

    /** Reads a style sheet whose colours nobody asks for; {@code file} is its path as problems name it. */
    public static StyleSheetCheck ofReferences(String file, String text) {
        return new StyleSheetCheck(SiteColours.NONE, List.of(), UrlReference.in(CssLexer.comments(text), LineIndex.of(file, text)));
    }

    /**
     * Reads a style sheet.
     *
     * @param file its path as problems name it, such as {@code assets/css/site.css}
     */
    public static StyleSheetCheck of(String file, String text) {
        LineIndex lines = LineIndex.of(file, text);
        String css = CssLexer.comments(text);
        List<CssRule> rules = CssParser.parse(css);
        List<Problem> problems = new ArrayList<>(ColourValues.problems(rules, lines));
        problems.addAll(ContrastCheck.problems(rules, lines));
        return new StyleSheetCheck(SiteColours.of(rules), List.copyOf(problems), UrlReference.in(css, lines));
    }
}
