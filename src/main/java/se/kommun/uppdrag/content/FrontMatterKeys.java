package se.kommun.uppdrag.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.Resources;

/** All front matter keys, from the table {@code front-matter-keys.txt}. A key that JBake has too has the same name as there. */
final class FrontMatterKeys {

    static final String DRAFT = "draft";

    /** Key of easy pages only. */
    static final String EASY_OF = "easy_of";

    /** Key of the Swedish start page only. */
    static final String SUPPORT_PAGE = "support_page";

    static final String SIGN_LANGUAGE = "sign_language";

    /** Keys that a draft must have too: its title, type and status, and the dates that show how old it is. */
    private static final Set<String> REQUIRED_IN_DRAFTS = Set.of("title", "type", "status", "updated", "review_by");

    private static final Map<String, ValueType> TYPES = Map.of("date", ValueType.DATE, "number", ValueType.NUMBER, "slug", ValueType.SLUG,
            "language", ValueType.LANGUAGE, "file", ValueType.PAGE_FILE, "version", ValueType.SOURCE_VERSION, "aliases", ValueType.ALIASES, "change", TextChange.TYPE,
            "standard", ValueType.STANDARD);
    private static final Map<String, List<FrontMatterKey>> GROUPS = groups();

    static final List<FrontMatterKey> COMMON = GROUPS.get("common");
    static final List<FrontMatterKey> FACTS = GROUPS.get("facts");
    static final List<FrontMatterKey> EASY = GROUPS.get("easy");
    static final List<FrontMatterKey> ROLE = Stream.concat(GROUPS.get("role").stream(), FACTS.stream()).toList();
    static final List<FrontMatterKey> START = GROUPS.get("start");
    static final List<FrontMatterKey> ACCESSIBILITY = GROUPS.get("accessibility");
    static final List<FrontMatterKey> COMMON_OPTIONAL = GROUPS.get("optional");

    private FrontMatterKeys() {}

    private static Map<String, List<FrontMatterKey>> groups() {
        Map<String, List<FrontMatterKey>> groups = new HashMap<>();
        List<FrontMatterKey> group = List.of();
        for (String line : Resources.lines(FrontMatterKeys.class, "front-matter-keys.txt")) {
            if (line.startsWith("[")) {
                group = groups.computeIfAbsent(line.substring(1, line.length() - 1), any -> new ArrayList<>());
            } else {
                String[] columns = line.split(" \\| ");
                group.add(new FrontMatterKey(columns[0], columns[1].equals("required"), type(columns[2]), columns[3], columns[4], columns[5]));
            }
        }
        groups.replaceAll((name, keys) -> List.copyOf(keys));
        return groups;
    }

    private static ValueType type(String column) {
        String[] parts = column.split(",? ");
        return switch (parts[0]) {
            case "text" -> ValueType.text(Integer.parseInt(parts[1]));
            case "list" -> ValueType.textList(Integer.parseInt(parts[1]));
            case "choice" -> {
                String[] choice = column.split(", ");
                yield ValueType.choice(choice[1], choice[2], Arrays.copyOfRange(choice, 3, choice.length));
            }
            default -> TYPES.get(column);
        };
    }

    /** Returns whether a page must have a key. Drafts need only a few. */
    static boolean isRequired(FrontMatterKey key, boolean draft) {
        return key.required() && (!draft || REQUIRED_IN_DRAFTS.contains(key.name()));
    }
}
