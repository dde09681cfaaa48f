package se.kommun.uppdrag.reference;

import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.language.Language;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.MarkdownSource;
import se.kommun.uppdrag.markdown.OtherText;
import se.kommun.uppdrag.markdown.Phrase;
import se.kommun.uppdrag.markdown.Picture;
import se.kommun.uppdrag.markdown.Surroundings;
import se.kommun.uppdrag.markdown.Target;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.template.Phrases;

/** Resolves what one page's Markdown refers to: other pages by their source file, files, other sites. Thread-safe. */
public final class PageReferences implements Surroundings {

    private final SiteIndex site;
    private final KnownFiles files;
    private final Language language;
    private final String contactCard;
    private final FormPresence formPresence;
    private final PageLinks links;
    private final PageImages images;
    private final PageTexts texts;

    /**
     * @param prefix what stands before an address inside the published folder to reach it from the page
     * @param language the texts of the page's language
     * @param contactCard HTML of the contact card
     * @param formPresence how readers of the site tell that they are interested
     */
    public PageReferences(Page page, String prefix, SiteIndex site, KnownFiles files, Language language, String contactCard,
                          FormPresence formPresence) {
        this(page, false, prefix, site, files, language, contactCard, formPresence);
    }

    /** @param guest whether the text stands on another page than its own */
    private PageReferences(Page page, boolean guest, String prefix, SiteIndex site, KnownFiles files, Language language, String contactCard,
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

    /** A page's text and where it stands, the same on its own page and on those that show a section of it. */
    public static MarkdownSource source(Page page) {
        return new MarkdownSource(page.file(), page.body(), page.bodyLine(), page.type() == PageType.EASY);
    }

    @Override
    public Target link(String destination) {
        return links.to(destination);
    }

    @Override
    public Picture image(String destination) {
        return images.at(destination);
    }

    @Override
    public OtherText text(String destination) {
        return texts.at(destination);
    }

    @Override
    public Surroundings within(String file) {
        return site.byFile(file).<Surroundings>map(other ->
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
    public String phrase(Phrase phrase) {
        return language.text(Phrases.key(phrase));
    }
}
