package se.kommun.uppdrag.bake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.kommun.uppdrag.cache.FileMemory;
import se.kommun.uppdrag.template.TemplateFolder;
import se.kommun.uppdrag.template.Templates;

/**
 * What earlier builds of one site have made, each value with all its inputs, so that a build makes only what has changed. A value
 * is used again when its inputs have the same digests, or are equal, now; which file was saved does not matter. Thread-safe within
 * a build; one build at a time.
 */
public final class BuildCache {

    private final PageStore pages;
    private final boolean lasting;
    private final boolean trial;
    private final FileMemory files;
    private final Map<String, RenderedText> texts = new ConcurrentHashMap<>();
    private final Map<String, Pdfs.Made> pdfs;
    private volatile TemplateFolder templates;

    private BuildCache(PageStore pages, boolean lasting, boolean trial, FileMemory files, Map<String, Pdfs.Made> pdfs, TemplateFolder templates) {
        this.pages = pages;
        this.lasting = lasting;
        this.trial = trial;
        this.files = files;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    /** An empty cache for several builds of this process. */
    public static BuildCache inMemory() {
        return new BuildCache(new MemoryStore(), true, false, new FileMemory(true), new ConcurrentHashMap<>(), TemplateFolder.NONE);
    }

    /**
     * A cache for one build, which keeps no page in memory: a large site need not fit in it.
     *
     * @param pages of the last build; {@link PageStore#NONE} to render every page
     */
    public static BuildCache ofOneBuild(PageStore pages) {
        return new BuildCache(pages, false, false, new FileMemory(false), new ConcurrentHashMap<>(), TemplateFolder.NONE);
    }

    /** For the pages that this build does not publish: shares what is known of files, templates and PDF files, and stores no page. */
    BuildCache withoutPages() {
        return new BuildCache(PageStore.NONE, false, false, files, pdfs, templates);
    }

    /** For a draft of one page: as {@link #withoutPages}, and no PDF is made. */
    BuildCache forTrial() {
        return new BuildCache(PageStore.NONE, false, true, files, pdfs, templates);
    }

    /** What is known of files. */
    public FileMemory files() {
        return files;
    }

    Templates templates(Path folder) {
        if (!lasting) {
            return templates == TemplateFolder.NONE ? new Templates(folder) : templates.templates();
        }
        templates = templates.now(folder, files);
        return templates.templates();
    }

    Optional<RenderedText> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    RenderedText put(RenderedText text) {
        if (lasting) {
            texts.put(text.page().file(), text);
        }
        return text;
    }

    /** Whether pages are stored, and so need their dependencies. */
    boolean storesPages() {
        return pages != PageStore.NONE;
    }

    Optional<CachedPage> page(String address) {
        return pages.get(address);
    }

    /** Stores a page for the next build, if its dependencies are known. */
    public void put(CachedPage page) {
        if (page.dependencies() != null) {
            pages.put(page);
        }
    }

    /** Whether this is for a draft of one page. */
    boolean isForTrial() {
        return trial;
    }

    /** The PDF that was last made for an address. */
    Optional<Pdfs.Made> pdf(String address) {
        return Optional.ofNullable(pdfs.get(address));
    }

    void put(String address, Pdfs.Made pdf) {
        pdfs.put(address, pdf);
    }

    /** Drops what belongs to pages that are no longer there. */
    void retain(Set<String> sources, Set<String> addresses) {
        texts.keySet().retainAll(sources);
        pages.retain(addresses);
        pdfs.keySet().removeIf(address -> !addresses.contains(address.replaceAll("\\.pdf$", ".html")));
    }
}
