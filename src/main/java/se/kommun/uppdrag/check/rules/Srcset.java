package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.check.text.Whitespace;

/** Reads the addresses in a {@code srcset} attribute, by the HTML standard (parse a srcset attribute). */
final class Srcset {

    private Srcset() {}

    /** The addresses in their order, without their widths and densities. */
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

    /** Where the next candidate begins: after the next comma outside brackets. */
    private static int afterDescriptors(String srcset, int from) {
        boolean brackets = false;
        for (int at = from; at < srcset.length(); at++) {
            char each = srcset.charAt(at);
            if (each == ',' && !brackets) {
                return at + 1;
            }
            brackets = each == '(' || brackets && each != ')';
        }
        return srcset.length();
    }
}
