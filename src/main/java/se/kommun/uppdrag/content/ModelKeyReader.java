package se.kommun.uppdrag.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.DidYouMean;

/**
 * Reads the front matter keys of the content model.
 *
 * @param icons what the form shows for each illustration that can be chosen
 * @param common the names of the keys that pages of every type have
 * @param translations of labels
 */
record ModelKeyReader(Map<String, String> icons, Collection<String> common, ModelTranslations translations) {

    private static final Set<String> PROPERTIES = Set.of("type", "words", "required", "fact", "card", "label", "help", "example", "group");
    private static final List<String> GROUPS = Stream.of(KeyGroup.values()).map(KeyGroup::word).toList();
    private static final Pattern NAME = Pattern.compile("[a-z]++(?:_[a-z]++)*+");
    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,3}");
    /** The type of a key whose own was not understood. */
    static final ValueType UNKNOWN = ValueType.text(Integer.MAX_VALUE);

    private static final String TEXT = "text";
    private static final String LIST = "list";
    private static final String CHOICE = "choice";
    private static final String ICON = "icon";
    /** The types whose values are words for readers in every language. */
    private static final Set<String> READABLE = Set.of(TEXT, LIST, "date", "date-time", "number");
    /** The types that need nothing but their name. */
    private static final Map<String, ValueType> TYPES = Map.of("date", ValueType.DATE, "date-time", ValueType.DATE_TIME, "number", ValueType.NUMBER, "slug", ValueType.SLUG,
            "language", ValueType.LANGUAGE, "file", ValueType.PAGE_FILE, "version", ValueType.SOURCE_VERSION, "aliases", ValueType.ALIASES,
            "change", TextChange.TYPE, "standard", ValueType.STANDARD);

    /**
     * Reads keys in their order.
     *
     * @param program the keys that the program relies on: one of the same name must have values of the same type
     */
    List<FrontMatterKey> read(YamlMapping keys, Map<String, YamlMapping> program) {
        return keys.mappings().entrySet().stream().map(key -> read(key.getKey(), key.getValue(), program.get(key.getKey()))).toList();
    }

    private FrontMatterKey read(String name, YamlMapping key, @Nullable YamlMapping program) {
        key.only(PROPERTIES);
        if (!NAME.matcher(name).matches()) {
            key.report(key.place(), "\"" + name + "\" kan inte vara namnet på en uppgift.", "Använd bara små bokstäver a–z, och understreck mellan ord.");
        }
        ValueType form = form(key);
        String example = key.required("example", "Stadsbiblioteket");
        if (key.has("example")) {
            form.faultIn(example).ifPresent(fault -> key.report(key.placeOf("example"), "example: " + fault.message(), fault.fix()));
        }
        if (program != null) {
            checkType(name, key, program);
        }
        if ((key.isTrue("fact") || key.isTrue("card")) && form != UNKNOWN && !READABLE.contains(key.text("type").orElse(TEXT).split(" ")[0])) {
            key.report(key.placeOf("type"), "Värdet på " + name + " är inte skrivet för läsare, och kan inte visas som en uppgift på sidan.",
                    "Ta bort fact: och card:, eller skriv en annan type.");
        }
        FrontMatterKey.Shown shown = key.isTrue("card") ? FrontMatterKey.Shown.CARD : key.isTrue("fact") ? FrontMatterKey.Shown.FACT : FrontMatterKey.Shown.NOWHERE;
        return new FrontMatterKey(name, common.contains(name), key.isTrue("required"), form, translations.label(name, key.required("label", "Plats")), shown,
                key.required("help", "Var vi ses."), example,
                key.word("group", GROUPS).map(group -> KeyGroup.values()[GROUPS.indexOf(group)]).orElse(common.contains(name) ? KeyGroup.OTHER : KeyGroup.FACTS));
    }

    private ValueType form(YamlMapping key) {
        String[] type = key.required("type", "text 120").split(" +");
        ValueType simple = type.length == 1 ? TYPES.get(type[0]) : null;
        boolean sized = type.length == 2 && LENGTH.matcher(type[1]).matches();
        if (key.has("words") && !type[0].equals(CHOICE)) {
            key.report(key.placeOf("words"), "Bara en uppgift av typen choice har words.", "Skriv type: choice, eller ta bort words.");
        }
        if (simple != null) {
            return simple;
        }
        if (sized && type[0].equals(TEXT)) {
            return ValueType.text(Integer.parseInt(type[1]));
        }
        if (sized && type[0].equals(LIST)) {
            return ValueType.textList(Integer.parseInt(type[1]));
        }
        if (type.length == 1 && type[0].equals(CHOICE)) {
            Map<String, String> words = key.texts("words");
            if (words.isEmpty()) {
                key.report(key.placeOf("words"), "Det som går att välja saknas.", "Skriv till exempel words: {ja: Ja, nej: Nej}.");
            }
            return ValueType.choice(words);
        }
        if (type.length == 1 && type[0].equals(ICON)) {
            return ValueType.choice(icons);
        }
        if (key.has("type") && !type[0].isEmpty()) {
            key.report(key.placeOf("type"), "type: \"" + String.join(" ", type) + "\" är ingen typ av värde.",
                    DidYouMean.nearest(type[0], TYPES.keySet()).map(near -> "Menade du " + near + "? ").orElse("")
                            + "Skriv text eller list med högsta antalet tecken, till exempel text 120, eller något av: choice, icon, " + String.join(", ", TYPES.keySet().stream().sorted().toList()) + ".");
        }
        return UNKNOWN;
    }

    /** Reports a key of another type than the program relies on. A text may have another length. */
    private static void checkType(String name, YamlMapping key, YamlMapping program) {
        String wanted = program.text("type").orElseThrow();
        String kind = wanted.split(" ")[0];
        if (key.text("type").filter(type -> !type.split(" ")[0].equals(kind)).isPresent()) {
            key.report(key.placeOf("type"), "Programmet självt använder uppgiften " + name + ", som ska ha type: " + wanted + ".", "Skriv type: " + wanted + ", eller ge uppgiften ett annat namn.");
        } else if (kind.equals(CHOICE) && key.has("words") && !key.texts("words").keySet().equals(program.texts("words").keySet())) {
            key.report(key.placeOf("words"), "Programmet självt använder uppgiften " + name + " och förstår bara " + String.join(", ", program.texts("words").keySet()) + ".",
                    "Skriv de orden, eller ge uppgiften ett annat namn.");
        }
    }
}
