package se.kommun.uppdrag.i18n;

import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A language of the site: the texts of its interface, and its date and number formats. Immutable. */
public final class Language {

    /** Key of the language's name in the language itself. */
    static final String NAME = "language.name";
    /** Key of the locale for dates and numbers. */
    static final String LOCALE = "language.locale";

    private final String code;
    private final Map<String, Message> messages;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter moments;
    private final String name;
    private final boolean rightToLeft;

    Language(String code, Map<String, Message> messages) {
        this.code = code;
        this.messages = Map.copyOf(messages);
        this.locale = Locale.forLanguageTag(messages.containsKey(LOCALE) ? text(LOCALE) : code);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale);
        this.name = messages.containsKey(NAME) ? text(NAME) : code;
        this.rightToLeft = name.codePoints().map(Character::getDirectionality).filter(Language::isStrong).boxed().findFirst()
                .filter(first -> first != Character.DIRECTIONALITY_LEFT_TO_RIGHT).isPresent();
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Returns the code, such as {@code sv}: the value of {@code lang} in HTML and the name of the folder. */
    public String code() {
        return code;
    }

    /** Returns the language's name in the language itself. */
    public String name() {
        return name;
    }

    /** Returns whether the script is written from right to left, decided by the first letter with a direction in {@link #name()}. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    public Locale locale() {
        return locale;
    }

    /** Formats a date with the name of the month. */
    public String day(LocalDate date) {
        return dates.format(date);
    }

    /** Formats a date with the name of the month, and a time of day. */
    public String dayAndTime(LocalDateTime moment) {
        return moments.format(moment);
    }

    /** Returns a new collator for the language; new on each call because collators are not thread-safe. */
    public Collator alphabet() {
        return Collator.getInstance(locale);
    }

    /** Returns the name of another language in this one. */
    String nameOf(String other) {
        return Locale.forLanguageTag(other).getDisplayLanguage(locale);
    }

    /** Returns what a link says that leads to a page in another language, such as "in Swedish". */
    public String inLanguage(String other) {
        String inflected = MessageKeys.LINK_LANGUAGE_OF + other;
        return text(messages.containsKey(inflected) ? inflected : MessageKeys.LINK_LANGUAGE, nameOf(other));
    }

    /** Returns a text of the interface; the key itself when there is none, which was reported when the texts were read. */
    public String text(String key, String... values) {
        return text(key, Arrays.asList(values), UnaryOperator.identity());
    }

    /** Like {@link #text(String, String...)}, but applies a function to the text around the values. */
    public String text(String key, List<String> values, UnaryOperator<String> literal) {
        Message message = messages.get(key);
        return message == null ? literal.apply(key) : message.with(values, literal);
    }

    Map<String, Message> messages() {
        return messages;
    }
}
