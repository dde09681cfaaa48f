package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.content.TextChange;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * Notes in a Swedish page that is translated on which day its text was changed: from then its translations have their days.
 *
 * @param before the page as it lies on disk
 */
record TextChangeWriter(Path site, PagePath page, EditableSource before) {

    /** The text that is to be saved, with the day of its version; as it is when it cannot be read or nobody translates it. */
    EditableSource in(EditableSource after, LocalDate today) throws IOException, EditRejectedException {
        Page now = read(after).orElse(null);
        if (now == null || !now.lang().equals(LanguageCode.SOURCE) || TextChange.of(now).isPresent()) {
            return after;
        }
        String version = ContentDigest.of(now);
        Optional<Page> then = read(before).filter(old -> ContentDigest.of(old).equals(version));
        if (then.isPresent()) {
            // The same words, from a window that still shows the value before.
            Page old = then.get();
            return TextChange.of(old).isPresent() ? with(after, old.text(TextChange.KEY).orElseThrow()) : after;
        }
        return isTranslated() ? with(after, TextChange.text(now, today)) : after;
    }

    private static Optional<Page> read(EditableSource text) {
        return PageReader.parse(new SourceFile(text.file(), Path.of(text.file())), text.text(), ignored -> { });
    }

    private static EditableSource with(EditableSource text, String value) throws EditRejectedException {
        Map<String, List<String>> values = new LinkedHashMap<>(text.fields().orElse(Map.of()));
        if (values.isEmpty()) {
            return text;
        }
        values.put(TextChange.KEY, List.of(value));
        return text.with(new PageEdit(values, null, text.body()));
    }

    private boolean isTranslated() throws IOException {
        String name = page.name() + ".md";
        for (SourceFile source : SourceFolder.list(site, ignored -> { }).pages()) {
            EditableSource text = EditableSource.of(source.path(), RegularFiles.readAllBytes(source.file()));
            if (text.values("translation_of").stream().anyMatch(value -> value.strip().equals(name))) {
                return true;
            }
        }
        return false;
    }
}
