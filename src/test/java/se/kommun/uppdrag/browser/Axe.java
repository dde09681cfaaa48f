package se.kommun.uppdrag.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** axe-core in a page: every rule of WCAG 2.0 to 2.2, A, AA and AAA, and its best practices. */
public final class Axe {

    private static final String ALL = """
            {
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice']},
              rules: {'target-size': {enabled: true}, 'color-contrast-enhanced': {enabled: true}},
              resultTypes: ['violations', 'incomplete'],
              preload: false
            }""";

    private static final String COLOURS = """
            {
              runOnly: {type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']},
              resultTypes: ['violations', 'incomplete'],
              preload: false
            }""";

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
        JsonNode result = page.evaluate("axe.run(document, " + options
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

    private static List<AxeResult.Finding> findings(JsonNode rules) {
        return stream(rules).flatMap(rule -> stream(rule.path("nodes")).map(node -> new AxeResult.Finding(
                rule.path("id").asText(), rule.path("impact").asText(), selector(node.path("target")),
                node.path("html").asText(), rule.path("help").asText(), node.path("failureSummary").asText()))).toList();
    }

    private static String selector(JsonNode target) {
        return String.join(" > ", stream(target).map(JsonNode::asText).toList());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
