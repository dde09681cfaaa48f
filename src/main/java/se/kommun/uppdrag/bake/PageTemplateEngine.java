package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Stands where JBake's renderer expects its choice of template engines, and bakes the page our way. */
final class PageTemplateEngine extends DelegatingTemplateEngine {

    private final Plan plan;
    private final Consumer<BakedPage> inspector;

    PageTemplateEngine(MemoryStore store, JBakeSettings config, Plan plan, Consumer<BakedPage> inspector) {
        super(store, config);
        this.plan = plan;
        this.inspector = inspector;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        PageJob job = plan.job(model.getContent().getUri());
        BakedPage baked = plan.remembered(job).or(() -> plan.bake(job)).orElseThrow(TemplateFailed::new);
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
