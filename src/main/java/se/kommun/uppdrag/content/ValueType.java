package se.kommun.uppdrag.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.report.DidYouMean;

/** The type of a front matter value. Says in Swedish what is wrong with a value and how to correct it. */
public sealed interface ValueType permits ValueType.Text, ValueType.Date, ValueType.Number, ValueType.Slug, ValueType.Choice, ValueType.Language,
        ValueType.SourceVersion, ValueType.TextList, ValueType.PageFile, ValueType.OldAddresses, TextChange.Form {

    /** What is wrong with a value and how to correct it, both in Swedish. */
    record Fault(String rule, String message, String fix) {}

    /** Returns the fault in {@code value}, which is text as written and never null; empty when it is valid. */
    Optional<Fault> faultIn(String value);

    /** Returns what to write, in a few Swedish words, for the documentation. */
    String describe();

    /** Returns whether a value can be a list. Each entry is then validated separately. */
    default boolean list() {
        return this instanceof TextList || this instanceof OldAddresses;
    }

    /** One line of text with at most {@code longest} UTF-16 code units. */
    record Text(int longest) implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            if (value.isBlank()) {
                return Optional.of(new Fault("value-empty", "Värdet är tomt.", "Skriv en text efter kolonet."));
            }
            if (value.chars().anyMatch(Character::isISOControl)) {
                return Optional.of(new Fault("value-multiline", "Värdet har radbrytningar eller andra styrtecken.", "Skriv texten på en enda rad."));
            }
            if (value.strip().length() > longest) {
                return Optional.of(new Fault("text-too-long", "Texten är " + value.strip().length() + " tecken. Den får vara högst " + longest + ".", "Korta texten."));
            }
            return Optional.empty();
        }

        @Override
        public String describe() {
            return "text, högst " + longest + " tecken";
        }
    }

    /** A calendar date, ISO 8601. */
    record Date() implements ValueType {
        private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        static LocalDate day(String value) {
            return LocalDate.of(Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(5, 7)), Integer.parseInt(value.substring(8)));
        }

        @Override
        public Optional<Fault> faultIn(String value) {
            if (ISO.matcher(value).matches()) {
                try {
                    day(value);
                    return Optional.empty();
                } catch (DateTimeException noSuchDay) {
                    return Optional.of(new Fault("date-invalid", "\"" + value + "\" finns inte i kalendern.", "Skriv ett datum som finns, i formen ÅÅÅÅ-MM-DD."));
                }
            }
            return Optional.of(new Fault("date-invalid", "\"" + value + "\" är inget datum.", "Skriv år, månad och dag så här: 2026-11-21."));
        }

        @Override
        public String describe() {
            return "datum, ÅÅÅÅ-MM-DD";
        }
    }

    /** An integer, zero or more. */
    record Number() implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            return value.matches("\\d{1,6}") ? Optional.empty()
                    : Optional.of(new Fault("number-invalid", "\"" + value + "\" är inget heltal.", "Skriv ett tal, till exempel 1."));
        }

        @Override
        public String describe() {
            return "heltal";
        }
    }

    /** The last part of a page's URL path. */
    record Slug() implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            return FileNames.isSlug(value) ? Optional.empty()
                    : Optional.of(new Fault("address-invalid", "\"" + value + "\" kan inte stå i en adress. Använd bara a–z, 0–9 och bindestreck.",
                            "Skriv " + FileNames.slug(value) + "."));
        }

        @Override
        public String describe() {
            return "a–z, 0–9 och bindestreck";
        }
    }

    /** One of a few words. {@code what} completes the message, as in "är ingen status". */
    record Choice(String rule, String what, List<String> words) implements ValueType {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Optional<Fault> faultIn(String value) {
            return words.contains(value) ? Optional.empty()
                    : Optional.of(new Fault(rule, "\"" + value + "\" är " + what + ".",
                            DidYouMean.nearest(value, words).map(near -> "Menade du " + near + "? ").orElse("") + "Skriv " + String.join(" eller ", words) + "."));
        }

        @Override
        public String describe() {
            return String.join(", ", words);
        }
    }

    /** A language code. */
    record Language() implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            return LanguageCode.isKnown(value) ? Optional.empty()
                    : Optional.of(new Fault("language-unknown", "\"" + value + "\" är inte koden för ett språk.", "Skriv sv för svenska, en för engelska, fi för finska, eller ta bort raden."));
        }

        @Override
        public String describe() {
            return "kod för språk";
        }
    }

    /** The content digest of a page. */
    record SourceVersion() implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            return ContentDigest.FORM.matcher(value).matches() ? Optional.empty()
                    : Optional.of(new Fault("version-invalid", "\"" + value + "\" är ingen version.", "En version är tolv tecken, 0–9 och a–f. Ta bort raden, så säger bygget vad du ska skriva."));
        }

        @Override
        public String describe() {
            return "tolv tecken, 0–9 och a–f";
        }
    }

    /** A list of texts, one on each line after a hyphen. */
    record TextList(int longest) implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            return new Text(longest).faultIn(value);
        }

        @Override
        public String describe() {
            return "lista, en rad för varje punkt";
        }
    }

    /** The source file of another page, relative to the content folder. */
    record PageFile() implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            if (SourceFile.isPagePath(SourceFile.FOLDER + value)) {
                return Optional.empty();
            }
            String inside = value.replaceFirst("^(?:\\.*+/)*+(?:content/)?", "").replaceFirst("\\.[a-zA-Z]{1,5}$", "");
            String right = Arrays.stream(inside.split("/")).map(FileNames::slug).collect(Collectors.joining("/", "Skriv ", ".md."));
            return Optional.of(new Fault("page-file-invalid", "\"" + value + "\" är ingen sidas fil i mappen content.", right));
        }

        @Override
        public String describe() {
            return "fil i mappen content, som slutar på .md";
        }
    }

    /** A list of aliases, one on each line after a hyphen. */
    record OldAddresses() implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            return new Text(120).faultIn(value).or(() -> Alias.faultIn(value));
        }

        @Override
        public String describe() {
            return "lista, en adress på varje rad, som slutar på .html";
        }
    }
}
