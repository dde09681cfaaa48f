package se.kommun.uppdrag.convert;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** The targets of links to notes, in Word, Google Docs, LibreOffice, mammoth and MediaWiki. */
    private static final Pattern NOTE = Pattern.compile("#(?:_(?:ftn|edn)\\d|ftnt\\d|(?:sdfootnote|sdendnote)\\d+sym|(?:footnote|endnote)-\\d|cite_note)");
    /** And of those from the note back to the text. */
    private static final Pattern BACK = Pattern.compile("#(?:_(?:ftn|edn)ref|ftnt_ref|(?:sdfootnote|sdendnote)\\d+anc|(?:footnote|endnote)-ref)");
    private static final Pattern NOTE_BODY = Pattern.compile("(?:ftn|edn)\\d+|(?:sdfootnote|sdendnote)\\d+|(?:footnote|endnote)-\\d+");
    private static final int MAX_FIRST_STEPS = 4;

    private OmittedElements() {}

    /** Whether an element is left out with everything in it. What the editor should know of is counted. */
    static boolean isLeftOut(Element element, StyleAttribute style, ConversionReport report) {
        String name = element.normalName();
        if (MACHINERY.contains(name) || element.hasAttr("hidden") || style.isHidden() || element.attr("aria-hidden").equals("true")
                || element.hasClass("mw-editsection") || isNoteBody(element, style)) {
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
        boolean isReference = name.equals("a") && (style.isWordNoteReference() || NOTE.matcher(element.attr("href")).lookingAt());
        return isReference ? OmittedContent.FOOTNOTE : null;
    }

    private static boolean isNoteBody(Element element, StyleAttribute style) {
        if (style.wordElement().matches("(?:footnote|endnote|comment)(?:-list)?") || element.hasClass("references")
                || NOTE_BODY.matcher(element.id()).matches()) {
            return true;
        }
        Element first = element;
        for (int i = 0; i < MAX_FIRST_STEPS && first != null && BlockElements.isBlock(element); i++) {
            if (first.normalName().equals("a") && BACK.matcher(first.attr("href")).lookingAt()) {
                return true;
            }
            first = first.firstElementChild();
        }
        return false;
    }

    private static boolean isContents(Element element) {
        return element.className().toLowerCase(Locale.ROOT).startsWith("msotoc") || element.hasClass("toc") || element.id().startsWith("Table of Contents");
    }
}
