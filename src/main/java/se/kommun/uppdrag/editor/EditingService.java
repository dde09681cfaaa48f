package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/** Opens, saves, creates and renames a site's pages. Thread-safe: calls run one at a time, so if two windows save at once, the second gets a conflict. */
public final class EditingService {

    private static final Pattern HASH = Pattern.compile("(?:[0-9a-f]{64})?");

    private final Path site;
    private final DraftStore drafts;

    /** @param site the site's folder */
    public EditingService(Path site) {
        this.site = site;
        this.drafts = new DraftStore(site);
    }

    /** Opens a page with its draft, if any; empty if there is neither a file nor a draft. */
    public synchronized Optional<EditSession> open(PagePath page) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        Optional<DraftStore.Draft> draft = drafts.of(page).filter(text -> !text.text().text().equals(disk.text()));
        if (disk.hash().equals(EditableSource.NONE) && draft.isEmpty()) {
            return Optional.empty();
        }
        EditableSource text = draft.map(DraftStore.Draft::text).orElse(disk);
        String base = draft.map(DraftStore.Draft::base).orElse(disk.hash());
        return Optional.of(new EditSession(page, text.value("title").orElse(page.name()),
                page.address(text), base, HeaderForm.of(text).orElse(null), text,
                draft.isPresent(), !base.equals(disk.hash())));
    }

    /** How the Swedish page has changed since it was translated; empty for an up-to-date translation, and for a text that is not a translation. */
    public Optional<TranslationDiff> outdated(EditableSource text) throws IOException {
        return TranslationDiff.of(site, text);
    }

    /** Stores the edit of a file with the hash {@code base} as a draft. Deletes the draft if the result is the same as the file. */
    public synchronized EditableSource write(PagePath page, String base, PageEdit edit) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        EditableSource edited = editedText(page, base, edit, disk);
        storeDraft(page, base, edited, disk);
        return edited;
    }

    /** Like {@link #write}, but stores no draft: a page that is only opened must not replace a newer draft by an older text. */
    public synchronized EditableSource read(PagePath page, String base, PageEdit edit) throws IOException, EditRejectedException {
        return editedText(page, base, edit, onDisk(page));
    }

    /** Whether the page has a draft. */
    public synchronized boolean hasUnsaved(PagePath page) throws IOException, EditRejectedException {
        return drafts.of(page).isPresent();
    }

    private void storeDraft(PagePath page, String base, EditableSource edited, EditableSource disk) throws IOException, EditRejectedException {
        if (edited.text().equals(disk.text())) {
            drafts.discard(page);
        } else {
            drafts.store(page, base, edited);
        }
    }

    /** Saves the text if the file still has the hash {@code base}, else stores it as a draft. Sets the date of the change if there are translations. */
    public synchronized SaveResult save(PagePath page, String base, PageEdit edit, LocalDate today) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        EditableSource edited = editedText(page, base, edit, disk);
        if (!disk.hash().equals(base)) {
            storeDraft(page, base, edited, disk);
            return new SaveResult(false, disk.hash(), disk, TextDiff.between(disk.text(), edited.text()));
        }
        EditableSource dated = new TextChangeWriter(site, page, disk).in(edited, today);
        put(page, disk, dated);
        drafts.discard(page);
        return new SaveResult(true, dated.hash(), dated, TextDiff.between(disk.text(), dated.text()));
    }

    /** The changes that saving would make. */
    public synchronized List<TextDiff.Line> difference(PagePath page, String base, PageEdit edit) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        return TextDiff.between(disk.text(), editedText(page, base, edit, disk).text());
    }

    /** Deletes the page's draft. */
    public synchronized void discardDraft(PagePath page) throws IOException, EditRejectedException {
        drafts.discard(page);
    }

    /**
     * Creates a page with the status draft that is valid by the schema.
     *
     * @throws EditRejectedException if the type is unknown, or the title or slug is invalid
     */
    public synchronized PagePath create(String type, String title, String slug, LocalDate today) throws IOException, EditRejectedException {
        PageType pageType = PageType.of(type == null ? "" : type).orElseThrow(() -> new EditRejectedException("Välj en sidtyp."));
        Optional<ValueType.Fault> fault = pageType.key("title").orElseThrow().form().faultIn(title == null ? "" : title.strip());
        if (fault.isPresent()) {
            throw new EditRejectedException("Rubriken: " + fault.get().message() + " " + fault.get().fix());
        }
        PageRename.checkSlug(site, null, "", slug);
        PagePath page = PagePath.ofName(slug).orElseThrow();
        EditableSource example = EditableSource.ofText(page.file(), NewPage.of(pageType, slug, today));
        Map<String, List<String>> values = new LinkedHashMap<>(example.fields().orElseThrow());
        values.put("title", List.of(title));
        put(page, onDisk(page), example.with(new PageEdit(values, null, example.body())));
        return page;
    }

    /**
     * Gives a page another address, and updates the links to it.
     *
     * @param base the hash of the file that was opened
     * @throws EditRejectedException if the page has unsaved changes, or the address cannot be used
     */
    public synchronized RenameResult rename(PagePath page, String base, String slug) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        if (disk.hash().equals(EditableSource.NONE) || !disk.hash().equals(base)) {
            return new RenameResult(false, page, List.of());
        }
        if (drafts.of(page).filter(text -> !text.text().text().equals(disk.text())).isPresent()) {
            throw new EditRejectedException("Sidan har ändringar som inte är sparade. Spara eller ångra dem först, och byt adress sedan.");
        }
        PageRename rename = PageRename.of(site, page, slug);
        PagePath to = rename.to();
        EditableSource text = EditableSource.ofText(to.file(), rename.text(disk).text());
        put(to, to.equals(page) ? disk : onDisk(to), text);
        List<String> changed = new ArrayList<>(List.of(to.file()));
        if (!to.equals(page)) {
            changed.addAll(rename.updateLinks(drafts));
            Files.delete(site.resolve(page.file()));
        }
        drafts.discard(page);
        return new RenameResult(true, to, List.copyOf(changed));
    }

    /** Stores an image in the folder of a page; see {@link UploadedImage#store}. */
    public synchronized UploadedImage place(PagePath page, String name, byte[] bytes) throws IOException, EditRejectedException {
        if (onDisk(page).hash().equals(EditableSource.NONE)) {
            throw new EditRejectedException("Sidan finns inte än. Spara den först.");
        }
        return UploadedImage.store(site.resolve(page.file()).getParent(), name, bytes);
    }

    /** Writes a page's file, unless its bytes are unchanged. Fails if a new page's file already exists. */
    void put(PagePath page, EditableSource before, EditableSource after) throws IOException {
        Path file = site.resolve(page.file());
        byte[] bytes = after.text().getBytes(StandardCharsets.UTF_8);
        if (before.hash().equals(EditableSource.NONE)) {
            Files.createDirectories(file.getParent());
            AtomicFile.create(file, bytes);
        } else if (!before.hash().equals(after.hash())) {
            AtomicFile.write(file, bytes);
        }
    }

    /** The text after an edit. Parts that it does not change come from its base: the file, or the stored draft if the file has changed since. */
    private EditableSource editedText(PagePath page, String base, PageEdit edit, EditableSource disk) throws IOException, EditRejectedException {
        if (!HASH.matcher(base).matches()) {
            throw new EditRejectedException("Sidan är inte öppnad på rätt sätt. Ladda om den.");
        }
        EditableSource original = disk.hash().equals(base) ? disk
                : drafts.of(page).filter(text -> text.base().equals(base)).map(DraftStore.Draft::text).orElse(disk);
        EditableSource edited = original.with(edit);
        if (edited.text().indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(edited.text())) {
            throw new EditRejectedException("Texten har ett tecken som inte går att spara. Ta bort det.");
        }
        return edited;
    }

    /** The page's file; its hash is {@link EditableSource#NONE} if there is no file. */
    EditableSource onDisk(PagePath page) throws IOException, EditRejectedException {
        page.requireNoSymbolicLink(site);
        Path file = site.resolve(page.file());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return EditableSource.missing(page.file());
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new EditRejectedException(page.file() + " är ingen vanlig fil.");
        }
        return EditableSource.of(page.file(), RegularFiles.readAllBytes(file));
    }
}
