package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.stream.Collectors;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Severity;

/** Requires that the files of captions that the pages use can be read and shown. That what is said stands there is for a person to see. */
final class CaptionRule {

    /** More of the same fault in one file come from one mistake, such as a file of another format. */
    private static final int MAX_OF_A_KIND = 10;

    static final SiteRule RULE = SiteRule.of("captions-broken", CaptionRule::check);

    private CaptionRule() {}

    private static void check(SiteFacts site, SiteFindings findings) {
        site.pages().stream().flatMap(page -> page.references().stream().filter(reference -> reference.use() == PageFacts.Use.CAPTIONS)
                .flatMap(reference -> site.follow(page, reference.address()).stream())).map(SiteFacts.Destination::path).collect(Collectors.toSet())
                .forEach(path -> site.folder().text(path).ifPresent(text -> CaptionFile.faults(text).stream()
                        .collect(Collectors.groupingBy(CaptionFile.Found::fault)).forEach((fault, all) -> all.stream().limit(MAX_OF_A_KIND).forEach(found ->
                                findings.report(severity(fault), Location.of(path, found.line()), fault.name().toLowerCase(Locale.ROOT))))));
    }

    private static Severity severity(CaptionFile.Fault fault) {
        return switch (fault) {
            case HEADER, ENCODING, TIME, UNTIMED, END -> Severity.ERROR;
            case ORDER, EMPTY -> Severity.REVIEW;
            case OVERLAP, TEXTLESS -> Severity.WARNING;
        };
    }
}
