package se.kommun.uppdrag.asset;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.css.StyleSheetCheck;
import se.kommun.uppdrag.css.StyleSheetReference;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Problem;

/**
 * The style sheets in the assets folder.
 *
 * @param paths of all files in {@code assets}
 * @param others addresses of other published files, such as images beside the pages
 */
record AssetStyleSheets(Path assets, List<String> paths, Set<String> others) {

    /** The style sheet of the site. Its first block declares the colours. */
    private static final String SITE = "css/site.css";

    /** Checks the references to files of all style sheets and, in the style sheet of the site, the colours. Returns those. */
    SiteColours check(FileCache files, Consumer<Problem> problems) {
        SiteColours colours = SiteColours.NONE;
        for (String path : paths) {
            if (path.endsWith(".css")) {
                StyleSheetCheck sheet = files.of(assets.resolve(path), StyleSheetCheck.class, (file, before) -> read(file, path));
                sheet.references().stream().filter(StyleSheetReference::isFile).filter(reference -> !exists(path, reference))
                        .map(AssetStyleSheets::missing).forEach(problems);
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

    private boolean exists(String path, StyleSheetReference reference) {
        try {
            URI target = URI.create("/" + path).resolve(reference.address().replace(" ", "%20"));
            String file = target.getPath() == null ? "" : target.getPath().replaceFirst("^/", "");
            return target.getRawAuthority() == null && !target.isAbsolute() && (paths.contains(file) || others.contains(file));
        } catch (IllegalArgumentException invalidUri) {
            return false;
        }
    }

    private static Problem missing(StyleSheetReference reference) {
        boolean isElsewhere = reference.address().matches("(?i)(?:[a-z][a-z0-9+.-]*:)?//.*|[a-z][a-z0-9+.-]*:.*");
        return isElsewhere ? Problem.error("stylesheet-file-elsewhere", reference.location(),
                "Stilmallen laddar " + reference.address() + " från en annan webbplats. Sidorna får bara ladda filer från den egna.",
                "Lägg filen i mappen assets och skriv vägen dit.")
                : Problem.error("stylesheet-file-missing", reference.location(), "Stilmallen laddar " + reference.address() + ", men filen finns inte.",
                "Rätta vägen, som räknas från stilmallens egen mapp, eller lägg filen i mappen assets.");
    }
}
