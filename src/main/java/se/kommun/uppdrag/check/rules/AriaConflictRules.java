package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that ARIA attributes agree with the element's HTML and with what it is part of (ARIA in HTML, section 4.2). */
final class AriaConflictRules {

    private static final Set<String> CHECKABLE = Set.of("checkbox", "radio");
    /** Attributes that only rows of a treegrid may have (WAI-ARIA 1.2, row). */
    private static final List<String> HIERARCHY = List.of("aria-expanded", "aria-level", "aria-posinset", "aria-setsize");
    private static final Set<String> WITH_RANGE = Set.of("input", "meter", "progress");

    /** An HTML attribute that has the meaning of an ARIA attribute. */
    private record Pair(String html, String aria) {}

    private static final List<Pair> BOOLEAN = List.of(new Pair("disabled", "aria-disabled"), new Pair("readonly", "aria-readonly"),
            new Pair("required", "aria-required"));
    private static final List<Pair> VALUES = List.of(new Pair("placeholder", "aria-placeholder"), new Pair("max", "aria-valuemax"),
            new Pair("min", "aria-valuemin"), new Pair("colspan", "aria-colspan"), new Pair("rowspan", "aria-rowspan"));

    static final List<Rule> RULES = List.of(
            Rule.each("aria-attribute-conflict", HtmlPage::withAria, AriaConflictRules::check),
            Rule.each("aria-hidden-page", page -> page.having("aria-hidden"), AriaConflictRules::hiddenPage));

    private AriaConflictRules() {}

    private static void check(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        if (!tree.isHidden(element) && !HtmlElements.isSvg(element)) {
            boolean certain = tree.visibility(element) == Visibility.VISIBLE;
            checked(element, certain, findings);
            row(element, tree, certain, findings);
            html(element, certain, findings);
        }
    }

    /** Reports aria-checked on a native checkbox or radio button, whose state a reader changes without it. */
    private static void checked(Element element, boolean certain, Findings findings) {
        String value = value(element, "aria-checked");
        if (!value.isEmpty() && element.normalName().equals("input") && CHECKABLE.contains(HtmlElements.inputType(element))) {
            boolean agrees = value.equals(String.valueOf(element.hasAttr("checked")));
            findings.errorOrReview(certain && !agrees, element, agrees ? "checked" : "checked-differs", Snippets.tag(element), HtmlElements.inputType(element));
        }
    }

    /** Reports levels and positions on a row of a table or grid, which has no levels. */
    private static void row(Element element, AccessibilityTree tree, boolean certain, Findings findings) {
        if (tree.is(element, "row") && HIERARCHY.stream().anyMatch(each -> !value(element, each).isEmpty())) {
            Role table = table(element, tree);
            if (table != null && (table.is("table") || table.is("grid"))) {
                HIERARCHY.stream().filter(each -> !value(element, each).isEmpty())
                        .forEach(each -> findings.errorOrReview(certain, element, "row", each, Snippets.tag(element), table));
            }
        }
    }

    private static @Nullable Role table(Element row, AccessibilityTree tree) {
        Element parent = tree.parent(row);
        Element table = parent != null && tree.is(parent, "rowgroup") ? tree.parent(parent) : parent;
        return table == null ? null : tree.role(table);
    }

    /** Reports ARIA attributes that say something else than the HTML attribute with the same meaning. */
    private static void html(Element element, boolean certain, Findings findings) {
        for (Pair pair : BOOLEAN) {
            if (element.hasAttr(pair.html) && value(element, pair.aria).equals("false")) {
                findings.errorOrReview(certain, element, "html", pair.aria + "=\"false\"", pair.html, Snippets.tag(element));
            }
        }
        for (Pair pair : VALUES) {
            String html = value(element, pair.html);
            String aria = value(element, pair.aria);
            boolean applies = !pair.aria.startsWith("aria-value") || WITH_RANGE.contains(element.normalName());
            if (applies && !html.isEmpty() && !aria.isEmpty() && !html.equals(aria) && !isSameNumber(html, aria)) {
                findings.errorOrReview(certain, element, "html", pair.aria, pair.html, Snippets.tag(element));
            }
        }
        if (element.hasAttr("contenteditable") && !value(element, "contenteditable").equals("false") && value(element, "aria-readonly").equals("true")) {
            findings.errorOrReview(certain, element, "html", "aria-readonly", "contenteditable", Snippets.tag(element));
        }
    }

    private static boolean isSameNumber(String one, String other) {
        return one.length() < 16 && other.length() < 16 && one.matches("-?[0-9]+(\\.[0-9]+)?") && other.matches("-?[0-9]+(\\.[0-9]+)?")
                && Double.parseDouble(one) == Double.parseDouble(other);
    }

    private static String value(Element element, String attribute) {
        return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
    }

    /** Reports aria-hidden on the whole page, or on its main content. */
    private static void hiddenPage(HtmlPage page, Element element, Findings findings) {
        if (!value(element, "aria-hidden").equals("true")) {
            return;
        }
        String name = element.normalName();
        Role role = page.accessibility().role(element);
        if (name.equals("body") || name.equals("html")) {
            findings.error(element, "page", name);
        } else if (role != null && role.is("main") && page.accessibility().rendered(element) == Visibility.VISIBLE) {
            findings.review(element, "main", Snippets.tag(element));
        }
    }
}
