package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.check.text.Whitespace;

/** The name of a link without a note that it leads to another site or opens a new window, and names that do not say where a link leads. */
final class LinkText {

    /** Matches text that says that the link leaves the site or the window. */
    static final Pattern LEAVES = Pattern.compile("(?iu)(?:nytt? (fönster|flik)|ny flik|annan flik|annat fönster|new (window|tab)|another (window|tab)|extern|external|annan webbplats|other (web)?site)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S*+|[a-z0-9-]++(?:\\.[a-z0-9-]++)++/\\S*+", Pattern.CASE_INSENSITIVE);

    private static final int MAX_VAGUE_LENGTH = 45;
    private static final String END_PUNCTUATION = ".!:»>→…";
    private static final String ARROWS = ".»>→…";
    private static final Set<String> VAGUE = WordLists.phrases("vague-link-texts").stream().flatMap(LinkText::expanded)
            .collect(Collectors.toUnmodifiableSet());

    private LinkText() {}

    private static Stream<String> expanded(String pattern) {
        int open = pattern.indexOf('[');
        if (open < 0) {
            return Stream.of(pattern);
        }
        int close = pattern.indexOf(']', open);
        return Stream.of(pattern.substring(open + 1, close).split("\\|", -1))
                .flatMap(choice -> expanded(pattern.substring(close + 1)).map(rest -> pattern.substring(0, open) + choice + rest));
    }

    /** Whether the whole name of a link says nothing of where it leads, ignoring punctuation at its end, or consists only of arrows. */
    static boolean isVague(String name) {
        if (name.length() > MAX_VAGUE_LENGTH) {
            return false;
        }
        String text = name.strip();
        int end = text.length();
        while (end > 0 && END_PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return VAGUE.contains(text.substring(0, end).strip().toLowerCase(Locale.ROOT)) || !text.isEmpty() && ARROWS.indexOf(text.charAt(0)) >= 0 && isArrows(text);
    }

    private static boolean isArrows(String text) {
        return text.chars().allMatch(c -> ARROWS.indexOf(c) >= 0 || Whitespace.isAscii((char) c));
    }

    /**
     * The name without a note at its end. A note is text in an element that is not seen and is in brackets or matches {@link #LEAVES},
     * or text in brackets that matches {@link #LEAVES}.
     */
    static String own(AccessibilityTree tree, Element link) {
        String name = tree.name(link).strip();
        Element last = last(link);
        if (last != null && tree.seen(last) != Visibility.VISIBLE) {
            String note = ElementText.of(last).strip();
            if (name.endsWith(note) && (note.startsWith("(") && note.endsWith(")") || LEAVES.matcher(note).find())) {
                name = name.substring(0, name.length() - note.length()).strip();
            }
        }
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        return open >= 0 && LEAVES.matcher(name).region(open, name.length()).find() ? name.substring(0, open).strip() : name;
    }

    /** Whether the text is a URL and nothing else. */
    static boolean isAddress(String text) {
        return (text.indexOf('.') >= 0 || text.indexOf('/') >= 0) && ADDRESS.matcher(text).matches();
    }

    /** The element that the link ends with; null if it ends with text or is empty. */
    private static @Nullable Element last(Element link) {
        Node node = link.childNodeSize() == 0 ? null : link.childNode(link.childNodeSize() - 1);
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.previousSibling();
        }
        return node instanceof Element element ? element : null;
    }
}
