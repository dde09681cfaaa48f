package se.kommun.uppdrag.check.html;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the attributes of a start tag from its source, as browsers do (HTML standard, tokenization). */
public final class TagAttributes {

    private static final Pattern NAME = Pattern.compile("</?[^ \\t\\n\\f\\r/>]*+");
    /** An attribute name, and its value in group 2, 3 or 4. A quoted value without closing quote has no group. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?s)\\G[ \\t\\n\\f\\r/]*+([^ \\t\\n\\f\\r/>][^ \\t\\n\\f\\r/>=]*+)"
            + "(?:[ \\t\\n\\f\\r]*+=[ \\t\\n\\f\\r]*+(?:\"([^\"]*+)\"|'([^']*+)'|[\"'].*+|([^ \\t\\n\\f\\r>]*+)))?+");

    private TagAttributes() {}

    /** The names of the attributes in lower case, in order, repeated ones too, of the tag between the offsets. */
    public static Stream<String> names(String html, int start, int end) {
        return attributes(html, start, end).results().map(attribute -> attribute.group(1).toLowerCase(Locale.ROOT));
    }

    /**
     * Reads the attributes of the tag at an offset. Names are in lower case; the first of equal names counts; values are as written.
     *
     * @param into receives the attributes
     * @return the offset after the last attribute
     */
    static int read(String html, int start, Map<String, String> into) {
        Matcher attributes = attributes(html, start, html.length());
        int end = attributes.regionStart();
        while (attributes.find()) {
            end = attributes.end();
            into.putIfAbsent(attributes.group(1).toLowerCase(Locale.ROOT), group(attributes, 2, 3, 4));
        }
        return end;
    }

    /** The group that has matched; empty if none has. */
    static String group(Matcher matcher, Integer... groups) {
        return Stream.of(groups).map(matcher::group).filter(Objects::nonNull).findFirst().orElse("");
    }

    private static Matcher attributes(String html, int start, int end) {
        Matcher name = NAME.matcher(html).region(start, end);
        return ATTRIBUTE.matcher(html).region(name.lookingAt() ? name.end() : start, end);
    }
}
