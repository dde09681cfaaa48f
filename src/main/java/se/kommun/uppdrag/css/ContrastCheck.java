package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.css.Colour;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.check.css.Oklch;
import se.kommun.uppdrag.css.ColourPair.Kind;
import se.kommun.uppdrag.css.ColourPair.Paint;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;

/**
 * Measures the contrast of the colour pairs in both schemes, and suggests a colour with enough contrast.
 *
 * @param page the background of the page itself
 */
record ContrastCheck(LineIndex lines, ColourScheme scheme, Set<ColourPair> pairs, Colour page) {

    private static final String RULE = "low-contrast";
    private static final Locale SWEDISH = ReportLanguage.SV.locale();
    /** The required contrast ratios of WCAG 2.2: 1.4.3; 1.4.6; and 1.4.11 with 2.4.13. */
    private static final double TEXT = 4.5;
    private static final double ENHANCED = 7;
    private static final double EDGE = 3;

    static List<Problem> problems(List<CssRule> rules, LineIndex lines) {
        Map<Set<Object>, Problem> found = new LinkedHashMap<>();
        for (ColourScheme scheme : ColourScheme.values()) {
            CustomProperties properties = new CustomProperties(rules, scheme);
            ContrastCheck check = new ContrastCheck(lines, scheme, ColourPairs.of(rules, properties, scheme), ColourPairs.page(rules, properties, scheme));
            check.failing().forEach((top, pairs) -> {
                // Report a pair only once if both schemes declare the same colours.
                Set<Object> places = pairs.stream().flatMap(pair -> Stream.of(pair.top(), pair.background(), pair.kind())).collect(Collectors.toSet());
                found.computeIfAbsent(places, any -> check.problem(top, pairs));
            });
        }
        return new ArrayList<>(found.values());
    }

    private record Top(Paint paint, Kind kind, Severity severity) {}

    /** The pairs with too little contrast, lowest contrast first, grouped by their text or edge colour. */
    private Map<Top, List<ColourPair>> failing() {
        return pairs.stream().filter(pair -> pair.contrast(page) < required(pair.kind())).sorted(Comparator.comparingDouble(pair -> pair.contrast(page)))
                .collect(Collectors.groupingBy(pair -> new Top(pair.top(), pair.kind(), severity(pair)), LinkedHashMap::new, Collectors.toList()));
    }

    private static double required(Kind kind) {
        return kind == Kind.TEXT ? ENHANCED : EDGE;
    }

    private Severity severity(ColourPair pair) {
        return pair.contrast(page) < (pair.kind() == Kind.TEXT ? TEXT : EDGE) ? Severity.ERROR : Severity.WARNING;
    }

    private Problem problem(Top top, List<ColourPair> low) {
        boolean isText = top.kind() == Kind.TEXT;
        boolean isError = top.severity() == Severity.ERROR;
        String backgrounds = low.stream().map(pair -> "%s:1 mot %s (rad %d)".formatted(ratio(pair.contrast(page)), pair.background().name(),
                lines.line(pair.background().declaration().offset()))).collect(Collectors.joining(", "));
        String message = "%s har för låg kontrast i det %s utseendet: %s. %s".formatted(top.paint().name(), scheme.swedish(), backgrounds,
                requirement(isText, isError));
        return new Problem(RULE, top.severity(), lines.at(top.paint().declaration().offset()), null, message, advice(top.paint(), low, isError),
                List.of(!isText ? "1.4.11" : isError ? "1.4.3" : "1.4.6"), List.of());
    }

    private static String requirement(boolean isText, boolean isError) {
        if (!isText) {
            return "Kanter på fält och knappar, och ramen om det som har fokus, måste ha minst 3:1 för att synas.";
        }
        return isError ? "Text måste ha minst 4,5:1 för att gå att läsa." : "Text bör ha minst 7:1, så att fler kan läsa den (WCAG, nivå AAA).";
    }

    /** The ratio, rounded down, so that one below the limit is never displayed as the limit. */
    private static String ratio(double contrast) {
        return String.format(SWEDISH, "%.2f", Math.floor(contrast * 100) / 100);
    }

    /** Suggests the nearest sufficient colour for the one that is in more failing pairs; if there is none, for the other one. */
    private String advice(Paint top, List<ColourPair> low, boolean isError) {
        Paint background = low.stream().map(ColourPair::background).max(Comparator.comparingLong(this::countFailing)).orElseThrow();
        boolean isBackground = countFailing(background) > countFailing(top);
        return nearest(isBackground ? background : top, isError).or(() -> nearest(isBackground ? top : background, isError))
                .orElse("Ingen av färgerna kan ändras ensam så att den håller mot allt den möter. Välj två färger vars ljushet skiljer sig mer.");
    }

    private long countFailing(Paint paint) {
        return pairs.stream().filter(pair -> contains(pair, paint) && pair.contrast(page) < required(pair.kind())).count();
    }

    private static boolean contains(ColourPair pair, Paint paint) {
        return pair.top().equals(paint) || pair.background().equals(paint);
    }

    /** @param isError whether level AA is enough if no colour reaches level AAA */
    private Optional<String> nearest(Paint paint, boolean isError) {
        Oklch from = Oklch.of(paint.colour());
        List<ColourPair> affected = pairs.stream().filter(pair -> contains(pair, paint)).toList();
        return from.nearest(colour -> hasContrast(affected, paint, colour, ENHANCED))
                .or(() -> isError ? from.nearest(colour -> hasContrast(affected, paint, colour, TEXT)) : Optional.empty())
                .map(colour -> "Närmaste färg som håller mot allt den möter är %s: skriv %s: %s; på rad %d.".formatted(colour.hex(), paint.name(),
                        colour.hex(), lines.line(paint.declaration().offset())));
    }

    private boolean hasContrast(List<ColourPair> affected, Paint paint, Colour replacement, double text) {
        return affected.stream().allMatch(pair -> ColourPair.contrast(pair.top().equals(paint) ? replacement : pair.top().colour(),
                pair.background().equals(paint) ? replacement : pair.background().colour(), page) >= (pair.kind() == Kind.TEXT ? text : EDGE));
    }
}
