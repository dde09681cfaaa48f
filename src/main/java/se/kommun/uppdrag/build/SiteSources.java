package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.AssetFolder;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.theme.Theme;

/**
 * The sources of a site as they were read, before anything is planned. Immutable.
 *
 * @param files the Markdown files, sorted by path
 * @param theme the folders of templates and assets
 * @param assets paths inside the assets folder
 * @param problems the problems of the settings and of file names
 */
record SiteSources(Settings settings, SourceFolder.Listing listing, List<Read> files, Theme theme, List<String> assets, List<Problem> problems) {

    /**
     * A Markdown file as it was read.
     *
     * @param digest of its bytes, null if they could not be read
     * @param page empty if its front matter has errors
     */
    record Read(SourceFile source, @Nullable Digest digest, Optional<Page> page, List<Problem> problems) {

        /** Reads a file; returns {@code before} itself if the bytes and the site's language are the same. */
        static Read of(SourceFile source, @Nullable Read before) {
            return contained(source, () -> read(source, before));
        }

        private static Read read(SourceFile source, @Nullable Read before) {
            try {
                byte[] bytes = RegularFiles.readAllBytes(source.file());
                Digest digest = Digest.of(bytes);
                return before != null && digest.equals(before.digest()) && source.equals(before.source()) ? before
                        : of(source, digest, found -> PageReader.read(source, bytes, found));
            } catch (IOException unreadable) {
                return of(source, null, found -> PageReader.read(source, found));
            }
        }

        static Read of(SourceFile source, String text) {
            return contained(source, () -> of(source, null, found -> PageReader.parse(source, text, found)));
        }

        private static Read contained(SourceFile source, Supplier<Read> reading) {
            List<Problem> failure = new ArrayList<>();
            return Containment.of(source.path(), failure::add, reading).orElseGet(() -> new Read(source, null, Optional.empty(), List.copyOf(failure)));
        }

        private static Read of(SourceFile source, @Nullable Digest digest, Function<Consumer<Problem>, Optional<Page>> reading) {
            List<Problem> found = new ArrayList<>();
            Optional<Page> page = reading.apply(found::add);
            return new Read(source, digest, page, List.copyOf(found));
        }
    }

    static SiteSources read(BuildOptions options, FileCache cache) {
        List<Problem> found = new ArrayList<>();
        Settings settings = SettingsReader.read(options.source(), found::add).with(options.overrides());
        SourceFolder.Listing listing = SourceFolder.list(options.source(), settings.sourceLanguage(), found::add);
        List<Read> files = listing.pages().parallelStream()
                .map(source -> cache.of(source.file(), Read.class, (file, before) -> Read.of(source, before))).toList();
        Theme theme = Theme.of(options.source());
        return new SiteSources(settings, listing, files, theme, AssetFolder.list(theme.assets(), found::add), List.copyOf(found));
    }

    /** The same sources with another text of one page, whose file need not exist. */
    SiteSources with(Read changed) {
        List<Read> all = new ArrayList<>(files);
        all.removeIf(read -> read.source().path().equals(changed.source().path()));
        all.add(changed);
        all.sort(Comparator.comparing(read -> read.source().path()));
        return new SiteSources(settings, listing, List.copyOf(all), theme, assets, problems);
    }

    List<Page> pages() {
        return files.stream().flatMap(read -> read.page().stream()).toList();
    }

    /** The paths of drafts with problems in their front matter, which are only warnings. They are not pages yet. */
    List<String> brokenDrafts() {
        return files.stream().filter(read -> read.page().isEmpty() && read.problems().stream().noneMatch(Problem::isError))
                .map(read -> read.source().path()).toList();
    }

    void reportTo(Consumer<Problem> consumer) {
        problems.forEach(consumer);
        files.forEach(read -> read.problems().forEach(consumer));
    }
}
