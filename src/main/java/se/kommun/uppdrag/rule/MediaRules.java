package se.kommun.uppdrag.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.report.Severity;

/** Sound, film and what is embedded. */
final class MediaRules {

    private static final Pattern TEXT_VERSION = Pattern.compile("(?iu)(?:transkri|transcript|textversion|text version|som text|as text|utskrift|manus|syntolk|teckentolk|text alternative|textalternativ|"
            + "full text|hela texten|undertext|captions?\\b|subtitle)");
    private static final Set<String> MEDIA = Set.of("mp3", "wav", "ogg", "oga", "m4a", "aac", "flac", "wma", "mid", "midi", "ra", "ram", "aif", "aiff",
            "mp4", "m4v", "mov", "avi", "wmv", "mpg", "mpeg", "webm", "ogv", "flv", "mkv", "3gp", "qt", "swf");
    private static final Pattern PLUGIN = Pattern.compile("(?i)(?:shockwave-flash|\\.swf|\\.class\\b|java-applet|x-silverlight|\\.xap|x-director)");

    static final List<Rule> RULES = List.of(
            PageRule.of("media-autostart", Severity.REVIEW, "Ljud och film startar inte av sig själva",
                    "Ljud som startar överröstar skärmläsaren. Rörelse stör den som har svårt att koncentrera sig.",
                    "Ta bort autoplay och låt läsaren starta själv.", "1.4.2 2.2.2", "", MediaRules::autostart),
            PageRule.of("media-kontroller", Severity.REVIEW, "Ljud och film går att stanna och styra",
                    "Utan knappar går det inte att stanna eller sänka, och inte att använda tangentbordet.",
                    "Skriv controls på elementet.", "1.4.2 2.1.1 2.2.2", "", MediaRules::controls),
            PageRule.of("film-textning", Severity.REVIEW, "Filmer har undertexter",
                    "Den som inte hör får inte veta vad som sägs.",
                    "Lägg till ett track-element med kind=\"captions\", eller visa var texten finns.", "1.2.2", "", MediaRules::captions),
            PageRule.of("media-textversion", Severity.REVIEW, "Ljud och film finns också som text",
                    "Den som inte hör eller inte ser behöver innehållet som text.",
                    "Skriv innehållet som text på sidan, eller länka till det intill.", "1.2.1 1.2.3", "", MediaRules::transcript),
            PageRule.of("lank-media", Severity.REVIEW, "Länkade ljud och filmer finns också som text",
                    "Den som inte hör eller inte ser behöver innehållet som text.",
                    "Länka till en text med samma innehåll intill.", "1.2.1", "", MediaRules::linked),
            PageRule.of("insticksprogram", Severity.WARNING, "Sidan behöver inga insticksprogram",
                    "Flash, Java och liknande fungerar inte längre i någon webbläsare.",
                    "Byt ut innehållet mot HTML, ljud, film eller bild.", "4.1.2", "", MediaRules::plugin),
            PageRule.of("objekt-wmode", Severity.REVIEW, "Inbäddade objekt är öppna för hjälpmedel",
                    "Med wmode transparent eller opaque kan skärmläsare inte läsa innehållet.",
                    "Sätt wmode till window, eller byt ut innehållet mot HTML.", "4.1.2", "", MediaRules::wmode),
            PageRule.of("ram-titel", Severity.ERROR, "Varje ram (frame) har en title",
                    "Den som lyssnar väljer ram efter deras namn.",
                    "Skriv title på frame-elementet. Bättre: bygg sidan utan ramar.", "2.4.1 4.1.2", "", MediaRules::frames),
            PageRule.of("inbaddning-titel", Severity.REVIEW, "Titeln på en inbäddad sida säger vad den innehåller",
                    "Den som lyssnar avgör av titeln om det är värt att gå in.",
                    "Skriv vad den inbäddade sidan visar, och olika titlar på olika.", "2.4.1 4.1.2", "", MediaRules::frameTitles));

    private MediaRules() {}

    private static void autostart(HtmlPage page, Findings findings) {
        for (Element media : page.having("autoplay")) {
            String name = media.normalName();
            if (name.equals("audio") || name.equals("video")) {
                findings.review(media, (name.equals("audio") ? "Ljudet" : "Filmen") + " startar av sig " + (name.equals("audio") ? "självt." : "själv."));
            }
        }
        for (Element media : page.all("bgsound", "embed")) {
            if (media.normalName().equals("bgsound") || media.attr("autostart").matches("(?i)true|1") || media.attr("autoplay").matches("(?i)true|1")) {
                findings.review(media, "Ljudet eller filmen startar av sig själv.");
            }
        }
    }

