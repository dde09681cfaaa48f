package se.kommun.uppdrag.convert;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises footnotes, endnotes and comments of other programs. */
final class NoteMarkup {

    /** The targets of links to notes, in Word, Google Docs, LibreOffice, mammoth and MediaWiki. */
    private static final Pattern NOTE = Pattern.compile("#(?:_(?:ftn|edn)\\d|ftnt\\d|(?:sdfootnote|sdendnote)\\d+sym|(?:footnote|endnote)-\\d|cite_note)");
    /** And of those from the note back to the text. */
    private static final Pattern BACK = Pattern.compile("#(?:_(?:ftn|edn)ref|ftnt_ref|(?:sdfootnote|sdendnote)\\d+anc|(?:footnote|endnote)-ref)");
    private static final Pattern NOTE_BODY = Pattern.compile("(?:ftn|edn)\\d+|(?:sdfootnote|sdendnote)\\d+|(?:footnote|endnote)-\\d+");
    private static final int MAX_FIRST_STEPS = 4;

    private NoteMarkup() {}

    /** Whether an element is a link from the text to a note. */
    static boolean isReference(Element element, StyleAttribute style) {
        return element.normalName().equals("a") && (style.word().isNoteReference() || NOTE.matcher(element.attr("href")).lookingAt());
    }

    /** Whether an element is the text of a note. */
    static boolean isBody(Element element, StyleAttribute style) {
        if (style.word().element().matches("(?:footnote|endnote|comment)(?:-list)?") || element.hasClass("references")
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
}
