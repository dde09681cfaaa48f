package se.kommun.uppdrag.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The illustrations of the content model.
 *
 * @param tones the colour of the style sheet that goes with each
 * @param labels what the editor's form shows for those that can be chosen
 */
record ModelIcons(Map<String, String> tones, Map<String, String> labels) {

    private static final Set<String> PROPERTIES = Set.of("label", "tone");
    private static final List<String> TONES = List.of("rose", "sky", "sun", "leaf");

    static ModelIcons read(YamlMapping section) {
        Map<String, String> tones = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        section.mappings().forEach((name, icon) -> {
            icon.only(PROPERTIES);
            if (!FileNames.isSlug(name)) {
                icon.report(icon.place(), "\"" + name + "\" kan inte vara namnet på en bild.", "Skriv " + FileNames.slug(name) + ".");
            }
            if (!icon.has("tone")) {
                icon.required("tone", TONES.get(0));
            }
            tones.put(name, icon.word("tone", TONES).orElse(TONES.get(0))); // also after a problem: the picture exists
            icon.text("label").ifPresent(label -> labels.put(name, label));
        });
        return new ModelIcons(tones, labels);
    }
}
