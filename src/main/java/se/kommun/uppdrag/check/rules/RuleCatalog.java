package se.kommun.uppdrag.check.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The metadata of all rules, from the resource {@code rules.properties} in this package. */
final class RuleCatalog {

    private static final String FILE = "rules.properties";
    private static final Map<String, RuleInfo> RULES = read();

    private RuleCatalog() {}

    private static Map<String, RuleInfo> read() {
        Properties properties = new Properties();
        try (InputStream in = RuleCatalog.class.getResourceAsStream(FILE)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is part of the program", e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(id -> id, id -> RuleInfo.parse(id, properties.getProperty(id))));
    }

    static RuleInfo get(String id) {
        RuleInfo rule = RULES.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id + " in " + FILE);
        }
        return rule;
    }

    static Set<String> ids() {
        return RULES.keySet();
    }
}
