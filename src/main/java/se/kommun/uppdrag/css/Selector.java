package se.kommun.uppdrag.css;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A complex selector, analysed as text.
 *
 * @param text such as {@code .card a:hover}
 */
record Selector(String text) {

    private static final Set<String> PAGE = Set.of("body", "html", ":root", "*");
    private static final Set<String> EVERYWHERE = Set.of("a", "p", "li", "li::marker", "h2", "h3");
    private static final Pattern CONTROL = Pattern.compile("(?:input|textarea|select|button)(?![\\p{L}\\p{N}-])");
    private static final Pattern COMBINATOR = Pattern.compile("\\s*[>+~]\\s*|\\s+");
    private static final Pattern FOCUS = Pattern.compile(":focus(?:-visible|-within)?(?![\\w-])");

    /** Whether it selects the page itself, whose colours all elements inherit. */
    boolean isPage() {
        return PAGE.contains(text);
    }

    boolean isRoot() {
        return text.equals(":root") || text.equals("html");
    }

    /**
     * Whether it selects elements that occur in every part of a page: result text, links, list markers and the focused element.
     */
    boolean isEverywhere() {
        return isPage() || EVERYWHERE.contains(withoutStates().text) || text.startsWith(":focus");
    }

    boolean isFocus() {
        return FOCUS.matcher(text).find();
    }

    /** Whether the element is a form control that a reader fills in or presses. */
    boolean isControl() {
        List<String> compounds = compounds();
        return CONTROL.matcher(compounds.get(compounds.size() - 1)).lookingAt();
    }

    /** This selector without pseudo-classes, such as {@code :hover} and {@code :has(:checked)}. Pseudo-elements stay. */
    Selector withoutStates() {
        return new Selector(PseudoClasses.removeFrom(text));
    }

    /** The compound selectors, outermost first; the last one selects the element itself. */
    List<String> compounds() {
        return List.of(COMBINATOR.split(text));
    }
}
