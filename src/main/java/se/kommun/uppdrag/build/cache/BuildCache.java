package se.kommun.uppdrag.build.cache;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.template.TemplateFolder;
import se.kommun.uppdrag.template.Templates;

/**
 * The results of earlier builds of one site, each with all its inputs. A result is reused if all its inputs have the same digests, or are
 * equal, now; which file was saved does not matter. Thread-safe within a build. Only one build at a time may use it.
 */
public final class BuildCache {

    private final PageStore pages;
    private final boolean multipleBuilds;
    private final boolean draft;
    private final FileCache files;
    private final Map<String, RenderedText> texts = new ConcurrentHashMap<>();
    private final Map<String, CachedPdf> pdfs;
    private volatile TemplateFolder templates = TemplateFolder.NONE;

    private BuildCache(PageStore pages, boolean multipleBuilds, boolean draft, FileCache files, Map<String, CachedPdf> pdfs) {
        this.pages = pages;
        this.multipleBuilds = multipleBuilds;
        this.draft = draft;
        this.files = files;
        this.pdfs = pdfs;
    }

    /** An empty cache in memory, for several builds by this process. */
    public static BuildCache inMemory() {
        return new BuildCache(new PageStore.InMemory(new ConcurrentHashMap<>()), true, false, new FileCache(true), new ConcurrentHashMap<>());
    }

    /**
     * A cache for one build. It holds no page in memory, because a large site may not fit there.
     *
     * @param pages the pages of the last build; {@link PageStore#NONE} to render every page
     */
    public static BuildCache ofOneBuild(PageStore pages) {
        return new BuildCache(pages, false, false, new FileCache(false), new ConcurrentHashMap<>());
    }

    /** A cache for the pages that this build does not publish: shares files and PDF files with this one, and stores no page. */
    public BuildCache withoutPages() {
        return new BuildCache(PageStore.NONE, false, false, files, pdfs);
    }

    /** A cache for a page whose text is not saved: as {@link #withoutPages}, and no PDF is made. */
    public BuildCache forDraft() {
        return new BuildCache(PageStore.NONE, false, true, files, pdfs);
    }

    /** The values computed from files. */
    public FileCache files() {
        return files;
    }

    public Templates templates(Path folder, String sourceLanguage) {
        if (!multipleBuilds) {
            return new Templates(folder, sourceLanguage);
        }
        templates = templates.now(folder, sourceLanguage, files);
        return templates.templates();
    }

    /**
     * The front matter of a source file of the last build, if the file, the site's language and the content model are the same now. It is
     * stored for the next build too.
     */
    public Optional<CachedSource> source(String path, Digest schema, Digest source) {
        return pages.source(path, schema, source);
    }

    /** Stores the front matter of a source file for the next build. */
    public void put(String path, CachedSource source) {
        pages.put(path, source);
    }

    public Optional<RenderedText> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    public RenderedText put(RenderedText text) {
        if (multipleBuilds) {
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

    /** Whether this cache is for a page whose text is not saved. */
    public boolean isForDraft() {
        return draft;
    }

    /** The last PDF for an address. */
    public Optional<CachedPdf> pdf(String address) {
        return Optional.ofNullable(pdfs.get(address));
    }

    public void put(String address, CachedPdf pdf) {
        pdfs.put(address, pdf);
    }

    /** Removes the entries of pages that no longer exist. */
    public void retain(Set<String> sources, Set<String> addresses) {
        texts.keySet().retainAll(sources);
        pages.retain(addresses);
        pdfs.keySet().removeIf(address -> !addresses.contains(address.replaceAll("\\.pdf$", ".html")));
    }
}
