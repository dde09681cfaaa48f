package se.kommun.uppdrag.jbake;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.site.Route;

/** Gives JBake a document for each Markdown file that is published: the values of its header, and its text as HTML. */
final class UppdragParser implements ParserEngine {

    /** Keys of which JBake wants other than a text. */
    private static final Set<String> TYPED = Set.of("date", "tags");

    /** Returns null for a page that is withheld or has a fault; JBake then goes on without it. */
    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration config, File file) {
        Optional<BakeSession> session = SessionHolder.of(config).session();
        return session.flatMap(bake -> bake.job(file.toPath()).map(job -> document(bake, job))).orElse(null);
    }

    private static DocumentModel document(BakeSession session, Route job) {
        Page page = job.page();
        DocumentModel document = new AddressedDocument(job.address());
        page.type().keys().stream().filter(key -> !TYPED.contains(key.name()))
                .forEach(key -> page.text(key.name()).ifPresent(value -> document.put(key.name(), value)));
        document.setType(page.type().word());
        document.setStatus("published");
        document.setBody(session.article(job));
        return document;
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7 calls parse(JBakeConfiguration, File)");
    }

    /** Keeps its address: JBake's crawler gives every document that of its source file. */
    private static final class AddressedDocument extends DocumentModel {

        private static final long serialVersionUID = 1;

        AddressedDocument(String address) {
            super.setUri(address);
        }

        @Override
        public void setUri(String ofSourceFile) {
            // See above.
        }
    }
}
