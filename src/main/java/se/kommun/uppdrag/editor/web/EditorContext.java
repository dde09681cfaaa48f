package se.kommun.uppdrag.editor.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.editor.EditorWords;

/**
 * What the editor's pages and actions share.
 *
 * @param site the site's folder
 * @param live the site as it is built at every change
 * @param drafts renders texts that are not saved
 * @param fileStored called after a file was stored beside a page; when it returns, a draft can show the file
 */
record EditorContext(Path site, EditingService editing, IncrementalSite live, DraftView drafts, WriteAccess access, Supplier<LocalDate> today, Runnable fileStored) {

    /** Puts problems in the editors' words, with the titles of the site's pages as they are now. */
    EditorWords words() {
        Map<String, String> titles = titles();
        return new EditorWords(ContentModel.of(site), file -> Optional.ofNullable(titles.get(file)));
    }

    /** The titles of the site's pages by file, with the language if it is not the one that the site is written in. */
    private Map<String, String> titles() {
        return live.pages().stream().collect(Collectors.toMap(Page::file, page -> page.title()
                + (page.inSourceLanguage() ? "" : " (" + LanguageCode.inSwedish(page.lang()) + ")"), (one, other) -> one));
    }

    /** The name of a file: a page's title, or the path of another file. */
    String nameOf(String file) {
        return titles().getOrDefault(file, file);
    }
}
