package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.css.Colour;

/**
 * The colour of a text and the colours behind it.
 *
 * @param text may be transparent in part
 * @param backgrounds opaque; one, or those of a gradient
 * @param sources the elements that these colours are declared for
 * @param isCertain false if a style sheet that was not read may change the colours
 */
public record TextColour(Colour text, List<Colour> backgrounds, List<Element> sources, boolean isCertain) {

    /** The colour behind the text that has the least contrast to it. */
    public Colour closest() {
        return backgrounds.stream().reduce((one, other) -> contrast(other) < contrast(one) ? other : one).orElseThrow();
    }

    /** The least contrast ratio, from 1 to 21. */
    public double contrast() {
        return contrast(closest());
    }

    private double contrast(Colour background) {
        return text.over(background).contrast(background);
    }
}
