package se.kommun.uppdrag.reference;

import java.util.function.Consumer;

/** Judges the address of a link. */
public final class HostileAddress implements Consumer<String> {

    @Override
    public void accept(String address) {
        if (OuterLinks.hasScheme(address)) {
            OuterLinks.to(address);
        }
    }
}
