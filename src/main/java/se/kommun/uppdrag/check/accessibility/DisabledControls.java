package se.kommun.uppdrag.check.accessibility;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Decides which controls are disabled, by themselves or by a fieldset around them (HTML standard, enabling and disabling form controls). */
final class DisabledControls {

    private static final Set<String> DISABLEABLE = Set.of("button", "input", "select", "textarea", "fieldset", "optgroup", "option");

    private DisabledControls() {}

    static boolean isDisabled(Element element) {
        if (!DISABLEABLE.contains(element.normalName())) {
            return false;
        }
        if (element.hasAttr("disabled")) {
            return true;
        }
        Element child = element;
        for (Element each = element.parent(); each != null; child = each, each = each.parent()) {
            if (each.normalName().equals("fieldset") && each.hasAttr("disabled")
                    && !(child.normalName().equals("legend") && child == each.selectFirst("> legend"))) {
                return true;
            }
        }
        return false;
    }
}
