package se.kommun.uppdrag.bake;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.ParserEngine;
import se.kommun.uppdrag.content.Page;

/**
 * The engine that JBake's crawler asks about every {@code .md} file. The headers were read in parallel before the
 * crawl; this hands each out as JBake's model of it. The body is rendered later, when the page is baked, so that
 * nothing holds all of them at once.
 */
final class HeaderEngine implements ParserEngine {

    /** The key of a document model under which our own page stands. */
    static final String PAGE = "uppdrag.page";

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Map<Path, Page> pages = new HashMap<>();

    HeaderEngine(Iterable<Page> pages) {
        pages.forEach(page -> this.pages.put(page.source().file(), page));
    }

    /** JBake's model of a page that is to be baked; null, by JBake's contract "leave it out", for any other file. */
    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        Page page = pages.get(file.toPath());
        return page == null ? null : document(page);
    }

    @Override
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        return parse((JBakeConfiguration) null, file);
    }

    private static DocumentModel document(Page page) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(page.type().word());
        // Whether a page is for the public was decided before; JBake would give a draft another address.
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setTitle(page.title());
        document.setTags(page.list("tags").toArray(String[]::new));
        LocalDate day = page.date("date").or(() -> page.date("updated")).orElseThrow();
        document.setDate(Date.from(day.atStartOfDay(SWEDEN).toInstant()));
        document.put(PAGE, page);
        return document;
    }
}
