package se.kommun.uppdrag.asset.image;

import java.io.IOException;

/** A small image file takes disproportionately long to decode, in a browser or in a build. */
public final class CostlyImageException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The maximum number of pixels of the image or of one frame. Pages use far smaller images. */
    static final long MAX_PIXELS = 50_000_000;
    /** The maximum number of frames of an animation. */
    static final int MAX_FRAMES = 1000;
    /** The maximum number of scans of a JPEG. Each scan covers all pixels; usual programs write about ten. */
    static final int MAX_SCANS = 64;

    CostlyImageException(String what) {
        super(what);
    }

    /**
     * Checks the size of an image or of one frame.
     *
     * @throws CostlyImageException if it has more than {@link #MAX_PIXELS} pixels
     */
    static void checkSize(long width, long height) throws CostlyImageException {
        if (width * height > MAX_PIXELS) {
            throw new CostlyImageException(width + " x " + height + " pixels");
        }
    }

    /**
     * Checks the number of frames.
     *
     * @throws CostlyImageException if it is greater than {@link #MAX_FRAMES}
     */
    static void checkFrames(int frames) throws CostlyImageException {
        if (frames > MAX_FRAMES) {
            throw new CostlyImageException("more than " + MAX_FRAMES + " frames");
        }
    }
}
