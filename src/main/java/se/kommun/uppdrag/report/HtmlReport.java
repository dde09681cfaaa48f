package se.kommun.uppdrag.report;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The report as a self-contained, accessible HTML page that loads no other files, so that it can be archived and mailed. */
public final class HtmlReport {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1.125rem/1.6 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
            li{margin-block:1rem}
            code{overflow-wrap:anywhere}
            .severity{font-weight:700}
            """;

    private HtmlReport() {}

    /** Renders the HTML document. {@code rules} maps rule ids to descriptions in the language of {@code words}. */
    public static String of(int pages, List<Problem> problems, Map<String, RuleDescription> rules, ReportWords words) {
        Document document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.selectFirst("html").attr("lang", words.languageCode());
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        document.title(words.text("html.title"));
        document.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = document.body().appendElement("main");
        main.appendElement("h1").text(words.text("html.title"));
        main.appendElement("p").text(words.pages(pages) + ": " + words.count(problems) + ".");
        ProblemGroup.blocks(ProblemGroup.of(problems)).forEach(block -> appendBlock(main, block, rules, words));
        document.outputSettings().prettyPrint(false);
        return document.outerHtml() + "\n";
    }

    private static void appendBlock(Element main, List<ProblemGroup> block, Map<String, RuleDescription> rules, ReportWords words) {
        String file = block.get(0).file();
        Element heading = main.appendElement("h2");
        if (file.isEmpty()) {
            heading.text(words.text("html.several"));
        } else {
            heading.appendElement("code").text(file);
        }
        Element list = main.appendElement("ol");
        for (ProblemGroup group : block) {
            Problem problem = group.first();
            Element item = list.appendElement("li");
            item.appendElement("span").addClass("severity").text(Capitalization.of(words.severity(problem.severity())));
            String where = file.isEmpty() ? " " + problem.place() : problem.place().line() == 0 ? "" : " " + words.text("html.line", problem.place().line());
            item.appendText(where + ": " + words.describe(group));
            String wcag = problem.wcag().isEmpty() ? "" : " WCAG " + String.join(", ", problem.wcag()) + ".";
            item.appendElement("br");
            item.appendElement("small").text(words.text("html.rule", rules.containsKey(problem.rule()) ? rules.get(problem.rule()).title() : problem.rule(), problem.rule()) + wcag);
        }
    }
}
