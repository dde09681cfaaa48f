package se.kommun.uppdrag.check.rules;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A rule that checks one page alone. Stateless and thread-safe. Without streams: some two hundred rules run on every page, and most find nothing.
 *
 * @param search reports every place on the page that breaks the rule; must accept any HTML
 */
public record Rule(RuleInfo info, BiConsumer<HtmlPage, Findings> search) {

    /** @throws IllegalArgumentException if {@code rules.properties} has no such rule */
    static Rule of(String id, BiConsumer<HtmlPage, Findings> search) {
        return new Rule(RuleInfoReader.read(id), search);
    }

    /** A rule that checks each element by itself. */
    static Rule each(String id, ElementSearch elements, ElementCheck check) {
        return of(id, (page, findings) -> {
            for (Element element : elements.apply(page)) {
                check.check(page, element, findings);
            }
        });
    }

    /** A rule that reports each element with the fault: with the severity of the rule, its message {@code found} and the values for that. */
    static Rule where(String id, ElementSearch elements, BiPredicate<HtmlPage, Element> hasFault, MessageValue... values) {
        RuleInfo info = RuleInfoReader.read(id);
        return each(id, elements, (page, element, findings) -> {
            if (hasFault.test(page, element)) {
                findings.report(info.severity(), element, "found", Stream.of(values).map(value -> value.apply(page, element)).toArray());
            }
        });
    }

    /** A rule that reports each text block with the fault: with the severity of the rule and its message {@code found}, which quotes the text. */
    static Rule whereText(String id, BiPredicate<HtmlPage, TextBlock> hasFault) {
        RuleInfo info = RuleInfoReader.read(id);
        return of(id, (page, findings) -> {
            for (TextBlock block : page.prose().blocks()) {
                if (hasFault.test(page, block)) {
                    findings.report(info.severity(), block.element(), "found", Snippets.of(block.line()));
                }
            }
        });
    }

    public void check(HtmlPage page, Findings findings) {
        search.accept(page, findings);
    }
}
