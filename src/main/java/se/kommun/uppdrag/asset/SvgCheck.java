package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * An SVG drawing is a document: opened by itself, its scripts would run as the site's own.
 *
 * @param problem with a file beside the pages; empty for a still picture and for any other kind of file
 */
public record SvgCheck(Optional<Problem> problem) {

    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "embed", "object", "handler");

    /** Of a file beside the pages, of any kind. */
    public static SvgCheck of(SourceFile file) {
        return new SvgCheck(problemWith(file));
    }

    private static Optional<Problem> problemWith(SourceFile file) {
        if (!file.path().endsWith(".svg")) {
            return Optional.empty();
        }
        try {
            return Jsoup.parse(Files.readString(file.file()), Parser.xmlParser()).getAllElements().stream().anyMatch(SvgCheck::isActive)
                    ? Optional.of(Problem.error("bild-med-skript", Location.of(file.path()), "Bilden innehåller ett program (skript) och kan inte publiceras.",
                            "Spara bilden som vanlig SVG utan skript, eller som png."))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(Problem.error("bild-olaslig", Location.of(file.path()), "Bilden går inte att läsa.",
                    "Spara den igen som svg eller png."));
        }
    }

    private static boolean isActive(Element element) {
        String name = element.normalName();
        return ACTIVE.contains(name.substring(name.indexOf(':') + 1)) || element.attributes().asList().stream().anyMatch(SvgCheck::isActive);
    }

    private static boolean isActive(Attribute attribute) {
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on") || value.startsWith("javascript:") || value.startsWith("data:text");
    }
}
