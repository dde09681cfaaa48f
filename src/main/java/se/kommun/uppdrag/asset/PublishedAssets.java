package se.kommun.uppdrag.asset;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.css.StyleSheetCheck;
import se.kommun.uppdrag.css.StyleSheetCheck.Reference;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Problem;

/**
 * The published form of the files in the assets folder.
 *
 * @param colours that the style sheet of the site declares
 * @param names published names of style sheets, scripts and themed drawings
 * @param drawings the themed drawings, by published address
 */
public record PublishedAssets(SiteColours colours, AssetManifest names, Map<String, StaticFile> drawings) {

    /** The style sheet of the site. Its first block declares the colours. */
    private static final String SITE = "css/site.css";

    /**
     * Checks the style sheets and drawings, and computes all published names.
     *
     * @param paths of all files in {@code assets}
     * @param others addresses of other published files, such as images beside the pages
     */
    public static PublishedAssets of(Path assets, List<String> paths, Set<String> others, FileCache files, Consumer<Problem> problems) {
        SiteColours colours = checkStyleSheets(assets, paths, others, files, problems);
        Map<String, ThemedSvg> themed = ThemedSvg.find(assets, paths, files);
        themed.forEach((path, drawing) -> drawing.unknown(colours, "assets/" + path).ifPresent(problems));
        AssetManifest names = AssetManifest.of(assets, paths, themed, colours, files, problems);
        Map<String, StaticFile> drawings = new TreeMap<>();
        themed.forEach((path, drawing) -> drawings.put(names.address(path), StaticFile.fingerprinted(assets.resolve(path), () -> drawing.in(colours))));
        return new PublishedAssets(colours, names, drawings);
    }

    /** Checks the references to files of all style sheets and, in the style sheet of the site, the colours. Returns those. */
    private static SiteColours checkStyleSheets(Path assets, List<String> paths, Set<String> others, FileCache files, Consumer<Problem> problems) {
        SiteColours colours = SiteColours.NONE;
        for (String path : paths) {
            if (path.endsWith(".css")) {
                StyleSheetCheck sheet = files.of(assets.resolve(path), StyleSheetCheck.class, (file, before) -> read(file, path));
                sheet.references().stream().filter(Reference::isFile).filter(reference -> !exists(path, reference, paths, others))
                        .forEach(reference -> problems.accept(missing(reference)));
                if (path.equals(SITE)) {
                    sheet.problems().forEach(problems);
                    colours = sheet.colours();
                }
            }
        }
        return colours;
    }

    private static StyleSheetCheck read(Path file, String path) {
        return RegularFiles.tryReadAllBytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> path.equals(SITE) ? StyleSheetCheck.of("assets/" + path, text) : StyleSheetCheck.ofReferences("assets/" + path, text))
                .orElse(StyleSheetCheck.NONE); // reported when the file is copied
    }

    private static boolean exists(String path, Reference reference, List<String> paths, Set<String> others) {
        try {
            URI target = URI.create("/" + path).resolve(reference.address().replace(" ", "%20"));
            String file = target.getPath() == null ? "" : target.getPath().replaceFirst("^/", "");
            return target.getRawAuthority() == null && !target.isAbsolute() && (paths.contains(file) || others.contains(file));
        } catch (IllegalArgumentException invalidUri) {
            return false;
        }
    }

    private static Problem missing(Reference reference) {
        boolean isElsewhere = reference.address().matches("(?i)(?:[a-z][a-z0-9+.-]*:)?//.*|[a-z][a-z0-9+.-]*:.*");
        return isElsewhere ? Problem.error("stylesheet-file-elsewhere", reference.location(),
                "Stilmallen laddar " + reference.address() + " från en annan webbplats. Sidorna får bara ladda filer från den egna.",
                "Lägg filen i mappen assets och skriv vägen dit.")
                : Problem.error("stylesheet-file-missing", reference.location(), "Stilmallen laddar " + reference.address() + ", men filen finns inte.",
                "Rätta vägen, som räknas från stilmallens egen mapp, eller lägg filen i mappen assets.");
    }
}
