package se.kommun.uppdrag.convert;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Recognises what is left out of a foreign text: machinery, notes, contents lists, and what our Markdown does not have. */
final class ForeignMarkup {

    /** Elements that hold no text of the page. */
    private static final Set<String> MACHINERY = Set.of("script", "style", "noscript", "template", "head", "meta", "link", "base", "title", "xml",
            "param", "source", "track", "map", "datalist", "dialog", "colgroup", "col", "rp", "rt", "label");

    private static final Map<String, Omissions.Kind> OMITTED = Map.ofEntries(
            Map.entry("iframe", Omissions.Kind.EMBEDDED), Map.entry("video", Omissions.Kind.EMBEDDED), Map.entry("audio", Omissions.Kind.EMBEDDED),
            Map.entry("object", Omissions.Kind.EMBEDDED), Map.entry("embed", Omissions.Kind.EMBEDDED), Map.entry("canvas", Omissions.Kind.IMAGE),
            Map.entry("svg", Omissions.Kind.IMAGE), Map.entry("math", Omissions.Kind.FORMULA), Map.entry("input", Omissions.Kind.FORM),
            Map.entry("select", Omissions.Kind.FORM), Map.entry("textarea", Omissions.Kind.FORM), Map.entry("nav", Omissions.Kind.MENU));

    /** The targets of links to notes, in Word, Google Docs, LibreOffice, mammoth and MediaWiki. */
    private static final Pattern NOTE = Pattern.compile("#(?:_(?:ftn|edn)\\d|ftnt\\d|(?:sdfootnote|sdendnote)\\d+sym|(?:footnote|endnote)-\\d|cite_note)");
    /** And of those from the note back to the text. */
    private static final Pattern BACK = Pattern.compile("#(?:_(?:ftn|edn)ref|ftnt_ref|(?:sdfootnote|sdendnote)\\d+anc|(?:footnote|endnote)-ref)");
    private static final Pattern NOTE_BODY = Pattern.compile("(?:ftn|edn)\\d+|(?:sdfootnote|sdendnote)\\d+|(?:footnote|endnote)-\\d+");
    private static final int MAX_FIRST_STEPS = 4;

    private ForeignMarkup() {}

    /** Whether an element is left out with everything in it. What the editor should know of is counted. */
    static boolean isLeftOut(Element element, StyleAttribute style, Omissions omissions) {
        String name = element.normalName();
        if (MACHINERY.contains(name) || element.hasAttr("hidden") || style.isHidden() || element.attr("aria-hidden").equals("true")
                || element.hasClass("mw-editsection") || isNoteBody(element, style)) {
            return true;
        }
        if (isContents(element)) {
            omissions.addOnce(Omissions.Kind.CONTENTS);
            return true;
        }
        Omissions.Kind kind = kind(element, name, style);
        if (kind != null) {
            omissions.add(kind);
        }
        return kind != null || name.equals("button");
    }

    private static Omissions.@Nullable Kind kind(Element element, String name, StyleAttribute style) {
        if (OMITTED.containsKey(name)) {
            boolean isFieldUnseen = name.equals("input") && element.attr("type").equals("hidden");
            return isFieldUnseen ? null : OMITTED.get(name);
        }
        if (Set.of("s", "strike", "del").contains(name) || style.isStruck()) {
            return Omissions.Kind.STRUCK;
        }
        if (element.hasClass("MsoCommentReference") || element.hasClass("msocomanchor")) {
            return Omissions.Kind.COMMENT;
        }
        boolean isReference = name.equals("a") && (style.isWordNoteReference() || NOTE.matcher(element.attr("href")).lookingAt());
        return isReference ? Omissions.Kind.FOOTNOTE : null;
    }

    private static boolean isNoteBody(Element element, StyleAttribute style) {
        if (style.wordElement().matches("(?:footnote|endnote|comment)(?:-list)?") || element.hasClass("references")
                || NOTE_BODY.matcher(element.id()).matches()) {
            return true;
        }
        Element first = element;
        for (int i = 0; i < MAX_FIRST_STEPS && first != null && element.isBlock(); i++) {
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
