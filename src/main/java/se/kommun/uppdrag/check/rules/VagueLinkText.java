package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.text.Whitespace;

/** Names of links that do not say where they lead. */
final class VagueLinkText {

    private static final int MAX_LENGTH = 45;
    private static final String END_PUNCTUATION = ".!:»>→…";
    private static final String ARROWS = ".»>→…";
    private static final Set<String> VAGUE = WordLists.phrases("vague-link-texts").stream().flatMap(VagueLinkText::expanded)
            .collect(Collectors.toUnmodifiableSet());

    private VagueLinkText() {}

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
        if (name.length() > MAX_LENGTH) {
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
}
