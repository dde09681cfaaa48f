package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Rules for audio, video and embedded content. */
final class MediaRules {

    private static final Pattern TEXT_VERSION = Pattern.compile("(?iu)(?:transkri|transcript|textversion|text version|som text|as text|utskrift|manus|syntolk|teckentolk|text alternative|textalternativ|"
            + "full text|hela texten|undertext|captions?\\b|subtitle)");
    private static final Set<String> MEDIA = Set.of("mp3", "wav", "ogg", "oga", "m4a", "aac", "flac", "wma", "mid", "midi", "ra", "ram", "aif", "aiff",
            "mp4", "m4v", "mov", "avi", "wmv", "mpg", "mpeg", "webm", "ogv", "flv", "mkv", "3gp", "qt", "swf");
    private static final Pattern PLUGIN = Pattern.compile("(?i)(?:shockwave-flash|\\.swf|\\.class\\b|java-applet|x-silverlight|\\.xap|x-director)");

    static final List<Rule> RULES = List.of(
            Rule.of("media-autoplay", MediaRules::autoplay),
            Rule.of("media-controls", MediaRules::controls),
            Rule.of("video-captions", MediaRules::captions),
            Rule.of("media-transcript", MediaRules::transcript),
            Rule.of("link-media-transcript", MediaRules::linkedMedia),
            Rule.of("plugin", MediaRules::plugin),
            Rule.of("object-wmode", MediaRules::wmode),
            Rule.of("frame-title", MediaRules::frames),
            Rule.of("frame-title-vague", MediaRules::frameTitles));

    private MediaRules() {}

    private static void autoplay(HtmlPage page, Findings findings) {
        for (Element media : page.having("autoplay")) {
            String name = media.normalName();
            if (name.equals("audio") || name.equals("video")) {
                findings.review(media, name);
            }
        }
        for (Element media : page.all("bgsound", "embed")) {
            if (media.normalName().equals("bgsound") || media.attr("autostart").matches("(?i)true|1") || media.attr("autoplay").matches("(?i)true|1")) {
                findings.review(media, "embedded");
            }
        }
    }

    private static void controls(HtmlPage page, Findings findings) {
        for (Element media : page.all("audio", "video")) {
            boolean plays = media.hasAttr("src") || media.selectFirst("source") != null;
            boolean silentLoop = media.hasAttr("muted") && !media.hasAttr("autoplay");
            if (plays && !media.hasAttr("controls") && !silentLoop && !page.accessibility().isHidden(media)
                    && (media.normalName().equals("video") || media.hasAttr("autoplay"))) {
                findings.review(media, "found");
            }
        }
    }

    private static void captions(HtmlPage page, Findings findings) {
        for (Element video : page.all("video")) {
            boolean captioned = video.select("track").stream().anyMatch(track -> track.attr("kind").isEmpty()
                    || track.attr("kind").matches("(?i)captions|subtitles"));
            if (!captioned && !video.hasAttr("muted") && !page.accessibility().isHidden(video)) {
                findings.review(video, "found");
            }
        }
    }

    private static void transcript(HtmlPage page, Findings findings) {
        for (Element media : page.all("audio", "video")) {
            if (!page.accessibility().isHidden(media) && !hasTextVersion(media)) {
                findings.review(media, media.normalName());
            }
        }
    }

    private static void linkedMedia(HtmlPage page, Findings findings) {
        for (Element link : page.all("a")) {
            if (MEDIA.contains(FileType.of(link.attr("href").strip())) && !hasTextVersion(link)) {
                findings.review(link, "found", Snippets.of(ElementText.of(link)));
            }
        }
    }

    /** Whether the text around the element, at most three levels up, mentions a text version. */
    private static boolean hasTextVersion(Element element) {
        Element container = element;
        for (int i = 0; i < 3 && container.parent() != null && !container.parent().normalName().matches("body|html"); i++) {
            container = container.parent();
        }
        return TEXT_VERSION.matcher(ElementText.of(container)).find() || element.hasAttr("aria-describedby");
    }

    private static void plugin(HtmlPage page, Findings findings) {
        for (Element element : page.all("object", "embed", "applet")) {
            if (element.normalName().equals("applet") || PLUGIN.matcher(element.attr("data") + " " + element.attr("src") + " " + element.attr("type")
                    + " " + element.attr("classid")).find()) {
                findings.warning(element, "found");
            }
        }
    }

    private static void wmode(HtmlPage page, Findings findings) {
        for (Element param : page.all("param")) {
            if (param.attr("name").equalsIgnoreCase("wmode") && !param.attr("value").equalsIgnoreCase("window")) {
                findings.review(param, "found", Snippets.of(param.attr("value")));
            }
        }
        for (Element embed : page.all("embed")) {
            if (embed.hasAttr("wmode") && !embed.attr("wmode").equalsIgnoreCase("window")) {
                findings.review(embed, "found", Snippets.of(embed.attr("wmode")));
            }
        }
    }

    private static void frames(HtmlPage page, Findings findings) {
        for (Element frame : page.all("frame")) {
            if (frame.attr("title").isBlank() && frame.attr("aria-label").isBlank() && !frame.hasAttr("aria-labelledby")) {
                findings.error(frame, "found");
            }
        }
    }

    private static void frameTitles(HtmlPage page, Findings findings) {
        Map<String, String> sources = new HashMap<>();
        for (Element frame : page.all("iframe", "frame")) {
            String title = ElementText.key(page.accessibility().name(frame)).toLowerCase(Locale.ROOT);
            if (title.isEmpty() || page.accessibility().isHidden(frame)) {
                continue;
            }
            if (title.matches("i?frame|ram|embed|video|film|youtube video player|content|innehåll|untitled|title|titel|iframe title|page|sida")) {
                findings.review(frame, "vague", Snippets.of(title));
            }
            String before = sources.putIfAbsent(title, frame.attr("src") + frame.attr("srcdoc"));
            if (before != null && !before.equals(frame.attr("src") + frame.attr("srcdoc"))) {
                findings.review(frame, "same", Snippets.of(title));
            }
        }
    }
}
