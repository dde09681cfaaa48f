package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

/**
 * All that is read of a site before anything is decided. Immutable.
 *
 * @param files the Markdown files, sorted by path, each as it was read
 * @param assets paths inside the assets folder
 * @param problems what is wrong with the settings and with names of files
 */
record SiteSources(Settings settings, SourceFolder.Listing listing, List<Read> files, List<String> assets, List<Problem> problems) {

    /**
     * A Markdown file.
     *
     * @param digest of its bytes, null when they could not be read
     * @param page empty when its header has errors
     */
    record Read(SourceFile source, @Nullable Digest digest, Optional<Page> page, List<Problem> problems) {

        /** Reads a file; the outcome is {@code before} itself when the bytes are the same. */
        static Read of(SourceFile source, Read before) {
            return contained(source, () -> read(source, before));
        }

        private static Read read(SourceFile source, Read before) {
            try {
                byte[] bytes = RegularFiles.readAllBytes(source.file());
                Digest digest = Digest.of(bytes);
                return before != null && digest.equals(before.digest()) ? before
                        : of(source, digest, told -> PageReader.read(source, bytes, told));
            } catch (IOException unreadable) {
                return of(source, null, told -> PageReader.read(source, told));
            }
        }

        static Read of(SourceFile source, String text) {
            return contained(source, () -> of(source, null, told -> PageReader.parse(source, text, told)));
        }

        private static Read contained(SourceFile source, Supplier<Read> reading) {
            List<Problem> failure = new ArrayList<>();
            return Containment.of(source.path(), failure::add, reading).orElseGet(() -> new Read(source, null, Optional.empty(), List.copyOf(failure)));
        }

        private static Read of(SourceFile source, @Nullable Digest digest, Reading reading) {
            List<Problem> told = new ArrayList<>();
            Optional<Page> page = reading.read(told::add);
            return new Read(source, digest, page, List.copyOf(told));
        }

        private interface Reading {
            Optional<Page> read(Consumer<Problem> problems);
        }
    }

    static SiteSources read(BuildOptions options, FileCache memory) {
        List<Problem> told = new ArrayList<>();
        Settings settings = SettingsReader.read(options.site(), told::add).with(options.overrides());
        SourceFolder.Listing listing = SourceFolder.list(options.site(), told::add);
        List<Read> files = listing.pages().parallelStream()
                .map(source -> memory.of(source.file(), Read.class, (file, before) -> Read.of(source, before))).toList();
        Path assets = options.site().resolve("assets");
        return new SiteSources(settings, listing, files, AssetFolder.list(assets, told::add), List.copyOf(told));
    }

    /** These with another text of one page, which need not be there yet. */
    SiteSources with(Read changed) {
        List<Read> all = new ArrayList<>(files);
        all.removeIf(read -> read.source().path().equals(changed.source().path()));
        all.add(changed);
        all.sort(Comparator.comparing(read -> read.source().path()));
        return new SiteSources(settings, listing, List.copyOf(all), assets, problems);
    }

    List<Page> pages() {
        return files.stream().flatMap(read -> read.page().stream()).toList();
    }

    /** Drafts with a fault in their header, which are no pages yet; the faults are warnings. */
    List<String> brokenDrafts() {
        return files.stream().filter(read -> read.page().isEmpty() && read.problems().stream().noneMatch(Problem::isError))
                .map(read -> read.source().path()).toList();
    }

    void reportTo(Consumer<Problem> problemsOf) {
        problems.forEach(problemsOf);
        files.forEach(read -> read.problems().forEach(problemsOf));
    }
}
