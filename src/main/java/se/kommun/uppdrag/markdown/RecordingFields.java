package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.DidYouMean;

/**
 * The first paragraph of a box with a recording: one line {@code name: value} for each detail.
 *
 * @param paragraph null when the box does not start with a paragraph
 * @param values the values as written
 */
record RecordingFields(@Nullable Paragraph paragraph, Map<RecordingField, BasedSequence> values) {

    /** Reads the details of a box and reports lines that are none. */
    static RecordingFields of(ContainerBlock box, RecordingKind kind, RenderContext page) {
        Node first = box.getFirstChild();
        while (first != null && ContainerRenderer.isEmpty(first)) {
            first = first.getNext();
        }
        RecordingFields details = new RecordingFields(first instanceof Paragraph paragraph ? paragraph : null, new EnumMap<>(RecordingField.class));
        if (details.paragraph != null) {
            details.paragraph.getContentLines().forEach(line -> details.read(line.trim(), kind, page));
        }
        return details;
    }

    /** Returns a value; null when it is missing or empty. */
    @Nullable BasedSequence value(RecordingField detail) {
        BasedSequence value = values.get(detail);
        return value == null || value.isEmpty() ? null : value;
    }

    private void read(BasedSequence line, RecordingKind kind, RenderContext page) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            page.problem("media-line", line.getStartOffset(), "Raden är ingen uppgift om inspelningen.",
                    "Skriv uppgifterna först, en på varje rad: " + RecordingField.LENGTH.line()
                            + ". Lämna en tom rad innan texten börjar.");
            return;
        }
        String name = line.subSequence(0, colon).trim().toString();
        BasedSequence value = line.subSequence(colon + 1).trim();
        RecordingField detail = RecordingField.named(name).filter(kind::has).orElse(null);
        if (detail == null) {
            List<String> names = Stream.of(RecordingField.values()).filter(kind::has).map(each -> each.swedish).toList();
            page.problem("media-detail-unknown", line.getStartOffset(), "Det finns ingen uppgift som heter \"" + name + "\" här.",
                    DidYouMean.nearest(name, names).map(near -> "Menade du " + near + "?").orElse("Skriv någon av: " + String.join(", ", names) + "."));
        } else if (values.containsKey(detail)) {
            page.problem("media-detail-duplicate", line.getStartOffset(), "Raden " + detail.swedish + " står två gånger.", "Ta bort den ena.");
        } else {
            values.put(detail, value);
            if (value.isEmpty()) {
                page.problem("media-detail-empty", line.getStartOffset(), "Det står inget efter " + detail.swedish + ".",
                        "Skriv till exempel " + detail.line() + ".");
            }
        }
    }
}
