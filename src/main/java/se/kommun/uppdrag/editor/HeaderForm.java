package se.kommun.uppdrag.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.KeyGroup;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.ValueType;

/** A page's header as a form, built from the schema of its page type. Unknown keys get a field too. */
public final class HeaderForm {

    /**
     * A group of fields.
     *
     * @param title in Swedish
     */
    public record Group(String title, List<FormField> fields) {}

    /**
     * The field of one key.
     *
     * @param kind {@code text}, {@code date}, {@code number}, {@code choice}, {@code list}, {@code slug}, {@code page} (see {@link #withPages}) or {@code hidden}
     * @param options the options of a choice, otherwise empty
     * @param value empty if the key is missing
     * @param values the entries of a list, otherwise empty
     * @param longest the maximum number of characters, or 0 for no limit
     * @param error what is wrong with the value and how to fix it, in Swedish, or null
     */
    public record FormField(String key, String label, String help, boolean required, String kind, List<Option> options,
                            String value, List<String> values, int longest, String example, @Nullable String error) {}

    /** An option of a choice: the value in the file, and its label. */
    public record Option(String value, String label) {}

    /** What the program itself writes, or another button. Shown only if the value is wrong. */
    private static final Set<String> HIDDEN = Set.of("slug", "source_version", "text_changed", "date");

    private HeaderForm() {}

    /** The groups that are not empty; {@code Optional.empty()} if the header can only be shown as text. */
    static Optional<List<Group>> of(EditableSource text, ContentModel model) {
        return text.value("type").flatMap(model::type).map(type -> groups(model, type, text.fields().orElseThrow()));
    }

    private static List<Group> groups(ContentModel model, PageType type, Map<String, List<String>> values) {
        Map<KeyGroup, List<FormField>> fields = new EnumMap<>(KeyGroup.class);
        type.keys().forEach(key -> fields.computeIfAbsent(key.group(), any -> new ArrayList<>()).add(field(key, model, values.get(key.name()))));
        values.keySet().stream().filter(name -> type.key(name).isEmpty())
                .forEach(name -> fields.computeIfAbsent(KeyGroup.OTHER, any -> new ArrayList<>()).add(unknown(name, values.get(name))));
        return fields.entrySet().stream().map(group -> new Group(group.getKey().title(), List.copyOf(group.getValue()))).toList();
    }

    private static FormField field(FrontMatterKey key, ContentModel model, @Nullable List<String> values) {
        List<String> given = values == null ? List.of() : values;
        ValueType form = key.form();
        boolean list = form.list();
        String value = list || given.isEmpty() ? "" : given.get(0);
        String fault = fault(key, model, values);
        String kind = HIDDEN.contains(key.name()) && fault == null ? "hidden" : kind(key);
        return new FormField(key.name(), key.label().text(), key.help(), key.required(), kind, options(key, model, value), value,
                list ? given : List.of(), form.longest(), key.example(), fault);
    }

    /**
     * The groups with the Swedish pages as the options of the fields that name one.
     *
     * @param pages the value in the file, such as {@code ledsagare.md}, and the title of each
     */
    public static List<Group> withPages(List<Group> groups, List<Option> pages) {
        return groups.stream().map(group -> new Group(group.title(), group.fields().stream().map(field -> field.kind().equals("page") ? withPages(field, pages) : field).toList())).toList();
    }

    private static FormField withPages(FormField field, List<Option> pages) {
        List<Option> options = new ArrayList<>(field.required() && !field.value().isEmpty() ? List.of() : List.of(new Option("", "Inget val")));
        options.addAll(pages);
        if (options.stream().noneMatch(option -> option.value().equals(field.value()))) {
            options.add(new Option(field.value(), field.value()));
        }
        return new FormField(field.key(), field.label(), field.help(), field.required(), "choice", List.copyOf(options), field.value(), field.values(), field.longest(),
                field.example(), field.error());
    }

    private static FormField unknown(String name, List<String> values) {
        boolean one = values.size() == 1;
        return new FormField(name, name, "", false, one ? "text" : "list", List.of(), one ? values.get(0) : "", one ? List.of() : values, 0, "",
                "\"" + name + "\" används inte. Töm fältet.");
    }

    private static String kind(FrontMatterKey key) {
        ValueType.Kind kind = key.name().equals("type") ? ValueType.Kind.CHOICE : key.form().kind();
        return key.form() == ValueType.PAGE_FILE ? "page" : kind == ValueType.Kind.CODE ? "text" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** The options of a choice. An invalid value is included, so that the editor can see and fix it. */
    private static List<Option> options(FrontMatterKey key, ContentModel model, String value) {
        List<Option> options = new ArrayList<>();
        if (key.name().equals("type")) {
            model.types().forEach(type -> options.add(option(type)));
        } else if (key.form().kind() == ValueType.Kind.CHOICE) {
            if (!key.required() || value.isEmpty()) {
                options.add(new Option("", "Inget val"));
            }
            key.form().words().forEach((word, label) -> options.add(new Option(word, label)));
        } else {
            return List.of();
        }
        if (options.stream().noneMatch(option -> option.value().equals(value))) {
            options.add(new Option(value, value));
        }
        return List.copyOf(options);
    }

    /** The page types that a new page can have. */
    public static List<Option> newTypes(ContentModel model) {
        return model.types().stream().filter(PageCreation::canBeNew).map(HeaderForm::option).toList();
    }

    private static Option option(PageType type) {
        return new Option(type.word(), type.description());
    }

    private static @Nullable String fault(FrontMatterKey key, ContentModel model, @Nullable List<String> values) {
        if (values == null || values.stream().allMatch(String::isBlank)) {
            return key.required() ? key.label().text() + " saknas. Skriv till exempel " + key.example().replaceFirst("\\.$", "") + "." : null;
        }
        return values.stream().map(value -> key.form().faultIn(value.strip())).flatMap(Optional::stream).findFirst()
                .map(fault -> EditorWords.of(fault, model)).map(words -> words.message() + " " + words.fix()).orElse(null);
    }
}
