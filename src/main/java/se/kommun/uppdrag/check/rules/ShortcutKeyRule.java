package se.kommun.uppdrag.check.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Advises against shortcut keys that a page gives its elements. */
final class ShortcutKeyRule {

    static final Rule RULE = Rule.of("accesskey", ShortcutKeyRule::check);

    private ShortcutKeyRule() {}

    /** Reports each shortcut once: to review if it stands for several things. Links that lead to the same place are one thing. */
    private static void check(HtmlPage page, Findings findings) {
        Map<String, List<Element>> keys = page.having("accesskey").stream().filter(element -> !page.hidden(element)).collect(Collectors.groupingBy(
                element -> element.attr("accesskey").strip().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        keys.forEach((key, elements) -> {
            Element first = elements.get(0);
            if (!key.isEmpty() && elements.stream().map(each -> each.hasAttr("href") ? each.attr("href").strip() : each).distinct().count() > 1) {
                findings.review(first, "several", Snippets.of(key), elements.size());
            } else {
                findings.warning(first, "found", Snippets.of(first.attr("accesskey")));
            }
        });
    }
}
