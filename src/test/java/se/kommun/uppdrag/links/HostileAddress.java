package se.kommun.uppdrag.links;

import java.util.function.Consumer;

/** Judges the address of a link. */
public final class HostileAddress implements Consumer<String> {

    @Override
    public void accept(String address) {
        if (OutboundLinks.hasScheme(address)) {
            OutboundLinks.to(address);
        }
    }
}
