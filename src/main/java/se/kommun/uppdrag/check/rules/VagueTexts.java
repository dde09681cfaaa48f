package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of links that say nothing of where the link goes, in Swedish and English, in small letters. */
final class VagueTexts {

    private static final int LONGEST = 45;
    private static final String END_SIGNS = ".!:»>→…";
    private static final String ARROWS = ".»>→…";

    /** In brackets what may stand at a place; what begins with a line may be nothing. */
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

    /** Whether a link's whole name is one of them; signs at its end are no matter, and arrows alone say nothing either. */
    static boolean has(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        String text = withoutEndSigns(name.strip()).strip().toLowerCase(Locale.ROOT);
        return ALL.contains(text) || isArrows(text);
    }

    private static String withoutEndSigns(String name) {
        int end = name.length();
        while (end > 0 && END_SIGNS.indexOf(name.charAt(end - 1)) >= 0) {
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
