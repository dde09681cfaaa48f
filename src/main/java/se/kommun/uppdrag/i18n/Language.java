package se.kommun.uppdrag.i18n;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A language of the site: the texts of its interface, and how it writes dates and numbers. Immutable. */
public final class Language {

    /** The key of the language's own name for itself. */
    static final String NAME = "language.name";
    /** The key of the language and country whose customs dates and numbers follow. */
    static final String LOCALE = "language.locale";

    private final String code;
    private final Map<String, Message> messages;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final String name;
    private final boolean rightToLeft;

    Language(String code, Map<String, Message> messages) {
        this.code = code;
        this.messages = Map.copyOf(messages);
        this.locale = Locale.forLanguageTag(messages.containsKey(LOCALE) ? text(LOCALE) : code);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.name = messages.containsKey(NAME) ? text(NAME) : code;
        this.rightToLeft = name.codePoints().map(Character::getDirectionality).filter(Language::isStrong).boxed().findFirst()
                .filter(first -> first != Character.DIRECTIONALITY_LEFT_TO_RIGHT).isPresent();
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Such as {@code sv}; the value of {@code lang} in HTML and the name of the folder. */
    public String code() {
        return code;
    }

    /** Its own name for itself. */
    public String name() {
        return name;
    }

    /** Whether its script runs from right to left, as its name for itself shows. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    public Locale locale() {
        return locale;
    }

    /** A day as people write it, with the month's name. */
    public String day(LocalDate date) {
        return dates.format(date);
    }

    /** The order of the alphabet; a new one, for it is of one thread. */
    public Collator alphabet() {
        return Collator.getInstance(locale);
    }

    /** What another language is called in this one. */
    public String nameOf(String other) {
        return Locale.forLanguageTag(other).getDisplayLanguage(locale);
    }

    /** A text of the interface; the key itself where there is none, which was told when the texts were read. */
    public String text(@Nullable String key, String... values) {
        return text(key, Arrays.asList(values), UnaryOperator.identity());
    }

    /** As {@link #text(String, String...)}, with something done to all of the text but the values. */
    public String text(@Nullable String key, List<String> values, UnaryOperator<String> literal) {
        Message message = messages.get(key);
        return message == null ? literal.apply(key) : message.with(values, literal);
    }

    Map<String, Message> messages() {
        return messages;
    }
}
