package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.AriaAttribute;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.report.Choice;
import se.kommun.uppdrag.report.DidYouMean;

/** Requires that ARIA attributes are defined in WAI-ARIA, have values of the right type and are allowed on their element. */
final class AriaAttributeRules {

    /** Elements without a corresponding role, with the roles whose attributes they may have (ARIA in HTML). */
    private static final Map<String, List<String>> ALLOWED_AS = Map.of(
            "audio", List.of("application"), "video", List.of("application"), "summary", List.of("button"),
            "iframe", List.of("application", "document", "img"), "object", List.of("application", "document", "img"),
            "embed", List.of("application", "document", "img"),
            "input", List.of("textbox", "combobox", "slider", "spinbutton", "searchbox"), "canvas", List.of("application", "slider"));

    /** The types of input that may have the attribute of HTML with the same meaning, and so the ARIA attribute (ARIA in HTML, section 4.2). */
    private static final Map<String, Set<String>> LIKE_HTML = Map.of("aria-required", Set.of("radio"), "aria-placeholder", Set.of("number", "text", "search", "tel", "url", "email"));

    private static final Set<String> NEVER_NAMED = WordLists.of("elements-without-name");
    private static final Set<String> NAMES = Set.of("aria-braillelabel", "aria-label", "aria-labelledby");

    static final List<Rule> RULES = List.of(
            Rule.each("aria-attribute-unknown", HtmlPage::withAria, AriaAttributeRules::unknown),
            each("aria-value-invalid", AriaAttributeRules::value),
            each("aria-attribute-not-allowed", AriaAttributeRules::allowed),
            each("aria-attribute-prohibited", AriaAttributeRules::prohibited),
            Rule.where("aria-controls-missing", HtmlPage::withAria, AriaAttributeRules::lacksControlled, Snippets.attribute("aria-controls")));

    private AriaAttributeRules() {}

    private interface AttributeCheck {
        void check(HtmlPage page, Element element, AriaAttribute attribute, Findings findings);
    }

    /** A rule that checks each attribute that WAI-ARIA defines. */
    private static Rule each(String id, AttributeCheck check) {
        return Rule.each(id, HtmlPage::withAria, (page, element, findings) -> {
            for (Attribute attribute : element.attributes()) {
                AriaAttribute known = attribute.getKey().startsWith("aria-") ? AriaAttribute.named(attribute.getKey()) : null;
                if (known != null) {
                    check.check(page, element, known, findings);
                }
            }
        });
    }

