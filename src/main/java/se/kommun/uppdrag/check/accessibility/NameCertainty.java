package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Decides whether style or a script may change an accessible name. */
final class NameCertainty {

    private final AccessibilityTree tree;
    private final StyleSheet sheet;
    private final ScriptMentions scripts;

    NameCertainty(AccessibilityTree tree, StyleSheet sheet, ScriptMentions scripts) {
        this.tree = tree;
        this.sheet = sheet;
        this.scripts = scripts;
    }

    /** Whether the computed name may differ from the real one, so that an empty name proves nothing. */
    boolean isUncertain(Element element) {
        List<Element> sources = new ArrayList<>(tree.references(element, "aria-labelledby"));
        sources.addAll(tree.labels(element));
        sources.add(element);
        return sources.stream().anyMatch(source -> {
            List<Element> within = source.stream().limit(AccessibleName.MAX_NODES / 2).toList();
            return within.size() == AccessibleName.MAX_NODES / 2 || within.stream().anyMatch(this::hasUnknownText);
        });
    }

    private boolean hasUnknownText(Element element) {
        String name = element.normalName();
        return name.indexOf('-') > 0 && !HtmlElements.isSvg(element) || name.equals("script") || name.equals("slot")
                || name.equals("template") && element.hasAttr("shadowrootmode")
                || scripts.has(element) || sheet.generates(element) || tree.visibility(element) == Visibility.UNKNOWN;
    }
}
