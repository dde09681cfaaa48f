package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.check.text.Whitespace;

/** Reads the URLs of a {@code srcset} attribute, as specified by the HTML standard (parse a srcset attribute). */
final class Srcset {

    private Srcset() {}

    /** The URLs in order, without width and density descriptors. */
    static List<String> addresses(String srcset) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < srcset.length()) {
            while (at < srcset.length() && (Whitespace.isAscii(srcset.charAt(at)) || srcset.charAt(at) == ',')) {
                at++;
            }
            int start = at;
            while (at < srcset.length() && !Whitespace.isAscii(srcset.charAt(at))) {
                at++;
            }
            int end = at;
            while (end > start && srcset.charAt(end - 1) == ',') {
                end--;
            }
            if (end > start) {
                found.add(srcset.substring(start, end));
            }
            at = end < at ? at : afterDescriptors(srcset, at);
        }
        return found;
    }

    /** The offset of the next candidate: after the next comma that is not in parentheses. */
    private static int afterDescriptors(String srcset, int from) {
        boolean inParentheses = false;
        for (int at = from; at < srcset.length(); at++) {
            char character = srcset.charAt(at);
            if (character == ',' && !inParentheses) {
                return at + 1;
            }
            inParentheses = character == '(' || inParentheses && character != ')';
        }
        return srcset.length();
    }
}
