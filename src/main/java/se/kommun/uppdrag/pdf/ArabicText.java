package se.kommun.uppdrag.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Replaces Arabic letters by the forms that they have beside each other, and puts the letters of a run from right to left in the order
 * from left to right in which the engine draws them.
 *
 * <p>The forms are Unicode's presentation forms. In the blocks A and B those of one letter follow each other: isolated, final, and
 * of letters that also join the next one initial and medial. Compatibility normalization gives the letter back (Unicode, 9.2).
 */
final class ArabicText implements BidiReorderer {

    private static final char JOINER = '\u200D';
    private static final char STRETCH = '\u0640';
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int FIRST_OF_A = 0xFB50;
    private static final int LAST_OF_A = 0xFBFF;
    private static final int FIRST_OF_B = 0xFE80;
    private static final int LAST_OF_B = 0xFEFC;
    private static final String MIRRORED = "()[]{}<>«»‹›";
    /** The forms by letter, or by the letters of a ligature. */
    private static final Map<String, String> FORMS = forms();

    private static Map<String, String> forms() {
        Map<String, StringBuilder> forms = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(FIRST_OF_B, LAST_OF_B), IntStream.rangeClosed(FIRST_OF_A, LAST_OF_A)).filter(Character::isDefined).forEach(form -> {
            String letters = normalized(Character.toString(form));
            StringBuilder before = forms.computeIfAbsent(letters, any -> new StringBuilder());
            boolean isNext = before.isEmpty() || before.charAt(before.length() - 1) == form - 1; // a few letters have forms in both blocks
            if (isNext && (form >= FIRST_OF_B || letters.length() == 1)) { // of the ligatures, script needs only those of lam and alef
                before.append((char) form);
            }
        });
        forms.values().removeIf(StringBuilder::isEmpty);
        Map<String, String> all = new HashMap<>();
        forms.forEach((letters, each) -> all.put(letters, each.toString()));
        return Collections.unmodifiableMap(all);
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        boolean joined = false; // whether the letter before joins the next one
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isMark(letter)) {
                shaped.append(letter);
                continue;
            }
            int last = i;
            String forms = FORMS.getOrDefault(String.valueOf(letter), "");
            if (i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2))) {
                last = i + 1;
                forms = FORMS.get(text.substring(i, i + 2));
            }
            boolean joins = (forms.length() > MEDIAL || letter == JOINER || letter == STRETCH) && joinsBefore(text, last + 1);
            boolean isJoined = joined && forms.length() > FINAL;
            int form = isJoined ? joins ? MEDIAL : FINAL : joins ? INITIAL : ISOLATED;
            shaped.append(forms.isEmpty() ? letter : forms.charAt(form));
            joined = joins;
            i = last;
        }
        return shaped.toString();
    }

    /** Returns whether the next letter at an index or after marks joins the one before it. */
    private static boolean joinsBefore(String text, int from) {
        int next = from;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next < text.length() && (text.charAt(next) == JOINER || text.charAt(next) == STRETCH || FORMS.getOrDefault(String.valueOf(text.charAt(next)), "").length() > FINAL);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Returns the letters whose forms a text may have. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().forEach(each -> letters.append(each >= FIRST_OF_A ? normalized(Character.toString(each)) : Character.toString(each)));
        return letters.toString();
    }

    @Override
    public String deshapeText(String text) {
        return letters(text);
    }

    /** A mark stays after its letter. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        List<String> clusters = new ArrayList<>();
        text.codePoints().forEach(each -> {
            int mirror = MIRRORED.indexOf(each);
            String drawn = Character.toString(mirror < 0 ? each : MIRRORED.charAt(mirror ^ 1));
            boolean isMark = Character.getType(each) == Character.NON_SPACING_MARK && !clusters.isEmpty();
            clusters.add(isMark ? clusters.remove(clusters.size() - 1) + drawn : drawn);
        });
        Collections.reverse(clusters);
        return String.join("", clusters);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
