package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.uppdrag.content.ContentModel;

/** Saves pages, so that every text that was saved can be restored. Not thread-safe; {@link EditingService} calls it. */
record PageSaver(Path site, PageFiles files, DraftStore drafts, VersionStore versions, InstantSource clock) {

    private static final Pattern HASH = Pattern.compile("(?:[0-9a-f]{64})?");

    /**
     * Saves the text if the file still has the hash {@code base}. If it has changed, saves both changes if no line was changed by both, else
     * stores the text as a draft. Sets the date of the change if there are translations.
     */
    SaveResult save(PagePath page, String base, PageEdit edit, LocalDate today) throws IOException, EditRejectedException {
        EditableSource disk = files.read(page);
        EditableSource edited = editedText(page, base, edit, disk);
        Optional<EditableSource> other = draftOfOtherWindow(page, edited, edit.owner());
        if (other.isPresent()) {
            return new SaveResult(false, false, base, other.get(), TextDiff.between(other.get().text(), edited.text()), List.of());
        }
        if (disk.hash().equals(base)) {
            return saveText(page, disk, edited, false, today);
        }
        Optional<TextMerge> merge = merge(page, base, edited, disk);
        EditableSource merged = merge.filter(each -> each.conflicts().isEmpty()).map(each -> EditableSource.ofText(page.file(), each.text(List.of()))).orElse(null);
        if (merged != null && merged.fields().isPresent() == disk.fields().isPresent()) {
            return saveText(page, disk, merged, true, today);
        }
        storeDraft(page, base, edit.owner(), edited, disk);
        return new SaveResult(false, false, disk.hash(), disk, TextDiff.between(disk.text(), edited.text()), merge.map(TextMerge::conflicts).orElse(List.of()));
    }

    private SaveResult saveText(PagePath page, EditableSource disk, EditableSource text, boolean merged, LocalDate today) throws IOException, EditRejectedException {
        EditableSource dated = new TextChangeWriter(site, page, disk).in(text, today);
        addVersion(page, disk);
        files.write(page, disk, dated);
        addVersion(page, dated);
        discardDraft(page);
        return new SaveResult(true, merged, dated.hash(), dated, TextDiff.between(disk.text(), dated.text()), List.of());
    }

    /** The merge of an edit and the current file; empty if the file with the hash {@code base} is not known. */
    private Optional<TextMerge> merge(PagePath page, String base, EditableSource mine, EditableSource disk) throws IOException, EditRejectedException {
        return disk.hash().equals(EditableSource.NONE) ? Optional.empty()
                : versions.withHash(page, base).map(bytes -> TextMerge.of(EditableSource.of(page.file(), bytes).text(), mine.text(), disk.text()));
    }

    /**
     * Combines an edit with the current file, after a {@link #save} that was not possible, and stores the result as a draft.
     *
     * @param theirs the hash of the current file
     * @param choices what to take for each of the conflicts: {@code mine}, {@code theirs} or {@code both}
     * @throws EditRejectedException if the file has changed again
     */
    void merge(PagePath page, String base, String theirs, PageEdit edit, List<String> choices) throws IOException, EditRejectedException {
        EditableSource disk = files.read(page);
        TextMerge merge = merge(page, base, editedText(page, base, edit, disk), disk).orElse(null);
        if (merge == null || !disk.hash().equals(theirs) || merge.conflicts().size() != choices.size()) {
            throw new EditRejectedException("Sidan har ändrats igen. Spara en gång till, så får du se den nya texten.");
        }
        List<TextMerge.Choice> chosen = new ArrayList<>();
        for (String choice : choices) {
            chosen.add(TextMerge.Choice.of(choice));
        }
        storeDraft(page, disk.hash(), edit.owner(), EditableSource.ofText(page.file(), merge.text(chosen)), disk);
    }

    /**
     * Saves an earlier version of a page. The current file and the draft remain as versions.
     *
     * @param base the hash of the file that was opened
     * @throws EditRejectedException if there is no such version
     */
    SaveResult restore(PagePath page, String base, String version, LocalDate today) throws IOException, EditRejectedException {
        EditableSource text = new PageHistory(site, versions).text(page, version).orElseThrow(() -> new EditRejectedException("Den versionen finns inte längre."));
        EditableSource disk = files.read(page);
        if (!disk.hash().equals(base)) {
            return new SaveResult(false, false, disk.hash(), disk, TextDiff.between(disk.text(), text.text()), List.of());
        }
        addDraftVersion(page);
        return saveText(page, disk, text, false, today);
    }

    /** Keeps the current file of a page as a version. */
    void addVersion(PagePath page, EditableSource text) throws IOException, EditRejectedException {
        if (!text.hash().equals(EditableSource.NONE)) {
            versions.add(page, files.bytes(page), clock.instant(), PageVersion.Origin.FILE);
        }
    }

    /** Keeps the draft of a page as a version. */
    void addDraftVersion(PagePath page) throws IOException, EditRejectedException {
        Optional<Draft> draft = drafts.of(page);
        if (draft.isPresent()) {
            versions.add(page, draft.get().text().text().getBytes(StandardCharsets.UTF_8), clock.instant(), PageVersion.Origin.DRAFT);
        }
    }

    /** Deletes the draft of a page, and the uploaded files that no text shows any more. */
    void discardDraft(PagePath page) throws IOException, EditRejectedException {
        drafts.discard(page);
        new PendingUploads(site).settle(page, clock.instant());
    }

    /** The draft of another window that the owner has not read; empty if there is none, or it is the same text. */
    Optional<EditableSource> draftOfOtherWindow(PagePath page, EditableSource edited, DraftOwner owner) throws IOException, EditRejectedException {
        return drafts.of(page).filter(draft -> !draft.mayBeReplacedBy(owner) && !draft.text().text().equals(edited.text())).map(Draft::text);
    }

    /** Stores a text as a draft. Deletes the draft if the text is the same as the file. */
    void storeDraft(PagePath page, String base, DraftOwner owner, EditableSource edited, EditableSource disk) throws IOException, EditRejectedException {
        if (edited.text().equals(disk.text())) {
            drafts.discard(page);
        } else {
            drafts.store(page, base, owner.window(), edited);
        }
    }

    /**
     * The text after an edit. Parts that it does not change come from its base: the file or, if the file has changed since,
     * the stored draft or the version.
     */
    EditableSource editedText(PagePath page, String base, PageEdit edit, EditableSource disk) throws IOException, EditRejectedException {
        if (!HASH.matcher(base).matches()) {
            throw new EditRejectedException("Sidan är inte öppnad på rätt sätt. Ladda om den.");
        }
        Optional<EditableSource> old = disk.hash().equals(base) ? Optional.empty() : versions.withHash(page, base).map(bytes -> EditableSource.of(page.file(), bytes));
        EditableSource original = disk.hash().equals(base) ? disk
                : drafts.of(page).filter(text -> text.base().equals(base)).map(Draft::text).or(() -> old).orElse(disk);
        EditableSource edited = original.with(edit, ContentModel.of(site));
        if (edited.text().indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(edited.text())) {
            throw new EditRejectedException("Texten har ett tecken som inte går att spara. Ta bort det.");
        }
        return edited;
    }
}
