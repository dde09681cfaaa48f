package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core in a page: every rule of WCAG 2.0 to 2.2, A, AA and AAA, and its best practices. */
public final class Axe {

    /**
     * {@code color-contrast} measures the same elements as {@code color-contrast-enhanced}, which takes as long and asks for more, but
     * leaves what is below AA to the other. Here it reports that too, and the other is off. The rest are its own default options.
     */
    private static final String CONTRAST = """
            'color-contrast-enhanced': {options: {
              ignoreUnicode: true, ignoreLength: false, ignorePseudo: false, boldValue: 700, boldTextPt: 14, largeTextPt: 18,
              contrastRatio: {normal: {expected: 7, minThreshold: 0}, large: {expected: 4.5, minThreshold: 0}},
              pseudoSizeThreshold: 0.25, shadowOutlineEmMax: 0.1, textStrokeEmMin: 0.03
            }}""";

    private static final String ALL = """
            {
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice']},
              rules: {'target-size': {enabled: true}, 'color-contrast-enhanced': {enabled: true}, 'color-contrast': {enabled: false}},
              checks: {%s},
              resultTypes: ['violations', 'incomplete'],
              preload: false
            }""".formatted(CONTRAST);

    private static final String COLOURS = """
            {
              runOnly: {type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block']},
              checks: {%s},
              resultTypes: ['violations', 'incomplete'],
              preload: false
            }""".formatted(CONTRAST);

    private Axe() {
    }

    /** Puts axe-core into the page, the first time, and examines the page as it is now. Needs scripts to be on. */
    public static AxeResult check(Page page) {
        return run(page, ALL);
    }

    /** Only the rules that look at colours, for a page that has been examined in another scheme. Takes half the time. */
    public static AxeResult checkColours(Page page) {
        return run(page, COLOURS);
    }

    private static AxeResult run(Page page, String options) {
        if (!page.evaluate("typeof axe === 'object'").asBoolean()) {
            page.evaluate(source() + ";0");
        }
        JsonValue result = page.evaluate("axe.run(document, " + options
                + ").then(({violations, incomplete}) => ({violations, incomplete}))");
        return new AxeResult(page.url(), findings(result.path("violations")), findings(result.path("incomplete")));
    }

    /** From the jar of axe-core's binding for Java: the one place among Maven's artifacts where it is kept new. */
    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AxeResult.Finding> findings(JsonValue rules) {
        return rules.stream().flatMap(rule -> rule.path("nodes").stream().map(node -> new AxeResult.Finding(
                rule.path("id").asText(), rule.path("impact").asText(), selector(node.path("target")),
                node.path("html").asText(), rule.path("help").asText(), node.path("failureSummary").asText()))).toList();
    }

    private static String selector(JsonValue target) {
        return String.join(" > ", target.texts());
    }
}
