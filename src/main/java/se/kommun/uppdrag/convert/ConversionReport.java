package se.kommun.uppdrag.convert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a conversion leaves out, counted, and what the editor should look at. */
final class ConversionReport {

    /** A kind of content that our Markdown does not have, or that belongs to the other program. */
    enum Kind {
        IMAGE("bild", "bilder"),
        FOOTNOTE("fotnot", "fotnoter"),
        COMMENT("kommentar", "kommentarer"),
        STRUCK("överstruken text", "överstrukna texter"),
        LINK("länkadress", "länkadresser"),
        CONTENTS("innehållsförteckning", "innehållsförteckningar"),
        CHART("diagram", "diagram"),
        FORMULA("formel", "formler"),
        EMBEDDED("inbäddat innehåll (till exempel film eller karta)", "inbäddade innehåll (till exempel film eller karta)"),
        FORM("fält i ett formulär", "fält i ett formulär"),
        MENU("meny", "menyer");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Set<String> notes = new LinkedHashSet<>();

    void omit(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void omitOnce(Kind kind) {
        counts.putIfAbsent(kind, 1);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** What was left out, such as {@code 2 bilder}. */
    List<String> omitted() {
        List<String> omitted = new ArrayList<>();
        counts.forEach((kind, count) -> omitted.add(count + " " + (count == 1 ? kind.one : kind.many)));
        return omitted;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
