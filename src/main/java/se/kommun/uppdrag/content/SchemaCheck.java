package se.kommun.uppdrag.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Validates front matter against the keys of its page type. */
record SchemaCheck(SourceFile source, FrontMatter header, ContentModel model, Consumer<Problem> problems) {

    /** Keys that a draft must have too: its title, type and status, and the dates that show how old it is. */
    private static final Set<String> REQUIRED_IN_DRAFTS = Set.of("title", "type", "status", "updated", "review_by");

    /** Returns the page, even when problems were reported; empty only when its type is unknown. */
    Optional<Page> page() {
        FrontMatter.Field typeField = header.fields().get("type");
        if (typeField == null) {
            missing("type", "Skriv en rad med type: och en av " + String.join(", ", model.words()) + ".");
            return Optional.empty();
        }
        Optional<PageType> type = model.type(typeField.text());
        if (type.isEmpty()) {
            String known = DidYouMean.nearest(typeField.text(), model.words()).map(near -> "Menade du " + near + "? ").orElse("");
            problem("type-unknown", typeField.place(), typeField.text().isBlank() ? "type har inget värde." : "\"" + typeField.text() + "\" är ingen sidtyp.",
                    known + "Skriv en av " + String.join(", ", model.words()) + ".");
            return Optional.empty();
        }
        boolean draft = header.isDraft();
        type.get().keys().stream().filter(key -> isRequired(key, draft) && !header.fields().containsKey(key.name()))
                .forEach(key -> missing(key.name(), "Skriv en rad till, till exempel " + key.name() + ": " + example(key) + "."));
        header.fields().forEach((name, field) -> checkField(type.get(), name, field));
        if (draft) {
            reportUnfinished(type.get());
        } else {
            checkPlaceholder();
        }
        checkPublicationDates();
        checkCalendar(type.get().calendar());
        checkLanguage();
        if (header.body().isBlank()) {
            problem("text-missing", Location.of(source.path(), header.bodyLine() - 1), "Sidan har ingen text.",
                    "Skriv sidans text efter den andra raden med tre bindestreck.");
        }
        return Optional.of(new Page(source, type.get(), header));
    }

    /** Checks the language. It is that of the folder; the source of all translations has no folder. */
    private void checkLanguage() {
        String folder = source.language();
        FrontMatter.Field lang = header.fields().get("lang");
        String written = lang == null ? folder : lang.text();
        if (source.inside().startsWith(source.sourceLanguage() + "/")) {
            problem("language-folder", Location.of(source.path()), "Sidor på " + LanguageCode.inSwedish(folder) + " ligger inte i en egen mapp.", "Flytta filen till mappen content.");
        } else if (!written.equals(folder) && LanguageCode.isKnown(written)) {
            problem("language-folder", lang.place(), "Sidan säger att dess språk är " + LanguageCode.inSwedish(written) + ", men mappens språk är "
                    + LanguageCode.inSwedish(folder) + ".", written.equals(source.sourceLanguage())
                    ? "Ta bort raden lang:, eller flytta filen till mappen content."
                    : "Ta bort raden lang:, eller flytta filen till mappen content/" + written + ".");
        }
        FrontMatter.Field original = header.fields().get("translation_of");
        FrontMatter.Field version = header.fields().get("source_version");
        if (original != null && source.inSourceLanguage()) {
            problem("translation-swedish", original.place(), "En sida på " + LanguageCode.inSwedish(folder) + " kan inte vara en översättning.",
                    "Ta bort raden, eller flytta filen till en mapp för sitt språk, till exempel content/fi.");
        }
        if (version != null && original == null) {
            problem("translation-without-source", version.place(), "Sidan har en översatt version men säger inte vilken sida den är översatt från.",
                    "Skriv en rad till, till exempel translation_of: ledsagare.md.");
        }
    }

    /** Checks that what the page tells of doesn't end before it starts. */
    private void checkCalendar(@Nullable CalendarKeys calendar) {
        FrontMatter.Field start = calendar == null ? null : header.fields().get(calendar.start());
        FrontMatter.Field end = calendar == null || calendar.end() == null ? null : header.fields().get(calendar.end());
        if (start != null && end != null && !end.text().isEmpty() && end.text().compareTo(start.text()) < 0) {
            problem("ends-before-start", end.place(), calendar.end() + " är före " + calendar.start() + ".", "Rätta en av dem.");
        }
    }

