package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.RegularFiles;

/** Finds the translations of a page by their key {@code translation_of}. */
final class PageTranslations {

    private PageTranslations() {}

    /** Whether a page has a translation. */
    static boolean exist(Path site, PagePath page) throws IOException {
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
