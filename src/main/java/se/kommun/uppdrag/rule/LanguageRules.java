package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;

/** Language and direction of the page and of its parts. */
final class LanguageRules {

    static final List<Rule> RULES = List.of(
            PageRule.of("sprak-saknas", Severity.ERROR, "Sidan säger vilket språk den är skriven på",
                    "En skärmläsare väljer uttal efter sidans språk. Utan det kan svenska läsas med engelskt uttal.",
                    "Skriv lang=\"sv\" på html-elementet, eller det språk som sidan har.", "3.1.1", "b5c3f8", LanguageRules::missing),
            PageRule.of("sprak-ogiltigt", Severity.ERROR, "Sidans språkkod finns",
                    "En skärmläsare som inte känner till språkkoden läser sidan med fel uttal.",
                    "Skriv en språkkod som finns, till exempel sv, en eller fi.", "3.1.1", "bf051a", LanguageRules::invalid),
            PageRule.of("sprak-olika", Severity.ERROR, "lang och xml:lang säger samma språk",
                    "Program som läser olika attribut tror att sidan är skriven på olika språk.",
                    "Ta bort xml:lang, eller skriv samma språk i båda.", "3.1.1", "5b7ae0", LanguageRules::mismatch),
            PageRule.of("sprak-del-ogiltigt", Severity.ERROR, "Språkkoden på en del av sidan finns",
                    "En skärmläsare som inte känner till språkkoden läser texten med fel uttal.",
                    "Skriv en språkkod som finns, till exempel en för engelska.", "3.1.2", "de46e4", LanguageRules::invalidPart),
            PageRule.of("sprak-stammer", Severity.REVIEW, "Sidan är skriven på det språk som den säger",
                    "En skärmläsare läser texten med fel uttal när språket är fel angett.",
                    "Ändra lang på html-elementet till det språk som texten har.", "3.1.1", "ucwvc8", LanguageRules::wrong),
            PageRule.of("sprakbyte-omarkt", Severity.REVIEW, "Text på ett annat språk är märkt med det språket",
                    "En skärmläsare läser texten med fel uttal när språkbytet inte är märkt.",
                    "Skriv lang med rätt språkkod på det element som texten står i.", "3.1.2", "", LanguageRules::unmarked),
            PageRule.of("riktning-saknas", Severity.REVIEW, "Text som läses från höger säger det med dir",
                    "Utan dir=\"rtl\" hamnar skiljetecken, siffror och listpunkter på fel sida i arabisk och hebreisk text.",
                    "Skriv dir=\"rtl\" på samma element som lang.", "1.3.2", "", LanguageRules::direction));

    private LanguageRules() {}

    private static Element root(HtmlPage page) {
        return page.root();
    }

    private static void missing(HtmlPage page, Findings findings) {
        if (page.isWhole() && root(page).attr("lang").isBlank()) {
            findings.error(root(page), root(page).hasAttr("lang") ? "Sidans lang är tomt." : "Sidan har inget lang.");
        }
    }

    private static void invalid(HtmlPage page, Findings findings) {
        String lang = root(page).attr("lang");
        if (!lang.isBlank() && !LanguageTags.known(lang)) {
            findings.error(root(page), "Språkkoden \"" + Quote.of(lang) + "\" finns inte.");
        }
    }

    private static void mismatch(HtmlPage page, Findings findings) {
        String lang = root(page).attr("lang");
        String xml = root(page).attr("xml:lang");
        if (!xml.isEmpty() && LanguageTags.known(lang) && !LanguageTags.primary(lang).equals(LanguageTags.primary(xml))) {
            findings.error(root(page), "lang är \"" + Quote.of(lang) + "\" men xml:lang är \"" + Quote.of(xml) + "\".");
        }
    }

    private static void invalidPart(HtmlPage page, Findings findings) {
        for (Element element : page.having("lang")) {
            String lang = element.attr("lang");
            if (!lang.isEmpty() && !LanguageTags.known(lang) && element != root(page) && !AccessibilityTree.isSvg(element)
                    && page.document().body() != null && inBody(element) && speaks(page.accessibility(), element)) {
                findings.error(element, "Språkkoden \"" + Quote.of(lang) + "\" finns inte.");
            }
        }
    }

    private static boolean inBody(Element element) {
        return element.normalName().equals("body") || element.closest("body") != null;
    }

    /** Whether text or a name has its language from the element, and not from an element inside it. */
    private static boolean speaks(AccessibilityTree tree, Element from) {
        boolean[] found = {false};
        from.filter((Node node, int depth) -> {
            if (node instanceof Element element) {
                if (element != from && !element.attr("lang").isEmpty()) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                found[0] = element.children().isEmpty() && tree.exposed(element) && tree.role(element) != null && !tree.name(element).isBlank();
            } else if (node instanceof TextNode text && !text.isBlank()) {
                Element parent = text.parent();
                found[0] = tree.visibility(parent) == Visibility.VISIBLE || tree.seen(parent) == Visibility.VISIBLE;
            }
            return found[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return found[0];
    }

    private static void wrong(HtmlPage page, Findings findings) {
        String lang = root(page).attr("lang");
        if (!LanguageTags.known(lang)) {
            return;
        }
        List<Words> texts = new ArrayList<>();
        texts.add(Words.of(page.title()));
        texts.addAll(all(page));
        String guess = LanguageGuess.of(texts, 10);
        if (guess != null && !LanguageGuess.fits(guess, lang)) {
            findings.review(root(page), "Sidan säger språket \"" + Quote.of(lang) + "\", men texten ser ut att vara på ett annat språk ("
                    + guess + ").");
        }
    }

    /** The texts whose language the page as a whole tells. */
    private static List<Words> all(HtmlPage page) {
        return page.blocks().stream().filter(block -> block.lang().isBlank()).map(TextBlock::words).toList();
    }

    private static void unmarked(HtmlPage page, Findings findings) {
        String whole = root(page).attr("lang");
        String main = null;
        for (TextBlock block : page.blocks()) {
            String lang = block.lang().isBlank() ? whole : block.lang();
            if (!LanguageTags.known(lang)) {
                continue;
            }
            String guess = LanguageGuess.of(List.of(block.words()), 8);
            if (guess == null || LanguageGuess.fits(guess, lang) || block.element().children().select("[lang]").first() != null) {
                continue;
            }
            main = main == null ? String.valueOf(LanguageGuess.of(all(page), 10)) : main;
            if (!block.lang().isBlank() || !guess.equals(main)) {
                findings.review(block.element(), "Texten ser ut att vara på ett annat språk (" + guess + ") än det angivna (" + Quote.of(lang)
                        + "): \"" + Quote.of(block.line()) + "\".");
            }
        }
    }

    private static void direction(HtmlPage page, Findings findings) {
        for (Element element : page.having("lang")) {
            if (LanguageTags.rightToLeft(element.attr("lang")) && !directed(element) && !Texts.isEmpty(element)) {
                findings.review(element, "Språket \"" + Quote.of(element.attr("lang")) + "\" läses från höger, men dir saknas.");
            }
        }
    }

    private static boolean directed(Element element) {
        return element.closest("[dir=rtl], [dir=auto], bdi, bdo") != null || InlineStyle.of(element).has("direction");
    }
}
