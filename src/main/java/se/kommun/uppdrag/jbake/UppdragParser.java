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

/** Gives JBake a document for each published Markdown file: the values of its front matter, and its text as HTML. */
final class UppdragParser implements ParserEngine {

    /** Keys whose value JBake expects not to be a string. */
    private static final Set<String> TYPED = Set.of("date", "tags");

    /** Returns null for a page that is withheld or has an error; JBake then goes on without it. */
    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration config, File file) {
        Optional<BakeSession> session = SessionHolder.of(config).session();
        return session.flatMap(bake -> bake.route(file.toPath()).map(route -> document(bake, route))).orElse(null);
    }

    private static DocumentModel document(BakeSession session, Route route) {
        Page page = route.page();
        DocumentModel document = new AddressedDocument(route.address());
        page.type().keys().stream().filter(key -> !TYPED.contains(key.name()))
                .forEach(key -> page.text(key.name()).ifPresent(value -> document.put(key.name(), value)));
        document.setType(page.type().word());
        document.setStatus("published");
        document.setBody(session.article(route));
        return document;
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7 calls parse(JBakeConfiguration, File)");
    }

    /** A document with a fixed address. JBake's crawler sets every address to that of the source file; this ignores it. */
    private static final class AddressedDocument extends DocumentModel {

        private static final long serialVersionUID = 1;

        AddressedDocument(String address) {
            super.setUri(address);
        }

        @Override
        public void setUri(String sourceAddress) {
            // the address stays as it is
        }
    }
}
