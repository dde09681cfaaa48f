package se.kommun.uppdrag.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The page types with their keys: the schema that validation, documentation and new pages are generated from. */
public enum PageType {
    START("start", "Startsidan", FrontMatterKeys.START),
    ROLE("roll", "Ett uppdrag, till exempel kontaktperson", FrontMatterKeys.ROLE),
    PAGE("sida", "En vanlig sida", List.of()),
    EASY("lattlast", "En lättläst version av en sida", FrontMatterKeys.EASY),
    COMPARISON("jamforelse", "Tabell som jämför uppdragen", List.of()),
    QUESTIONS("fragor", "Frågor och svar", List.of()),
    FORM("formular", "Formulär för intresseanmälan", List.of()),
    THANKS("tack", "Sidan efter en skickad intresseanmälan", List.of()),
    FEEDBACK_THANKS("tack-synpunkt", "Sidan efter en skickad synpunkt", List.of()),
    CONTACT("kontakt", "Kontaktuppgifter", List.of()),
    ACCESSIBILITY("tillganglighet", "Tillgänglighetsredogörelse", FrontMatterKeys.ACCESSIBILITY),
    PRIVACY("personuppgifter", "Hur personuppgifter hanteras", List.of()),
    SHEET("informationsblad", "Informationsblad att skriva ut och lämna över", List.of()),
    CONTENTS("innehall", "Alla sidor från A till Ö", List.of()),
    NOT_FOUND("404", "Sidan som visas när en adress inte finns", List.of());

    private final String word;
    private final String description;
    private final List<FrontMatterKey> keys;

    PageType(String word, String description, List<FrontMatterKey> specific) {
        this.word = word;
        this.description = description;
        List<FrontMatterKey> all = new ArrayList<>(FrontMatterKeys.COMMON);
        all.addAll(specific);
        FrontMatterKeys.COMMON_OPTIONAL.stream().filter(key -> specific.stream().noneMatch(each -> each.name().equals(key.name()))).forEach(all::add);
        this.keys = List.copyOf(all);
    }

    /** Returns the value of {@code type:}, which is also the name of the template. */
    public String word() {
        return word;
    }

    /** Returns a description of the type, in Swedish. */
    public String description() {
        return description;
    }

    /** Returns its keys in the order in which they are written. */
    public List<FrontMatterKey> keys() {
        return keys;
    }

    public Optional<FrontMatterKey> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    public static Optional<PageType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(PageType::word).toList();
    }

    /** Returns the facts of a role, in the order in which tables and boxes show them. */
    public static List<FrontMatterKey> roleFacts() {
        return FrontMatterKeys.FACTS;
    }
}
