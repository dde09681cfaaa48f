package se.kommun.uppdrag.asset;

import se.kommun.uppdrag.css.StyleSheetReference;
import se.kommun.uppdrag.report.Problem;

/** The problem of a style sheet that refers to a file that is not published with the site. */
final class MissingStyleSheetFile {

    private MissingStyleSheetFile() {}

    static Problem problem(StyleSheetReference reference) {
        boolean isElsewhere = reference.address().matches("(?i)(?:[a-z][a-z0-9+.-]*:)?//.*|[a-z][a-z0-9+.-]*:.*");
        return isElsewhere ? Problem.error("stylesheet-file-elsewhere", reference.location(),
                "Stilmallen laddar " + reference.address() + " från en annan webbplats. Sidorna får bara ladda filer från den egna.",
                "Lägg filen i mappen assets och skriv vägen dit.")
                : Problem.error("stylesheet-file-missing", reference.location(), "Stilmallen laddar " + reference.address() + ", men filen finns inte.",
                "Rätta vägen, som räknas från stilmallens egen mapp, eller lägg filen i mappen assets.");
    }
}
