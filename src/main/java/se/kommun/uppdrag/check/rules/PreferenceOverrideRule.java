package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule.Declaration;
import se.kommun.uppdrag.report.LineIndex;

/** Reports styles that override the user's own colours, text size, pointer and text cursor, on pages and in the style sheets of the site. */
final class PreferenceOverrideRule {

    static final Rule RULE = Rule.of("preference-overridden", PreferenceOverrideRule::check);
    static final SiteRule STYLE_SHEET_RULE = SiteRule.of("preference-style-sheet", PreferenceOverrideRule::checkStyleSheets);

    private static final Pattern ONLY = Pattern.compile("(?i)(?<!\\S)only(?!\\S)");

    private PreferenceOverrideRule() {}

    private static void check(HtmlPage page, Findings findings) {
        for (Element element : page.having("style")) {
            CssParser.declarations(element.attr("style")).stream().map(PreferenceOverrideRule::override).filter(Objects::nonNull)
                    .findFirst().ifPresent(found -> findings.review(element, "found", Snippets.of(found)));
        }
        for (Element style : page.all("style")) {
            ScreenStyles.of(page, style).flatMap(rule -> rule.declarations().stream()).map(PreferenceOverrideRule::override).filter(Objects::nonNull).distinct()
                    .forEach(found -> findings.review(style, "found", Snippets.of(found)));
        }
        page.all("meta").stream().filter(meta -> meta.attr("name").strip().equalsIgnoreCase("color-scheme") && ONLY.matcher(meta.attr("content")).find())
                .forEach(meta -> findings.review(meta, "found", Snippets.of("color-scheme: " + meta.attr("content"))));
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

    /** Looks into the style sheets of the site that its pages link to, each once. */
    private static void checkStyleSheets(SiteFacts site, SiteFindings findings) {
        Stream<String> files = site.pages().stream().flatMap(page -> page.references().stream().filter(reference -> reference.use() == PageFacts.Use.RESOURCE)
                .flatMap(reference -> site.follow(page, reference.address()).stream())).map(SiteFacts.Destination::path).filter(path -> FileType.of(path).equals("css"));
        files.distinct().sorted().forEach(file -> site.folder().text(file).ifPresent(css -> {
            LineIndex lines = LineIndex.of(file, css);
            ScreenStyles.among(CssParser.parse(css)).flatMap(rule -> rule.declarations().stream()).filter(each -> override(each) != null)
                    .forEach(each -> findings.report(lines.at(each.offset()), "found", Snippets.of(override(each))));
        }));
    }
}
