package se.kommun.uppdrag.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.kommun.uppdrag.asset.SiteFile;
import se.kommun.uppdrag.bake.CachedPage;
import se.kommun.uppdrag.bake.SiteRenderer;
import se.kommun.uppdrag.cache.Digest;
import se.kommun.uppdrag.cache.FileMemory;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.rule.PageFacts;
import se.kommun.uppdrag.rule.SiteFacts;
import se.kommun.uppdrag.rule.SiteFolder;
import se.kommun.uppdrag.spelling.Spelling;

/** Keeps a whole site in memory. What is the same as in the build before is the same object. */
final class MemoryOutput implements SiteOutput {

    private final SiteRenderer renderer;
    private final FileMemory files;
    private final Map<String, CachedPage> pages = new ConcurrentHashMap<>();
    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final Map<String, Content> unnamed = new HashMap<>();
    /** Of the build before; emptied at the end of this one, so that not all builds are kept. */
    private Map<String, CachedPage> pagesBefore = Map.of();
    private Map<String, Content> contentsBefore = Map.of();

    /** @param before the output of the build before; null for the first */
    MemoryOutput(SiteRenderer renderer, FileMemory files, MemoryOutput before) {
        this.renderer = renderer;
        this.files = files;
        if (before != null) {
            pagesBefore = before.pages;
            contentsBefore = before.all();
        }
    }

    @Override
    public void add(CachedPage page) {
        CachedPage same = pagesBefore.get(page.address());
        boolean unchanged = same != null && same.page().html().equals(page.page().html());
        pages.put(page.address(), page);
        contents.put(page.address(), unchanged ? contentsBefore.get(page.address()) : Content.of(page.page().html()));
    }

    @Override
    public void reuse(CachedPage page, Runnable added, Runnable unavailable) {
        add(page);
        added.run();
    }

    @Override
    public Set<String> addFiles() {
        read(renderer.files().published(), contents);
        read(renderer.files().unreferenced(), unnamed);
        renderer.pdfs().forEach((address, bytes) -> contents.put(address, Content.of(bytes)));
        renderer.siteFiles().forEach((address, text) -> contents.put(address, Content.of(text)));
        pagesBefore = Map.of();
        contentsBefore = Map.of();
        return contents.keySet();
    }

    private void read(Map<String, SiteFile> from, Map<String, Content> to) {
        from.forEach((address, file) -> Containment.of(address, renderer.told(), () -> content(address, file)).ifPresent(content -> to.put(address, content)));
    }

    private Content content(String address, SiteFile file) {
        if (file.isFingerprinted()) { // its name changes with its bytes, and there may be several of one source
            Content same = contentsBefore.get(address);
            return same != null ? same : Content.of(file, null);
        }
        return files.of(file.source(), Content.class, (path, before) -> Content.of(file, before));
    }

    /** The pages that were added so far, by address. */
    Map<String, CachedPage> pages() {
        return pages;
    }

    /** The pages among these contents that the build before did not have, or had otherwise. To be called before {@link #addFiles}. */
    Map<String, Content> changed() {
        Map<String, Content> changed = new HashMap<>(contents);
        changed.entrySet().removeAll(contentsBefore.entrySet());
        return changed;
    }

    @Override
    public SiteFolder folder() {
        return folder(contents);
    }

    /** The folder with the files that no page names as well, and with other contents at some addresses. */
    SiteFolder folderWith(Map<String, Content> others) {
        Map<String, Content> all = all();
        all.putAll(others);
        return folder(all);
    }

    private Map<String, Content> all() {
        Map<String, Content> all = new HashMap<>(unnamed);
        all.putAll(contents);
        return all;
    }

    private static SiteFolder folder(Map<String, Content> contents) {
        return new SiteFolder() {
            @Override
            public boolean holds(String path) {
                return contents.containsKey(path);
            }

            @Override
            public long size(String path) {
                return Optional.ofNullable(contents.get(path)).map(Content::size).orElse(0L);
            }
        };
    }

    /** The whole site, when it is complete. */
    Snapshot snapshot(List<PageFacts> facts, Set<String> missing) {
        return new Snapshot(contents, unnamed, resources(facts, missing), dress());
    }

    /** What each page shows of the files beside the pages. */
    private Map<String, List<String>> resources(List<PageFacts> facts, Set<String> missing) {
        SiteFacts site = new SiteFacts(folder(), facts, missing, Spelling.OFF);
        Map<String, List<String>> resources = new HashMap<>();
        for (PageFacts page : facts) {
            List<String> own = page.references().stream().filter(reference -> reference.use() == PageFacts.Use.RESOURCE)
                    .flatMap(reference -> site.follow(page, reference.address()).stream()).map(SiteFacts.Destination::path)
                    .filter(path -> !renderer.isAsset(path)).distinct().toList();
            if (!own.isEmpty()) {
                resources.put(page.file(), own);
            }
        }
        return resources;
    }

    private String dress() {
        StringBuilder all = new StringBuilder();
        renderer.files().published().keySet().stream().filter(renderer::isAsset).forEach(address -> all.append(address).append(contents.get(address).tag()));
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
