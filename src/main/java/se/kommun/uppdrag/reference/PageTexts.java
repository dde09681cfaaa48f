package se.kommun.uppdrag.reference;

import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.markdown.MarkdownSource;
import se.kommun.uppdrag.markdown.OtherText;
import se.kommun.uppdrag.site.SiteIndex;

/**
 * The texts of pages, as they are read on their own page and by pages that show a section of them.
 *
 * @param page that reads others
 */
public record PageTexts(Page page, SiteIndex site) {

    /** A page's text and where it stands in its file. */
    public static MarkdownSource of(Page page) {
        return new MarkdownSource(page.file(), page.body(), page.bodyLine(), page.type() == PageType.EASY);
    }

    OtherText at(String destination) {
        String resolved = SourcePath.resolve(destination, page);
        String file = "content/" + resolved;
        String reason = site.withheld().get(file);
        if (reason != null) {
            return new OtherText.Missing("avsnitt-fran-opublicerad",
                    "Texten hämtas från " + destination + ", som inte publiceras (" + reason + ").",
                    "Ta bort rutan, eller publicera sidan som den hämtar från.");
        }
        Optional<Page> other = site.byFile(file);
        if (other.isPresent()) {
            return new OtherText.Found(of(other.get()));
        }
        return site.isBroken(file) ? new OtherText.Broken() : new OtherText.Missing("avsnitt-utan-sida",
                "Texten hämtas från " + destination + ", som inte finns.",
                SourcePath.remedy(resolved, site.linkable().stream().filter(name -> name.endsWith(".md")).toList()));
    }
}
