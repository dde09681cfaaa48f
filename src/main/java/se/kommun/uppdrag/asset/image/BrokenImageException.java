package se.kommun.uppdrag.asset.image;

import java.io.IOException;

/** The bytes are no whole image of their kind. */
public final class BrokenImageException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenImageException(String what) {
        super(what);
    }
}
