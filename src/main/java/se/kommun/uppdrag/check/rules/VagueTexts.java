package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Link texts in Swedish and English that do not say where the link leads. */
final class VagueTexts {

    private static final int MAX_LENGTH = 45;
    private static final String END_PUNCTUATION = ".!:»>→…";
    private static final String ARROWS = ".»>→…";

    /** The texts in lower case. The patterns have alternatives in brackets; an empty alternative means that the part is optional. */
    private static final Set<String> ALL = Stream.of(
            "[|klicka |tryck |se |gå ][här|hit|in|vidare][| för mer information| för att läsa mer| för mer]", "läs [mer|vidare|hela|här|artikeln]",
            "läs mer här", "mer[| information| info]", "mera", "visa[| mer| alla]", "se [mer|alla|här]", "fler", "info", "information", "länk[|en]",
            "denna[| länk| sida]", "den här[| länken| sidan]", "sida[|n]", "detaljer", "fortsätt", "gå", "nästa sida", "ladda ner", "hämta", "fil",
            "dokument", "pdf", "öppna",
            "[|please ][|click|tap|press|go|see|look][| on][| ][here|this|this link]", "[read|learn|find out|see|view|show|know|discover] [more|all|on]",
            "more[| info| information| details][| here]", "continue[| reading]", "link", "this [page|link|site|website|article|document]", "page", "here",
            "there", "article", "detail[|s]", "website", "web[| ]site", "webbplats[|en]", "web[|b]sida[|n]", "hemsida[|n]", "go", "download", "file",
            "document", "view", "open", "url", "http[|s]", "www", "the [page|link|site]")
            .flatMap(VagueTexts::expanded).collect(Collectors.toUnmodifiableSet());

    private VagueTexts() {}

    private static Stream<String> expanded(String pattern) {
        int open = pattern.indexOf('[');
        if (open < 0) {
            return Stream.of(pattern);
        }
        int close = pattern.indexOf(']', open);
        return Stream.of(pattern.substring(open + 1, close).split("\\|", -1))
                .flatMap(choice -> expanded(pattern.substring(close + 1)).map(rest -> pattern.substring(0, open) + choice + rest));
    }

    /** Whether the whole name of a link is one of the texts, ignoring punctuation at its end, or consists only of arrows. */
    static boolean has(String name) {
        if (name.length() > MAX_LENGTH) {
            return false;
        }
        String text = withoutEndPunctuation(name.strip()).strip().toLowerCase(Locale.ROOT);
        return ALL.contains(text) || isArrows(text);
    }

    private static String withoutEndPunctuation(String name) {
        int end = name.length();
        while (end > 0 && END_PUNCTUATION.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isArrows(String text) {
        int at = 0;
        while (at < text.length() && ARROWS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > 0 && at == text.length();
    }
}
