package se.kommun.uppdrag.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes text where Markdown would read it as something else, and nowhere else: editors read the source. */
final class MarkdownEscape {

    /** What starts a block: heading, quote, list item, box, definition, code, and lines that look like rules or rows of a table. */
    private static final Pattern BLOCK_START = Pattern.compile("(?:#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|:(?=[\\s:])|~(?=~~)|[-=](?=[-=|: ]*+$)|\\|(?=[-|: ]*+$))");
    private static final Pattern NUMBER_START = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern ENTITY = Pattern.compile("&(?:#|[A-Za-z][A-Za-z0-9]{1,31};)");

    private MarkdownEscape() {}

    /**
     * Escapes a part of a line.
     *
     * @param after the character that follows the part; a line end if none does
     * @param brackets whether all brackets are escaped, as in the text of a link
     */
    static String inline(String text, char after, boolean brackets) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (mustEscape(text, i, after, brackets)) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean mustEscape(String text, int at, char after, boolean brackets) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : after;
        return switch (text.charAt(at)) {
            case '*', '`', '\\' -> true;
            case '_' -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(next);
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> ENTITY.matcher(text).region(at, Math.min(text.length(), at + 40)).lookingAt() || at + 1 == text.length() && (after == '#' || Character.isLetter(after));
            case '[' -> brackets;
            case ']' -> brackets || next == '(' || next == '[' || next == ':';
            default -> false;
        };
    }

    /** Escapes what would start a block at the start of a line. */
    static String lineStart(String line) {
        if (BLOCK_START.matcher(line).lookingAt()) {
            return "\\" + line;
        }
        Matcher number = NUMBER_START.matcher(line);
        return number.lookingAt() ? number.group(1) + "\\" + line.substring(number.end(1)) : line;
    }
}