    /** Reports attributes that begin with aria- and are not defined in WAI-ARIA. */
    private static void unknown(HtmlPage page, Element element, Findings findings) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.startsWith("aria-") && AriaAttribute.named(name) == null) {
                DidYouMean.nearest(name, AriaAttribute.all().stream().map(AriaAttribute::name).toList()).ifPresentOrElse(
                        known -> findings.error(element, "near", name, known), () -> findings.error(element, "found", name));
            }
        }
    }

    /** Reports values that do not have the type that WAI-ARIA defines for the attribute. */
    private static void value(HtmlPage page, Element element, AriaAttribute attribute, Findings findings) {
        if (!attribute.accepts(element.attr(attribute.name())) && !isMisplaced(page, element, attribute)) {
            report(element, attribute, Snippets.of(element.attr(attribute.name())), findings);
        }
    }

    private static void report(Element element, AriaAttribute attribute, String value, Findings findings) {
        switch (attribute.type()) {
            case TOKEN, TOKENS -> findings.error(element, "token", value, attribute.name(), Choice.of(attribute.tokens()));
            case ID -> findings.error(element, "id", value, attribute.name());
            case INTEGER -> findings.error(element, "integer", value, attribute.name());
            default -> findings.error(element, "number", value, attribute.name());
        }
    }

    /** Reports ARIA attributes that the role of their element does not support. */
    private static void allowed(HtmlPage page, Element element, AriaAttribute attribute, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Role role = tree.role(element);
        if (isMisplaced(page, element, attribute)) {
            report(page, element, attribute, tree.visibility(element) == Visibility.VISIBLE, findings);
        } else if (role != null && attribute.deprecatedElsewhere() && !role.supported().contains(attribute.name())
                && !role.name().contains("-") && tree.isExposed(element)) {
            findings.warning(element, "deprecated", attribute.name(), role);
        }
    }

    private static void report(HtmlPage page, Element element, AriaAttribute attribute, boolean certain, Findings findings) {
        Role role = page.accessibility().role(element);
        if (role == null) {
            findings.errorOrReview(certain, element, "element", attribute.name(), Snippets.tag(element));
        } else {
            findings.errorOrReview(certain, element, "role", attribute.name(), Snippets.tag(element), role);
        }
    }

    /** Whether the element may not have the attribute. {@code role-unknown} tells of one with a role that does not exist. */
    static boolean isMisplaced(HtmlPage page, Element element, AriaAttribute attribute) {
        Role role = page.accessibility().role(element);
        boolean isLikeHtml = element.normalName().equals("input") && LIKE_HTML.getOrDefault(attribute.name(), Set.of()).contains(HtmlElements.inputType(element));
        return !(role == null ? isAllowedOn(element, attribute) : isAllowed(role, attribute)) && !isLikeHtml
                && !hasUnknownRole(page, element) && !page.hidden(element);
    }

    private static boolean hasUnknownRole(HtmlPage page, Element element) {
        return !element.attr("role").isBlank() && page.accessibility().explicitRole(element) == null;
    }

    /** Reports global attributes where they are prohibited, such as a name on a paragraph. */
    private static void prohibited(HtmlPage page, Element element, AriaAttribute attribute, Findings findings) {
        if (isProhibited(page, element, attribute)) {
            boolean isPartOfName = HtmlElements.any(element.parent(), each -> isPresentationalInside(page.accessibility().role(each)));
            report(page, element, attribute, page.accessibility().visibility(element) == Visibility.VISIBLE && !isPartOfName, findings);
        }
    }

    /**
     * Whether the attribute is prohibited on the element. An empty one has no effect. {@code decoration-named} tells of one on role none,
     * {@code role-unknown} of one with a role that does not exist.
     */
    static boolean isProhibited(HtmlPage page, Element element, AriaAttribute attribute) {
        Role role = page.accessibility().role(element);
        Role explicit = page.accessibility().explicitRole(element);
        return (role != null && role.prohibited().contains(attribute.name())
                || explicit == null && NEVER_NAMED.contains(element.normalName()) && NAMES.contains(attribute.name()))
                && (explicit == null || !explicit.isNone()) && !hasUnknownRole(page, element) && !element.attr(attribute.name()).isBlank() && !page.hidden(element);
    }

    private static boolean isPresentationalInside(@Nullable Role role) {
        return role != null && role.childrenPresentational();
    }

    private static boolean isAllowed(Role role, AriaAttribute attribute) {
        boolean publishing = role.name().startsWith("doc-") || role.name().startsWith("graphics-");
        return role.permits(attribute) || role.prohibited().contains(attribute.name()) || publishing && attribute.name().equals("aria-expanded");
    }

    private static boolean isAllowedOn(Element element, AriaAttribute attribute) {
        return attribute.global() || element.normalName().indexOf('-') > 0 || HtmlElements.isSvg(element)
                || ALLOWED_AS.getOrDefault(element.normalName(), List.of()).stream().anyMatch(role -> Role.named(role).permits(attribute));
    }

    /** Whether it is an expanded combobox or a scrollbar whose aria-controls names no existing element. */
    private static boolean lacksControlled(HtmlPage page, Element element) {
        AccessibilityTree tree = page.accessibility();
        return element.hasAttr("aria-controls") && (tree.is(element, "scrollbar")
                || tree.is(element, "combobox") && element.attr("aria-expanded").strip().equalsIgnoreCase("true"))
                && !HtmlElements.isSvg(element) && tree.references(element, "aria-controls").isEmpty();
    }
}
