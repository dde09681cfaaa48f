package se.kommun.uppdrag.check;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.SourceTrace;

/** Finds the position of a node in the page and the source line that produced it. Immutable. */
public record ElementLocations(String file, SourceTrace trace) implements PageFacts.Locator {
    @Override
    public Location location(@Nullable Element element) {
        return of(element);
    }

    @Override
    public @Nullable Location source(Element element) {
        Range range = tracked(element);
        return range == null ? null : trace.immediate(range.startPos());
    }

    /** The position of a node; the whole file if it is null. */
    public Location of(@Nullable Node node) {
        Range range = tracked(node);
        if (range == null) {
            return Location.of(file);
        }
        Range.Position start = range.start();
        return new Location(file, start.lineNumber(), start.columnNumber());
    }

    /** The source line that produced a node; null if it is not known. */
    public @Nullable Location sourceOf(@Nullable Node node) {
        Range range = tracked(node);
        return trace.at(range == null ? 0 : range.startPos());
    }

    /** The position of the node, or of its nearest ancestor that has one: the parser adds implied elements, which have none. */
    private static @Nullable Range tracked(@Nullable Node node) {
        for (Node each = node; each != null; each = each.parent()) {
            Range range = each.sourceRange();
            if (range.isTracked() && range.startPos() >= 0) {
                return range;
            }
        }
        return null;
    }
}
