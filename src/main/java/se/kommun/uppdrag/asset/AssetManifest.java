package se.kommun.uppdrag.asset;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.Fingerprint;
import se.kommun.uppdrag.report.Problem;

/**
 * Maps the files of the assets folder to the names under which they are published. Style sheets, scripts and themed drawings get
 * a name with a fingerprint.
 *
 * @param published name by path in the assets folder; only files whose name changes
 */
public record AssetManifest(Map<String, String> published) {

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
        Map<String, ScannedAsset> scanned = new TreeMap<>();
        paths.stream().filter(Fingerprint::isFor).forEach(path -> scanned.put(path,
                files.of(assets.resolve(path), ScannedAsset.class, (file, before) -> ScannedAsset.read(file, "assets/" + path))));
        Map<String, String> published = new TreeMap<>();
        scanned.forEach((path, asset) -> published.put(path, Fingerprint.in(path, asset.fingerprint())));
        themed.forEach((path, drawing) -> published.put(path, Fingerprint.in(path, Fingerprint.of(drawing.in(colours)))));
        scanned.forEach((path, asset) -> asset.mentions().stream()
                .filter(mention -> published.keySet().stream().anyMatch(other -> ("/" + other).endsWith("/" + mention.name())))
                .forEach(mention -> problems.accept(mention.problem())));
        return new AssetManifest(published);
    }

    /** The path of a file in the published site. */
    public String address(String path) {
        return published.getOrDefault(path, path);
    }
}
