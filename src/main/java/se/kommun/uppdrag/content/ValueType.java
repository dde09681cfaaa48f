package se.kommun.uppdrag.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.EuropeanStandard;

/**
 * The type of a front matter value. Says in Swedish what is wrong with a value and how to correct it.
 *
 * @param kind how the editor shows it
 * @param describe what to write, in a few Swedish words, for the documentation
 * @param longest maximum length of a text or of each entry of a list, in UTF-16 code units; 0 for other kinds
 * @param words the words of a choice in their order, each with what the editor's form shows for it; empty for other kinds
 * @param check returns the fault in a value, which is text as written
 */
public record ValueType(Kind kind, String describe, int longest, Map<String, String> words, Function<String, Optional<Fault>> check) {

    /** What an editor fills in. */
    public enum Kind {
        /** One line of text for readers. */
        TEXT,
        DATE,
        NUMBER,
        SLUG,
        /** One of a few words. */
        CHOICE,
        /** One entry on each line after a hyphen. Each is validated separately. */
        LIST,
        /** A code or the name of a file. */
        CODE
    }

    /** What is wrong with a value and how to correct it, both in Swedish. */
    public record Fault(String rule, String message, String fix) {}

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} (?:[01]\\d|2[0-3]):[0-5]\\d");
    private static final int DAY_LENGTH = 10;
    private static final int LONGEST_ALIAS = 120;

    /** A calendar date, ISO 8601. */
    public static final ValueType DATE = of(Kind.DATE, "datum, ÅÅÅÅ-MM-DD", ValueType::isDay, value -> ISO_DATE.matcher(value).matches()
            ? new Fault("date-invalid", "\"" + value + "\" finns inte i kalendern.", "Skriv ett datum som finns, i formen ÅÅÅÅ-MM-DD.")
            : new Fault("date-invalid", "\"" + value + "\" är inget datum.", "Skriv år, månad och dag så här: 2026-11-21."));

    /** A calendar date with the time of day, without time zone. */
    static final ValueType DATE_TIME = of(Kind.CODE, "datum och tid, ÅÅÅÅ-MM-DD TT:MM", value -> DATE_AND_TIME.matcher(value).matches() && isDay(value.substring(0, DAY_LENGTH)),
            value -> new Fault("date-time-invalid", "\"" + value + "\" är ingen dag med klockslag.", "Skriv år, månad, dag och tid så här: 2026-11-21 18:00."));

    /** An integer, zero or more. */
    static final ValueType NUMBER = of(Kind.NUMBER, "heltal", value -> value.matches("\\d{1,6}"),
            value -> new Fault("number-invalid", "\"" + value + "\" är inget heltal.", "Skriv ett tal, till exempel 1."));

    /** The last part of a page's URL path. */
    static final ValueType SLUG = of(Kind.SLUG, "a–z, 0–9 och bindestreck", FileNames::isSlug, value -> new Fault("address-invalid",
            "\"" + value + "\" kan inte stå i en adress. Använd bara a–z, 0–9 och bindestreck.", "Skriv " + FileNames.slug(value) + "."));

    /** A language code. */
    static final ValueType LANGUAGE = of(Kind.CODE, "kod för språk", LanguageCode::isKnown, value -> new Fault("language-unknown",
            "\"" + value + "\" är inte koden för ett språk.", "Skriv sv för svenska, en för engelska, fi för finska, eller ta bort raden."));

    /** The content digest of a page. */
    static final ValueType SOURCE_VERSION = of(Kind.CODE, "tolv tecken, 0–9 och a–f", ContentDigest.FORM.asMatchPredicate(), value -> new Fault("version-invalid",
            "\"" + value + "\" är ingen version.", "En version är tolv tecken, 0–9 och a–f. Ta bort raden, så säger bygget vad du ska skriva."));

    /** The source file of another page, relative to the content folder. */
    public static final ValueType PAGE_FILE = of(Kind.CODE, "fil i mappen content, som slutar på .md", value -> SourceFile.isPagePath(SourceFile.FOLDER + value),
            value -> new Fault("page-file-invalid", "\"" + value + "\" är ingen sidas fil i mappen content.", "Skriv " + nearestFile(value) + "."));

    /** A version of EN 301 549. */
    static final ValueType STANDARD = choice(Arrays.stream(EuropeanStandard.values()).map(EuropeanStandard::version)
            .collect(Collectors.toMap(version -> version, version -> version, (one, other) -> one, LinkedHashMap::new)));

    /** A list of aliases. */
    static final ValueType ALIASES = new ValueType(Kind.LIST, "lista, en adress på varje rad, som slutar på .html", 0, Map.of(),
            value -> faultInText(value, LONGEST_ALIAS).or(() -> Alias.faultIn(value)));

    /** One line of text with at most {@code longest} UTF-16 code units. */
    static ValueType text(int longest) {
        return new ValueType(Kind.TEXT, "text, högst " + longest + " tecken", longest, Map.of(), value -> faultInText(value, longest));
    }

    /** A list of texts. */
    static ValueType textList(int longest) {
        return new ValueType(Kind.LIST, "lista, en rad för varje punkt", longest, Map.of(), value -> faultInText(value, longest));
    }

    /**
     * One of a few words.
     *
     * @param labels what the editor's form shows, by word
     */
    static ValueType choice(Map<String, String> labels) {
        Map<String, String> words = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        return new ValueType(Kind.CHOICE, String.join(", ", words.keySet()), 0, words, unless(words::containsKey, value -> new Fault("choice-unknown",
                "\"" + value + "\" går inte att välja.",
                DidYouMean.nearest(value, words.keySet()).map(near -> "Menade du " + near + "? ").orElse("") + "Skriv " + String.join(" eller ", words.keySet()) + ".")));
    }

    private static ValueType of(Kind kind, String describe, Predicate<String> isValid, Function<String, Fault> fault) {
        return new ValueType(kind, describe, 0, Map.of(), unless(isValid, fault));
    }

    private static Function<String, Optional<Fault>> unless(Predicate<String> isValid, Function<String, Fault> fault) {
        return value -> isValid.test(value) ? Optional.empty() : Optional.of(fault.apply(value));
    }

    /** Returns the fault in {@code value}, which is text as written; empty when it is valid. */
    public Optional<Fault> faultIn(String value) {
        return check.apply(value);
    }

    /** Returns whether a value can be a list. */
    public boolean list() {
        return kind == Kind.LIST;
    }

    /** Returns whether its values are dates, with or without the time of day. */
    public boolean isDated() {
        return this == DATE || this == DATE_TIME;
    }

    /** Returns the time of a valid date; empty if it has none. */
    static Optional<LocalTime> time(String value) {
        return value.length() > DAY_LENGTH ? Optional.of(LocalTime.parse(value.substring(DAY_LENGTH + 1))) : Optional.empty();
    }

    /** Returns the day of a valid date. */
    static LocalDate day(String value) {
        return LocalDate.of(Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(5, 7)), Integer.parseInt(value.substring(8, DAY_LENGTH)));
    }

    private static boolean isDay(String value) {
        try {
            return ISO_DATE.matcher(value).matches() && day(value) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Optional<Fault> faultInText(String value, int longest) {
        int length = value.strip().length();
        return length == 0 ? Optional.of(new Fault("value-empty", "Värdet är tomt.", "Skriv en text efter kolonet."))
                : value.chars().anyMatch(Character::isISOControl) ? Optional.of(new Fault("value-multiline",
                        "Värdet har radbrytningar eller andra styrtecken.", "Skriv texten på en enda rad."))
                : length > longest ? Optional.of(new Fault("text-too-long",
                        "Texten är " + length + " tecken. Den får vara högst " + longest + ".", "Korta texten."))
                : Optional.empty();
    }

    private static String nearestFile(String value) {
        String inside = value.replaceFirst("^(?:\\.*+/)*+(?:content/)?", "").replaceFirst("\\.[a-zA-Z]{1,5}$", "");
        return Arrays.stream(inside.split("/")).map(FileNames::slug).collect(Collectors.joining("/", "", ".md"));
    }
}
