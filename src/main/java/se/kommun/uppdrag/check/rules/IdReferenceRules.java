package se.kommun.uppdrag.check.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.AriaAttribute;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that attributes with ids refer to elements that exist. The attributes {@code for} and {@code headers} have their own rules. */
final class IdReferenceRules {

    /** Attributes that give an element its name or description. */
    private static final List<String> NAMING = List.of("aria-labelledby", "aria-describedby");
    /** Attributes whose element a script often creates only when it is needed. */
    private static final List<String> OTHERS = List.of("aria-activedescendant", "aria-controls", "aria-details", "aria-errormessage", "aria-flowto",
            "aria-owns", "commandfor", "form", "list", "popovertarget");

    static final List<Rule> RULES = List.of(Rule.of("id-reference-missing", IdReferenceRules::check));

    private IdReferenceRules() {}

    private static void check(HtmlPage page, Findings findings) {
        boolean isFixed = page.all("script").stream().allMatch(script -> script.attr("type").contains("json"));
        for (String attribute : NAMING) {
            page.having(attribute).forEach(element -> check(page, element, attribute, isFixed, findings));
        }
        for (String attribute : OTHERS) {
            page.having(attribute).stream().filter(element -> !isCreatedWhenOpened(page.accessibility(), element, attribute))
                    .forEach(element -> check(page, element, attribute, false, findings));
        }
    }

    private static void check(HtmlPage page, Element element, String attribute, boolean certain, Findings findings) {
        List<String> ids = Arrays.stream(element.attr(attribute).strip().split("[ \\t\\n\\f\\r]+")).filter(id -> !id.isEmpty()).toList();
        String missing = ids.stream().filter(id -> page.byId(id) == null).collect(Collectors.joining(" "));
        if (!missing.isEmpty() && page.isWholeDocument() && !page.hidden(element) && !isReportedElsewhere(page, element, attribute)) {
            boolean isShown = page.accessibility().visibility(element) == Visibility.VISIBLE;
            boolean areAllMissing = ids.stream().noneMatch(id -> page.byId(id) != null); // else those that exist give the name
            findings.errorOrReview(certain && isShown && areAllMissing, element, "found", attribute, Snippets.of(missing));
        }
    }

    /** Whether the rules for names report the element, because the attribute was to give its only name, or those for attributes report the attribute. */
    private static boolean isReportedElsewhere(HtmlPage page, Element element, String attribute) {
        AriaAttribute aria = AriaAttribute.named(attribute);
        return attribute.equals("aria-labelledby") && NameRules.isNameless(page, element)
                || aria != null && (!aria.accepts(element.attr(attribute)) || AriaAttributeRules.isMisplaced(page, element, aria) || AriaAttributeRules.isProhibited(page, element, aria));
    }

    /** Whether what the element controls is closed, so that it may not exist yet. The rule aria-controls-missing is about open ones. */
    private static boolean isCreatedWhenOpened(AccessibilityTree tree, Element element, String attribute) {
        return attribute.equals("aria-controls") && (tree.is(element, "combobox") || tree.is(element, "scrollbar") || element.hasAttr("aria-haspopup")
                || element.attr("aria-expanded").equals("false") || element.attr("aria-selected").equals("false"))
                || attribute.equals("aria-errormessage") && !element.attr("aria-invalid").matches("true|grammar|spelling");
    }
}
