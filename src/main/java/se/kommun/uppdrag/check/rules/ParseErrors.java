package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import se.kommun.uppdrag.check.html.HtmlParser;

/** The errors that the parser corrected in a page. */
record ParseErrors(HtmlParser parsed) {

    private static final Pattern END_TAG = Pattern.compile("</[a-zA-Z][a-zA-Z0-9-]*>");

    /**
     * An end tag without a start tag.
     *
     * @param near the last element that starts before it
     */
    record StrayTag(String tag, Element near) {}

    /** False if certainly no start tag has the same attribute twice. */
    boolean mayHaveDroppedAttributes() {
        return parsed.errors().size() >= HtmlParser.MOST_ERRORS
                || parsed.errors().stream().anyMatch(error -> error.getErrorMessage().contains("duplicate attribute"));
    }

    /** The end tags that the parser ignored. Incomplete if there are more errors than the parser records. */
    List<StrayTag> strayTags() {
        List<StrayTag> found = new ArrayList<>();
        for (ParseError error : parsed.errors()) {
            Matcher message = END_TAG.matcher(error.getErrorMessage());
            if (message.find() && !message.group().equals("</p>") && !message.group().equals("</br>")) {
                found.add(new StrayTag(message.group(), lastElementBefore(error.getPosition())));
            }
        }
        return found;
    }

    private Element lastElementBefore(int position) {
        Element last = parsed.document();
        int best = -1;
        for (Element element : parsed.elements()) {
            int start = element.sourceRange().isTracked() ? element.sourceRange().startPos() : -1;
            if (start > best && start < position) {
                best = start;
                last = element;
            }
        }
        return last;
    }
}
