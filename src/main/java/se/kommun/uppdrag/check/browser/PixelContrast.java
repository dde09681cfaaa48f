package se.kommun.uppdrag.check.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.report.Severity;

/**
 * The contrast of text on pictures and gradients, measured from the pixels behind it (WCAG 2.2, 1.4.3: contrast ratio and relative luminance).
 * Text has too little contrast if it has on no pixel what it needs; it is to be looked at if it has that on some only.
 */
final class PixelContrast {

    private static final Pattern COLOUR = Pattern.compile("rgba?\\((\\d+), (\\d+), (\\d+)(?:, ([\\d.]+))?\\)");
    /** What axe-core cannot tell for reasons that pixels know nothing of: it is no text, or text that nobody is to see. */
    private static final Set<String> NOT_MEASURED = Set.of("nonBmp", "equalRatio");
    private static final int MOST_SAMPLES = 2000;

    private final BufferedImage picture;
    private double lowest = Double.MAX_VALUE;
    private double highest;

    private PixelContrast(BufferedImage picture) {
        this.picture = picture;
    }

    /** Measures what axe-core could not. One picture of the page, without its text, serves all. */
    static void check(BrowserPage page, List<JsonValue> unmeasured, PageFindings findings) {
        List<JsonValue> texts = unmeasured.stream().filter(found -> !NOT_MEASURED.contains(found.path("reason").asText())).toList();
        if (texts.isEmpty()) {
            return;
        }
        JsonValue boxes = PageScripts.run(page, "text-boxes", texts.stream().map(found -> found.path("node").path("path").value()).toList());
        BufferedImage picture = picture(page.fullPage());
        PageScripts.run(page, "text-boxes", (Object) null);
        for (int i = 0; i < texts.size(); i++) {
            report(new PixelContrast(picture), boxes.path(i), texts.get(i), findings);
        }
    }

    private static void report(PixelContrast contrast, JsonValue text, JsonValue found, PageFindings findings) {
        double needed = text.path("isLarge").asBoolean() ? 3 : 4.5;
        if (!contrast.measure(text) || contrast.lowest >= needed) {
            return;
        }
        boolean isSign = found.path("reason").asText().equals("shortTextContent"); // A single character may be a picture.
        boolean isCertain = contrast.highest < needed && !isSign && text.path("isPlain").asBoolean();
        findings.add("contrast-low", isCertain ? Severity.ERROR : Severity.REVIEW, found.path("node"), isCertain ? "found" : "perhaps",
                found.path("text").asText(), decimal(isCertain ? contrast.highest : contrast.lowest), decimal(needed));
    }

    /** Measures all boxes of a text; false if it has none in the picture, or no colour that can be read. */
    private boolean measure(JsonValue text) {
        Matcher colour = COLOUR.matcher(text.path("color").asText());
        if (!colour.matches()) {
            return false;
        }
        int[] rgb = {Integer.parseInt(colour.group(1)), Integer.parseInt(colour.group(2)), Integer.parseInt(colour.group(3))};
        double alpha = (colour.group(4) == null ? 1 : Double.parseDouble(colour.group(4))) * text.path("opacity").asDouble();
        for (JsonValue box : text.path("rects")) {
            int left = Math.max(0, box.path(0).asInt());
            int top = Math.max(0, box.path(1).asInt());
            int right = Math.min(picture.getWidth(), left + box.path(2).asInt());
            int bottom = Math.min(picture.getHeight(), top + Math.max(1, box.path(3).asInt()));
            int step = 1 + Math.max(0, right - left) * Math.max(0, bottom - top) / MOST_SAMPLES; // a box in something that scrolls may lie beside the picture
            for (int y = top; y < bottom; y++) {
                for (int x = left + y % step; x < right; x += step) {
                    add(rgb, alpha, picture.getRGB(x, y));
                }
            }
        }
        return highest > 0;
    }

    private void add(int[] text, double alpha, int ground) {
        double[] mixed = new double[3];
        double[] under = new double[3];
        for (int i = 0; i < 3; i++) {
            under[i] = ground >> 16 - 8 * i & 0xFF;
            mixed[i] = text[i] * alpha + under[i] * (1 - alpha);
        }
        double one = luminance(mixed);
        double other = luminance(under);
        double ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        lowest = Math.min(lowest, ratio);
        highest = Math.max(highest, ratio);
    }

    private static double luminance(double[] rgb) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double value = rgb[i] / 255;
            sum += weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** A ratio with one decimal, rounded down, so that what is too little never looks enough. */
    static Float decimal(double ratio) {
        return (float) (Math.floor(ratio * 10) / 10);
    }

    private static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
