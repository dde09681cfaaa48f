package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.check.text.Tokenizer;

/** Rules for the language and text direction of a page and its parts. */
final class LanguageRules {

    static final List<Rule> RULES = List.of(
            Rule.of("language-missing", LanguageRules::missing),
            Rule.of("language-invalid", LanguageRules::invalid),
            Rule.of("language-mismatch", LanguageRules::mismatch),
            Rule.of("language-part-invalid", LanguageRules::invalidPart),
            Rule.of("language-wrong", LanguageRules::wrong),
            Rule.of("language-change-unmarked", LanguageRules::withoutLang),
            Rule.of("direction-missing", LanguageRules::direction));

    private LanguageRules() {}

    private static @Nullable Element root(HtmlPage page) {
        return page.root();
    }

    private static void missing(HtmlPage page, Findings findings) {
        if (page.isWholeDocument() && root(page).attr("lang").isBlank()) {
            findings.error(root(page), root(page).hasAttr("lang") ? "empty" : "found");
        }
    }

    private static void invalid(HtmlPage page, Findings findings) {
        String lang = root(page).attr("lang");
        if (!lang.isBlank() && !LanguageTags.known(lang)) {
            findings.error(root(page), "found", Snippets.of(lang));
        }
    }

    private static void mismatch(HtmlPage page, Findings findings) {
        String lang = root(page).attr("lang");
        String xml = root(page).attr("xml:lang");
        if (!xml.isEmpty() && LanguageTags.known(lang) && !LanguageTags.primary(lang).equals(LanguageTags.primary(xml))) {
            findings.error(root(page), "found", Snippets.of(lang), Snippets.of(xml));
        }
    }

    private static void invalidPart(HtmlPage page, Findings findings) {
        for (Element element : page.having("lang")) {
            String lang = element.attr("lang");
            if (!lang.isEmpty() && !LanguageTags.known(lang) && element != root(page) && !HtmlElements.isSvg(element)
                    && page.document().body() != null && inBody(element) && hasSpokenText(page.accessibility(), element)) {
                findings.error(element, "found", Snippets.of(lang));
            }
        }
    }

    private static boolean inBody(Element element) {
        return element.normalName().equals("body") || element.closest("body") != null;
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
        String lang = root(page).attr("lang");
        if (!LanguageTags.known(lang)) {
            return;
        }
        String guess = LanguageGuess.of(Stream.concat(Stream.of(title(page)), textsInPageLanguage(page)).toList(), 10);
        if (guess != null && !LanguageGuess.fits(guess, lang)) {
            findings.review(root(page), "found", Snippets.of(lang), guess);
        }
    }

    /** The texts that have the language of the page, because no element around them has another. */
    private static Stream<LanguageGuess.Text> textsInPageLanguage(HtmlPage page) {
        return page.prose().blocks().stream().filter(block -> block.lang().isBlank()).map(LanguageRules::text);
    }

    private static LanguageGuess.Text text(TextBlock block) {
        return new LanguageGuess.Text(block.line(), block.vocabulary());
    }

    private static LanguageGuess.Text title(HtmlPage page) {
        return new LanguageGuess.Text(page.title(), Vocabulary.of(Tokenizer.sentences(page.title())));
    }

    private static void withoutLang(HtmlPage page, Findings findings) {
        String pageLanguage = root(page).attr("lang");
        String mainGuess = null;
        for (TextBlock block : page.prose().blocks()) {
            String lang = block.lang().isBlank() ? pageLanguage : block.lang();
            if (!LanguageTags.known(lang)) {
                continue;
            }
            String guess = LanguageGuess.of(List.of(text(block)), 8);
            if (guess == null || LanguageGuess.fits(guess, lang) || block.element().children().select("[lang]").first() != null) {
                continue;
            }
            mainGuess = mainGuess == null ? String.valueOf(LanguageGuess.of(textsInPageLanguage(page).toList(), 10)) : mainGuess;
            if (!block.lang().isBlank() || !guess.equals(mainGuess)) {
                findings.review(block.element(), "found", guess, Snippets.of(lang), Snippets.of(block.line()));
            }
        }
    }

    private static void direction(HtmlPage page, Findings findings) {
        for (Element element : page.having("lang")) {
            if (LanguageTags.rightToLeft(element.attr("lang")) && !hasDirection(element) && !ElementText.isEmpty(element)) {
                findings.review(element, "found", Snippets.of(element.attr("lang")));
            }
        }
    }

    private static boolean hasDirection(Element element) {
        return element.closest("[dir=rtl], [dir=auto], bdi, bdo") != null || CssDeclarations.of(element).has("direction");
    }
}
