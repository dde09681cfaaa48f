package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.check.text.Tokenizer;

/** Rules for the language and text direction of a page and its parts. */
final class LanguageRules {

    private static final ElementSearch ROOT = page -> List.of(page.root());
    private static final int MAX_NAME = 20;
    private static final MessageValue LANG = Snippets.attribute("lang");

    static final List<Rule> RULES = List.of(
            Rule.of("language-missing", LanguageRules::missing),
            Rule.where("language-invalid", ROOT, (page, root) -> !root.attr("lang").isBlank() && !LanguageTags.known(root.attr("lang")), LANG),
            Rule.where("language-mismatch", ROOT, (page, root) -> isMismatch(root.attr("lang"), root.attr("xml:lang")),
                    LANG, Snippets.attribute("xml:lang")),
            Rule.each("language-part-invalid", page -> page.withAnyAttribute("lang", "xml:lang"), LanguageRules::part),
            Rule.of("language-wrong", LanguageRules::wrong),
            Rule.of("language-change-unmarked", LanguageRules::withoutLang),
            Rule.where("direction-missing", page -> page.having("lang"), (page, element) -> LanguageTags.rightToLeft(element.attr("lang"))
                    && !hasDirection(element) && !ElementText.isEmpty(element) && !isBareName(ElementText.of(element)), LANG));

    private LanguageRules() {}

    private static void missing(HtmlPage page, Findings findings) {
        if (page.isWholeDocument() && page.root().attr("lang").isBlank()) {
            findings.error(page.root(), page.root().hasAttr("lang") ? "empty" : "found");
        }
    }

    private static boolean isMismatch(String lang, String xml) {
        return !xml.isEmpty() && LanguageTags.known(lang) && !LanguageTags.primary(lang).equals(LanguageTags.primary(xml));
    }

    /** Browsers ignore xml:lang in HTML, but the author meant something by it. */
    private static void part(HtmlPage page, Element element, Findings findings) {
        String xml = element.attr("xml:lang");
        if (isInvalidPart(page, element, element.attr("lang"))) {
            findings.error(element, "found", Snippets.of(element.attr("lang")));
        } else if (!element.hasAttr("lang") && isInvalidPart(page, element, xml)) {
            findings.review(element, "xml", Snippets.of(xml));
        }
    }

    private static boolean isInvalidPart(HtmlPage page, Element element, String lang) {
        return !lang.isEmpty() && !LanguageTags.known(lang) && !HtmlElements.isSvg(element) && element.closest("body") != null
                && hasSpokenText(page.accessibility(), element);
    }

    /** Whether a text or accessible name takes its language from the element, and not from an element inside it. */
    private static boolean hasSpokenText(AccessibilityTree tree, Element from) {
        boolean[] found = {false};
        from.filter((Node node, int depth) -> {
            if (node instanceof Element element) {
                if (element != from && !element.attr("lang").isEmpty()) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                found[0] = element.children().isEmpty() && tree.isExposed(element) && tree.role(element) != null && !tree.name(element).isBlank();
            } else if (node instanceof TextNode text && !text.isBlank()) {
                Element parent = text.parent();
                found[0] = tree.visibility(parent) == Visibility.VISIBLE || tree.seen(parent) == Visibility.VISIBLE;
            }
            return found[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return found[0];
    }

    private static void wrong(HtmlPage page, Findings findings) {
        String lang = page.root().attr("lang");
        String title = page.document().title();
        LanguageGuess.Text ofTitle = new LanguageGuess.Text(title, Vocabulary.of(Tokenizer.sentences(title)));
        String guess = LanguageTags.known(lang) ? LanguageGuess.of(Stream.concat(Stream.of(ofTitle), textsInPageLanguage(page)).toList(), 10) : null;
        if (guess != null && !LanguageGuess.fits(guess, lang)) {
            findings.review(page.root(), "found", Snippets.of(lang), guess);
        }
    }

    /** The texts that have the language of the page, because no element around them has another. */
    private static Stream<LanguageGuess.Text> textsInPageLanguage(HtmlPage page) {
        return page.prose().blocks().stream().filter(block -> block.lang().isBlank()).map(LanguageRules::text);
    }

    private static LanguageGuess.Text text(TextBlock block) {
        return new LanguageGuess.Text(block.line(), block.content().vocabulary());
    }

    private static void withoutLang(HtmlPage page, Findings findings) {
        String mainGuess = null;
        String pageLang = page.root().attr("lang");
        boolean isPageLangKnown = LanguageTags.known(pageLang);
        for (TextBlock block : page.prose().blocks()) {
            String lang = block.lang().isBlank() ? pageLang : block.lang();
            String guess = (block.lang().isBlank() ? isPageLangKnown : LanguageTags.known(lang)) ? block.content().language() : null;
            if (guess == null || LanguageGuess.fits(guess, lang) || block.element().children().select("[lang]").first() != null) {
                continue;
            }
            mainGuess = mainGuess == null ? String.valueOf(LanguageGuess.of(textsInPageLanguage(page).toList(), 10)) : mainGuess;
            if (!block.lang().isBlank() || !guess.equals(mainGuess)) {
                findings.review(block.element(), "found", guess, Snippets.of(lang), Snippets.of(block.line()));
            }
        }
    }

    /** Whether the text is a word or two of letters alone, such as the name of a language in a menu. Its direction follows from its letters. */
    private static boolean isBareName(String text) {
        return text.length() <= MAX_NAME && text.codePoints().allMatch(each -> each == ' ' || Character.isLetter(each) || Character.getType(each) == Character.NON_SPACING_MARK);
    }

    private static boolean hasDirection(Element element) {
        return element.closest("[dir=rtl], [dir=auto], bdi, bdo") != null || CssDeclarations.of(element).has("direction");
    }
}
