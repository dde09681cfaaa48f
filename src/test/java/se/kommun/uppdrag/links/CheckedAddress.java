package se.kommun.uppdrag.links;

import java.util.function.Consumer;

/** Asks where an address leads. */
public final class CheckedAddress implements Consumer<String> {

    @Override
    public void accept(String destination) {
        if (OutboundLinks.hasScheme(destination)) {
            OutboundLinks.to(destination);
        }
    }
}
