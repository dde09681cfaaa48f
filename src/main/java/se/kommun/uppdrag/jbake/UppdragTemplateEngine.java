package se.kommun.uppdrag.jbake;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import se.kommun.uppdrag.build.cache.RenderedPage;

/** Renders the whole page for each document that JBake renders. */
public final class UppdragTemplateEngine extends AbstractTemplateEngine {

    private final SessionHolder holder;

    /** Starts the bake. JBake calls this once per bake, before it looks for the sources. */
    public UppdragTemplateEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        this.holder = SessionHolder.begin(config);
        // Not registered in a properties file: then the order of the class path would decide whether JBake uses this parser or its own.
        Engines.register("md", new UppdragParser());
    }

    /** Writes the page. Writes nothing if the page has an error; {@link UppdragRenderingTool} then fails the bake. */
    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        DocumentModel document = model.getContent();
        Optional<RenderedPage> page = holder.session().flatMap(session -> session.page(document.getUri()));
        if (page.isPresent()) {
            try {
                writer.write(page.get().html());
            } catch (IOException unwritable) {
                throw new RenderingException(unwritable);
            }
        }
    }
}
