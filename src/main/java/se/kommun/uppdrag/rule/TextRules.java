package se.kommun.uppdrag.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.report.Severity;

/** Text that is written to be read, by eye and by ear. */
final class TextRules {

    private static final Set<String> REFERRING = Set.of("p", "li", "div", "main", "dd", "td", "legend", "body", "section", "article");
    /** One of these words is in whatever the pattern finds: they are quicker to look for. */
    private static final Set<String> PLACE_WORDS = Set.of("right", "left", "above", "below", "round", "square", "circular", "triangular",
            "höger", "vänster", "högerspalten", "högerkolumnen", "högermenyn", "högerkanten", "vänsterspalten", "vänsterkolumnen", "vänstermenyn",
            "vänsterkanten", "längst", "högst", "knappen", "länken", "rutan", "menyn", "bilden", "fältet", "listan", "runda", "fyrkantiga", "trekantiga");
    /** Looked for as a part of words, too. */
    static final String COLOURED = "markerad";
    private static final Set<String> COLOUR_WORDS = Set.of("red", "green", "blue", "yellow", "orange", "purple", "pink", "grey", "gray",
            "röd", "grön", "blå", "gul", "lila", "rosa", "grå", "röda", "gröna", "blåa", "gula", "orangea", "lilaa", "rosaa", "gråa",
            "rött", "grönt", "blått", "gult", "oranget", "lilat", "rosat", "grått", "rödt", "blåt", "gråt", COLOURED);
    /** All of these, looked for at once. */
    static final Set<String> REFERENCE_WORDS = Stream.of(PLACE_WORDS, COLOUR_WORDS).flatMap(Set::stream)
            .collect(Collectors.collectingAndThen(Collectors.toCollection(HashSet::new), Collections::unmodifiableSet));
    private static final Evaluator CODE = QueryParser.parse("code, samp, kbd");
    private static final int LONG_ITALIC = 150;
    private static final int FEWEST_SPACED = 4;
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ \\u00A0]\\p{L}){" + (FEWEST_SPACED - 1) + ",40}(?![\\p{L}\\p{N}])");
    private static final Pattern GAP = Pattern.compile("[^\\s\\u00A0] ?\\u00A0[ \\u00A0]{2,}+[^\\s\\u00A0]");
    private static final Pattern KEPT_GAP = Pattern.compile("[^\\s\\u00A0](?:\\t| {3,}+|\\u00A0{3,}+)[^\\s\\u00A0]");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]*");
    private static final Pattern ITALIC = Pattern.compile("(?i)(?<!\\S)(?:text-|font-|fst-)?(?:italics?|kursiv)(?!\\S)");
    private static final Pattern PLACE = Pattern.compile("(?<!\\p{L})((on|at|to) the (right|left)( side)?|(right|left)[- ]hand (side|column|menu)|in the (right|left) (column|menu|margin)|(button|link|box|menu|text|image|picture|field|list) (above|below)|"
            + "see (above|below)|(round|square|circular|triangular) (button|icon|link)|till (höger|vänster)|i (höger|vänster)(spalten|kolumnen|menyn|kanten)|"
            + "(längst|högst) (upp|ner) på sidan|(knappen|länken|rutan|menyn|bilden|fältet|listan) (ovan|nedan|under|över)|(runda|fyrkantiga|trekantiga) (knappen|ikonen|symbolen))(?!\\p{L})");
    private static final String EN = "(red|green|blue|yellow|orange|purple|pink|grey|gray)";
    private static final String SV = "(röd|grön|blå|gul|orange|lila|rosa|grå)";
    private static final Pattern COLOUR = Pattern.compile("(\\b(in|marked|highlighted|shown|coloured|colored|turns?|are|is)( in)? " + EN + "\\b|\\b" + EN + " (text|button|link|field|fields|items?|box|icon|area|links|buttons|labels?|stars?|asterisks?)\\b|"
            + "(?<!\\p{L})(i|med|markerade?s? (i|med)) (rött|grönt|blått|gult|orange|lila|rosa|grått)\\b|(?<!\\p{L})" + SV + "(a|t)? (text|texten|knapp|knappen|länk|länken|fält|fälten|rutan|rutor|ikonen|markeringen|stjärnan)\\b|(?<!\\p{L})" + SV + "(markerade?|a fält))");

    static final List<Rule> RULES = List.of(
            PageRule.of("text-sparrad", Severity.REVIEW, "Ord skrivs utan mellanrum mellan bokstäverna",
                    "En skärmläsare läser bokstav för bokstav, och sökning hittar inte ordet.",
                    "Skriv ordet på vanligt sätt och använd letter-spacing i CSS.", "1.3.2", "", TextRules::spaced),
            PageRule.of("text-versaler", Severity.WARNING, "Längre text skrivs inte med bara versaler",
                    "Ord i versaler saknar form och går långsammare att läsa. En del skärmläsare läser dem bokstav för bokstav.",
                    "Skriv med små bokstäver.", "1.4.8", "", TextRules::capitals),
            PageRule.of("text-kursiv", Severity.WARNING, "Längre text är inte kursiv",
                    "Kursiv text är svår att läsa, särskilt för den som har dyslexi.",
                    "Använd vanlig text. Kursivera högst några ord.", "1.4.8", "", TextRules::italic),
            PageRule.of("hanvisning-plats", Severity.REVIEW, "Hänvisningar hänger inte på var något står",
                    "Den som lyssnar, eller har en liten skärm, vet inte vad som är till höger.",
                    "Nämn det vid namn också.", "1.3.3", "", TextRules::place),
            PageRule.of("hanvisning-farg", Severity.REVIEW, "Hänvisningar hänger inte på färg",
                    "Den som inte ser färgen vet inte vad som menas.",
                    "Säg det med ord eller tecken också.", "1.4.1 1.3.3", "", TextRules::colour),
            PageRule.of("text-understruken", Severity.WARNING, "Bara länkar är understrukna",
                    "Understruken text ser ut som en länk.",
                    "Ta bort understrykningen. Använd em eller strong.", "1.4.1", "", TextRules::underlined),
            PageRule.of("kolumner-i-text", Severity.REVIEW, "Kolumner görs med tabell, inte med mellanslag",
                    "Den som lyssnar hör raderna rakt igenom, och på en liten skärm faller kolumnerna isär.",
                    "Gör en tabell.", "1.3.1 1.3.2", "", TextRules::columns),
            PageRule.of("pre-utan-kod", Severity.REVIEW, "pre används för kod, inte för bilder och tabeller av tecken",
                    "En skärmläsare läser tecknen ett och ett.",
                    "Lägg kod i code. Gör annat till bild, tabell eller vanlig text.", "1.1.1 1.3.1", "", TextRules::pre));

    private TextRules() {}

    private static boolean code(Element element) {
        return element.closest("pre, code, samp, kbd, var") != null;
    }

    private static void spaced(HtmlPage page, Findings findings) {
        for (TextBlock block : page.blocks()) {
            if (block.words().longestRunOfLetters() < FEWEST_SPACED) {
                continue;
            }
            Matcher word = SPACED.matcher(block.text());
            while (word.find()) {
                String letters = word.group().replaceAll("[ \\u00A0]", "").toLowerCase(Locale.ROOT);
                if (!ascending(letters) && !code(block.element()) && letters.chars().distinct().count() > 1) {
                    findings.review(block.element(), "\"" + Quote.of(word.group()) + "\" är skrivet med mellanrum mellan bokstäverna.");
                    break;
                }
            }
        }
    }

    /** An alphabet, not a word. */
    private static boolean ascending(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            if (letters.charAt(i) <= letters.charAt(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private static void capitals(HtmlPage page, Findings findings) {
        for (TextBlock block : page.blocks()) {
            String line = block.line();
            boolean styled = block.element().hasAttr("style") && InlineStyle.of(block.element()).get("text-transform").equals("uppercase");
            if (line.length() >= 20 && (styled || !hasSmall(line) && CAPITALS.matcher(line).matches() && words(line)) && line.split(" ").length >= 3
                    && !code(block.element())) {
                findings.warning(block.element(), "Texten är skriven med versaler: \"" + Quote.of(line) + "\".");
            }
        }
    }

    /** Most lines have a small letter among their first. */
    private static boolean hasSmall(String line) {
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign >= 'a' && sign <= 'z' || Character.getType(sign) == Character.LOWERCASE_LETTER) {
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
            if (!element.normalName().equals("address") && Texts.of(element).length() > LONG_ITALIC) {
                findings.warning(element, "Lång kursiv text: \"" + Quote.of(Texts.of(element)) + "\".");
            }
        }
        for (TextBlock block : page.blocks()) {
            Element element = block.element();
            if (block.line().length() <= LONG_ITALIC || element.attributesSize() == 0) {
                continue;
            }
            boolean styled = element.hasAttr("style") && InlineStyle.of(element).get("font-style").matches("italic|oblique")
                    || ITALIC.matcher(element.className()).find();
            if (styled) {
                findings.warning(element, "Lång kursiv text: \"" + Quote.of(block.line()) + "\".");
            }
        }
    }

    private static void place(HtmlPage page, Findings findings) {
        refers(page, PLACE, said(page, PLACE_WORDS), "Texten hänvisar till en plats på sidan", findings);
    }

    private static void colour(HtmlPage page, Findings findings) {
        refers(page, COLOUR, said(page, COLOUR_WORDS), "Texten hänvisar till en färg", findings);
    }

    private static Set<String> said(HtmlPage page, Set<String> words) {
        Set<String> there = new HashSet<>(page.said());
        there.retainAll(words);
        return there;
    }

    /** @param there words of which at least one stands in what the pattern finds */
    private static void refers(HtmlPage page, Pattern pattern, Set<String> there, String message, Findings findings) {
        if (there.isEmpty()) {
            return;
        }
        for (TextBlock block : page.blocks()) {
            String line = block.line();
            if (REFERRING.contains(block.element().normalName()) && block.words().referring().stream().anyMatch(there::contains)
                    && pattern.matcher(block.lower()).find()) {
                findings.review(block.element(), message + ": \"" + Quote.of(line) + "\".");
            }
        }
    }

    private static void underlined(HtmlPage page, Findings findings) {
        Set<Element> candidates = new LinkedHashSet<>(page.all("u"));
        candidates.addAll(page.having("style"));
        for (Element element : candidates) {
            boolean under = element.normalName().equals("u")
                    || element.hasAttr("style") && InlineStyle.of(element).get("text-decoration").startsWith("underline");
            if (under && element.closest("a, button") == null && element.selectFirst("a") == null && Texts.of(element).length() > 2) {
                findings.warning(element, "\"" + Quote.of(Texts.of(element)) + "\" är understruket men är ingen länk.");
            }
        }
    }

    private static void columns(HtmlPage page, Findings findings) {
        for (TextBlock block : page.blocks()) {
            if (block.isPlain()) {
                continue;
            }
            boolean kept = block.element().normalName().equals("pre") || block.element().hasAttr("style")
                    && InlineStyle.of(block.element()).get("white-space").startsWith("pre");
            if (block.text().indexOf('\u00A0') < 0 && (!kept || !block.text().contains("\t") && !block.text().contains("   "))
                    || block.text().length() > 20_000
                    || block.element().closest(CODE) != null || block.element().selectFirst(CODE) != null) {
                continue;
            }
            Pattern gap = kept ? KEPT_GAP : GAP;
            long lines = block.text().lines().filter(line -> gap.matcher(line).find()).count();
            if (lines >= 2) {
                findings.review(block.element(), "Mellanslag bildar kolumner: \"" + Quote.of(block.line()) + "\".");
            }
        }
    }

    private static void pre(HtmlPage page, Findings findings) {
        for (Element element : page.all("pre")) {
            if (element.selectFirst("code, samp, kbd, img") == null && !element.hasAttr("role") && !page.accessibility().hidden(element)
                    && element.closest("code, samp, kbd") == null && !Texts.isEmpty(element)) {
                findings.review(element, "pre innehåller något annat än kod: \"" + Quote.of(Texts.of(element)) + "\".");
            }
        }
    }
}
