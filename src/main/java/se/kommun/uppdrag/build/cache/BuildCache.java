package se.kommun.uppdrag.build.cache;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.PagePdfs;
import se.kommun.uppdrag.build.RenderedText;
import se.kommun.uppdrag.files.FileCache;
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
    private final FileCache files;
    private final Map<String, RenderedText> texts = new ConcurrentHashMap<>();
    private final Map<String, PagePdfs.Made> pdfs;
    private volatile TemplateFolder templates;

    private BuildCache(PageStore pages, boolean lasting, boolean trial, FileCache files, Map<String, PagePdfs.Made> pdfs, TemplateFolder templates) {
        this.pages = pages;
        this.lasting = lasting;
        this.trial = trial;
        this.files = files;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    /** An empty cache for several builds of this process. */
    public static BuildCache inMemory() {
        return new BuildCache(new MemoryStore(), true, false, new FileCache(true), new ConcurrentHashMap<>(), TemplateFolder.NONE);
    }

    /**
     * A cache for one build, which keeps no page in memory: a large site need not fit in it.
     *
     * @param pages of the last build; {@link PageStore#NONE} to render every page
     */
    public static BuildCache ofOneBuild(PageStore pages) {
        return new BuildCache(pages, false, false, new FileCache(false), new ConcurrentHashMap<>(), TemplateFolder.NONE);
    }

    /** For the pages that this build does not publish: shares what is known of files, templates and PDF files, and stores no page. */
    public BuildCache withoutPages() {
        return new BuildCache(PageStore.NONE, false, false, files, pdfs, templates);
    }

    /** For a draft of one page: as {@link #withoutPages}, and no PDF is made. */
    public BuildCache forTrial() {
        return new BuildCache(PageStore.NONE, false, true, files, pdfs, templates);
    }

    /** What is known of files. */
    public FileCache files() {
        return files;
    }

    public @Nullable Templates templates(Path folder) {
        if (!lasting) {
            return templates == TemplateFolder.NONE ? new Templates(folder) : templates.templates();
        }
        templates = templates.now(folder, files);
        return templates.templates();
    }

    public Optional<RenderedText> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    public RenderedText put(RenderedText text) {
        if (lasting) {
            texts.put(text.page().file(), text);
        }
        return text;
    }

    /** Whether pages are stored, and so need their dependencies. */
    public boolean storesPages() {
        return pages != PageStore.NONE;
    }

    public Optional<CachedPage> page(String address) {
        return pages.get(address);
    }

    /** Stores a page for the next build, if its dependencies are known. */
    public void put(CachedPage page) {
        if (page.dependencies() != null) {
            pages.put(page);
        }
    }

    /** Whether this is for a draft of one page. */
    public boolean isForTrial() {
        return trial;
    }

    /** The PDF that was last made for an address. */
    public Optional<PagePdfs.Made> pdf(String address) {
        return Optional.ofNullable(pdfs.get(address));
    }

    public void put(String address, PagePdfs.Made pdf) {
        pdfs.put(address, pdf);
    }

    /** Drops what belongs to pages that are no longer there. */
    public void retain(Set<String> sources, Set<String> addresses) {
        texts.keySet().retainAll(sources);
        pages.retain(addresses);
        pdfs.keySet().removeIf(address -> !addresses.contains(address.replaceAll("\\.pdf$", ".html")));
    }
}
