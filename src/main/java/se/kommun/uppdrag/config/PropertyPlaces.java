package se.kommun.uppdrag.config;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.kommun.uppdrag.report.Location;

/** Finds the places of the keys in a properties file. */
final class PropertyPlaces {

    private static final Pattern SEPARATOR = Pattern.compile("[=:\\s]");

    private PropertyPlaces() {}

    /** The first place of each key. */
    static Map<String, Location> of(String name, String text) {
        Map<String, Location> places = new HashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripLeading();
            String key = SEPARATOR.split(line, 2)[0].stripTrailing();
            places.putIfAbsent(key, new Location(name, i + 1, lines[i].length() - line.length() + 1));
        }
        return places;
    }
}
