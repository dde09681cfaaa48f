package se.kommun.uppdrag.check.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.check.css.CssRule.Declaration;
import se.kommun.uppdrag.report.LineIndex;

/**
 * Asks whether styles override the settings of the user (clause 9.7 of EN 301 549 V4.1.1): own colours, text size, pointer and text cursor. A person decides,
 * because it is allowed where it is essential.
 */
final class PreferenceRules {

    private static final Pattern ONLY = Pattern.compile("(?i)(?<!\\S)only(?!\\S)");
    private static final Pattern ROOT = Pattern.compile("(?i)(?:html|:root|body|html\\s*+>?\\s*+body)");
    private static final Pattern FIXED = Pattern.compile("(?i)[0-9.]++(?:px|pt|cm|mm|in|pc|q)");
    private static final Pattern ENDLESS = Pattern.compile("(?i)(?<!\\S)infinite(?!\\S)");
    private static final String REDUCED_MOTION = "prefers-reduced-motion";

    static final List<Rule> RULES = List.of(
            Rule.of("preference-overridden", PreferenceRules::overridden),
            Rule.each("preference-text-size", page -> page.all("style"), (page, style, findings) -> onScreen(page, style)
                    .filter(rule -> rule.selectors().stream().anyMatch(selector -> ROOT.matcher(selector).matches()))
                    .flatMap(rule -> rule.declarations().stream()).filter(each -> each.property().equals("font-size") && FIXED.matcher(each.value()).matches())
                    .findFirst().ifPresent(fixed -> findings.warning(style, "found", Snippets.of(fixed.value())))),
            Rule.of("preference-motion", PreferenceRules::motion));

    static final SiteRule STYLE_SHEET = SiteRule.of("preference-style-sheet", PreferenceRules::styleSheets);

    private PreferenceRules() {}

    private static void overridden(HtmlPage page, Findings findings) {
        for (Element element : page.having("style")) {
            CssParser.declarations(element.attr("style")).stream().map(PreferenceRules::override).filter(Objects::nonNull)
                    .findFirst().ifPresent(found -> findings.review(element, "found", Snippets.of(found)));
        }
        for (Element style : page.all("style")) {
            onScreen(page, style).flatMap(rule -> rule.declarations().stream()).map(PreferenceRules::override).filter(Objects::nonNull).distinct()
                    .forEach(found -> findings.review(style, "found", Snippets.of(found)));
        }
        page.all("meta").stream().filter(meta -> meta.attr("name").strip().equalsIgnoreCase("color-scheme") && ONLY.matcher(meta.attr("content")).find())
                .forEach(meta -> findings.review(meta, "found", Snippets.of("color-scheme: " + meta.attr("content"))));
    }

    /** The rules of a style element that do not apply to printing alone. */
    private static Stream<CssRule> onScreen(HtmlPage page, Element style) {
        Map<Element, List<CssRule>> parsed = page.cached(PreferenceRules.class, any -> new IdentityHashMap<>());
        return onScreen(parsed.computeIfAbsent(style, absent -> CssParser.parse(style.data())));
    }

    private static Stream<CssRule> onScreen(List<CssRule> rules) {
        return rules.stream().filter(rule -> rule.conditions().stream().noneMatch(each -> each.matches("@media\\s++(?:only\\s++)?+print")));
    }

    /** The declaration, if it overrides a setting of the user; else null. */
    private static @Nullable String override(Declaration declaration) {
        String value = declaration.value().strip().toLowerCase(Locale.ROOT);
        boolean overrides = switch (declaration.property()) {
            case "forced-color-adjust", "-ms-high-contrast-adjust", "text-size-adjust", "-webkit-text-size-adjust", "-moz-text-size-adjust", "-ms-text-size-adjust", "cursor" ->
                    value.equals("none");
            case "color-scheme" -> ONLY.matcher(value).find();
            case "caret-color" -> value.equals("transparent");
            default -> false;
        };
        return overrides ? declaration.property() + ": " + value : null;
    }

    /** Advises on endless animations on a page none of whose styles asks whether the reader wants less motion. */
    private static void motion(HtmlPage page, Findings findings) {
        if (page.accessibility().styles().areComplete() && page.all("style").stream().noneMatch(style -> style.data().contains(REDUCED_MOTION))) {
            page.all("style").stream().filter(style -> onScreen(page, style).flatMap(rule -> rule.declarations().stream())
                    .anyMatch(each -> each.property().matches("(?:-webkit-)?animation(?:-iteration-count)?") && ENDLESS.matcher(each.value()).find()))
                    .findFirst().ifPresent(style -> findings.warning(style, "found"));
        }
    }

    /** Looks into the style sheets of the site that its pages link to, each once. */
    private static void styleSheets(SiteFacts site, SiteFindings findings) {
        Stream<String> files = site.pages().stream().flatMap(page -> page.references().stream().filter(reference -> reference.use() == PageFacts.Use.RESOURCE)
                .flatMap(reference -> site.follow(page, reference.address()).stream())).map(SiteFacts.Destination::path).filter(path -> FileType.of(path).equals("css"));
        files.distinct().sorted().forEach(file -> site.text(file).ifPresent(css -> {
            LineIndex lines = LineIndex.of(file, css);
            onScreen(CssParser.parse(css)).flatMap(rule -> rule.declarations().stream()).filter(each -> override(each) != null)
                    .forEach(each -> findings.report(lines.at(each.offset()), "found", Snippets.of(override(each))));
        }));
    }
}
