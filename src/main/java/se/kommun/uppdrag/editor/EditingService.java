package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.content.ContentModel;

/** Opens, saves, creates and renames a site's pages. Thread-safe: calls run one at a time, so if two windows save at once, the second gets a conflict. */
public final class EditingService {

    private final Path site;
    private final PageFiles files;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final PageSaver saver;

    /** @param site the site's folder */
    public EditingService(Path site) {
        this(site, InstantSource.system());
    }

    EditingService(Path site, InstantSource clock) {
        ProgramFolder folder = new ProgramFolder(site);
        this.site = site;
        this.files = new PageFiles(site);
        this.drafts = new DraftStore(folder);
        this.versions = new VersionStore(folder);
        this.saver = new PageSaver(site, files, drafts, versions, clock);
    }

    /** The deleted pages. Its calls and those of this service run one at a time. */
    public PageBin bin() {
        return new PageBin(this, new ProgramFolder(site), files, drafts, saver);
    }

    /** The earlier versions of pages. */
    public PageHistory history() {
        return new PageHistory(site, versions);
    }

    /** Opens a page with its draft, if any; empty if there is neither a file nor a draft. Keeps the file as a version. */
    public synchronized Optional<EditSession> open(PagePath page) throws IOException, EditRejectedException {
        Optional<EditSession> opened = peek(page);
        if (opened.isPresent()) {
            saver.addVersion(page, files.read(page)); // so that a save can be merged with a change made meanwhile
        }
        return opened;
    }

    /** As {@link #open}, to show the page and not to edit it. */
    public synchronized Optional<EditSession> peek(PagePath page) throws IOException, EditRejectedException {
        EditableSource disk = files.read(page);
        Optional<Draft> draft = drafts.of(page).filter(text -> !text.text().text().equals(disk.text()));
        if (disk.hash().equals(EditableSource.NONE) && draft.isEmpty()) {
            return Optional.empty();
        }
        EditableSource text = draft.map(Draft::text).orElse(disk);
        String base = draft.map(Draft::base).orElse(disk.hash());
        return Optional.of(new EditSession(page, text.value("title").orElse(page.name()),
                page.address(text), base, HeaderForm.of(text, ContentModel.of(site)).orElse(null), text,
                draft.isPresent(), !base.equals(disk.hash()), draft.map(stored -> stored.text().hash()).orElse("")));
    }

    /** How the Swedish page has changed since it was translated; empty for an up-to-date translation, and for a text that is not a translation. */
    public Optional<TranslationDiff> outdated(EditableSource text) throws IOException {
        return TranslationDiff.of(site, text);
    }

    /** Stores the edit of a file with the hash {@code base} as a draft. Deletes the draft if the result is the same as the file. */
    public synchronized DraftSaveResult write(PagePath page, String base, PageEdit edit) throws IOException, EditRejectedException {
        EditableSource disk = files.read(page);
        EditableSource edited = saver.editedText(page, base, edit, disk);
        Optional<EditableSource> other = saver.draftOfOtherWindow(page, edited, edit.owner());
        if (other.isPresent()) {
            return new DraftSaveResult(false, other.get(), other.get().hash(), TextDiff.between(other.get().text(), edited.text()));
        }
        saver.storeDraft(page, base, edit.owner(), edited, disk);
        return new DraftSaveResult(true, edited, edited.text().equals(disk.text()) ? "" : edited.hash(), List.of());
    }

    /** Like {@link #write}, but stores no draft: a page that is only opened must not replace a newer draft by an older text. */
    public synchronized EditableSource read(PagePath page, String base, PageEdit edit) throws IOException, EditRejectedException {
        return saver.editedText(page, base, edit, files.read(page));
    }

    /** The page's file; its hash is {@link EditableSource#NONE} if there is none. */
    public synchronized EditableSource saved(PagePath page) throws IOException, EditRejectedException {
        return files.read(page);
    }

    /** The hash of the page's draft; empty if there is none. */
    public synchronized String draftHash(PagePath page) throws IOException, EditRejectedException {
        return drafts.of(page).map(draft -> draft.text().hash()).orElse("");
    }

    /** Saves an edit; see {@link PageSaver#save}. */
    public synchronized SaveResult save(PagePath page, String base, PageEdit edit, LocalDate today) throws IOException, EditRejectedException {
        return saver.save(page, base, edit, today);
    }

    /** Combines an edit with the file that was changed meanwhile; see {@link PageSaver#merge}. */
    public synchronized void merge(PagePath page, String base, String theirs, PageEdit edit, List<String> choices) throws IOException, EditRejectedException {
        saver.merge(page, base, theirs, edit, choices);
    }

    /** Saves an earlier version of a page; see {@link PageSaver#restore}. */
    public synchronized SaveResult restore(PagePath page, String base, String version, LocalDate today) throws IOException, EditRejectedException {
        return saver.restore(page, base, version, today);
    }

    /** The changes that saving would make. */
    public synchronized List<TextDiff.Line> difference(PagePath page, String base, PageEdit edit) throws IOException, EditRejectedException {
        EditableSource disk = files.read(page);
        return TextDiff.between(disk.text(), saver.editedText(page, base, edit, disk).text());
    }

    /** Deletes the page's draft. It remains among the page's versions. */
    public synchronized void discardDraft(PagePath page) throws IOException, EditRejectedException {
        saver.addDraftVersion(page);
        saver.discardDraft(page);
    }

    /**
     * Creates a page with the status draft.
     *
     * @throws EditRejectedException if the type is unknown, or the title or slug is invalid
     */
    public synchronized PagePath create(NewPageRequest wanted, LocalDate today) throws IOException, EditRejectedException {
        EditableSource made = new PageCreation(site, files).of(wanted, today);
        PagePath page = new PagePath(made.file());
        files.write(page, files.read(page), made);
        return page;
    }

    /**
     * Gives a page another address, and updates the links to it.
     *
     * @param base the hash of the file that was opened
     * @throws EditRejectedException if the page has unsaved changes, or the address cannot be used
     */
    public synchronized RenameResult rename(PagePath page, String base, String slug) throws IOException, EditRejectedException {
        EditableSource disk = files.read(page);
        if (disk.hash().equals(EditableSource.NONE) || !disk.hash().equals(base)) {
            return new RenameResult(false, page, List.of());
        }
        if (drafts.of(page).filter(text -> !text.text().text().equals(disk.text())).isPresent()) {
            throw new EditRejectedException("Sidan har ändringar som inte är sparade. Spara eller ångra dem först, och byt adress sedan.");
        }
        PageRename rename = PageRename.of(site, page, slug);
        PagePath to = rename.to();
        EditableSource text = EditableSource.ofText(to.file(), rename.text(disk).text());
        files.write(to, to.equals(page) ? disk : files.read(to), text);
        List<String> changed = new ArrayList<>(List.of(to.file()));
        if (!to.equals(page)) {
            changed.addAll(rename.updateLinks(drafts));
            files.delete(page);
            versions.rename(page, to);
        }
        drafts.discard(page);
        return new RenameResult(true, to, List.copyOf(changed));
    }
}
