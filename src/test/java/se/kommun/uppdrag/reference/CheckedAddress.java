package se.kommun.uppdrag.reference;

import java.util.function.Consumer;

/** Asks where an address leads. */
public final class CheckedAddress implements Consumer<String> {

    @Override
    public void accept(String destination) {
        if (OuterLinks.hasScheme(destination)) {
            OuterLinks.to(destination);
        }
    }
}
