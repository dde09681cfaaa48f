package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/**
 * The result of checking a style sheet. Immutable.
 *
 * @param colours that it declares for the whole document
 * @param problems with colours: missing, not a colour, or too little contrast
 * @param references to files, in the order of the text; the caller checks whether the files exist
 */
public record StyleSheetCheck(SiteColours colours, List<Problem> problems, List<StyleSheetReference> references) {

    /** The result for a style sheet that cannot be read. */
    public static final StyleSheetCheck NONE = new StyleSheetCheck(SiteColours.NONE, List.of(), List.of());

    /**
     * Finds only the references of a style sheet, without checking its colours.
     *
     * @param file its path as problems name it
     */
    public static StyleSheetCheck ofReferences(String file, String text) {
        return new StyleSheetCheck(SiteColours.NONE, List.of(), StyleSheetReference.in(text, LineIndex.of(file, text)));
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
        return new StyleSheetCheck(SiteColours.of(rules), List.copyOf(problems), StyleSheetReference.in(text, lines));
    }
}
