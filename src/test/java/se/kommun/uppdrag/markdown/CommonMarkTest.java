package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.report.Problem;

/**
 * CommonMark 0.31.2's own examples. Left out: those in which raw HTML is found, since it is never written. Compared up to
 * what the site adds (ids of headings, figures, lazy loading) and blank lines between blocks.
 */
class CommonMarkTest {

    private static final int EXAMPLES = 652;
    private static final int WITH_RAW_HTML = 71;

    /** All in flexmark's parser, which follows version 0.28. None is something that an editor would come to write. */
    private static final Map<Integer, String> DEVIATIONS = new TreeMap<>(Map.of(
            146, "backticks in the info string of a fence of tildes",
            201, "no blank between a reference's address in angle brackets and its title",
            215, "an underlined heading directly after a reference definition",
            216, "the same with nothing to underline",
            312, "a list item indented four columns more than the list's first",
            313, "the same, numbered and loose",
            540, "a label that folds to two letters"));

    /** A world in which everything exists and nothing is external. */
    private static final ReferenceResolver PLAIN = new ReferenceResolver() {
        @Override
        public LinkTarget link(String destination) {
            return new LinkTarget.Found(destination, false, "");
        }

        @Override
        public ImageTarget image(String destination) {
            return new ImageTarget.Found(destination, 0, 0, List.of());
        }

        @Override
        public IncludedText text(String destination) {
            return new IncludedText.Broken();
        }

        @Override
        public ReferenceResolver within(String file) {
            return this;
        }

        @Override
        public String contactCard() {
            return "";
        }

        @Override
        public FormPresence formPresence() {
            return FormPresence.FORM;
        }

        @Override
        public String phrase(RendererText phrase) {
            return "";
        }
    };

    private final Markdown markdown = new Markdown();
    private final Set<Integer> withRawHtml = new TreeSet<>();
    private final Set<Integer> deviating = new TreeSet<>();

    @Test
    void theSpecificationsExamplesAreFollowed() throws IOException {
        JsonNode examples = examples();
        assertEquals(EXAMPLES, examples.size());
        for (JsonNode example : examples) {
            check(example.get("number").intValue(), example.get("markdown").textValue(), example.get("html").textValue());
        }
        assertEquals(DEVIATIONS.keySet(), deviating);
        assertEquals(WITH_RAW_HTML, withRawHtml.size());
    }

    @Test
    void whereTheyAreNotFlexmarksOwnRendererDeviatesInTheSameWay() throws IOException {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        for (JsonNode example : examples()) {
            if (DEVIATIONS.containsKey(example.get("number").intValue())) {
                String text = example.get("markdown").textValue();
                assertEquals(comparable(renderer.render(parser.parse(text))), comparable(render(text, new ArrayList<>())), text);
            }
        }
    }

    private void check(int number, String text, String expected) {
        List<Problem> problems = new ArrayList<>();
        String html = render(text, problems);
        if (problems.stream().anyMatch(problem -> problem.rule().equals("raw-html"))) {
            withRawHtml.add(number);
        } else if (!comparable(expected).equals(comparable(html))) {
            deviating.add(number);
        }
    }

    private String render(String text, List<Problem> problems) {
        return markdown.render(new MarkdownSource("spec.md", text, 1, false), PLAIN, problems::add).html();
    }

    private static JsonNode examples() throws IOException {
        try (InputStream in = CommonMarkTest.class.getResourceAsStream("/commonmark/examples.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static String comparable(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        page.select("img").removeAttr("loading").removeAttr("decoding");
        for (Element figure : page.select("figure")) {
            Element caption = figure.selectFirst("figcaption");
            if (caption != null) {
                figure.selectFirst("img").attr("title", caption.wholeText());
                caption.remove();
            }
            figure.tagName("p");
        }
        return page.body().html().replaceAll(">\\s*\n\\s*<", "><").strip();
    }
}
