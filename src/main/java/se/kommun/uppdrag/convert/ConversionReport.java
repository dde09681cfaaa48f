package se.kommun.uppdrag.convert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a conversion leaves out, counted, and what the editor should look at. */
final class ConversionReport {

    private final Map<OmissionKind, Integer> counts = new EnumMap<>(OmissionKind.class);
    private final Set<String> notes = new LinkedHashSet<>();

    void omit(OmissionKind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void omitOnce(OmissionKind kind) {
        counts.putIfAbsent(kind, 1);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** What was left out, such as {@code 2 bilder}. */
    List<String> omitted() {
        List<String> omitted = new ArrayList<>();
        counts.forEach((kind, count) -> omitted.add(kind.counted(count)));
        return omitted;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