    private static void controls(HtmlPage page, Findings findings) {
        for (Element media : page.all("audio", "video")) {
            boolean plays = media.hasAttr("src") || media.selectFirst("source") != null;
            boolean silentLoop = media.hasAttr("muted") && !media.hasAttr("autoplay");
            if (plays && !media.hasAttr("controls") && !silentLoop && !page.accessibility().hidden(media)
                    && (media.normalName().equals("video") || media.hasAttr("autoplay"))) {
                findings.review(media, "Det finns inga knappar för att stanna och styra.");
            }
        }
    }

    private static void captions(HtmlPage page, Findings findings) {
        for (Element video : page.all("video")) {
            boolean captioned = video.select("track").stream().anyMatch(track -> track.attr("kind").isEmpty()
                    || track.attr("kind").matches("(?i)captions|subtitles"));
            if (!captioned && !video.hasAttr("muted") && !page.accessibility().hidden(video)) {
                findings.review(video, "Filmen har inga undertexter (track).");
            }
        }
    }

    private static void transcript(HtmlPage page, Findings findings) {
        for (Element media : page.all("audio", "video")) {
            if (!page.accessibility().hidden(media) && !spoken(media)) {
                findings.review(media, (media.normalName().equals("audio") ? "Ljudet" : "Filmen") + " har ingen textversion intill.");
            }
        }
    }

    private static void linked(HtmlPage page, Findings findings) {
        for (Element link : page.all("a")) {
            if (MEDIA.contains(FileType.of(link.attr("href").strip())) && !spoken(link)) {
                findings.review(link, "Länken \"" + Quote.of(Texts.of(link)) + "\" går till ljud eller film, utan textversion intill.");
            }
        }
    }

    /** Whether the text around speaks of a version in text. */
    private static boolean spoken(Element element) {
        Element around = element;
        for (int i = 0; i < 3 && around.parent() != null && !around.parent().normalName().matches("body|html"); i++) {
            around = around.parent();
        }
        return TEXT_VERSION.matcher(Texts.of(around)).find() || element.hasAttr("aria-describedby");
    }

    private static void plugin(HtmlPage page, Findings findings) {
        for (Element element : page.all("object", "embed", "applet")) {
            if (element.normalName().equals("applet") || PLUGIN.matcher(element.attr("data") + " " + element.attr("src") + " " + element.attr("type")
                    + " " + element.attr("classid")).find()) {
                findings.warning(element, "Innehållet behöver ett insticksprogram som inte finns längre.");
            }
        }
    }

    private static void wmode(HtmlPage page, Findings findings) {
        for (Element param : page.all("param")) {
            if (param.attr("name").equalsIgnoreCase("wmode") && !param.attr("value").equalsIgnoreCase("window")) {
                findings.review(param, "wmode är \"" + Quote.of(param.attr("value")) + "\".");
            }
        }
        for (Element embed : page.all("embed")) {
            if (embed.hasAttr("wmode") && !embed.attr("wmode").equalsIgnoreCase("window")) {
                findings.review(embed, "wmode är \"" + Quote.of(embed.attr("wmode")) + "\".");
            }
        }
    }

    private static void frames(HtmlPage page, Findings findings) {
        for (Element frame : page.all("frame")) {
            if (frame.attr("title").isBlank() && frame.attr("aria-label").isBlank() && !frame.hasAttr("aria-labelledby")) {
                findings.error(frame, "Ramen har ingen title.");
            }
        }
    }

    private static void frameTitles(HtmlPage page, Findings findings) {
        Map<String, String> sources = new HashMap<>();
        for (Element frame : page.all("iframe", "frame")) {
            String title = Texts.key(page.accessibility().name(frame)).toLowerCase(Locale.ROOT);
            if (title.isEmpty() || page.accessibility().hidden(frame)) {
                continue;
            }
            if (title.matches("i?frame|ram|embed|video|film|youtube video player|content|innehåll|untitled|title|titel|iframe title|page|sida")) {
                findings.review(frame, "Titeln \"" + Quote.of(title) + "\" säger inte vad den inbäddade sidan visar.");
            }
            String before = sources.putIfAbsent(title, frame.attr("src") + frame.attr("srcdoc"));
            if (before != null && !before.equals(frame.attr("src") + frame.attr("srcdoc"))) {
                findings.review(frame, "Två olika inbäddade sidor har samma titel: \"" + Quote.of(title) + "\".");
            }
        }
    }
}
