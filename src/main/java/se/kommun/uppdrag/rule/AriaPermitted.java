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
import se.kommun.uppdrag.report.Severity;

/** ARIA attributes stand only on elements whose role they belong to. */
final class AriaPermitted implements Rule {

    private static final RuleInfo INFO = new RuleInfo("aria-attribut-otillatet", Severity.ERROR,
            "ARIA-attribut passar elementets roll",
            "Ett attribut som inte hör till rollen läses inte upp: det som skulle sägas till den som lyssnar blir aldrig sagt.",
            "Ta bort attributet, eller ge elementet en roll som det passar.", List.of("1.3.1", "4.1.2"), List.of("5c01ea"));

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
                findings.warning(element, "Attributet " + attribute.name() + " bör inte längre användas på rollen " + role + ".");
            }
            return;
        }
        String message = "Attributet " + attribute.name() + " får inte stå på " + Shown.tag(element)
                + (role == null ? "." : ", som har rollen " + role + ".");
        if (element.attr(attribute.name()).isBlank() && role != null && role.prohibited().contains(attribute.name())) {
            return; // an empty name is none
        }
        switch (tree.visibility(element)) {
            case VISIBLE -> findings.error(element, message);
            case UNKNOWN -> findings.review(element, message);
            case HIDDEN -> { }
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
