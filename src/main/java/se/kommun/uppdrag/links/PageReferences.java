package se.kommun.uppdrag.links;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.ImageTarget;
import se.kommun.uppdrag.markdown.IncludedText;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.markdown.MarkdownSource;
import se.kommun.uppdrag.markdown.Missing;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.markdown.RendererText;
import se.kommun.uppdrag.site.SiteIndex;

/**
 * Resolves what the Markdown of one page refers to: other pages by source file, files, and other sites. Thread-safe.
 *
 * @param guest whether the text is included on another page than its own
 * @param prefix path from the page that is being written to the root of the published folder
 * @param language texts in the language of the page that is being written
 * @param contactCard HTML of the contact card
 * @param formPresence how readers of the site express interest
 */
public record PageReferences(Page page, boolean guest, String prefix, SiteIndex site, KnownFiles files, @Nullable Language language,
        @Nullable String contactCard, FormPresence formPresence) implements ReferenceResolver {

    /** Returns a page's text with its place in the source. It is the same on its own page and on pages that include a section of it. */
    public static MarkdownSource source(Page page) {
        return new MarkdownSource(page.file(), page.body(), page.bodyLine(), page.type() == PageType.EASY);
    }

    @Override
    public LinkTarget link(String destination) {
        return new PageLinks(this).to(destination);
    }

    @Override
    public ImageTarget image(String destination) {
        return new PageImages(page, prefix, site, files).at(destination);
    }

    /** Resolves the page that a section is included from, or says why there is none. */
    @Override
    public IncludedText text(String destination) {
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
            return new IncludedText.Found(source(other.get()));
        }
        return site.isBroken(file) ? new IncludedText.Broken() : new Missing("section-without-page",
                "Texten hämtas från " + destination + ", som inte finns.",
                SourcePath.remedy(resolved, site.linkable().stream().filter(name -> name.endsWith(".md")).toList()));
    }

    @Override
    public ReferenceResolver within(String file) {
        return site.byFile(file).<ReferenceResolver>map(other ->
                new PageReferences(other, true, prefix, site, files, language, contactCard, formPresence)).orElse(this);
    }

    @Override
    public String phrase(RendererText phrase) {
        return language.text(MessageKeys.key(phrase));
    }
}
