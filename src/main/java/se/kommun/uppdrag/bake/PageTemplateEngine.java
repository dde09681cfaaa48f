package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import se.kommun.uppdrag.content.Page;

/** Stands where JBake's renderer expects its choice of template engines, and bakes the page our way. */
final class PageTemplateEngine extends DelegatingTemplateEngine {

    /** The key of a document model under which the role stands that a form variant has ticked. */
    static final String CHOSEN = "uppdrag.chosen";

    private final PageBaker baker;
    private final Consumer<BakedPage> inspector;

    PageTemplateEngine(MemoryStore store, JBakeSettings config, PageBaker baker, Consumer<BakedPage> inspector) {
        super(store, config);
        this.baker = baker;
        this.inspector = inspector;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        DocumentModel document = model.getContent();
        Page page = (Page) document.get(HeaderEngine.PAGE);
        BakedPage baked = baker.bake(page, (Page) document.get(CHOSEN), document.getUri())
                .orElseThrow(TemplateFailed::new);
        try {
            writer.write(baked.html());
        } catch (IOException full) {
            throw new RenderingException(full);
        }
        inspector.accept(baked);
    }

    /** The template's fault is already among the problems; this only ends JBake's work on the page. */
    static final class TemplateFailed extends RenderingException {
        private static final long serialVersionUID = 1L;

        TemplateFailed() {
            super("template failed");
        }
    }
}
