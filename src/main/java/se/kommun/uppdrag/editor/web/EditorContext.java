package se.kommun.uppdrag.editor.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.editor.EditingService;

/**
 * What the editor's pages and actions share.
 *
 * @param site the site's folder
 * @param live the site as it is built at every change
 * @param drafts renders texts that are not saved
 * @param fileStored called after a file was stored beside a page; when it returns, a draft can show the file
 */
record EditorContext(Path site, EditingService editing, IncrementalSite live, DraftView drafts, WriteAccess access, Supplier<LocalDate> today, Runnable fileStored) {}
