package se.kommun.uppdrag.image;

import java.io.IOException;

/** The bytes are no whole image of their kind. */
public final class BrokenImage extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenImage(String what) {
        super(what);
    }
}
