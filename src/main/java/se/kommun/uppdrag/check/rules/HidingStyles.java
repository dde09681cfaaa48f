package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.check.rules.PageOpening.Bypass;

/** The style sheets of a site that move or clip headings out of sight, by element names, ids and classes alone. Not thread-safe. */
final class HidingStyles {

    private static final Pattern SIMPLE = Pattern.compile("[\\w-]*+(?:[.#][\\w-]++)*+");
    private static final Pattern PART = Pattern.compile("(?=[.#])");
    private static final Pattern FAR_OUTSIDE = Pattern.compile("-[0-9]{3,}+(?:\\.[0-9]++)?+[a-z%]*+|-[1-9][0-9]++(?:em|rem|vw|vh)");
    private static final Pattern CLIPPED = Pattern.compile("rect\\((?:[01](?:px)?[\\s,]*+)++\\)|inset\\((?:50|100)%\\)|circle\\(0[a-z%]*+\\)");
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left", "text-indent");

    private final SiteFacts site;
    private final LinkedFiles files;
    /** By file, the parts of the selectors that hide. */
    private final Map<String, Set<Set<String>>> selectors = new HashMap<>();

    HidingStyles(SiteFacts site, LinkedFiles files) {
        this.site = site;
        this.files = files;
    }

    /** Whether a style sheet of a page puts a heading out of sight. */
    boolean hide(PageFacts page, Bypass heading) {
        Set<String> names = Set.copyOf(List.of(heading.names().split(" ")));
        return files.styleSheets(page).flatMap(file -> selectors.computeIfAbsent(file, this::read).stream()).anyMatch(names::containsAll);
    }

    private Set<Set<String>> read(String file) {
        Set<Set<String>> found = new HashSet<>();
        for (CssRule rule : site.folder().text(file).map(CssParser::parse).orElse(List.of())) {
            if (rule.conditions().isEmpty() && hides(CssDeclarations.of(rule.declarations()))) {
                rule.selectors().stream().filter(selector -> !selector.isEmpty() && SIMPLE.matcher(selector).matches())
                        .forEach(selector -> found.add(Set.copyOf(List.of(PART.split(selector)))));
            }
        }
        return found;
    }

    private static boolean hides(CssDeclarations style) {
        return SIDES.stream().anyMatch(side -> FAR_OUTSIDE.matcher(style.get(side)).matches()) || CLIPPED.matcher(style.get("clip")).matches()
                || CLIPPED.matcher(style.get("clip-path")).matches();
    }
}
