package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Whether style or a script may add to an accessible name or take from it. */
final class NameCertainty {

    private static final int MOST_SCRIPT = 100_000;

    private final AccessibilityTree tree;
    private final StyleSheet sheet;
    private final ElementLookup finder;
    private String scripts;

    NameCertainty(AccessibilityTree tree, StyleSheet sheet, ElementLookup finder) {
        this.tree = tree;
        this.sheet = sheet;
        this.finder = finder;
    }

    /** Whether an empty name of the element proves nothing. */
    boolean isUncertain(Element element) {
        List<Element> sources = new ArrayList<>(tree.references(element, "aria-labelledby"));
        sources.addAll(tree.labels(element));
        sources.add(element);
        return sources.stream().anyMatch(source -> {
            List<Element> within = source.stream().limit(AccessibleName.MOST_NODES / 2).toList();
            return within.size() == AccessibleName.MOST_NODES / 2 || within.stream().anyMatch(this::unknown);
        });
    }

    /** Whether a script on the page speaks of its id: then it may write in it. */
    private boolean scripted(Element element) {
        String id = element.id();
        if (id.length() < 2) {
            return false;
        }
        if (scripts == null) {
            StringBuilder text = new StringBuilder();
            finder.named("script").forEach(script -> text.append(script.data()).append('\n'));
            scripts = text.substring(0, Math.min(text.length(), MOST_SCRIPT));
        }
        return scripts.contains(id);
    }

    private boolean unknown(Element element) {
        String name = element.normalName();
        return name.indexOf('-') > 0 && !HtmlElements.isSvg(element) || name.equals("script") || name.equals("slot")
                || name.equals("template") && element.hasAttr("shadowrootmode")
                || scripted(element) || sheet.generates(element) || tree.visibility(element) == Visibility.UNKNOWN;
    }
}
