package se.kommun.uppdrag.links;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.ImageTarget;
import se.kommun.uppdrag.markdown.IncludedText;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.markdown.MarkdownSource;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.markdown.RendererText;
import se.kommun.uppdrag.site.SiteIndex;

/** Resolves what the Markdown of one page refers to: other pages by source file, files, and other sites. Thread-safe. */
public final class PageReferences implements ReferenceResolver {

    private final SiteIndex site;
    private final KnownFiles files;
    private final Language language;
    private final @Nullable String contactCard;
    private final FormPresence formPresence;
    private final PageLinks links;
    private final PageImages images;
    private final PageTexts texts;

    /**
     * Creates the resolver for a page.
     *
     * @param prefix path from the page to the root of the published folder
     * @param language texts in the page's language
     * @param contactCard HTML of the contact card
     * @param formPresence how readers of the site express interest
     */
    public PageReferences(Page page, String prefix, SiteIndex site, KnownFiles files, @Nullable Language language, @Nullable String contactCard,
                          FormPresence formPresence) {
        this(page, false, prefix, site, files, language, contactCard, formPresence);
    }

    /**
     * Creates the resolver.
     *
     * @param guest whether the text is included on another page than its own
     */
    private PageReferences(Page page, boolean guest, String prefix, SiteIndex site, KnownFiles files, @Nullable Language language, @Nullable String contactCard,
                           FormPresence formPresence) {
        this.site = site;
        this.files = files;
        this.language = language;
        this.contactCard = contactCard;
        this.formPresence = formPresence;
        this.links = new PageLinks(page, guest, prefix, site, files, language);
        this.images = new PageImages(page, prefix, site, files);
        this.texts = new PageTexts(page, site);
    }

    /** Returns a page's text with its place in the source. It is the same on its own page and on pages that include a section of it. */
    public static MarkdownSource source(Page page) {
        return new MarkdownSource(page.file(), page.body(), page.bodyLine(), page.type() == PageType.EASY);
    }

    @Override
    public LinkTarget link(String destination) {
        return links.to(destination);
    }

    @Override
    public ImageTarget image(String destination) {
        return images.at(destination);
    }

    @Override
    public IncludedText text(String destination) {
        return texts.at(destination);
    }

    @Override
    public ReferenceResolver within(String file) {
        return site.byFile(file).<ReferenceResolver>map(other ->
                new PageReferences(other, true, links.prefix(), site, files, language, contactCard, formPresence)).orElse(this);
    }

    @Override
    public String contactCard() {
        return contactCard;
    }

    @Override
    public FormPresence formPresence() {
        return formPresence;
    }

    @Override
    public String phrase(RendererText phrase) {
        return language.text(MessageKeys.key(phrase));
    }
}
