package se.kommun.uppdrag.bake;

import java.io.IOException;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * The part of JBake that we drive: its renderer writes each document. Its crawler is left out, since the plan knows every
 * page already: it reads each file once more for a digest, and asks the disk about it five times. Without a crawl there is
 * nothing to store, so no database either. Thread-safe.
 */
final class JBake {

    private static final ContentStore NO_STORE = null;

    private final Renderer renderer;

    JBake(BakeOptions options) {
        JBakeSettings config = new JBakeSettings(options.site(), options.destination());
        this.renderer = new Renderer(NO_STORE, config, new PageTemplateEngine(NO_STORE, config));
    }

    /** Writes a page to its address. */
    void write(BakedPage page) throws IOException {
        DocumentModel document = new DocumentModel();
        document.setType(page.page().type().word());
        // Whether a page is for the public was decided before; JBake would give a draft another address.
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setUri(page.address());
        document.put(PageTemplateEngine.PAGE, page);
        try {
            renderer.render(document);
        } catch (RuntimeException ours) {
            throw ours;
        } catch (Exception failed) { // all that JBake declares, around every cause; this is the edge where they are told apart
            Throwable root = failed;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            throw root instanceof IOException unwritable ? unwritable : new IOException(root.getMessage(), root);
        }
    }
}
