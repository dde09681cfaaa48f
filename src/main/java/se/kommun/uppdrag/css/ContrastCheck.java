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
import se.kommun.uppdrag.css.ColourPair.Kind;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Measures the colours that meet in both schemes, and says which colour would hold. */
final class ContrastCheck {

    private static final String RULE = "low-contrast";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    /** WCAG 2.2, 1.4.3, 1.4.6, and 1.4.11 with 2.4.13. */
    private static final double TEXT = 4.5;
    private static final double ENHANCED = 7;
    private static final double EDGE = 3;

    private final LineIndex lines;
    private final ColourScheme scheme;
    private final Set<ColourPair> pairs;
    private final Colour page;

    private ContrastCheck(List<CssRule> rules, ColourScheme scheme, LineIndex lines) {
        CustomProperties properties = new CustomProperties(rules, scheme);
        this.lines = lines;
        this.scheme = scheme;
        this.pairs = ColourPairs.of(rules, properties, scheme);
        this.page = ColourPairs.page(rules, properties, scheme);
    }

    static List<Problem> problems(List<CssRule> rules, LineIndex lines) {
        Map<Set<Object>, Problem> found = new LinkedHashMap<>();
        for (ColourScheme scheme : ColourScheme.values()) {
            ContrastCheck check = new ContrastCheck(rules, scheme, lines);
            check.failing().forEach((top, pairs) -> {
                // What is declared alike for both schemes is told once.
                Set<Object> places = pairs.stream().flatMap(pair -> Stream.of(pair.top(), pair.background(), pair.kind())).collect(Collectors.toSet());
                found.computeIfAbsent(places, any -> check.problem(top, pairs));
            });
        }
        return new ArrayList<>(found.values());
    }

    private record Top(Paint paint, Kind kind, Severity severity) {}

    /** The pairs that are too alike, worst first, by what stands on top in them. */
    private Map<Top, List<ColourPair>> failing() {
        return pairs.stream().filter(pair -> pair.contrast(page) < wanted(pair.kind())).sorted(Comparator.comparingDouble(pair -> pair.contrast(page)))
                .collect(Collectors.groupingBy(pair -> new Top(pair.top(), pair.kind(), severity(pair)), LinkedHashMap::new, Collectors.toList()));
    }

    private static double wanted(Kind kind) {
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
                demand(isText, isError));
        return new Problem(RULE, top.severity(), lines.at(top.paint().declaration().offset()), null, message, advice(top.paint(), low, isError),
                List.of(!isText ? "1.4.11" : isError ? "1.4.3" : "1.4.6"), List.of());
    }

    private static String demand(boolean isText, boolean isError) {
        if (!isText) {
            return "Kanter på fält och knappar, och ramen om det som har fokus, måste ha minst 3:1 för att synas.";
        }
        return isError ? "Text måste ha minst 4,5:1 för att gå att läsa." : "Text bör ha minst 7:1, så att fler kan läsa den (WCAG, nivå AAA).";
    }

    /** Rounded down, so that what is too little never looks like enough. */
    private static String ratio(double contrast) {
        return String.format(SWEDISH, "%.2f", Math.floor(contrast * 100) / 100);
    }

    /** The nearest colour for the one of them that is too like most others, and if there is none, for the other. */
    private String advice(Paint top, List<ColourPair> low, boolean isError) {
        Paint background = low.stream().map(ColourPair::background).max(Comparator.comparingLong(this::faults)).orElseThrow();
        boolean isBackground = faults(background) > faults(top);
        return nearest(isBackground ? background : top, isError).or(() -> nearest(isBackground ? top : background, isError))
                .orElse("Ingen av färgerna kan ändras ensam så att den håller mot allt den möter. Välj två färger vars ljushet skiljer sig mer.");
    }

    private long faults(Paint paint) {
        return pairs.stream().filter(pair -> isIn(pair, paint) && pair.contrast(page) < wanted(pair.kind())).count();
    }

    private static boolean isIn(ColourPair pair, Paint paint) {
        return pair.top().equals(paint) || pair.background().equals(paint);
    }

    /** @param isError whether what is just readable will do when there is no better */
    private Optional<String> nearest(Paint paint, boolean isError) {
        Oklch from = Oklch.of(paint.colour());
        List<ColourPair> meeting = pairs.stream().filter(pair -> isIn(pair, paint)).toList();
        return from.nearest(colour -> keepsContrast(meeting, paint, colour, ENHANCED))
                .or(() -> isError ? from.nearest(colour -> keepsContrast(meeting, paint, colour, TEXT)) : Optional.empty())
                .map(colour -> "Närmaste färg som håller mot allt den möter är %s: skriv %s: %s; på rad %d.".formatted(colour.hex(), paint.name(),
                        colour.hex(), lines.line(paint.declaration().offset())));
    }

    private boolean keepsContrast(List<ColourPair> meeting, Paint paint, Colour instead, double text) {
        return meeting.stream().allMatch(pair -> ColourPair.contrast(pair.top().equals(paint) ? instead : pair.top().colour(),
                pair.background().equals(paint) ? instead : pair.background().colour(), page) >= (pair.kind() == Kind.TEXT ? text : EDGE));
    }
}
