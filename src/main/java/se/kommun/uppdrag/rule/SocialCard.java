package se.kommun.uppdrag.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A page that says something to social media says all that they need. */
final class SocialCard implements Rule {

    private static final List<String> NEEDED = List.of("og:title", "og:description", "og:type", "og:url");

    private static final RuleInfo INFO = RuleInfo.of("open-graph-incomplete");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        Set<String> said = new HashSet<>();
        for (Element meta : page.all("meta")) {
            if (meta.attr("property").startsWith("og:") && !meta.attr("content").isBlank()) {
                said.add(meta.attr("property"));
            }
        }
        List<String> missing = NEEDED.stream().filter(name -> !said.contains(name)).toList();
        if (!said.isEmpty() && !missing.isEmpty()) {
            findings.warning(page.document().head(), "found", String.join(", ", missing));
        }
    }
}
