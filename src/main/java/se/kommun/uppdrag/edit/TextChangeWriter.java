package se.kommun.uppdrag.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.content.TextChange;
import se.kommun.uppdrag.content.Version;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.settings.LanguageCode;

/**
 * Notes in a Swedish page that is translated on which day its text was changed: from then its translations have their days.
 *
 * @param before the page as it lies on disk
 */
record TextChangeWriter(Path site, PagePath page, Manuscript before) {

    /** The text that is to be saved, with the day of its version; as it is when it cannot be read or nobody translates it. */
    Manuscript in(Manuscript after, LocalDate today) throws IOException, Refused {
        Page now = read(after).orElse(null);
        if (now == null || !now.lang().equals(LanguageCode.SOURCE) || TextChange.of(now).isPresent()) {
            return after;
        }
        String version = Version.of(now);
        Optional<Page> then = read(before).filter(old -> Version.of(old).equals(version));
        if (then.isPresent()) {
            // The same words, from a window that still shows the value before.
            Page old = then.get();
            return TextChange.of(old).isPresent() ? with(after, old.text(TextChange.KEY).orElseThrow()) : after;
        }
        return isTranslated() ? with(after, TextChange.text(now, today)) : after;
    }

    private static Optional<Page> read(Manuscript text) {
        return PageReader.parse(new SourceFile(text.file(), Path.of(text.file())), text.text(), ignored -> { });
    }

    private static Manuscript with(Manuscript text, String value) throws Refused {
        Map<String, List<String>> values = new LinkedHashMap<>(text.fields().orElse(Map.of()));
        if (values.isEmpty()) {
            return text;
        }
        values.put(TextChange.KEY, List.of(value));
        return text.with(new Writing(values, null, text.body()));
    }

    private boolean isTranslated() throws IOException {
        String name = page.name() + ".md";
        for (SourceFile source : SourceFolder.list(site, ignored -> { }).pages()) {
            Manuscript text = Manuscript.of(source.path(), RegularFiles.readAllBytes(source.file()));
            if (text.values("translation_of").stream().anyMatch(value -> value.strip().equals(name))) {
                return true;
            }
        }
        return false;
    }
}
