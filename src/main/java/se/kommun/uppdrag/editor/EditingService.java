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

/** Opens, saves, creates and renames a site's pages. One call at a time: of two windows that save at once, the second is told that the file has changed. */
public final class EditingService {

    private static final Pattern HASH = Pattern.compile("(?:[0-9a-f]{64})?");

    private final Path site;
    private final DraftStore unsaved;

    /** @param site the site's folder */
    public EditingService(Path site) {
        this.site = site;
        this.unsaved = new DraftStore(site);
    }

    /** The page with its unsaved text; empty when there is neither a file nor a text. */
    public synchronized Optional<EditSession> open(PagePath page) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        Optional<DraftStore.Text> mine = unsaved.of(page).filter(text -> !text.text().text().equals(disk.text()));
        if (disk.hash().equals(EditableSource.NONE) && mine.isEmpty()) {
            return Optional.empty();
        }
        EditableSource text = mine.map(DraftStore.Text::text).orElse(disk);
        String base = mine.map(DraftStore.Text::base).orElse(disk.hash());
        return Optional.of(new EditSession(page, text.value("title").orElse(page.name()),
                page.folder() + text.value("slug").orElse(page.slug()) + ".html", base, HeaderForm.of(text).orElse(null), text,
                mine.isPresent(), !base.equals(disk.hash())));
    }

    /** How the Swedish page has changed since the text was translated from it; empty for a text that follows its page, or is none. */
    public Optional<TranslationDiff> outdated(EditableSource text) throws IOException {
        return TranslationDiff.of(site, text);
    }

    /**
     * The text as an editor has it, kept as unsaved until it is saved or the same as the file.
     *
     * @param base the hash of the file that it was written on
     */
    public synchronized EditableSource write(PagePath page, String base, PageEdit writing) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        EditableSource mine = editedText(page, base, writing, disk);
        storeDraft(page, base, mine, disk);
        return mine;
    }

    /** As {@link #write}, without keeping the text: a page that was only opened must not replace a newer text by an older one. */
    public synchronized EditableSource read(PagePath page, String base, PageEdit writing) throws IOException, EditRejectedException {
        return editedText(page, base, writing, onDisk(page));
    }

    /** Whether a text is kept that is not saved. */
    public synchronized boolean hasUnsaved(PagePath page) throws IOException, EditRejectedException {
        return unsaved.of(page).isPresent();
    }

    private void storeDraft(PagePath page, String base, EditableSource mine, EditableSource disk) throws IOException, EditRejectedException {
        if (mine.text().equals(disk.text())) {
            unsaved.discard(page);
        } else {
            unsaved.store(page, base, mine);
        }
    }

    /** Writes the text if the file is still the one of {@code base}; else writes nothing and keeps both. Dates the page today if it has translations. */
    public synchronized SaveResult save(PagePath page, String base, PageEdit writing, LocalDate today) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        EditableSource mine = editedText(page, base, writing, disk);
        if (!disk.hash().equals(base)) {
            storeDraft(page, base, mine, disk);
            return new SaveResult(false, disk.hash(), disk, TextDiff.between(disk.text(), mine.text()));
        }
        EditableSource dated = new TextChangeWriter(site, page, disk).in(mine, today);
        put(page, disk, dated);
        unsaved.discard(page);
        return new SaveResult(true, dated.hash(), dated, TextDiff.between(disk.text(), dated.text()));
    }

    /** What would be changed by saving. */
    public synchronized List<TextDiff.Line> difference(PagePath page, String base, PageEdit writing) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        return TextDiff.between(disk.text(), editedText(page, base, writing, disk).text());
    }

    /** Throws the unsaved text away. */
    public synchronized void discardDraft(PagePath page) throws IOException, EditRejectedException {
        unsaved.discard(page);
    }

    /** Writes a new page, a draft that the schema accepts as it is. */
    public synchronized PagePath create(String type, String title, String slug, LocalDate today) throws IOException, EditRejectedException {
        PageType pageType = PageType.of(type == null ? "" : type).orElseThrow(() -> new EditRejectedException("Välj en sidtyp."));
        Optional<ValueType.Fault> fault = pageType.key("title").orElseThrow().form().faultIn(title == null ? "" : title.strip());
        if (fault.isPresent()) {
            throw new EditRejectedException("Rubriken: " + fault.get().message() + " " + fault.get().fix());
        }
        SlugRules.check(site, null, "", slug);
        PagePath page = PagePath.ofName(slug).orElseThrow();
        EditableSource example = EditableSource.ofText(page.file(), NewPage.of(pageType, slug, today));
        Map<String, List<String>> values = new LinkedHashMap<>(example.fields().orElseThrow());
        values.put("title", List.of(title));
        put(page, onDisk(page), example.with(new PageEdit(values, null, example.body())));
        return page;
    }

    /** Gives a page another address. {@code base} is the hash of the file that was opened. */
    public synchronized RenameResult rename(PagePath page, String base, String slug) throws IOException, EditRejectedException {
        EditableSource disk = onDisk(page);
        if (disk.hash().equals(EditableSource.NONE) || !disk.hash().equals(base)) {
            return new RenameResult(false, page, disk.hash(), List.of());
        }
        if (unsaved.of(page).filter(text -> !text.text().text().equals(disk.text())).isPresent()) {
            throw new EditRejectedException("Sidan har ändringar som inte är sparade. Spara eller ångra dem först, och byt adress sedan.");
        }
        PageRename renaming = PageRename.of(site, page, slug);
        PagePath to = renaming.to();
        EditableSource text = EditableSource.ofText(to.file(), renaming.text(disk).text());
        put(to, to.equals(page) ? disk : onDisk(to), text);
        List<String> changed = new ArrayList<>(List.of(to.file()));
        if (!to.equals(page)) {
            changed.addAll(renaming.updateLinks(unsaved));
            Files.delete(site.resolve(page.file()));
        }
        unsaved.discard(page);
        return new RenameResult(true, to, text.hash(), List.copyOf(changed));
    }

    /** Puts an image beside a page; see {@link UploadedImage#store}. */
    public synchronized UploadedImage place(PagePath page, String name, byte[] bytes) throws IOException, EditRejectedException {
        if (onDisk(page).hash().equals(EditableSource.NONE)) {
            throw new EditRejectedException("Sidan finns inte än. Spara den först.");
        }
        return UploadedImage.store(site.resolve(page.file()).getParent(), name, bytes);
    }

    /** Writes a page's file in the place of the one that was read. */
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

    /**
     * The text that an editor's writing makes. What it does not change comes from the text that it was written on: the
     * file, or where that is another by now, the text that was kept last.
     */
    private EditableSource editedText(PagePath page, String base, PageEdit writing, EditableSource disk) throws IOException, EditRejectedException {
        if (!HASH.matcher(base).matches()) {
            throw new EditRejectedException("Sidan är inte öppnad på rätt sätt. Ladda om den.");
        }
        EditableSource original = disk.hash().equals(base) ? disk
                : unsaved.of(page).filter(text -> text.base().equals(base)).map(DraftStore.Text::text).orElse(disk);
        EditableSource mine = original.with(writing);
        if (mine.text().indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(mine.text())) {
            throw new EditRejectedException("Texten har ett tecken som inte går att spara. Ta bort det.");
        }
        return mine;
    }

    /** The page as it lies on disk; {@link EditableSource#NONE} is the hash of one that does not. */
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
