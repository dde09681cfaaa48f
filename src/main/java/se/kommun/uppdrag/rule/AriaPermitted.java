package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.AriaAttribute;
import se.kommun.uppdrag.aria.AriaAttributes;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Roles;
import se.kommun.uppdrag.aria.Visibility;

/** ARIA attributes stand only on elements whose role they belong to. */
final class AriaPermitted implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("aria-attribute-not-allowed");

    /** What ARIA in HTML allows on elements that no role corresponds to: what these roles allow. */
    private static final Map<String, List<String>> AS = Map.of(
            "audio", List.of("application"), "video", List.of("application"), "summary", List.of("button"),
            "iframe", List.of("application", "document", "img"), "object", List.of("application", "document", "img"),
            "embed", List.of("application", "document", "img"),
            "input", List.of("textbox", "combobox", "slider", "spinbutton", "searchbox"), "canvas", List.of("application", "slider"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.withAria()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("aria-")) {
                    AriaAttribute known = AriaAttributes.named(attribute.getKey());
                    if (known != null) {
                        check(element, known, tree, findings);
                    }
                }
            }
        }
    }

    private static void check(Element element, AriaAttribute attribute, AccessibilityTree tree, Findings findings) {
        Role role = tree.role(element);
        if (role == null ? mayStandOn(element, attribute) : mayStand(role, attribute)) {
            if (role != null && attribute.deprecatedElsewhere() && !role.supported().contains(attribute.name())
                    && !role.name().contains("-") && tree.exposed(element)) {
                findings.warning(element, "deprecated", attribute.name(), role);
            }
            return;
        }
        if (element.attr(attribute.name()).isBlank() && role != null && role.prohibited().contains(attribute.name())) {
            return; // an empty name is none
        }
        boolean certain = tree.visibility(element) == Visibility.VISIBLE;
        if (tree.visibility(element) == Visibility.HIDDEN) {
            return;
        }
        if (role == null) {
            findings.errorOrReview(certain, element, "element", attribute.name(), Shown.tag(element));
        } else {
            findings.errorOrReview(certain, element, "role", attribute.name(), Shown.tag(element), role);
        }
    }

    private static boolean mayStand(Role role, AriaAttribute attribute) {
        boolean publishing = role.name().startsWith("doc-") || role.name().startsWith("graphics-");
        return role.permits(attribute) || publishing && attribute.name().equals("aria-expanded");
    }

    private static boolean mayStandOn(Element element, AriaAttribute attribute) {
        return attribute.global() || element.normalName().indexOf('-') > 0 || AccessibilityTree.isSvg(element)
                || AS.getOrDefault(element.normalName(), List.of()).stream().anyMatch(role -> Roles.named(role).permits(attribute));
    }
}
