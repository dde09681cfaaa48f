package se.kommun.uppdrag.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keys of the texts, in {@code templates/texts}, of the receiver's answers to readers. */
public final class ReceiverTexts {

    public static final String MEND = "receive.mend";
    public static final String AGAIN = "receive.again";
    public static final String REFUSED = "receive.refused";
    public static final String NOTHING_SENT = "receive.nothing";
    public static final String UNREADABLE = "receive.unreadable";
    public static final String ELSEWHERE = "receive.elsewhere";
    public static final String BUSY = "receive.busy";
    public static final String FAILED = "receive.failed";
    public static final String NO_PAGE = "receive.nopage";
    public static final String RECEIPT = "receive.receipt";
    public static final String RECEIPT_TEXT = "receive.receipt.text";
    public static final String RECEIPT_TRIAL = "receive.receipt.trial";
    public static final String HOME = "receive.home";

    /** Texts that the page with the form uses too. */
    public static final String REQUIRED = "need.required";
    public static final String OPTIONAL = "need.optional";
    public static final String ONE_OF_TWO = "form.one-of-two";
    public static final String ERROR_TITLE = "form.error.title";
    public static final String ONE_ERROR = "form.error.one";
    public static final String MANY_ERRORS = "form.error.many";
    public static final String UNSURE = "form.role.unsure";
    public static final String SEND = "form.send";
    public static final String SEND_FEEDBACK = "feedback.send";
    public static final String FEEDBACK_TITLE = "feedback.title";
    public static final String SEND_ACCESSIBILITY = "accessibility.send";
    public static final String ACCESSIBILITY_TITLE = "accessibility.title";
    public static final String RATHER = "form.rather";

    /** Keys of the labels of options that aren't roles, by field name and value. */
    public static final Map<String, String> OPTIONS = Map.of("onskemal barn", "form.wish.child", "onskemal ungdom", "form.wish.young",
            "onskemal vuxen", "form.wish.adult", "hittade ja", "feedback.yes", "hittade nej", "feedback.no", "uppdrag " + FormDefinition.UNSURE, UNSURE);

    private static final Set<String> NO_VALUES = Set.of(MEND, AGAIN, REFUSED, NOTHING_SENT, UNREADABLE, ELSEWHERE, BUSY, FAILED, NO_PAGE, RECEIPT,
            RECEIPT_TEXT, RECEIPT_TRIAL, REQUIRED, OPTIONAL, ONE_OF_TWO, ERROR_TITLE, ONE_ERROR, SEND, SEND_FEEDBACK, FEEDBACK_TITLE, SEND_ACCESSIBILITY,
            ACCESSIBILITY_TITLE);

    private ReceiverTexts() {}

    /** Returns every key that a receiver needs, with the number of values that it passes. */
    public static Map<String, Integer> needed() {
        Map<String, Integer> keys = new TreeMap<>(Map.of(MANY_ERRORS, 1, RATHER, 2, HOME, 1));
        NO_VALUES.forEach(key -> keys.put(key, 0));
        OPTIONS.values().forEach(key -> keys.put(key, 0));
        FormDefinition.messageKeys().forEach(key -> keys.put(key, 0));
        keys.put(FormDefinition.TOO_LONG_KEY, 2);
        return keys;
    }

    /** Returns the keys that only the receiver uses, and no template. */
    public static Set<String> ofReceiverAlone() {
        Set<String> keys = new TreeSet<>(FormDefinition.messageKeys());
        needed().keySet().stream().filter(key -> key.startsWith("receive.")).forEach(keys::add);
        return keys;
    }
}
