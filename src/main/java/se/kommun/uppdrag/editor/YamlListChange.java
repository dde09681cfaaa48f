package se.kommun.uppdrag.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.ValueType;

/** Changes a YAML list line by line. */
final class YamlListChange {

    private YamlListChange() {}

    /** The lines of a key with new values. List entries that remain keep their lines and the comments above them, if each entry is exactly one line. */
    static String write(String key, List<String> lines, List<String> before, List<String> now, @Nullable ValueType form) {
        List<String> entries = new ArrayList<>();
        Set<String> indents = new HashSet<>();
        StringBuilder own = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            String text = line.stripLeading();
            own.append(line);
            if (text.startsWith("- ")) {
                indents.add(line.substring(0, line.length() - text.length()));
                entries.add(own.toString());
                own.setLength(0);
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                return YamlWriter.entry(key, now, form);
            }
        }
        boolean blockList = lines.get(0).stripTrailing().endsWith(":") && entries.size() == before.size() && own.length() == 0 && indents.size() == 1;
        if (!blockList || form == null || !form.list()) {
            return YamlWriter.entry(key, now, form);
        }
        Map<String, String> linesByValue = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            linesByValue.putIfAbsent(before.get(i).strip(), entries.get(i));
        }
        String indent = indents.iterator().next();
        return lines.get(0) + now.stream().map(value -> linesByValue.getOrDefault(value, indent + "- " + YamlWriter.scalar(value, form) + "\n")).collect(Collectors.joining());
    }
}
