package se.kommun.uppdrag.bake;

import freemarker.cache.StringTemplateLoader;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.markdown.MarkdownSource;
import se.kommun.uppdrag.markdown.OtherText;
import se.kommun.uppdrag.markdown.Phrase;
import se.kommun.uppdrag.markdown.Picture;
import se.kommun.uppdrag.markdown.Surroundings;
import se.kommun.uppdrag.markdown.Target;

/**
 * Lets Java load what every bake needs, the parser and the templates' engine foremost, while the command line is being read
 * and the sources are listed. Nothing depends on it: without it a small site takes a tenth longer.
 */
public final class HeadStart {

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

    private HeadStart() {}

    /** Returns at once. */
    public static void begin() {
        Thread ahead = new Thread(HeadStart::run, "head start");
        ahead.setDaemon(true);
        ahead.start();
    }

    static void run() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate("t", TEMPLATE);
        Templates templates = new Templates(loader, null); // asked for before the parser is
        new Markdown().render(new MarkdownSource("", TEXT, 1), new Nowhere(), problem -> { });
        templates.page("t", Map.of("words", List.of("ord")));
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(SWEDISH).format(today);
        Collator.getInstance(SWEDISH).getCollationKey(TEXT);
    }

    /** Where the text's one link leads; it asks for nothing else. */
    private static final class Nowhere implements Surroundings {

        @Override
        public Target link(String destination) {
            return new Target.Found(destination, false, "");
        }

        @Override
        public Picture image(String destination) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OtherText text(String destination) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Surroundings within(String file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String contactCard() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String phrase(Phrase phrase) {
            throw new UnsupportedOperationException();
        }
    }
}
