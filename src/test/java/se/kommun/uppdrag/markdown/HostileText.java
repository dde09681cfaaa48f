package se.kommun.uppdrag.markdown;

import java.util.function.Consumer;

/** Renders a text, and finds the words in it that speak of a form. */
public final class HostileText implements Consumer<String> {

    @Override
    public void accept(String text) {
        Site.of(text);
        FormWords.in(text, "fyll i formulär*, -formulär om");
    }
}
