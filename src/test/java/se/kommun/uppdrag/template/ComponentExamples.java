package se.kommun.uppdrag.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import se.kommun.uppdrag.view.Views;

/**
 * The examples of the templates' components: {@code src/test/resources/components/<component>/<example>.ftl} calls the
 * component with data of its own and those of {@code data.ftl}.
 */
final class ComponentExamples {

    private static final Path EXAMPLES = Path.of("src/test/resources/components");

    /** Parts of a page that stand beside its main content. */
    private static final Set<String> OUTSIDE_MAIN = Set.of("header", "breadcrumb", "footer");

    private final Templates templates;

    /** @param folder an empty folder, in which templates and examples are put together */
    ComponentExamples(Path folder) throws IOException {
        FileUtils.copyDirectory(Path.of("templates").toFile(), folder.toFile());
        FileUtils.copyDirectory(EXAMPLES.toFile(), folder.resolve("examples").toFile());
        templates = new Templates(folder, "sv");
    }

    /** Every example as {@code component/example}. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            return files.map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches(".*/.*\\.ftl")).map(name -> name.replace(".ftl", "")).sorted().toList();
        }
    }

    /** What the component writes for an example. */
    String html(String example) throws IOException, TemplateException {
        return templates.process("examples/" + example + ".ftl", Map.of("t", new Views.Text(templates.languages().of("sv")))).strip();
    }

    /** The same in a page of its own with the site's style sheet. */
    String page(String example) throws IOException, TemplateException {
        String html = html(example);
        if (html.startsWith("<!doctype")) {
            return html;
        }
        String heading = html.contains("<h1") ? "" : "<h1>Exempel</h1>\n";
        String body = OUTSIDE_MAIN.contains(example.split("/")[0])
                ? html + "\n<main class=\"wrap end\">" + heading + "</main>" : "<main class=\"wrap end\">" + heading + html + "</main>";
        return inPage(example, body);
    }

    /** A page with the site's style sheet. */
    static String inPage(String title, String body) {
        return """
                <!doctype html>
                <html lang="sv">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title>
                <link rel="stylesheet" href="/css/site.css"></head>
                <body>%s</body>
                </html>
                """.formatted(title, body);
    }
}
