package se.kommun.uppdrag.convert;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Recognises what is left out of a foreign text: machinery, notes, contents lists, and what our Markdown does not have. */
final class OmittedElements {

    /** Elements that hold no text of the page. */
    private static final Set<String> MACHINERY = Set.of("script", "style", "noscript", "template", "head", "meta", "link", "base", "title", "xml",
            "param", "source", "track", "map", "datalist", "dialog", "colgroup", "col", "rp", "rt", "label");

    private static final Map<String, OmittedContent> OMITTED = Map.ofEntries(
            Map.entry("iframe", OmittedContent.EMBEDDED), Map.entry("video", OmittedContent.EMBEDDED), Map.entry("audio", OmittedContent.EMBEDDED),
            Map.entry("object", OmittedContent.EMBEDDED), Map.entry("embed", OmittedContent.EMBEDDED), Map.entry("canvas", OmittedContent.IMAGE),
            Map.entry("svg", OmittedContent.IMAGE), Map.entry("math", OmittedContent.FORMULA), Map.entry("input", OmittedContent.FORM),
            Map.entry("select", OmittedContent.FORM), Map.entry("textarea", OmittedContent.FORM), Map.entry("nav", OmittedContent.MENU));

    private OmittedElements() {}

    /** Whether an element is left out with everything in it. What the editor should know of is counted. */
    static boolean isLeftOut(Element element, StyleAttribute style, ConversionReport report) {
        String name = element.normalName();
        if (MACHINERY.contains(name) || element.hasAttr("hidden") || style.isHidden() || element.attr("aria-hidden").equals("true")
                || element.hasClass("mw-editsection") || NoteMarkup.isBody(element, style)) {
            return true;
        }
        if (isContents(element)) {
            report.omitOnce(OmittedContent.CONTENTS);
            return true;
        }
        OmittedContent kind = kind(element, name, style);
        if (kind != null) {
            report.omit(kind);
        }
        return kind != null || name.equals("button");
    }

    private static @Nullable OmittedContent kind(Element element, String name, StyleAttribute style) {
        if (OMITTED.containsKey(name)) {
            boolean isFieldUnseen = name.equals("input") && element.attr("type").equals("hidden");
            return isFieldUnseen ? null : OMITTED.get(name);
        }
        if (Set.of("s", "strike", "del").contains(name) || style.isStruck()) {
            return OmittedContent.STRUCK;
        }
        if (element.hasClass("MsoCommentReference") || element.hasClass("msocomanchor")) {
            return OmittedContent.COMMENT;
        }
        return NoteMarkup.isReference(element, style) ? OmittedContent.FOOTNOTE : null;
    }

    private static boolean isContents(Element element) {
        return element.className().toLowerCase(Locale.ROOT).startsWith("msotoc") || element.hasClass("toc") || element.id().startsWith("Table of Contents");
    }
}
