package se.kommun.uppdrag.check.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.files.Sha256;

/**
 * The protocol as an accessible HTML page that loads no other files. It can be filled in and saved in a browser without a server: its script, which a
 * content security policy allows by its digest, downloads the page with what is filled in. Without scripts it can be filled in and printed.
 */
final class ProtocolPage {

    private static final String STYLE = Resources.text(ProtocolPage.class, "protocol.css");
    private static final String SCRIPT = Resources.text(ProtocolPage.class, "protocol.js");
    private static final String POLICY = "default-src 'none'; style-src " + Sha256.policySource(STYLE) + "; script-src " + Sha256.policySource(SCRIPT) + "; base-uri 'none'; form-action 'none'";

    private final Protocol protocol;
    private final ProtocolWords words;

    private ProtocolPage(Protocol protocol, ProtocolWords words) {
        this.protocol = protocol;
        this.words = words;
    }

    /** @param file the name under which a browser saves the page */
    static String of(Protocol protocol, ProtocolWords words, String file) {
        return new ProtocolPage(protocol, words).render(file);
    }

    private String render(String file) {
        Document document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.selectFirst("html").attr("lang", words.code());
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        document.title(words.text("title", protocol.site()));
        head.appendElement("style").appendChild(new DataNode(STYLE));
        Element main = document.body().appendElement("main").attr("id", "protocol").attr("data-file", file).attr("data-saved", words.text("saved"));
        appendIntroduction(main);
        appendAbout(main);
        Map<String, List<Assessment>> sections = protocol.assessments().stream()
                .collect(Collectors.groupingBy(each -> each.requirement().section(), LinkedHashMap::new, Collectors.toList()));
        appendContents(main, sections);
        RequirementSection part = new RequirementSection(protocol, words);
        sections.forEach((key, assessments) -> {
            main.appendElement("h2").attr("id", key).text(words.text("section." + key));
            if (assessments.get(0).requirement().isOfDocuments()) {
                appendDocuments(main);
            }
            assessments.forEach(assessment -> part.append(main, assessment));
        });
        if (protocol.documents().isEmpty()) {
            main.appendElement("h2").text(words.text("section.documents"));
            main.appendElement("p").text(words.text("no-documents"));
        }
        appendButton(main);
        main.appendElement("p").attr("id", "status").attr("role", "status");
        document.body().appendElement("script").appendChild(new DataNode(SCRIPT));
        document.outputSettings().prettyPrint(false);
        return document.outerHtml() + "\n";
    }

    private void appendIntroduction(Element main) {
        main.appendElement("h1").text(words.text("title", protocol.site()));
        main.appendElement("p").text(words.text("lead", protocol.pages().pages(), protocol.documents().size()));
        long failed = protocol.decided(ReviewResult.FAILED);
        long notApplicable = protocol.decided(ReviewResult.NOT_APPLICABLE);
        int all = protocol.assessments().size();
        main.appendElement("p").text(words.text("counts", all, failed, notApplicable, all - failed - notApplicable));
        main.appendElement("p").text(words.text("never"));
        main.appendElement("p").text(words.text("how"));
        main.appendElement("p").text(words.text("order"));
        appendButton(main);
    }

    private void appendAbout(Element main) {
        main.appendElement("h2").text(words.text("about"));
        for (String name : ReviewAnswers.FIELDS) {
            Element field = main.appendElement("div").addClass("field");
            field.appendElement("label").attr("for", name).text(words.text(name));
            String value = protocol.answers().field(name);
            switch (name) {
                case "sample", "equipment" -> field.appendElement("textarea").attr("id", name).attr("rows", "3").text(value);
                case "site" -> field.appendElement("input").attr("id", name).attr("value", value.isEmpty() ? protocol.site() : value);
                case "date" -> field.appendElement("input").attr("type", "date").attr("id", name).attr("value", value);
                default -> field.appendElement("input").attr("id", name).attr("autocomplete", "name").attr("value", value);
            }
        }
    }

    private void appendContents(Element main, Map<String, List<Assessment>> sections) {
        Element navigation = main.appendElement("nav").attr("aria-labelledby", "contents");
        navigation.appendElement("h2").attr("id", "contents").text(words.text("contents"));
        Element list = navigation.appendElement("ul");
        sections.keySet().forEach(key -> list.appendElement("li").appendElement("a").attr("href", "#" + key).text(words.text("section." + key)));
    }

    private void appendDocuments(Element main) {
        main.appendElement("p").text(words.text("document-list") + ": " + String.join(", ", protocol.documents()));
    }

    private void appendButton(Element main) {
        main.appendElement("p").appendElement("button").attr("type", "button").addClass("save").attr("hidden", true).text(words.text("save"));
    }
}
