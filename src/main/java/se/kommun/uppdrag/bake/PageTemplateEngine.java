package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Stands where JBake's renderer expects its choice of template engines, and gives it the page that we have baked. */
final class PageTemplateEngine extends DelegatingTemplateEngine {

    /** The key of a document model under which the page stands. */
    static final String PAGE = "uppdrag.page";

    PageTemplateEngine(ContentStore store, JBakeSettings config) {
        super(store, config);
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            writer.write(((BakedPage) model.getContent().get(PAGE)).html());
        } catch (IOException full) {
            throw new RenderingException(full);
        }
    }
}
