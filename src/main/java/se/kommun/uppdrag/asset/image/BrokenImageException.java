package se.kommun.uppdrag.asset.image;

import java.io.IOException;

/** The bytes are not a complete image of the expected format. */
public final class BrokenImageException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenImageException(String what) {
        super(what);
    }
}
