package se.kommun.uppdrag.bake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * JBake's content store without its database: the documents of one bake in a map. OrientDB is never loaded; it took
 * most of JBake's time. Filled by JBake's crawler on one thread, then only read.
 */
final class MemoryStore extends ContentStore {

    private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

    MemoryStore() {
        super("memory", "uppdrag");
    }

    @Override
    public void startup() {
        // there is nothing to start
    }

    @Override
    public void close() {
        documents.clear();
    }

    @Override
    public void shutdown() {
        // there is nothing to stop
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.put(document.getSourceuri(), document);
    }

    @Override
    public void deleteContent(String sourceUri) {
        documents.remove(sourceUri);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String sourceUri) {
        return getDocumentByUri(sourceUri);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String sourceUri) {
        DocumentModel found = documents.get(sourceUri);
        DocumentList<DocumentModel> list = new DocumentList<>();
        if (found != null) {
            list.add(found);
        }
        return list;
    }

    @Override
    public long getDocumentCount(String type) {
        return documents.values().stream().filter(document -> document.getType().equals(type)).count();
    }

    @Override
    public long getPublishedCount(String type) {
        return getPublishedContent(type).size();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return list(document -> document.getType().equals(type)
                && document.getStatus().equals(ModelAttributes.Status.PUBLISHED));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return list(document -> document.getType().equals(type));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return list(document -> !document.getRendered());
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public Set<String> getTags() {
        return getAllTags();
    }

    @Override
    public Set<String> getAllTags() {
        Set<String> tags = new TreeSet<>();
        for (DocumentModel document : documents.values()) {
            tags.addAll(Set.of(document.getTags()));
        }
        return tags;
    }

    private DocumentList<DocumentModel> list(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.values().stream().filter(wanted).forEach(list::add);
        return list;
    }
}
