package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.util.function.Consumer;
import org.jbake.app.Asset;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The parts of JBake that we drive: its renderer writes each document, its asset copier copies the rest. Its crawler is
 * left out, since the plan knows every page already: it reads each file once more for a digest, and asks the disk about it
 * five times. Without a crawl there is nothing to store, so no database either. Thread-safe.
 */
final class JBake {

    private static final ContentStore NO_STORE = null;

    private final JBakeSettings config;
    private final Renderer renderer;

    JBake(BakeOptions options, Plan plan) {
        this.config = new JBakeSettings(options.site(), options.destination(), plan.files().values());
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

    /** Copies {@code assets} and the files beside the pages. */
    void copyAssets(Consumer<Problem> problems) {
        config.setAssetIgnoreHidden(true);
        Asset asset = new Asset(config);
        if (config.getAssetFolder().isDirectory()) {
            asset.copy();
        }
        asset.copyAssetsFromContent(config.getContentFolder());
        for (Throwable failed : asset.getErrors()) {
            problems.accept(Problem.error("kan-inte-skriva", Location.of("assets"),
                    "En fil kunde inte kopieras (" + failed.getMessage() + ").", "Kontrollera att filen går att läsa och att disken inte är full."));
        }
    }
}
