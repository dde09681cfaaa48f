package se.kommun.uppdrag.convert;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Recognises what is left out of a foreign text: machinery, notes, contents lists, and what our Markdown does not have. */
final class OmittedElements {

    /** Elements that hold no text of the page. */
    private static final Set<String> MACHINERY = Set.of("script", "style", "noscript", "template", "head", "meta", "link", "base", "title", "xml",
            "param", "source", "track", "map", "datalist", "dialog", "colgroup", "col", "rp", "rt", "label");

    private static final Map<String, OmissionKind> OMITTED = Map.ofEntries(
            Map.entry("iframe", OmissionKind.EMBEDDED), Map.entry("video", OmissionKind.EMBEDDED), Map.entry("audio", OmissionKind.EMBEDDED),
            Map.entry("object", OmissionKind.EMBEDDED), Map.entry("embed", OmissionKind.EMBEDDED), Map.entry("canvas", OmissionKind.IMAGE),
            Map.entry("svg", OmissionKind.IMAGE), Map.entry("math", OmissionKind.FORMULA), Map.entry("input", OmissionKind.FORM),
            Map.entry("select", OmissionKind.FORM), Map.entry("textarea", OmissionKind.FORM), Map.entry("nav", OmissionKind.MENU));

    private OmittedElements() {}

    /** Whether an element is left out with everything in it. What the editor should know of is counted. */
    static boolean isLeftOut(Element element, StyleAttribute style, ConversionReport report) {
        String name = element.normalName();
        if (MACHINERY.contains(name) || element.hasAttr("hidden") || style.isHidden() || element.attr("aria-hidden").equals("true")
                || element.hasClass("mw-editsection") || NoteMarkup.isBody(element, style)) {
            return true;
        }
        if (isContents(element)) {
            report.omitOnce(OmissionKind.CONTENTS);
            return true;
        }
        OmissionKind kind = kind(element, name, style);
        if (kind != null) {
            report.omit(kind);
        }
        return kind != null || name.equals("button");
    }

    private static @Nullable OmissionKind kind(Element element, String name, StyleAttribute style) {
        if (OMITTED.containsKey(name)) {
            boolean isFieldUnseen = name.equals("input") && element.attr("type").equals("hidden");
            return isFieldUnseen ? null : OMITTED.get(name);
        }
        if (Set.of("s", "strike", "del").contains(name) || style.isStruck()) {
            return OmissionKind.STRUCK;
        }
        if (element.hasClass("MsoCommentReference") || element.hasClass("msocomanchor")) {
            return OmissionKind.COMMENT;
        }
        return NoteMarkup.isReference(element, style) ? OmissionKind.FOOTNOTE : null;
    }

    private static boolean isContents(Element element) {
        return element.className().toLowerCase(Locale.ROOT).startsWith("msotoc") || element.hasClass("toc") || element.id().startsWith("Table of Contents");
    }
}
