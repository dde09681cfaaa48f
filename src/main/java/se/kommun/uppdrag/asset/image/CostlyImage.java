package se.kommun.uppdrag.asset.image;

import java.io.IOException;

/** An image that is small as a file, and that takes a browser or a build out of proportion long to decode. */
public final class CostlyImage extends IOException {

    private static final long serialVersionUID = 1L;

    /** Of the image or one frame; a page may show far fewer. */
    static final long MOST_PIXELS = 50_000_000;
    /** Of a moving image. */
    static final int MOST_FRAMES = 1000;
    /** Of a JPEG, each of which goes over all pixels; those that programs write have ten or so. */
    static final int MOST_SCANS = 64;

    CostlyImage(String what) {
        super(what);
    }

    /** @throws CostlyImage when there are more pixels than are to be decoded, of the image or of one frame */
    static void checkSize(long width, long height) throws CostlyImage {
        if (width * height > MOST_PIXELS) {
            throw new CostlyImage(width + " x " + height + " pixels");
        }
    }

    /** @throws CostlyImage when there are more frames than are to be decoded */
    static void checkFrames(int frames) throws CostlyImage {
        if (frames > MOST_FRAMES) {
            throw new CostlyImage("more than " + MOST_FRAMES + " frames");
        }
    }
}
