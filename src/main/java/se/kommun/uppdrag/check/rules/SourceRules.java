package se.kommun.uppdrag.check.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.html.HtmlLimits;
import se.kommun.uppdrag.check.html.ParsedHtml;
import se.kommun.uppdrag.check.html.TagAttributes;
import se.kommun.uppdrag.report.Severity;

/** Requires that the source of a page is complete and that a parser need not correct it, so that every browser reads the same. */
final class SourceRules {

    private static final Pattern END_TAG = Pattern.compile("</[a-zA-Z][a-zA-Z0-9-]*>");
    private static final Set<String> END_TAG_REQUIRED = WordLists.of("elements-with-end-tag");
    /** Characters that the HTML standard forbids in the name of an attribute, because they show that something is missing before them. */
    private static final String IN_NO_NAME = "\"'<";
    private static final Pattern WORD = Pattern.compile("\\p{L}++[.,!?]?");
    private static final Set<String> ATTRIBUTES_WITHOUT_VALUE = WordLists.of("attributes-without-value");
    private static final JsonFactory JSON = new JsonFactory();

    static final List<Rule> RULES = List.of(
            Rule.of(Rules.TOO_COMPLEX, SourceRules::size),
            Rule.of("page-incomplete", SourceRules::incomplete),
            Rule.of("attribute-duplicate", SourceRules::duplicateAttributes),
            Rule.of("attribute-broken", SourceRules::brokenAttributes),
            Rule.of("id-duplicate", SourceRules::duplicateIds),
            Rule.of("tags-unpaired", SourceRules::pairs),
            Rule.each("json-ld-invalid", page -> page.all("script"), SourceRules::structuredData));

    private SourceRules() {}

    private static void size(HtmlPage page, Findings findings) {
        switch (page.parsed().excess()) {
            case DEPTH -> findings.error(page.document(), "depth", HtmlLimits.MAX_DEPTH);
            case LENGTH -> findings.error(page.document(), "length");
            default -> { }
        }
    }

    /** Reports a page that lacks required parts, so that a page that was not fully read cannot pass the check. */
    private static void incomplete(HtmlPage page, Findings findings) {
        boolean hasDoctype = page.document().documentType() != null;
        if (page.html().isBlank()) {
            findings.error(page.document(), "empty");
        } else if (!hasDoctype && page.parsed().elements().stream().noneMatch(element -> ParsedHtml.isWritten(element.sourceRange()))) {
            findings.error(page.document(), "no-html");
        } else {
            List<String> missing = new ArrayList<>();
            if (!hasDoctype) {
                missing.add("<!doctype html>");
            }
            if (!ParsedHtml.isWritten(page.root().sourceRange())) {
                missing.add("<html>");
            }
            if (!page.isWholeDocument()) {
                missing.add("<title>");
            }
            if (!missing.isEmpty()) {
                findings.report(hasDoctype ? Severity.WARNING : Severity.ERROR, page.root(), "found", String.join(", ", missing));
            }
        }
    }

    /** Reports start tags with the same attribute twice. The parser drops the second one, so each tag is read again in the source. */
    private static void duplicateAttributes(HtmlPage page, Findings findings) {
        List<ParseError> errors = page.parsed().errors();
        if (errors.size() < ParsedHtml.MAX_ERRORS && errors.stream().noneMatch(error -> error.getErrorMessage().contains("duplicate attribute"))) {
            return;
        }
        int lastStart = -1;
        for (Element element : page.parsed().elements()) {
            Range range = element.sourceRange();
            int end = Math.min(range.endPos(), page.html().length());
            // For badly nested tags the parser makes several elements from one tag.
            if (element.attributesSize() > 0 && range.isTracked() && range.startPos() > lastStart && range.startPos() < end) {
                lastStart = range.startPos();
                Set<String> names = new HashSet<>();
                TagAttributes.names(page.html(), range.startPos(), end).filter(name -> !names.add(name))
                        .findFirst().ifPresent(name -> findings.error(element, "found", name, Snippets.tag(element)));
            }
        }
    }

