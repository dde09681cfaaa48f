package se.kommun.uppdrag.bake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.kommun.uppdrag.cache.FileMemory;
import se.kommun.uppdrag.cache.SharedValues;
import se.kommun.uppdrag.template.TemplateFolder;
import se.kommun.uppdrag.template.Templates;

/**
 * What earlier bakes of one site made, each thing with all that it was made of, so that the next bake makes only what has
 * changed: a thing is used again when whatever it had asked for is answered the same today. Nothing is guessed from which
 * file was saved. Thread-safe within a bake; one bake at a time.
 */
public final class Memory {

    /**
     * A page as it was baked.
     *
     * @param templates those that it was made with
     * @param settings equal text, equal settings
     * @param variables what its template asked for, and what it got
     */
    record Kept(Templates templates, String settings, Rendered text, Map<String, Object> variables, BakedPage page) {}

    private final boolean keeps;
    private final boolean aside;
    private final FileMemory files;
    private final Map<String, Rendered> texts = new ConcurrentHashMap<>();
    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final SharedValues shared;
    private final Map<String, Pdfs.Made> pdfs;
    private volatile TemplateFolder templates = TemplateFolder.NONE;

    private Memory(boolean keeps, boolean aside, FileMemory files, Map<String, Pdfs.Made> pdfs) {
        this.keeps = keeps;
        this.aside = aside;
        this.files = files;
        this.shared = new SharedValues(keeps);
        this.pdfs = pdfs;
    }

    /** Remembers nothing yet. */
    public static Memory empty() {
        return new Memory(true, false, new FileMemory(true), new ConcurrentHashMap<>());
    }

    /** Never keeps a page, so that a large site need not fit in memory. */
    static Memory none() {
        return new Memory(false, false, new FileMemory(false), Map.of());
    }

    /** For a bake beside the others, which may use what is known of files, templates and PDF files and leaves no trace. */
    Memory aside() {
        Memory aside = new Memory(false, true, files, pdfs);
        aside.templates = templates;
        return aside;
    }

    /** What is known of files. */
    public FileMemory files() {
        return files;
    }

    SharedValues shared() {
        return shared;
    }

    Templates templates(Path folder) {
        if (!keeps) {
            return templates == TemplateFolder.NONE ? new Templates(folder) : templates.templates();
        }
        templates = templates.now(folder, files);
        return templates.templates();
    }

    Optional<Rendered> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    Rendered keep(Rendered text) {
        if (keeps) {
            texts.put(text.page().file(), text);
        }
        return text;
    }

    Optional<Kept> page(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    void keep(Kept page) {
        if (keeps) {
            pages.put(page.page().address(), page);
        }
    }

    /** Whether this is for a bake beside the others. */
    boolean isAside() {
        return aside;
    }

    /** The PDF that was last made for an address. */
    Optional<Pdfs.Made> pdf(String address) {
        return Optional.ofNullable(pdfs.get(address));
    }

    void keep(String address, Pdfs.Made pdf) {
        if (keeps) {
            pdfs.put(address, pdf);
        }
    }

    /** Forgets pages that are no longer there. */
    void retain(Set<String> sources, Set<String> addresses) {
        texts.keySet().retainAll(sources);
        pages.keySet().retainAll(addresses);
        pdfs.keySet().removeIf(address -> !addresses.contains(address.replaceAll("\\.pdf$", ".html")));
    }
}
