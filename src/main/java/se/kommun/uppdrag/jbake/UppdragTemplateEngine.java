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
import se.kommun.uppdrag.build.RenderedPage;

/** Makes the whole page for each document that JBake renders. */
public final class UppdragTemplateEngine extends AbstractTemplateEngine {

    private final SessionHolder holder;

    /** Called by JBake once a bake, before it looks for the sources: the bake begins here. */
    public UppdragTemplateEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        this.holder = SessionHolder.begin(config);
        // By name in a properties file it would depend on the order of the class path whether this parser or JBake's is used.
        Engines.register("md", new UppdragParser());
    }

    /** Writes nothing when the page has a fault: the tool fails the bake with it. */
    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        DocumentModel document = model.getContent();
        Optional<RenderedPage> page = holder.session().flatMap(session -> session.bake(document.getUri()));
        if (page.isPresent()) {
            try {
                writer.write(page.get().html());
            } catch (IOException unwritable) {
                throw new RenderingException(unwritable);
            }
        }
    }
}
