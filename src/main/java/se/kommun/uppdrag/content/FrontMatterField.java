package se.kommun.uppdrag.content;

import java.util.List;
import se.kommun.uppdrag.report.Location;

/**
 * A front matter value as written. YAML's own types are not used: {@code no}, {@code 010} and {@code 1:30} remain text.
 *
 * @param entries one text, or each entry of a list; never null
 * @param places place of each entry
 * @param list whether it was written as a list
 * @param line of the value in the file, from 1
 * @param column of the value, from 1
 */
public record FrontMatterField(List<String> entries, List<Location> places, boolean list, int line, int column) {
    public FrontMatterField {
        entries = List.copyOf(entries);
        places = List.copyOf(places);
    }

    public String text() {
        return entries.isEmpty() ? "" : entries.get(0);
    }
}
