package se.kommun.uppdrag.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Adds the source line to problems that were found only after all pages were done. Renders the page again if necessary. */
final class SourceTracing {

    private SourceTracing() {}

    /**
     * The problems with their sources.
     *
     * @param pages renders the page at an address
     * @param traceable whether the page at an address is equal to the rendered one
     */
    static List<Problem> complete(Collection<Problem> problems, Function<String, Optional<RenderedPage>> pages, Predicate<String> traceable) {
        Map<String, Optional<RenderedPage>> rendered = new HashMap<>();
        return problems.stream().map(problem -> {
            Location place = problem.location();
            return problem.source() != null || place.column() == 0 || !traceable.test(place.file()) ? problem
                    : rendered.computeIfAbsent(place.file(), pages)
                    .flatMap(page -> Containment.of(place.file(), ignored -> { }, () -> page.trace().at(offset(page.html(), place))))
                    .map(problem::withSource).orElse(problem);
        }).toList();
    }

    private static int offset(String html, Location place) {
        int line = 0;
        for (int i = 1; i < place.line(); i++) {
            line = html.indexOf('\n', line) + 1;
        }
        return line + place.column() - 1;
    }
}
