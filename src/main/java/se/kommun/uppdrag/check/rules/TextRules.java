package se.kommun.uppdrag.check.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Word;

/** Requires text that is readable both on screen and with a screen reader. */
final class TextRules {

    private static final Evaluator CODE = QueryParser.parse("code, samp, kbd");
    private static final int LONG_ITALIC = 150;
    private static final int MIN_SPACED = 4;
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ \\u00A0]\\p{L}){" + (MIN_SPACED - 1) + ",40}(?![\\p{L}\\p{N}])");
    private static final Pattern GAP = Pattern.compile("[^\\s\\u00A0] ?\\u00A0[ \\u00A0]{2,}+[^\\s\\u00A0]");
    private static final Pattern PRESERVED_GAP = Pattern.compile("[^\\s\\u00A0](?:\\t| {3,}+|\\u00A0{3,}+)[^\\s\\u00A0]");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]*");
    private static final Pattern ITALIC = Pattern.compile("(?i)(?<!\\S)(?:text-|font-|fst-)?(?:italics?|kursiv)(?!\\S)");

    static final List<Rule> RULES = List.of(
            Rule.of("text-letter-spaced", TextRules::spaced),
            Rule.of("text-uppercase", TextRules::capitals),
            Rule.of("text-italic", TextRules::italic),
            Rule.of("text-underlined", TextRules::underlined),
            Rule.of("columns-by-spaces", TextRules::columns),
            Rule.of("pre-without-code", TextRules::pre));

    private TextRules() {}

    private static boolean code(Element element) {
        return element.closest("pre, code, samp, kbd, var") != null;
    }

    private static void spaced(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().blocks()) {
            if (!hasSpacedLetters(block)) {
                continue;
            }
            Matcher word = SPACED.matcher(block.text());
            while (word.find()) {
                String letters = word.group().replaceAll("[ \\u00A0]", "").toLowerCase(Locale.ROOT);
                if (!isAlphabetical(letters) && !code(block.element()) && letters.chars().distinct().count() > 1) {
                    findings.review(block.element(), "found", Snippets.of(word.group()));
                    break;
                }
            }
        }
    }

    /** Whether the block has {@link #MIN_SPACED} or more one-letter words in sequence. Faster than the pattern. */
    private static boolean hasSpacedLetters(TextBlock block) {
        int run = 0;
        for (Sentence sentence : block.sentences()) {
            for (Word word : sentence.words()) {
                run = word.isLetter() ? run + 1 : 0;
                if (run == MIN_SPACED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the letters are in alphabetical order: then they are a list of letters, not a word. */
    private static boolean isAlphabetical(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            if (letters.charAt(i) <= letters.charAt(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private static void capitals(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().blocks()) {
            String line = block.line();
            boolean styled = block.element().hasAttr("style") && CssDeclarations.of(block.element()).get("text-transform").equals("uppercase");
            if (line.length() >= 20 && (styled || !hasLowerCase(line) && CAPITALS.matcher(line).matches() && words(line)) && line.split(" ").length >= 3
                    && !code(block.element())) {
                findings.warning(block.element(), "found", Snippets.of(line));
            }
        }
    }

    /** Whether the line has a lower-case letter. Fast, because most lines have one near their start. */
    private static boolean hasLowerCase(String line) {
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character >= 'a' && character <= 'z' || Character.getType(character) == Character.LOWERCASE_LETTER) {
                return true;
            }
        }
        return false;
    }

    private static boolean words(String line) {
        return Arrays.stream(line.split("[^\\p{L}]+")).filter(word -> word.length() >= 3).count() >= 3;
    }

    private static void italic(HtmlPage page, Findings findings) {
        for (Element element : page.all("i", "em", "address", "cite")) {
            if (!element.normalName().equals("address") && ElementText.of(element).length() > LONG_ITALIC) {
                findings.warning(element, "found", Snippets.of(ElementText.of(element)));
            }
        }
        for (TextBlock block : page.prose().blocks()) {
            Element element = block.element();
            if (block.line().length() <= LONG_ITALIC || element.attributesSize() == 0) {
                continue;
            }
            boolean styled = element.hasAttr("style") && CssDeclarations.of(element).get("font-style").matches("italic|oblique")
                    || ITALIC.matcher(element.className()).find();
            if (styled) {
                findings.warning(element, "found", Snippets.of(block.line()));
            }
        }
    }

    private static void underlined(HtmlPage page, Findings findings) {
        Set<Element> candidates = new LinkedHashSet<>(page.all("u"));
        candidates.addAll(page.having("style"));
        for (Element element : candidates) {
            boolean under = element.normalName().equals("u")
                    || element.hasAttr("style") && CssDeclarations.of(element).get("text-decoration").startsWith("underline");
            if (under && element.closest("a, button") == null && element.selectFirst("a") == null && ElementText.of(element).length() > 2) {
                findings.warning(element, "found", Snippets.of(ElementText.of(element)));
            }
        }
    }

    private static void columns(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().blocks()) {
            if (block.isPlain()) {
                continue;
            }
            boolean preserved = block.element().normalName().equals("pre") || block.element().hasAttr("style")
                    && CssDeclarations.of(block.element()).get("white-space").startsWith("pre");
            if (block.text().indexOf('\u00A0') < 0 && (!preserved || !block.text().contains("\t") && !block.text().contains("   "))
                    || block.text().length() > 20_000
                    || block.element().closest(CODE) != null || block.element().selectFirst(CODE) != null) {
                continue;
            }
            Pattern gap = preserved ? PRESERVED_GAP : GAP;
            long lines = block.lines().filter(line -> gap.matcher(line).find()).count();
            if (lines >= 2) {
                findings.review(block.element(), "found", Snippets.of(block.line()));
            }
        }
    }

    private static void pre(HtmlPage page, Findings findings) {
        for (Element element : page.all("pre")) {
            if (element.selectFirst("code, samp, kbd, img") == null && !element.hasAttr("role") && !page.accessibility().isHidden(element)
                    && element.closest("code, samp, kbd") == null && !ElementText.isEmpty(element)) {
                findings.review(element, "found", Snippets.of(ElementText.of(element)));
            }
        }
    }
}
