package se.kommun.uppdrag.check.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.text.Word;

/** Requires text that is readable both on screen and with a screen reader. */
final class TextRules {

    private static final Evaluator CODE = QueryParser.parse("code, samp, kbd");
    /** A class that says that its contents are code, as written by highlighters and converters of manuals. */
    private static final Pattern CODE_CLASS = Pattern.compile("(?i)(?<!\\S)(?:(?:code|highlight|lang|language)(?:-[\\w-]++)?|hljs|prettyprint|sourcecode|programcode|"
            + "(?:program|code|source)?listing(?:block)?|literalblock|screen|(?:cmd|func)?synopsis|console|terminal|shell)(?!\\S)");
    private static final int LONG_ITALIC = 150;
    private static final int MAX_COLUMNS_LENGTH = 20_000;
    private static final int MIN_SPACED = 4;
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ \\u00A0]\\p{L}){" + (MIN_SPACED - 1) + ",40}(?![\\p{L}\\p{N}])");
    private static final Pattern GAP = Pattern.compile("[^\\s\\u00A0] ?\\u00A0[ \\u00A0]{2,}+[^\\s\\u00A0]");
    private static final Pattern PRESERVED_GAP = Pattern.compile("[^\\s\\u00A0](?:\\t| {3,}+|\\u00A0{3,}+)[^\\s\\u00A0]");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]*");
    private static final Pattern ITALIC = Pattern.compile("(?i)(?<!\\S)(?:text-|font-|fst-)?(?:italics?|kursiv)(?!\\S)");

    static final List<Rule> RULES = List.of(
            Rule.of("text-letter-spaced", TextRules::spaced),
            Rule.whereText("text-uppercase", (page, block) -> isUpperCase(block)),
            Rule.of("text-italic", TextRules::italic),
            Rule.where("text-underlined", TextRules::underlined, (page, element) -> element.closest("a, button") == null
                    && element.selectFirst("a") == null && ElementText.of(element).length() > 2, Snippets.TEXT),
            Rule.whereText("columns-by-spaces", (page, block) -> !block.isPlain() && hasColumns(block)),
            Rule.where("pre-without-code", page -> page.exposed("pre"), (page, element) -> !inColumns(page).contains(element) && element.selectFirst("code, samp, kbd, img") == null
                    && !element.hasAttr("role") && element.closest("code, samp, kbd") == null && !isMarkedAsCode(element) && !ElementText.isEmpty(element), Snippets.TEXT));

    private TextRules() {}

    /** The elements that columns-by-spaces reports. */
    private static Set<Element> inColumns(HtmlPage page) {
        return page.cached(TextRules.class, each -> each.prose().blocks().stream().filter(block -> !block.isPlain() && hasColumns(block)).map(TextBlock::element)
                .collect(Collectors.toSet()));
    }

    /** Whether the author says that it is code, although without the element code, which the standard does not demand. */
    private static boolean isMarkedAsCode(Element pre) {
        return pre.selectFirst("tt") != null || HtmlElements.any(pre, each -> !each.normalName().equals("body") && CODE_CLASS.matcher(each.className()).find());
    }

    private static boolean code(Element element) {
        return element.closest("pre, code, samp, kbd, var") != null;
    }

    private static void spaced(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().blocks()) {
            if (hasSpacedLetters(block) && !code(block.element())) {
                SPACED.matcher(block.text()).results().map(MatchResult::group).filter(TextRules::isWord).findFirst()
                        .ifPresent(word -> findings.review(block.element(), "found", Snippets.of(word)));
            }
        }
    }

    /** Whether the block has {@link #MIN_SPACED} or more one-letter words in sequence. Faster than the pattern. */
    private static boolean hasSpacedLetters(TextBlock block) {
        int run = 0;
        for (Word word : block.words()) {
            run = word.isLetter() ? run + 1 : 0;
            if (run == MIN_SPACED) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters are different but not in alphabetical order: then they are not a list of letters. */
    private static boolean isWord(String spaced) {
        String letters = spaced.replaceAll("[ \\u00A0]", "").toLowerCase(Locale.ROOT);
        return letters.chars().distinct().count() > 1 && IntStream.range(1, letters.length()).anyMatch(i -> letters.charAt(i) <= letters.charAt(i - 1));
    }

    private static boolean isUpperCase(TextBlock block) {
        String line = block.line();
        return line.length() >= 20 && (style(block, "text-transform").equals("uppercase")
                || !hasLowerCase(line) && CAPITALS.matcher(line).matches() && words(line)) && line.split(" ").length >= 3 && !code(block.element());
    }

    private static String style(TextBlock block, String property) {
        return CssDeclarations.of(block.element()).get(property);
    }

    /** Whether the line has a lower-case letter. Fast, because most lines have one near their start. */
    private static boolean hasLowerCase(String line) {
        return line.chars().anyMatch(c -> c >= 'a' && c <= 'z' || Character.getType((char) c) == Character.LOWERCASE_LETTER);
    }

    private static boolean words(String line) {
        return Arrays.stream(line.split("[^\\p{L}]+")).filter(word -> word.length() >= 3).count() >= 3;
    }

    private static void italic(HtmlPage page, Findings findings) {
        page.all("i", "em", "cite").stream().filter(element -> ElementText.of(element).length() > LONG_ITALIC)
                .forEach(element -> findings.warning(element, "found", Snippets.text(element)));
        page.prose().blocks().stream().filter(block -> block.line().length() > LONG_ITALIC && (style(block, "font-style").matches("italic|oblique")
                || ITALIC.matcher(block.element().className()).find()))
                .forEach(block -> findings.warning(block.element(), "found", Snippets.of(block.line())));
    }

    private static Collection<Element> underlined(HtmlPage page) {
        Set<Element> found = new LinkedHashSet<>(page.all("u"));
        page.having("style").stream().filter(element -> CssDeclarations.of(element).get("text-decoration").startsWith("underline")).forEach(found::add);
        return found;
    }

    /** Whether two lines have a gap wide enough for columns. */
    private static boolean hasColumns(TextBlock block) {
        String text = block.text();
        boolean preserved = block.element().normalName().equals("pre") || style(block, "white-space").startsWith("pre");
        boolean mayHaveGap = text.indexOf('\u00A0') >= 0 || preserved && (text.contains("\t") || text.contains("   "));
        return mayHaveGap && text.length() <= MAX_COLUMNS_LENGTH && block.element().closest(CODE) == null && block.element().selectFirst(CODE) == null
                && block.lines().filter(line -> (preserved ? PRESERVED_GAP : GAP).matcher(line).find()).count() >= 2;
    }
}
