package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Rules for audio, video and embedded content. */
final class MediaRules {

    private static final Pattern TEXT_VERSION = Pattern.compile("(?iu)(?:transkri|transcript|textversion|text version|som text|as text|utskrift|manus|syntolk|teckentolk|text alternative|textalternativ|"
            + "full text|hela texten|undertext|captions?\\b|subtitle|tekstinä|tekstivasti)");
    private static final Set<String> MEDIA = WordLists.of("media-file-types");
    private static final Pattern PLUGIN = Pattern.compile("(?i)(?:shockwave-flash|\\.swf|\\.class\\b|java-applet|x-silverlight|\\.xap|x-director)");

    static final List<Rule> RULES = List.of(
            Rule.of("media-autoplay", MediaRules::autoplay),
            Rule.where("media-controls", page -> page.exposed("audio", "video"), (page, media) -> lacksControls(media)),
            Rule.where("video-captions", page -> page.exposed("video"), (page, video) -> !video.hasAttr("muted") && !isCaptioned(video)),
            Rule.each("media-transcript", MediaRules::played, (page, media, findings) -> {
                if (!hasTextVersion(media)) {
                    findings.review(media, media.normalName());
                }
            }),
            Rule.where("link-media-transcript", page -> page.all("a"), (page, link) ->
                    MEDIA.contains(FileType.of(link.attr("href").strip())) && !hasTextVersion(link), Snippets.TEXT),
            Rule.where("plugin", page -> page.all("object", "embed", "applet"), (page, element) -> isPlugin(element)),
            Rule.where("object-wmode", page -> page.all("param", "embed"), (page, element) -> !wmode(element).equalsIgnoreCase("window"),
                    (page, element) -> Snippets.of(wmode(element))),
            Rule.where("frame-title", page -> page.all("frame"), (page, frame) ->
                    frame.attr("title").isBlank() && frame.attr("aria-label").isBlank() && !frame.hasAttr("aria-labelledby")),
            Rule.of("frame-title-vague", MediaRules::frameTitles));

    private MediaRules() {}

    /** Also audio without controls, which is not shown, if it starts by itself. */
    private static List<Element> played(HtmlPage page) {
        return Stream.concat(page.exposed("audio", "video").stream(),
                page.all("audio").stream().filter(audio -> audio.hasAttr("autoplay") && !audio.hasAttr("controls"))).distinct().toList();
    }

    private static void autoplay(HtmlPage page, Findings findings) {
        page.all("audio", "video").stream().filter(media -> media.hasAttr("autoplay")).forEach(media -> findings.review(media, media.normalName()));
        for (Element media : page.all("bgsound", "embed")) {
            if (media.normalName().equals("bgsound") || media.attr("autostart").matches("(?i)true|1") || media.attr("autoplay").matches("(?i)true|1")) {
                findings.review(media, "embedded");
            }
        }
    }

    private static boolean lacksControls(Element media) {
        boolean plays = media.hasAttr("src") || media.selectFirst("source") != null;
        boolean silentLoop = media.hasAttr("muted") && !media.hasAttr("autoplay");
        return plays && !media.hasAttr("controls") && !silentLoop && (media.normalName().equals("video") || media.hasAttr("autoplay"));
    }

    private static boolean isCaptioned(Element video) {
        return video.select("track").stream().anyMatch(MediaRules::isCaptions);
    }

    /** Whether a track is captions or subtitles, which is what it is without a kind. */
    static boolean isCaptions(Element track) {
        return track.attr("kind").matches("(?i)|captions|subtitles");
    }

    /** Whether the text around the element, at most three levels up, mentions a text version. */
    private static boolean hasTextVersion(Element element) {
        Element container = element;
        for (int i = 0; i < 3 && container.parent() != null && !HtmlElements.isNamed(container.parent(), "body", "html"); i++) {
            container = container.parent();
        }
        return TEXT_VERSION.matcher(ElementText.of(container)).find() || element.hasAttr("aria-describedby");
    }

    private static boolean isPlugin(Element element) {
        return element.normalName().equals("applet") || PLUGIN.matcher(element.attr("data") + " " + element.attr("src") + " " + element.attr("type")
                + " " + element.attr("classid")).find();
    }

    /** The window mode that the element gives a plug-in; {@code window}, the default, if it gives none. */
    private static String wmode(Element element) {
        boolean isParameter = element.normalName().equals("param");
        boolean isGiven = isParameter ? element.attr("name").equalsIgnoreCase("wmode") : element.hasAttr("wmode");
        return isGiven ? element.attr(isParameter ? "value" : "wmode") : "window";
    }

    private static void frameTitles(HtmlPage page, Findings findings) {
        Map<String, String> sources = new HashMap<>();
        for (Element frame : page.exposed("iframe", "frame")) {
            String title = TextKey.of(page.name(frame));
            if (title.isEmpty()) {
                continue;
            }
            if (title.matches("i?frame|ram|embed|video|film|youtube video player|content|innehåll|untitled|title|titel|iframe title|page|sida")) {
                findings.review(frame, "vague", Snippets.of(title));
            }
            String source = frame.attr("src") + frame.attr("srcdoc");
            String before = sources.putIfAbsent(title, source);
            if (before != null && !before.equals(source)) {
                findings.review(frame, "same", Snippets.of(title));
            }
        }
    }
}
