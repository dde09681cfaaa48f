package se.kommun.uppdrag.markdown;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.Resources;

/** What editors can write instead of raw HTML, in Swedish. */
final class RawHtmlHints {

    private static final Map<String, String> HINTS = Resources.lines(RawHtmlHints.class, "raw-html.txt").stream().map(line -> line.split(" = ", 2))
            .flatMap(row -> Stream.of(row[0].split(" ")).map(tag -> Map.entry(tag, row[1])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private RawHtmlHints() {}

    /** @param tag the name of a tag, in lower case */
    static String of(String tag) {
        return HINTS.getOrDefault(tag, "Ta bort taggen och skriv med Markdown.");
    }
}
