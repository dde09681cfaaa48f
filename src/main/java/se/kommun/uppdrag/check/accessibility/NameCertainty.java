package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Decides whether style or a script may change an accessible name. */
final class NameCertainty {

    private static final int MAX_SCRIPT_LENGTH = 100_000;

    private final AccessibilityTree tree;
    private final StyleSheet sheet;
    private final ElementLookup lookup;
    private String scripts;

    NameCertainty(AccessibilityTree tree, StyleSheet sheet, ElementLookup lookup) {
        this.tree = tree;
        this.sheet = sheet;
        this.lookup = lookup;
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

    /** Whether a script on the page contains its id. Then the script may write into the element. */
    private boolean isMentionedInScript(Element element) {
        String id = element.id();
        if (id.length() < 2) {
            return false;
        }
        if (scripts == null) {
            StringBuilder text = new StringBuilder();
            lookup.named("script").forEach(script -> text.append(script.data()).append('\n'));
            scripts = text.substring(0, Math.min(text.length(), MAX_SCRIPT_LENGTH));
        }
        return scripts.contains(id);
    }

    private boolean hasUnknownText(Element element) {
        String name = element.normalName();
        return name.indexOf('-') > 0 && !HtmlElements.isSvg(element) || name.equals("script") || name.equals("slot")
                || name.equals("template") && element.hasAttr("shadowrootmode")
                || isMentionedInScript(element) || sheet.generates(element) || tree.visibility(element) == Visibility.UNKNOWN;
    }
}
