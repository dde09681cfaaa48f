package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requires that references in the text do not depend on the position or colour of something. */
final class ReferenceRules {

    private static final Set<String> REFERRING = Set.of("p", "li", "div", "main", "dd", "td", "legend", "body", "section", "article", "label");
    /** Every match of {@link #PLACE} contains one of these words, which are faster to look up than the pattern. */
    private static final Set<String> PLACE_WORDS = WordLists.of("place-words");
    /** Also counts as found when it is only part of a word. */
    static final String COLOURED = "markerad";
    private static final Set<String> COLOUR_WORDS = WordLists.of("color-words");
    /** Both sets of words, for {@link Vocabulary}. */
    static final Set<String> REFERENCE_WORDS = Stream.of(PLACE_WORDS, COLOUR_WORDS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Pattern PLACE = Pattern.compile("(?<!\\p{L})((on|at|to) the (right|left)( side)?|(right|left)[- ]hand (side|column|menu)|in the (right|left) (column|menu|margin)|(button|link|box|menu|text|image|picture|field|list) (above|below)|"
            + "see (above|below)|(round|square|circular|triangular) (button|icon|link)|till (höger|vänster)|i (höger|vänster)(spalten|kolumnen|menyn|kanten)|"
            + "(längst|högst) (upp|ner) på sidan|(knappen|länken|rutan|menyn|bilden|fältet|listan) (ovan|nedan|under|över)|(runda|fyrkantiga|trekantiga) (knappen|ikonen|symbolen))(?!\\p{L})");
    private static final String EN = "(red|green|blue|yellow|orange|purple|pink|grey|gray)";
    private static final String SV = "(röd|grön|blå|gul|orange|lila|rosa|grå)";
    private static final Pattern COLOUR = Pattern.compile("(\\b(in|marked|highlighted|shown|coloured|colored|turns?|are|is)( in)? " + EN + "\\b|\\b" + EN + " (text|button|link|field|fields|items?|box|icon|area|links|buttons|labels?|stars?|asterisks?)\\b|"
            + "(?<!\\p{L})(i|med|markerade?s? (i|med)) (rött|grönt|blått|gult|orange|lila|rosa|grått)\\b|(?<!\\p{L})" + SV + "(a|t)? (text|texten|knapp|knappen|länk|länken|fält|fälten|rutan|rutor|ikonen|markeringen|stjärnan)\\b|(?<!\\p{L})" + SV + "(markerade?|a fält))");

    static final List<Rule> RULES = List.of(
            Rule.whereText("reference-by-position", (page, block) -> refers(block, PLACE, PLACE_WORDS)),
            Rule.whereText("reference-by-color", (page, block) -> refers(block, COLOUR, COLOUR_WORDS)));

    private ReferenceRules() {}

    private static boolean refers(TextBlock block, Pattern pattern, Set<String> words) {
        return REFERRING.contains(block.element().normalName()) && block.content().vocabulary().hasAny(words)
                && pattern.matcher(block.line().toLowerCase(Locale.ROOT)).find();
    }
}
