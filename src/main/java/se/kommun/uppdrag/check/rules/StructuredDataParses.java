package se.kommun.uppdrag.check.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jsoup.nodes.Element;

/** Requires that structured data for search engines (JSON-LD) is valid JSON. */
final class StructuredDataParses {

    static final Rule RULE = Rule.of("json-ld-invalid", StructuredDataParses::check);

    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.defaults()).build();

    private StructuredDataParses() {}

    private static void check(HtmlPage page, Findings findings) {
        for (Element script : page.all("script")) {
            if (!script.attr("type").equalsIgnoreCase("application/ld+json")) {
                continue;
            }
            try (JsonParser parser = JSON.createParser(script.data())) {
                int values = 0;
                while (parser.nextToken() != null) {
                    values++;
                }
                if (values == 0) {
                    findings.error(script, "empty");
                }
            } catch (IOException bad) {
                findings.error(script, "invalid");
            }
        }
    }
}
