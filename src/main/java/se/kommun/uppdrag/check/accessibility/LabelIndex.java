package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The label elements of the form controls of a page. */
final class LabelIndex {

    private static final Set<String> LABELABLE = Set.of("button", "meter", "output", "progress", "select", "textarea", "input");

    private final Map<Element, List<Element>> labels = new IdentityHashMap<>();

    LabelIndex(ElementLookup lookup) {
        for (Element label : lookup.named("label")) {
            Element target = label.hasAttr("for") ? lookup.byId(label.attr("for"))
                    : label.stream().filter(LabelIndex::isLabelable).findFirst().orElse(null);
            if (target != null && isLabelable(target)) {
                labels.computeIfAbsent(target, absent -> new ArrayList<>()).add(label);
            }
        }
    }

    List<Element> of(Element field) {
        return labels.getOrDefault(field, List.of());
    }

    private static boolean isLabelable(Element element) {
        String name = element.normalName();
        return LABELABLE.contains(name) && !(name.equals("input") && element.attr("type").strip().equalsIgnoreCase("hidden"))
                || name.indexOf('-') > 0;
    }
}
