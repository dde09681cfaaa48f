package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How elements look, as far as style attributes and style elements tell. Not thread-safe. */
public final class PageStyles {

    private final StyleSheet sheet;
    private final FontSizes fontSizes;
    private final TextColours textColours;

    PageStyles(StyleSheet sheet) {
        this.sheet = sheet;
        this.fontSizes = new FontSizes(sheet);
        this.textColours = new TextColours(sheet);
    }

    /** Whether the page has no linked or imported style sheets, which are not read. */
    public boolean areComplete() {
        return sheet.isComplete();
    }

    /** The font size in CSS pixels; null if it is not certain. */
    public @Nullable Double fontSize(Element element) {
        return fontSizes.of(element);
    }

    /** The colours of the text directly inside the element; null if they are not declared or not certain. */
    public @Nullable TextColour textColour(Element element) {
        return textColours.of(element);
    }

    /** The values that a property may have: the one that wins in the cascade, and those of rules that apply only sometimes. In lower case. */
    public List<String> values(Element element, String property) {
        StyleSheet.Cascaded cascaded = sheet.cascaded(element, property);
        return Stream.concat(Stream.ofNullable(cascaded.value()), cascaded.sometimes().stream()).filter(Objects::nonNull).toList();
    }
}
