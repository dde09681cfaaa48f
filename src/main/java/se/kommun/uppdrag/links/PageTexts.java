package se.kommun.uppdrag.links;

import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.markdown.IncludedText;
import se.kommun.uppdrag.markdown.Missing;
import se.kommun.uppdrag.site.SiteIndex;

/**
 * Resolves the pages that sections are included from.
 *
 * @param page the page that includes them
 */
record PageTexts(Page page, SiteIndex site) {

    /** Resolves a source file named by an editor to its text, or says why there is none. */
    IncludedText at(String destination) {
        String resolved = SourcePath.resolve(destination, page);
        String file = SourceFile.FOLDER + resolved;
        String reason = site.withheld().get(file);
        if (reason != null) {
            return new Missing("section-from-unpublished",
                    "Texten hämtas från " + destination + ", som inte publiceras (" + reason + ").",
                    "Ta bort rutan, eller publicera sidan som den hämtar från.");
        }
        Optional<Page> other = site.byFile(file);
        if (other.isPresent()) {
            return new IncludedText.Found(PageReferences.source(other.get()));
        }
        return site.isBroken(file) ? new IncludedText.Broken() : new Missing("section-without-page",
                "Texten hämtas från " + destination + ", som inte finns.",
                SourcePath.remedy(resolved, site.linkable().stream().filter(name -> name.endsWith(".md")).toList()));
    }
}
