package se.kommun.uppdrag.asset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.report.Problem;

/**
 * The published form of the files in the assets folder.
 *
 * @param colours that the style sheet of the site declares
 * @param names published names of style sheets, scripts and themed drawings
 * @param drawings the themed drawings, by published address
 */
public record PublishedAssets(SiteColours colours, AssetManifest names, Map<String, StaticFile> drawings) {

    /**
     * Checks the style sheets and drawings, and computes all published names.
     *
     * @param paths of all files in {@code assets}
     * @param others addresses of other published files, such as images beside the pages
     */
    public static PublishedAssets of(Path assets, List<String> paths, Set<String> others, FileCache files, Consumer<Problem> problems) {
        SiteColours colours = new AssetStyleSheets(assets, paths, others).check(files, problems);
        Map<String, ThemedSvg> themed = ThemedSvg.find(assets, paths, files);
        themed.forEach((path, drawing) -> drawing.unknown(colours, "assets/" + path).ifPresent(problems));
        AssetManifest names = AssetManifest.of(assets, paths, themed, colours, files, problems);
        Map<String, StaticFile> drawings = new TreeMap<>();
        themed.forEach((path, drawing) -> drawings.put(names.address(path), StaticFile.fingerprinted(assets.resolve(path), () -> drawing.in(colours))));
        return new PublishedAssets(colours, names, drawings);
    }
}
