package se.kommun.uppdrag.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/** Finds colours that no browser can use: references to missing custom properties, and values that are not a colour. */
final class ColourValues {

    private static final Pattern TAKES_COLOUR = Pattern.compile(
            "color|background|fill|stroke|outline|column-rule|border(?:-(?:block|inline|top|right|bottom|left)(?:-(?:start|end))?)?|(?:.*-)?color|.*-shadow");
    private static final Set<String> KEYWORDS = Set.of("currentcolor", "inherit", "initial", "unset", "revert", "none");

    private final List<CssRule> rules;
    private final LineIndex lines;
    private final Map<String, List<Declaration>> declared = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ColourValues(List<CssRule> rules, LineIndex lines) {
        this.rules = rules;
        this.lines = lines;
        rules.forEach(rule -> rule.declarations().stream().filter(Declaration::isCustom)
                .forEach(declaration -> declared.computeIfAbsent(declaration.property(), any -> new ArrayList<>()).add(declaration)));
    }

    static List<Problem> problems(List<CssRule> rules, LineIndex lines) {
        ColourValues values = new ColourValues(rules, lines);
        values.missing();
        values.names().forEach(values::check);
        return values.problems;
    }

    private void missing() {
        Map<ColourScheme, CustomProperties> known = new HashMap<>();
        for (ColourScheme scheme : ColourScheme.values()) {
            known.put(scheme, new CustomProperties(rules, scheme));
        }
        Map<String, Declaration> missing = new LinkedHashMap<>();
        rules.forEach(rule -> rule.declarations().forEach(declaration -> references(declaration.value(), true).forEach(name -> {
            boolean isOfRoot = known.values().stream().anyMatch(properties -> properties.root().containsKey(name));
            boolean isDefined = declared.containsKey(name) && rule.schemes().stream().allMatch(scheme ->
                    isOfRoot ? known.get(scheme).root().containsKey(name) : known.get(scheme).isDeclared(name));
            if (!isDefined) {
                missing.putIfAbsent(name, declaration);
            }
        })));
        missing.forEach((name, used) -> problems.add(missing(name, used)));
    }

    private Problem missing(String name, Declaration used) {
        if (declared.containsKey(name)) {
            int line = lines.line(declared.get(name).get(0).offset());
            return Problem.error("undefined-property", lines.at(used.offset()), name + " har ett värde på rad " + line
                    + ", men det gäller bara i det ena av de ljusa och mörka utseendena.", "Skriv " + name + " med ett värde i det första blocket i filen också.");
        }
        String suggestion = DidYouMean.nearest(name, new TreeSet<>(declared.keySet())).map(near -> " Menade du " + near + "?").orElse("");
        return Problem.error("undefined-property", lines.at(used.offset()), name + " används här men har inget värde." + suggestion,
                "Skriv " + name + " med ett värde i det första blocket i filen.");
    }

    /** The names of the custom properties that are used as a colour. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Deque<String> pending = new ArrayDeque<>();
        rules.forEach(rule -> rule.declarations().stream().filter(declaration -> TAKES_COLOUR.matcher(declaration.property()).matches())
                .forEach(declaration -> {
                    if (!declaration.isCustom()) {
                        pending.addAll(references(declaration.value(), false));
                        literals(declaration);
                    }
                }));
        while (!pending.isEmpty()) {
            String name = pending.pop();
            List<Declaration> values = declared.getOrDefault(name, List.of());
            boolean isSize = values.stream().anyMatch(declaration -> CssValues.isLength(declaration.value()));
            if (!isSize && names.add(name)) {
                values.forEach(declaration -> pending.addAll(references(declaration.value(), false)));
            }
        }
        return names;
    }

    /** Checks the colours that a rule writes without {@code var()}. Only hexadecimal ones: other words can be valid keywords. */
    private void literals(Declaration declaration) {
        for (String part : CssValues.split(declaration.value(), ' ')) {
            if (part.startsWith("#") && ColourParser.parse(part).isEmpty()) {
                invalid(declaration, part);
            }
        }
    }

    private void check(String name) {
        for (Declaration declaration : declared.getOrDefault(name, List.of())) {
            String value = declaration.value();
            boolean isKnown = KEYWORDS.contains(value.toLowerCase(Locale.ROOT)) || ColourParser.parse(value).isPresent()
                    || Set.of("var", "light-dark").contains(CssValues.function(value)) || CssValues.function(value).contains("gradient")
                    || CssValues.function(value).equals("url");
            if (!isKnown) {
                invalid(declaration, value);
            } else if (refersToItself(name)) {
                problems.add(Problem.error("invalid-colour", lines.at(declaration.offset()), name + " hänvisar till sig själv och har därför ingen färg.",
                        "Skriv en färg, till exempel #0d4f57."));
            }
        }
    }

    private void invalid(Declaration declaration, String value) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        String message = value.isEmpty() ? declaration.property() + " saknar färg." : declaration.property() + ": " + shown + " är ingen färg som går att räkna på.";
        problems.add(Problem.error("invalid-colour", lines.at(declaration.offset()), message,
                "Skriv färgen som # och sex tecken, 0–9 och a–f, till exempel #0d4f57."));
    }

    private boolean refersToItself(String name) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> pending = new ArrayDeque<>(List.of(name));
        while (!pending.isEmpty()) {
            for (Declaration declaration : declared.getOrDefault(pending.pop(), List.of())) {
                for (String next : references(declaration.value(), false)) {
                    if (next.equals(name)) {
                        return true;
                    }
                    if (seen.add(next)) {
                        pending.push(next);
                    }
                }
            }
        }
        return false;
    }

    /**
     * The name in each {@code var()}.
     *
     * @param withoutFallback whether to return only names whose {@code var()} has no fallback value
     */
    private static List<String> references(String value, boolean withoutFallback) {
        List<String> names = new ArrayList<>();
        for (int at = value.indexOf("var("); at >= 0; at = value.indexOf("var(", at + 4)) {
            int start = skipBlanks(value, at + 4);
            int end = start;
            while (end < value.length() && ",) \t\r\n".indexOf(value.charAt(end)) < 0) {
                end++;
            }
            int next = skipBlanks(value, end);
            if (!withoutFallback || next == value.length() || value.charAt(next) != ',') {
                names.add(value.substring(start, end));
            }
        }
        return names;
    }

    private static int skipBlanks(String value, int from) {
        int at = from;
        while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
            at++;
        }
        return at;
    }
}