    /** Reports start tags that have swallowed text or another tag, because a bracket or quotation mark is missing. */
    private static void brokenAttributes(HtmlPage page, Findings findings) {
        for (Element element : page.parsed().elements()) {
            int words = 0;
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (name.chars().anyMatch(c -> IN_NO_NAME.indexOf(c) >= 0)) {
                    findings.error(element, "character", Snippets.of(name), Snippets.tag(element));
                    words = 0;
                    break;
                }
                words += attribute.getValue().isEmpty() && WORD.matcher(name).matches() && !ATTRIBUTES_WITHOUT_VALUE.contains(name) ? 1 : 0;
            }
            if (words >= 2 && element.normalName().indexOf('-') < 0 && !HtmlElements.isSvg(element)) {
                findings.review(element, "words", Snippets.tag(element));
            }
        }
    }

    private static void duplicateIds(HtmlPage page, Findings findings) {
        Map<String, Element> first = new HashMap<>();
        for (Element element : page.having("id")) {
            Element earlier = element.id().isEmpty() || isInOtherTree(element) ? null : first.putIfAbsent(element.id(), element);
            if (earlier == null) {
                continue;
            }
            Range range = earlier.sourceRange();
            if (range.isTracked() && element.sourceRange().isTracked() && range.startPos() == element.sourceRange().startPos()) {
                if (!isLeftOpen(earlier)) {
                    findings.review(element, "split", Snippets.tag(element));
                }
            } else {
                findings.error(element, "found", Snippets.of(element.id()), Snippets.tag(earlier), range.start().lineNumber());
            }
        }
    }

    /** Whether the element is in a template, which is a tree of its own, or in noscript, which has no elements when scripts run. */
    private static boolean isInOtherTree(Element element) {
        return HtmlElements.any(element.parent(), each -> HtmlElements.isNamed(each, "template", "noscript"));
    }

    private static void pairs(HtmlPage page, Findings findings) {
        for (ParseError error : page.parsed().errors()) {
            Matcher tag = END_TAG.matcher(error.getErrorMessage());
            if (tag.find() && !tag.group().equals("</p>") && !tag.group().equals("</br>")) {
                findings.warning(lastElementBefore(error.getPosition(), page.parsed()), "end", Snippets.of(tag.group()));
            }
        }
        Set<Integer> starts = new HashSet<>(); // for badly nested tags the parser makes several elements from one tag
        for (Element element : page.outsideTemplates()) {
            if (isLeftOpen(element) && starts.add(element.sourceRange().startPos())) {
                findings.warning(element, "start", element.normalName());
            }
        }
    }

    /** Whether its end tag is missing, of which {@code tags-unpaired} tells. */
    private static boolean isLeftOpen(Element element) {
        return END_TAG_REQUIRED.contains(element.normalName()) && ParsedHtml.isWritten(element.sourceRange())
                && !ParsedHtml.isWritten(element.endSourceRange());
    }

    private static Element lastElementBefore(int position, ParsedHtml parsed) {
        return parsed.elements().stream().filter(element -> element.sourceRange().isTracked() && element.sourceRange().startPos() < position)
                .max(Comparator.comparingInt(element -> element.sourceRange().startPos())).orElse(parsed.document());
    }

    private static void structuredData(HtmlPage page, Element script, Findings findings) {
        if (!script.attr("type").equalsIgnoreCase("application/ld+json")) {
            return;
        }
        try (JsonParser parser = JSON.createParser(script.data())) {
            if (parser.nextToken() == null) {
                findings.error(script, "empty");
            }
            while (parser.nextToken() != null) {
                // only reads on, to find a fault
            }
        } catch (IOException bad) {
            findings.error(script, "invalid");
        }
    }
}
