package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds images that move. Files of the site are opened; of others only the name can tell. */
final class AnimatedImageRule {

    /** Enough for what stands before the pixels of a PNG or WebP. */
    private static final int FIRST_BYTES = 8_192;
    /** The second frame of a GIF comes after all pixels of the first. */
    private static final int MAX_BYTES = 5_000_000;
    private static final Set<String> MAY_MOVE = Set.of("gif", "png", "apng", "webp");

    static final SiteRule RULE = SiteRule.of("image-animated", AnimatedImageRule::check);

    private AnimatedImageRule() {}

    private static void check(SiteFacts site, SiteFindings findings) {
        Map<String, ImageMotion> motions = new HashMap<>();
        Function<String, ImageMotion> motion = path -> motions.computeIfAbsent(path, any -> motion(site.folder(), path));
        site.pages().forEach(page -> page.references().stream().filter(reference -> reference.use() == PageFacts.Use.IMAGE).forEach(reference -> {
            String type = FileType.of(reference.address());
            if (MAY_MOVE.contains(type)) {
                report(reference, type, site.follow(page, reference.address()).map(SiteFacts.Destination::path).map(motion).orElse(ImageMotion.UNKNOWN), findings);
            }
        }));
    }

    private static void report(PageFacts.Reference reference, String type, ImageMotion motion, SiteFindings findings) {
        if (motion == ImageMotion.MOVING) {
            findings.report(reference, "moves", Snippets.of(reference.address()));
        } else if (motion == ImageMotion.UNKNOWN && type.equals("gif")) {
            findings.report(reference, "found", Snippets.of(reference.address()));
        }
    }

    private static ImageMotion motion(SiteFiles folder, String path) {
        byte[] start = folder.start(path, FIRST_BYTES);
        ImageMotion motion = ImageMotion.of(start);
        return motion == ImageMotion.UNKNOWN && start.length == FIRST_BYTES ? ImageMotion.of(folder.start(path, MAX_BYTES)) : motion;
    }
}
