package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The scripts and style sheets of a page, as far as they can be read. */
final class PageSources {

    private static final Pattern JAVASCRIPT = Pattern.compile("(?i)|module|(?:text|application)/(?:x-)?(?:java|ecma)script(?:;.*)?");
    /** A script that fetches something can add anything to the page. What other scripts add, they name. */
    private static final Pattern FETCHES = Pattern.compile("\\bfetch\\s*+\\(|XMLHttpRequest|\\bimport\\b|importScripts|EventSource|WebSocket");

    private record Text(ContentKind.Source kind, Element element, String text) {}

    private final HtmlPage page;
    private final List<Text> texts = new ArrayList<>();

    /** @param files the text of the file at a URL of the page; empty if it cannot be read */
    PageSources(HtmlPage page, Function<String, Optional<String>> files) {
        this.page = page;
        page.all("script").stream().filter(script -> JAVASCRIPT.matcher(script.attr("type").strip()).matches())
                .forEach(script -> add(ContentKind.Source.SCRIPT, script, script.hasAttr("src") ? files.apply(script.attr("src").strip()) : Optional.of(script.data())));
        page.all("style").forEach(style -> add(ContentKind.Source.STYLE, style, Optional.of(style.data())));
        page.all("link").stream().filter(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"))
                .forEach(link -> add(ContentKind.Source.STYLE, link, files.apply(link.attr("href").strip())));
        page.outsideTemplates().forEach(this::addHandlers);
    }

    HtmlPage page() {
        return page;
    }

    private void add(ContentKind.Source kind, Element element, Optional<String> text) {
        texts.add(new Text(kind, element, text.orElse("")));
        if (text.isEmpty() || (kind == ContentKind.Source.SCRIPT ? FETCHES.matcher(text.get()).find() : text.get().contains("@import"))) {
            texts.add(new Text(ContentKind.Source.UNREAD, element, ""));
        }
    }

    private void addHandlers(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on") || attribute.getValue().regionMatches(true, 0, "javascript:", 0, 11)) {
                texts.add(new Text(ContentKind.Source.SCRIPT, element, attribute.getKey() + " " + attribute.getValue()));
            }
        }
    }

    /** The elements whose text of this kind matches. */
    List<Element> matching(ContentKind.Source kind, Pattern wanted) {
        return texts.stream().filter(each -> each.kind() == kind && wanted.matcher(each.text()).find()).map(Text::element).distinct().toList();
    }
}
