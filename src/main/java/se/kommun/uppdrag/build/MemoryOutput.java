package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.SiteFacts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.report.Containment;

/** Holds a whole site in memory. A file that is the same as in the build before is the same object. */
final class MemoryOutput implements SiteOutput {

    private final SiteRenderer renderer;
    private final FileCache files;
    private final Map<String, CachedPage> pages = new ConcurrentHashMap<>();
    private final Map<String, ServedFile> contents = new ConcurrentHashMap<>();
    private final Map<String, ServedFile> unreferenced = new HashMap<>();
    /** From the build before; emptied at the end of this one, so that older builds can be garbage-collected. */
    private Map<String, CachedPage> pagesBefore = Map.of();
    private Map<String, ServedFile> contentsBefore = Map.of();

    /** @param before the output of the build before; null for the first */
    MemoryOutput(SiteRenderer renderer, FileCache files, @Nullable MemoryOutput before) {
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
        contents.put(page.address(), unchanged ? contentsBefore.get(page.address()) : ServedFile.of(page.page().html()));
    }

    @Override
    public boolean reuse(CachedPage page) {
        add(page);
        return true;
    }

    @Override
    public Set<String> addFiles() {
        read(renderer.files().published(), contents);
        read(renderer.files().unreferenced(), unreferenced);
        renderer.pdfs().forEach((address, bytes) -> contents.put(address, ServedFile.of(bytes)));
        renderer.siteFiles().forEach((address, text) -> contents.put(address, ServedFile.of(text)));
        pagesBefore = Map.of();
        contentsBefore = Map.of();
        return contents.keySet();
    }

    private void read(Map<String, StaticFile> from, Map<String, ServedFile> to) {
        from.forEach((address, file) -> Containment.of(address, renderer.problems(), () -> servedFile(address, file)).ifPresent(content -> to.put(address, content)));
    }

    private ServedFile servedFile(String address, StaticFile file) {
        if (file.isFingerprinted()) { // the name changes with the bytes, and one source may have several
            ServedFile same = contentsBefore.get(address);
            return same != null ? same : ServedFile.of(file, null);
        }
        return files.of(file.source(), ServedFile.class, (path, before) -> ServedFile.of(file, before));
    }

    /** The pages that were added so far, by address. */
    Map<String, CachedPage> pages() {
        return pages;
    }

    /** The pages that are new or differ from the build before. Call it before {@link #addFiles}. */
    Map<String, ServedFile> changed() {
        Map<String, ServedFile> changed = new HashMap<>(contents);
        changed.entrySet().removeAll(contentsBefore.entrySet());
        return changed;
    }

    @Override
    public SiteFiles folder() {
        return folder(contents);
    }

    /** The folder including unreferenced files, with other contents at some addresses. */
    SiteFiles folderWith(Map<String, ServedFile> others) {
        Map<String, ServedFile> all = all();
        all.putAll(others);
        return folder(all);
    }

    private Map<String, ServedFile> all() {
        Map<String, ServedFile> all = new HashMap<>(unreferenced);
        all.putAll(contents);
        return all;
    }

    private static SiteFiles folder(Map<String, ServedFile> contents) {
        return new SiteFiles() {
            @Override
            public boolean contains(String path) {
                return contents.containsKey(path);
            }

            @Override
            public long size(String path) {
                return Optional.ofNullable(contents.get(path)).map(ServedFile::size).orElse(0L);
            }

            @Override
            public Optional<String> text(String path) {
                try {
                    return contents.containsKey(path) ? Optional.of(new String(contents.get(path).bytes(), StandardCharsets.UTF_8)) : Optional.empty();
                } catch (IOException vanished) {
                    return Optional.empty();
                }
            }

            @Override
            public byte[] start(String path, int length) {
                return Optional.ofNullable(contents.get(path)).map(file -> file.start(length)).orElseGet(() -> new byte[0]);
            }
        };
    }

    /** The whole site. Call it when the site is complete. */
    SiteSnapshot snapshot(List<PageFacts> facts, Set<String> missing) {
        return new SiteSnapshot(contents, unreferenced, resources(facts, missing), assetsVersion());
    }

    /** For each page, the files beside the pages that it shows. */
    private Map<String, List<String>> resources(List<PageFacts> facts, Set<String> missing) {
        SiteFacts site = new SiteFacts(folder(), facts, List.of(), missing, Spelling.OFF);
        Map<String, List<String>> resources = new HashMap<>();
        for (PageFacts page : facts) {
            List<String> own = page.references().stream().filter(reference -> reference.use().isLoaded())
                    .flatMap(reference -> site.follow(page, reference.address()).stream()).map(SiteFacts.Destination::path)
                    .filter(path -> !renderer.isAsset(path)).distinct().toList();
            if (!own.isEmpty()) {
                resources.put(page.file(), own);
            }
        }
        return resources;
    }

    private String assetsVersion() {
        StringBuilder all = new StringBuilder();
        renderer.files().published().keySet().stream().filter(renderer::isAsset).forEach(address -> all.append(address).append(contents.get(address).tag()));
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
