package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Requires that the name of a link says where it leads, by itself or at least with what stands around it. */
final class VagueLinkRule {

    /** Names that say nothing at all, so that a link is certainly not understood without more. */
    private static final Set<String> EMPTY = Set.copyOf(WordLists.phrases("empty-link-texts"));
    private static final Set<String> FORMATS = Set.copyOf(WordLists.phrases("file-format-names"));
    private static final Pattern REFERRING = Pattern.compile("(?iu)(?:this|these|denna|detta|dessa|(?:den|det|de) här|tämä|nämä) \\p{L}+\\.?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    static final Rule RULE = Rule.each("link-vague", page -> page.withRole("link"), VagueLinkRule::check);

    private VagueLinkRule() {}

    private static void check(HtmlPage page, Element link, Findings findings) {
        String name = page.hidden(link) ? "" : LinkText.own(page.accessibility(), link);
        String text = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return;
        } else if (VagueLinkText.isVague(name)) {
            boolean isAlone = EMPTY.contains(TextKey.of(text)) && LinkContext.isMissing(page, link);
            findings.errorOrReview(isAlone, link, isAlone ? "alone" : "vague", Snippets.of(name));
        } else if (LinkText.isAddress(name)) {
            findings.review(link, "address", Snippets.of(name));
        } else if (FORMATS.contains(text) && !isPageAbout(text, link) && !isInNavigation(page, link)) {
            findings.review(link, "format", Snippets.of(name));
        } else if (REFERRING.matcher(name).matches()) {
            findings.review(link, "vague", Snippets.of(name));
        } else if (WORD.matcher(name).matches() && LinkContext.isMissing(page, link) && (" " + TextKey.of(LinkContext.before(link)) + " ").contains(" " + text + " ")) {
            findings.review(link, "before", Snippets.of(name));
        }
    }

    /** Whether it leads to a page about the format. */
    private static boolean isPageAbout(String format, Element link) {
        return !format.equals("html") && FileType.of(link.attr("href").strip()).matches("html?");
    }

    private static boolean isInNavigation(HtmlPage page, Element link) {
        return HtmlElements.any(link, each -> page.accessibility().is(each, "navigation"));
    }
}
