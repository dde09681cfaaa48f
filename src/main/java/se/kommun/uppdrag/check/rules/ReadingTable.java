package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.ReportLanguage;

/** Tables that show how easy each page of a site is to read. Excludes pages whose canonical URL is that of another page. */
public final class ReadingTable {

    private static final Locale SWEDISH = ReportLanguage.SV.locale();

    private ReadingTable() {}

    /** The tables in Markdown, in Swedish, with the pages in the given order. */
    public static String markdown(List<PageFacts> pages) {
        StringBuilder text = new StringBuilder("""
                # Så lätta är sidorna att läsa

                Tabellerna är gjorda av programmet självt: `./uppdrag check --readability FIL`.

                LIX är antalet ord i varje mening i snitt, plus hur många procent av orden som har fler än sex bokstäver. Bara löpande
                text på svenska räknas: stycken, listor och förklaringar, inte rubriker, tabeller, menyer och formulär.
                """);
        section(text, "Lättlästa sidor", "Här får meningarna ha högst 12 ord i snitt och ingen mening fler än 20. LIX får vara högst 25 när orden i "
                + "`lattlast.txt` inte räknas. Så räknas kolumnen \"LIX utan undantag\". I kolumnen LIX räknas alla ord.", pages, ReadabilityScore::easy);
        section(text, "Vanliga sidor", "Här säger programmet till om LIX är över 40 eller en mening har fler än 25 ord.", pages,
                reading -> !reading.easy());
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, String explanation, List<PageFacts> pages, Predicate<ReadabilityScore> filter) {
        List<PageFacts> shown = pages.stream().filter(ReadingTable::isCanonical).filter(page -> page.reading().filter(filter).isPresent()).toList();
        if (shown.isEmpty()) {
            return;
        }
        boolean easy = shown.get(0).reading().orElseThrow().easy();
        text.append("\n## ").append(heading).append("\n\n").append(explanation)
                .append("\n\n| Sida | Ord | Ord per mening | Längsta meningen | LIX |").append(easy ? " LIX utan undantag |" : "")
                .append("\n|---|---|---|---|---|").append(easy ? "---|" : "").append('\n');
        shown.forEach(page -> row(text, page.file(), page.reading().orElseThrow()));
    }

    private static boolean isCanonical(PageFacts page) {
        return page.canonical().isEmpty() || page.canonical().endsWith("/" + page.file()) || page.file().equals("index.html");
    }

    private static void row(StringBuilder text, @Nullable String file, ReadabilityScore reading) {
        text.append("| `").append(file).append("` | ").append(reading.lix().words()).append(" | ")
                .append(String.format(SWEDISH, "%.1f", reading.lix().wordsPerSentence())).append(" | ").append(reading.longest())
                .append(" | ").append(reading.lix().value()).append(reading.easy() ? " | " + reading.judged() : "").append(" |\n");
    }
}
