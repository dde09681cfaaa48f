package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The zoom settings of a meta viewport, parsed as specified by CSS Device Adaptation. */
record Viewport(Map<String, String> values) {

    private static final Pattern PAIR = Pattern.compile("(?<![^\\s,;=])([^\\s,;=]++)\\s*+=[\\s=]*+([^\\s,;=]++)");
    private static final Pattern NUMBER = Pattern.compile("^[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)");
    private static final Set<String> DEVICE = Set.of("device-width", "device-height");

    static Viewport of(String content) {
        Map<String, String> values = new HashMap<>();
        Matcher pair = PAIR.matcher(content);
        while (pair.find()) {
            values.put(pair.group(1).toLowerCase(Locale.ROOT), pair.group(2).toLowerCase(Locale.ROOT));
        }
        return new Viewport(values);
    }

    /** The value of a key; empty if the key is missing. */
    String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** Whether zoom is disabled. */
    boolean isZoomDisabled() {
        String value = value("user-scalable");
        if (value.isEmpty() || value.equals("yes") || DEVICE.contains(value)) {
            return false;
        }
        Double number = number(value);
        return number == null || Math.abs(number) < 1;
    }

    /** The maximum scale factor; infinite if there is no limit. */
    double maximumScale() {
        String value = value("maximum-scale");
        if (value.isEmpty() || DEVICE.contains(value)) {
            return Double.POSITIVE_INFINITY;
        }
        if (value.equals("yes")) {
            return 1;
        }
        Double number = number(value);
        return number == null ? 0.1 : number < 0 ? Double.POSITIVE_INFINITY : number;
    }

    private static @Nullable Double number(String value) {
        Matcher number = NUMBER.matcher(value);
        return number.find() ? Double.valueOf(number.group()) : null;
    }
}
