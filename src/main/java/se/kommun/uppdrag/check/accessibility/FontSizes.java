package se.kommun.uppdrag.check.accessibility;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Computes font sizes from style attributes and style elements. */
final class FontSizes {

    private static final double DEFAULT = 16;
    private static final Pattern SIZE = Pattern.compile("((?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++))(px|pt|em|%)");
    /** Elements to which browsers give another size than that of their parent (HTML standard, rendering). */
    private static final Set<String> SIZED_BY_BROWSER = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "small", "big", "sub", "sup", "code", "pre", "kbd", "samp",
            "tt", "font", "button", "input", "select", "textarea", "rt", "xmp", "listing", "plaintext", "table");

    private final StyleSheet sheet;

    FontSizes(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** The font size in CSS pixels; null if it depends on the browser, or on styles that apply only sometimes or were not read. */
    @Nullable Double of(Element from) {
        double factor = 1;
        for (Element element = from; element != null; element = element.parent()) {
            StyleSheet.Cascaded size = sheet.cascaded(element, "font-size");
            StyleSheet.Cascaded shorthand = sheet.cascaded(element, "font");
            if (!size.sometimes().isEmpty() || shorthand.value() != null || !shorthand.sometimes().isEmpty()) {
                return null;
            }
            String value = size.value();
            if (value == null) {
                if (SIZED_BY_BROWSER.contains(element.normalName())) {
                    return null;
                }
                continue;
            }
            Matcher number = SIZE.matcher(value);
            if (!number.matches()) {
                return null;
            }
            double amount = Double.parseDouble(number.group(1)) * factor;
            switch (number.group(2)) {
                case "%" -> factor = amount / 100;
                case "em" -> factor = amount;
                default -> {
                    double pixels = number.group(2).equals("pt") ? amount * 4 / 3 : amount;
                    return isCertain(element) ? pixels : null;
                }
            }
        }
        return sheet.isComplete() ? DEFAULT * factor : null;
    }

    private boolean isCertain(Element element) {
        return sheet.isComplete() || CssDeclarations.of(element).has("font-size");
    }
}
