package se.kommun.uppdrag.bake;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;

/**
 * JBake's renderer, whose documents come with their bytes. JBake's own way to write a document asks the disk three times
 * whether there is one already, and opens the file twice, which makes the disk hurry: a quarter of a build's time. Ours goes
 * into a new folder, and is opened once; it needs neither store nor configuration nor engines.
 *
 * <p>Of JBake nothing else takes part: its crawler reads each file once more for a digest, and asks the disk about it five
 * times; without a crawl there is nothing to store, so no database either.
 */
final class PageRenderer extends Renderer {

    /** The key of a document under which its bytes stand. */
    private static final String BYTES = "uppdrag.bytes";

    private final Path destination;
    private final Set<Path> folders = new HashSet<>();

    /** @param destination an empty folder */
    PageRenderer(Path destination) {
        super(null, null, null);
        this.destination = destination;
    }

    /** A document as {@link #render} takes it. */
    static DocumentModel document(String address, byte[] bytes) {
        DocumentModel document = new DocumentModel();
        document.setUri(address);
        document.put(BYTES, bytes);
        return document;
    }

    @Override
    public void render(DocumentModel document) throws IOException {
        Path file = destination.resolve(document.getUri());
        if (document.getUri().indexOf('/') >= 0 && folders.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            out.write((byte[]) document.get(BYTES));
        }
    }
}
