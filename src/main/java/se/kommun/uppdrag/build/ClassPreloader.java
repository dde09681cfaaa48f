package se.kommun.uppdrag.build;

import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.template.Templates;

/**
 * Lets Java load what every bake needs, the parser and the templates' engine foremost, while the command line is being read
 * and the sources are listed. Nothing depends on it: without it a small site takes a tenth longer.
 */
public final class ClassPreloader {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final String TEXT = """
            ## Rubrik {#r}

            Text med **ord**, *ord* och [länk](a.md).

            - punkt
            1. steg

            | a | b |
            |---|---|
            | c | d |
            """;

    private static final String TEMPLATE = """
            <#macro shell title><h1>${title}</h1><#nested></#macro>
            <@shell title="Rubrik"><#list words as word><#if word?has_content>${word}</#if></#list></@shell>
            """;

    private ClassPreloader() {}

    /** Returns at once. */
    public static void begin() {
        Thread ahead = new Thread(ClassPreloader::run, "head start");
        ahead.setDaemon(true);
        ahead.start();
    }

    /** Returns the page that it makes. */
    static String run() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        Templates templates = Templates.of("t", TEMPLATE); // asked for before the parser is
        new Markdown().parse(TEXT);
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(SWEDISH).format(today);
        Collator.getInstance(SWEDISH).getCollationKey(TEXT);
        return templates.page("t", Map.of("words", List.of("ord")));
    }
}
