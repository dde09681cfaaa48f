package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.FileNames;
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.convert.ConvertedText;
import se.kommun.uppdrag.convert.ForeignDocument;

/** Takes what editors paste, drop and choose: stores images and documents beside a page, and converts texts to Markdown. Thread-safe. */
public final class MediaService {

    /** The largest document that is read, in bytes. */
    public static final int MAX_DOCUMENT_BYTES = ForeignDocument.MAX_BYTES;

    /**
     * A text of another program.
     *
     * @param markdown its Markdown
     * @param message what was left out and what to look at, in Swedish; empty if nothing
     */
    public record TakenText(String markdown, String message) {

        private static TakenText of(ConvertedText text) {
            return new TakenText(text.markdown(), text.message());
        }
    }

    private final Path site;
    private final PageFiles files;

    /** @param site the site's folder */
    public MediaService(Path site) {
        this.site = site;
        this.files = new PageFiles(site);
    }

    /** Stores an image beside a page; see {@link MediaFiles#image}. */
    public synchronized UploadedImage image(PagePath page, String name, byte[] bytes) throws IOException, EditRejectedException {
        requireFile(page);
        return new MediaFiles(site).image(page, name, bytes);
    }

    /** Stores a document beside a page, and returns how the page's text refers to it; see {@link MediaFiles#document}. */
    public synchronized String document(PagePath page, String name, byte[] bytes) throws IOException, EditRejectedException {
        requireFile(page);
        return new MediaFiles(site).document(page, name, bytes).name();
    }

    /** @throws EditRejectedException if a document of this name and content cannot be stored */
    public static void checkDocument(String name, byte[] bytes) throws EditRejectedException {
        MediaFiles.documentEnding(name, bytes);
    }

    /** Converts what the clipboard has to Markdown. Images in it are stored beside the page. */
    public synchronized TakenText clipboard(PagePath page, String html) throws IOException, EditRejectedException {
        requireFile(page);
        return TakenText.of(new PageImport(site, page).clipboard(html));
    }

    /** Converts a document to Markdown. Images in it are stored beside the page. */
    public synchronized TakenText text(PagePath page, String name, byte[] bytes) throws IOException, EditRejectedException {
        requireFile(page);
        return TakenText.of(new PageImport(site, page).document(name, bytes, false));
    }

    /**
     * A page that was made of a document.
     *
     * @param message what was left out and what to look at, in Swedish; empty if nothing
     */
    public record ImportedPage(PagePath page, String message) {}

    /**
     * Creates a page of a document, as a draft.
     *
     * @param title of the page; if it is blank, that of the document
     * @param slug the last part of its address; if it is blank, it is made of the title
     * @throws EditRejectedException if the page cannot be created, or the document cannot be converted
     */
    public synchronized ImportedPage importPage(String type, String title, String slug, String name, byte[] bytes, LocalDate today)
            throws IOException, EditRejectedException {
        PageType pageType = ContentModel.of(site).type(type).orElseThrow(() -> new EditRejectedException("Välj en sidtyp."));
        String wanted = slug.isBlank() ? FileNames.slug(title.isBlank() ? PageImport.title(name, bytes) : title) : slug;
        PageRename.checkSlug(site, null, "", wanted);
        PagePath page = PagePath.ofName(wanted).orElseThrow();
        ConvertedText text = new PageImport(site, page).document(name, bytes);
        String heading = title.isBlank() ? text.title() : title.strip();
        ConvertedText titled = new ConvertedText(text.markdown(), heading, text.description(), text.omitted(), text.notes());
        files.write(page, EditableSource.missing(page.file()), new PageImport(site, page).fill(NewPage.of(pageType, wanted, today), titled));
        return new ImportedPage(page, text.message());
    }

    private void requireFile(PagePath page) throws IOException, EditRejectedException {
        if (files.read(page).hash().equals(EditableSource.NONE)) {
            throw new EditRejectedException("Sidan finns inte än. Spara den först.");
        }
    }
}
