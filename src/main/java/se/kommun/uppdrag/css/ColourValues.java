package se.kommun.uppdrag.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.css.ColourParser;
import se.kommun.uppdrag.check.css.CssRule.Declaration;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.check.css.CssText;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/** Finds colours that no browser can use: references to missing custom properties, and values that are not a colour. */
record ColourValues(List<CssRule> rules, LineIndex lines, Map<String, List<Declaration>> declared, List<Problem> problems) {

    private static final Pattern TAKES_COLOUR = Pattern.compile(
            "color|background|fill|stroke|outline|column-rule|border(?:-(?:block|inline|top|right|bottom|left)(?:-(?:start|end))?)?|(?:.*-)?color|.*-shadow");
    /** A name in {@code var()}, and the comma if a fallback value follows. */
    private static final Pattern REFERENCE = Pattern.compile("var\\(\\s*+([^,)\\s]*+)\\s*+(,)?");
    private static final Pattern LENGTH = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:%|[a-z]{1,4})|[-+]?0", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALCULATION = Pattern.compile("(?:calc|clamp|min|max|round|env)\\(.*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KEYWORDS = Set.of("currentcolor", "inherit", "initial", "unset", "revert", "none");

    private ColourValues(List<CssRule> rules, LineIndex lines) {
        this(rules, lines, new HashMap<>(), new ArrayList<>());
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
        rules.forEach(rule -> rule.declarations().forEach(declaration -> references(declaration.value()).filter(each -> each.group(2) == null).forEach(each -> {
            String name = each.group(1);
            boolean isOfRoot = known.values().stream().anyMatch(properties -> properties.root().containsKey(name));
            boolean isDefined = declared.containsKey(name) && known.keySet().stream().filter(scheme -> scheme.isIn(rule)).allMatch(scheme ->
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
        List<String> used = new ArrayList<>();
        rules.stream().flatMap(rule -> rule.declarations().stream())
                .filter(declaration -> !declaration.isCustom() && TAKES_COLOUR.matcher(declaration.property()).matches()).forEach(declaration -> {
                    references(declaration.value()).forEach(reference -> used.add(reference.group(1)));
                    literals(declaration);
                });
        return reachable(used, name -> declared.getOrDefault(name, List.of()).stream().noneMatch(ColourValues::isLength));
    }

    /** Checks the colours that a rule writes without {@code var()}. Only hexadecimal ones: other words can be valid keywords. */
    private void literals(Declaration declaration) {
        for (String part : CssText.split(declaration.value(), ' ')) {
            if (part.startsWith("#") && ColourParser.parse(part).isEmpty()) {
                invalid(declaration, part);
            }
        }
    }

    private void check(String name) {
        for (Declaration declaration : declared.getOrDefault(name, List.of())) {
            String value = declaration.value();
            boolean isKnown = KEYWORDS.contains(value.toLowerCase(Locale.ROOT)) || ColourParser.parse(value).isPresent()
                    || Set.of("var", "light-dark").contains(CssText.function(value)) || CssText.function(value).contains("gradient")
                    || CssText.function(value).equals("url");
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
        return reachable(referencesOf(name), any -> true).contains(name);
    }

    /** The given custom properties and those that they refer to, directly or not. */
    private Set<String> reachable(Collection<String> names, Predicate<String> included) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> pending = new ArrayDeque<>(names);
        while (!pending.isEmpty()) {
            String name = pending.pop();
            if (included.test(name) && found.add(name)) {
                pending.addAll(referencesOf(name));
            }
        }
        return found;
    }

    private List<String> referencesOf(String name) {
        return declared.getOrDefault(name, List.of()).stream().flatMap(declaration -> references(declaration.value())).map(each -> each.group(1)).toList();
    }

    private static Stream<MatchResult> references(String value) {
        return REFERENCE.matcher(value).results();
    }

    /** Whether the value is a length or a calculation, such as {@code 2px}, and therefore not a colour. */
    private static boolean isLength(Declaration declaration) {
        String value = declaration.value();
        return LENGTH.matcher(value).matches() && !value.matches("[0-9a-fA-F]{6}") || CALCULATION.matcher(value).matches();
    }
}