    /** Checks that the last day of publication isn't before the first. */
    private void checkPublicationDates() {
        FrontMatter.Field from = header.fields().get("publish_from");
        FrontMatter.Field until = header.fields().get("publish_until");
        if (from != null && until != null && isDate(from) && isDate(until)
                && ValueType.day(until.text()).isBefore(ValueType.day(from.text()))) {
            problem("never-shown", until.place(), "publish_until är en dag före publish_from, så sidan visas aldrig.",
                    "Rätta en av dagarna.");
        }
    }

    private static boolean isDate(FrontMatter.Field field) {
        return !field.list() && ValueType.DATE.faultIn(field.text()).isEmpty();
    }

    private void checkField(PageType type, String name, FrontMatter.Field field) {
        Optional<FrontMatterKey> key = type.key(name);
        if (key.isEmpty()) {
            List<String> names = type.keys().stream().map(FrontMatterKey::name).toList();
            String fix = DidYouMean.nearest(name, names).map(near -> "Menade du " + near + "?")
                    .orElse("Ta bort raden, eller använd någon av: " + String.join(", ", names) + ".");
            problem("key-unknown", new Location(source.path(), field.keyLine(), 1),
                    "En sida av typen " + type.word() + " har ingen uppgift som heter " + name + ".", fix);
            return;
        }
        if (field.list() && !key.get().form().list()) {
            problem("value-list", field.place(), name + " ska vara en text, inte en lista.", "Skriv texten på samma rad som " + name + ":.");
            return;
        }
        boolean empty = field.entries().stream().anyMatch(String::isBlank) || field.entries().isEmpty();
        if (empty && key.get().required() && !isRequired(key.get(), header.isDraft())) {
            return;
        }
        if (empty) {
            problem("value-empty", field.place(), name + " har inget värde.", key.get().required()
                    ? "Skriv något efter kolonet, till exempel " + name + ": " + example(key.get()) + "."
                    : "Skriv något, till exempel " + example(key.get()) + ", eller ta bort raden.");
            return;
        }
        for (int i = 0; i < field.entries().size(); i++) {
            Location place = field.places().get(i);
            key.get().form().faultIn(field.entries().get(i).strip())
                    .ifPresent(fault -> problem(fault.rule(), place, name + ": " + fault.message(), fault.fix()));
        }
    }

    /** Reports, in one warning, what a draft lacks before it can be published. */
    private void reportUnfinished(PageType type) {
        List<FrontMatterKey> missing = type.keys().stream().filter(key -> key.required() && isEmpty(header.fields().get(key.name()))
                && !isRequired(key, true)).toList();
        if (!missing.isEmpty()) {
            FrontMatter.Field first = header.fields().get(missing.get(0).name());
            problems.accept(Problem.warning("unfinished-draft", first == null ? Location.of(source.path(), 1) : first.place(),
                    "Uppgifter saknas: " + missing.stream().map(FrontMatterKey::name).collect(Collectors.joining(", ")) + ".",
                    "Fyll i dem innan sidan publiceras."));
        }
    }

    private static boolean isEmpty(FrontMatter.@Nullable Field field) {
        return field == null || field.entries().stream().allMatch(String::isBlank);
    }

    /** Reports the placeholder text of a new page, which must not be published. */
    private void checkPlaceholder() {
        List<String> lines = header.body().contains(NewPage.PLACEHOLDER) ? header.body().lines().toList() : List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(NewPage.PLACEHOLDER)) {
                problem("placeholder-text", new Location(source.path(), header.bodyLine() + i, 1), "Raden \"" + NewPage.PLACEHOLDER + "\" står kvar.",
                        "Skriv sidans text i stället för raden.");
            }
        }
    }

    private static boolean isRequired(FrontMatterKey key, boolean draft) {
        return key.required() && (!draft || REQUIRED_IN_DRAFTS.contains(key.name()));
    }

    private void missing(String name, String fix) {
        problem("key-missing", Location.of(source.path(), 1), "Uppgiften " + name + " saknas.", fix);
    }

    private static String example(FrontMatterKey key) {
        return key.example().replaceFirst("\\.$", "");
    }

    private void problem(String rule, Location place, String message, String fix) {
        problems.accept(Problem.error(rule, place, message, fix));
    }
}
