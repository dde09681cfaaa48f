package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.content.TextChange;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * Writes into a translated page the date when its text was changed. The time limit for updating its translations starts then.
 *
 * @param before the page's current file
 */
record TextChangeWriter(Path site, PagePath page, EditableSource before) {

    /** The text to save, with the date of the change. Unchanged if the text is invalid or the page has no translation. */
    EditableSource in(EditableSource after, LocalDate today) throws IOException, EditRejectedException {
        ContentModel model = ContentModel.of(site);
        Page now = read(after, model).orElse(null);
        if (now == null || !now.inSourceLanguage() || TextChange.of(now).isPresent()) {
            return after;
        }
        String version = ContentDigest.of(now);
        Optional<Page> sameVersion = read(before, model).filter(old -> ContentDigest.of(old).equals(version));
        if (sameVersion.isPresent()) {
            // The words are the same; the editor's window may still hold an old value of the key.
            Page old = sameVersion.get();
            return TextChange.of(old).isPresent() ? with(after, model, old.text(TextChange.KEY).orElseThrow()) : after;
        }
        return isTranslated() ? with(after, model, TextChange.text(now, today)) : after;
    }

    private Optional<Page> read(EditableSource text, ContentModel model) {
        return PageReader.parse(SourceFile.in(site, text.file()), text.text(), model, ignored -> { });
    }

    private static EditableSource with(EditableSource text, ContentModel model, String value) throws EditRejectedException {
        Map<String, List<String>> values = new LinkedHashMap<>(text.fields().orElse(Map.of()));
        if (values.isEmpty()) {
            return text;
        }
        values.put(TextChange.KEY, List.of(value));
        return text.with(new PageEdit(values, null, text.body()), model);
    }

    private boolean isTranslated() throws IOException {
        String name = page.name() + ".md";
        for (SourceFile source : SourceFolder.list(site).pages()) {
            EditableSource text = EditableSource.of(source.path(), RegularFiles.readAllBytes(source.file()));
            if (text.values("translation_of").stream().anyMatch(value -> value.strip().equals(name))) {
                return true;
            }
        }
        return false;
    }
}
