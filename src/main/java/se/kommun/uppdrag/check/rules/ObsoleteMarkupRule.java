package se.kommun.uppdrag.check.rules;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.report.Choice;

/** Advises against elements and attributes that HTML no longer has. */
final class ObsoleteMarkupRule {

    static final Rule RULE = Rule.of("html-obsolete", ObsoleteMarkupRule::check);

    private static final Set<String> OBSOLETE = WordLists.of("obsolete-elements");
    private static final Set<String> PRESENTATION = WordLists.of("presentational-attributes");
    private static final Set<String> ELEMENTS = WordLists.of("elements-with-presentational-attributes");
    private static final Map<String, Choice> REPLACEMENTS = Map.of("acronym", Choice.of("abbr"), "strike", Choice.of("del", "s"), "tt", Choice.of("code"),
            "dir", Choice.of("ul"), "big", Choice.of("CSS"));

    private ObsoleteMarkupRule() {}

    private static void check(HtmlPage page, Findings findings) {
        for (String name : OBSOLETE) {
            for (Element element : page.all(name)) {
                if (REPLACEMENTS.containsKey(name)) {
                    findings.warning(element, "element-instead", name, REPLACEMENTS.get(name));
                } else {
                    findings.warning(element, "element", name);
                }
            }
        }
        for (String attribute : PRESENTATION) {
            for (Element element : page.having(attribute)) {
                String name = element.normalName();
                boolean isReportedElsewhere = attribute.equals("align") && element.attr(attribute).strip().equalsIgnoreCase("justify"); // text-justified
                boolean isHarmless = attribute.equals("border") && element.attr(attribute).matches("1|");
                if (ELEMENTS.contains(name) && !OBSOLETE.contains(name) && !isHarmless && !isReportedElsewhere) {
                    findings.warning(element, "attribute", attribute, name);
                }
            }
        }
    }
}
