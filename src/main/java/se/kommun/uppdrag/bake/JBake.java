package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypeListener;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.report.Problem;

/**
 * The parts of JBake that we drive: its crawler fills the store, its renderer writes each document. The one place
 * that touches JBake's mutable statics, on one thread at a time.
 */
final class JBake implements AutoCloseable {

    // JBake never forgets a listener, so every bake gives it the same one.
    private static final DocumentTypeListener LISTENER = new ModelExtractorsDocumentTypeListener();

    private final MemoryStore store = new MemoryStore();
    private final JBakeSettings config;
    private final List<DocumentModel> documents = new ArrayList<>();

    private JBake(BakeOptions options, Collection<Path> files) {
        this.config = new JBakeSettings(options.site(), options.destination(), files);
    }

    /** Lets JBake crawl the content folder, in which it sees what the plan has accepted. */
    static JBake crawl(BakeOptions options, Plan plan) {
        JBake jbake = new JBake(options, plan.accepted());
        synchronized (Engines.class) {
            setUp(plan.pages());
            new Crawler(jbake.store, jbake.config).crawl();
        }
        for (PageType type : PageType.values()) {
            jbake.documents.addAll(jbake.store.getAllContent(type.word()));
        }
        // The address may come from the header's slug, which the crawler does not know.
        jbake.documents.forEach(document -> document.setUri(((Page) document.get(HeaderEngine.PAGE)).address()));
        return jbake;
    }

    /** What {@code Oven} does before it crawls. */
    private static void setUp(List<Page> pages) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(LISTENER);
        for (PageType type : PageType.values()) {
            DocumentTypes.addDocumentType(type.word());
        }
        Engines.register("md", new HeaderEngine(pages));
    }

    /** Bakes every document, several at a time, and the form once more for each role. */
    void render(Plan plan, Consumer<BakedPage> inspector) {
        Renderer renderer = new Renderer(store, config, new PageTemplateEngine(store, config, plan, inspector));
        Map<Page, DocumentModel> byPage = new IdentityHashMap<>();
        documents.forEach(document -> byPage.put((Page) document.get(HeaderEngine.PAGE), document));
        plan.jobs().parallelStream().filter(job -> !job.moved() && byPage.containsKey(job.page()))
                .forEach(job -> render(renderer, documentOf(job, byPage.get(job.page())), plan.told()));
    }

    private static DocumentModel documentOf(PageJob job, DocumentModel page) {
        if (job.chosen() == null) {
            return page;
        }
        DocumentModel variant = new DocumentModel();
        variant.putAll(page);
        variant.setUri(job.address());
        return variant;
    }

    // JBake's renderer declares Exception and wraps every cause in one; this is the edge where its kinds are told apart.
    private static void render(Renderer renderer, DocumentModel document, Consumer<Problem> problems) {
        try {
            renderer.render(document);
        } catch (RuntimeException ours) {
            throw ours;
        } catch (Exception failed) {
            if (failed.getCause() instanceof PageTemplateEngine.TemplateFailed) {
                return;
            }
            Throwable root = failed;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            problems.accept(Unwritable.problem(document.getUri(), new IOException(root.getMessage(), root)));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
