package se.kommun.uppdrag.jbake;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;

/**
 * Writes everything that JBake has no document for (forms with a role chosen, redirects, assets, PDF files, sitemap), checks the site, and
 * fails the bake if there is an error.
 */
public final class UppdragRenderingTool implements RenderingTool {

    private static final Logger LOG = LoggerFactory.getLogger(UppdragRenderingTool.class);

    /**
     * Finishes the bake.
     *
     * @return the number of pages rendered by this tool
     * @throws RenderingException if the site has an error; each problem is in JBake's log, because the launchers do not print all of them
     */
    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) throws RenderingException {
        SessionHolder holder = SessionHolder.of(config);
        if (holder == null) {
            // JBake skips an engine that it cannot load, and logs this only at debug level.
            throw new RenderingException("JBake kunde inte läsa in programmet. Kontrollera att alla filer i target/lib finns med.");
        }
        new JBakeSettings((DefaultJBakeConfiguration) config).withholdAssets();
        if (holder.session().isEmpty()) {
            fail(holder.refusals());
        }
        BakeSession session = holder.session().orElseThrow();
        int count = 0;
        // JBake's own tool has already rendered these, unless this tool comes first on the class path.
        for (DocumentModel document : db.getUnrenderedContent()) {
            render(renderer, document);
            db.markContentAsRendered(document);
            count++;
        }
        for (Route route : session.variants()) {
            render(renderer, document(route));
            count++;
        }
        try {
            fail(session.finish());
        } catch (IOException unwritable) {
            throw new RenderingException(unwritable);
        }
        return count;
    }

    private static DocumentModel document(Route route) {
        DocumentModel document = new DocumentModel();
        document.setUri(route.address());
        document.setType(route.page().type().word());
        document.setStatus("published");
        return document;
    }

    private static void render(Renderer renderer, DocumentModel document) throws RenderingException {
        try {
            renderer.render(document);
        } catch (Exception failed) { // JBake's method declares it
            throw new RenderingException(failed);
        }
    }

    private static void fail(List<Problem> problems) throws RenderingException {
        problems.stream().filter(problem -> !problem.isError()).forEach(problem -> LOG.warn("{}", problem));
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        errors.forEach(problem -> LOG.error("{}", problem));
        if (!errors.isEmpty()) {
            throw new RenderingException("Webbplatsen har " + errors.size() + " fel. De står ovanför. Lägg inte ut det som ligger i mappen.");
        }
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7 calls render(Renderer, ContentStore, JBakeConfiguration)");
    }
}
