package se.kommun.uppdrag.asset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.Fingerprint;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Maps the files of the assets folder to the names under which they are published. Style sheets, scripts and themed drawings get
 * a name with a fingerprint.
 *
 * @param published name by path in the assets folder; only files whose name changes
 */
public record AssetManifest(Map<String, String> published) {

    /** A file name in quotes or brackets, as a style sheet or a script refers to another file. */
    private static final Pattern NAMED = Pattern.compile("[\"'(/]([\\w.-]+\\.(?:css|m?js|svg))[\"')?#]");

    /**
     * The cached facts about a file.
     *
     * @param print fingerprint of its bytes
     * @param mentions file names that its text may refer to
     */
    private record Print(String print, List<Mention> mentions) {}

    private record Mention(String name, Location location) {}

    public AssetManifest {
        published = Collections.unmodifiableMap(new TreeMap<>(published)); // in the same order in every run
    }

    /**
     * Computes the published names. A style sheet or script that refers to a renamed file is a problem, because the reference
     * would break.
     *
     * @param paths of all files in {@code assets}
     * @param themed the themed drawings, by path
     */
    static AssetManifest of(Path assets, List<String> paths, Map<String, ThemedSvg> themed, SiteColours colours, FileCache files,
                           Consumer<Problem> problems) {
        Map<String, Print> prints = new TreeMap<>();
        paths.stream().filter(Fingerprint::isFor)
                .forEach(path -> prints.put(path, files.of(assets.resolve(path), Print.class, (file, before) -> print(file, "assets/" + path))));
        Map<String, String> published = new TreeMap<>();
        prints.forEach((path, print) -> published.put(path, Fingerprint.in(path, print.print())));
        themed.forEach((path, drawing) -> published.put(path, Fingerprint.in(path, Fingerprint.of(drawing.in(colours)))));
        prints.forEach((path, print) -> print.mentions().stream()
                .filter(mention -> published.keySet().stream().anyMatch(other -> ("/" + other).endsWith("/" + mention.name())))
                .forEach(mention -> problems.accept(problem(mention))));
        return new AssetManifest(published);
    }

    private static Problem problem(Mention mention) {
        return Problem.error("style-loads-file", mention.location(),
                "Filen laddar " + mention.name() + ", som inte publiceras under det namnet: namn på stilmallar, skript och bilder i webbplatsens färger ändras med innehållet.",
                "Lägg innehållet i samma fil, eller ladda båda filerna från mallen med asset(\"…\").");
    }

    private static Print print(Path file, String name) {
        return RegularFiles.tryReadAllBytes(file)
                .map(bytes -> new Print(Fingerprint.of(bytes), mentions(name, new String(bytes, StandardCharsets.UTF_8))))
                .orElse(new Print("oläslig", List.of())); // reported when the file is copied
    }

    private static List<Mention> mentions(String file, String text) {
        LineIndex lines = LineIndex.of(file, text);
        return NAMED.matcher(text).results().map(named -> new Mention(named.group(1), lines.at(named.start(1)))).toList();
    }

    /** The path of a file in the published site. */
    public String address(String path) {
        return published.getOrDefault(path, path);
    }
}
