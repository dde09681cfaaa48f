package se.kommun.uppdrag.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.AssetFolder;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.CachedSource;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.ContentModelFile;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.template.Templates;
import se.kommun.uppdrag.template.ValueDigests;
import se.kommun.uppdrag.theme.Theme;

/**
 * The sources of a site as they were read, before anything is planned. Immutable.
 *
 * @param files the Markdown files, sorted by path; none if the content model has faults, because pages are held to it
 * @param modelFile the content model
 * @param theme the folders of templates and assets
 * @param templates the templates and texts of the theme
 * @param assets paths inside the assets folder
 * @param problems the problems of the settings, of the content model and of file names
 */
record SiteSources(Settings settings, SourceFolder.Listing listing, List<Read> files, ContentModelFile modelFile, Theme theme,
                   Templates templates, List<String> assets, List<Problem> problems) {

    /**
     * A Markdown file as it was read.
     *
     * @param model what it was held to
     * @param digest of its bytes, null if they could not be read
     * @param page empty if its front matter has errors
     */
    record Read(SourceFile source, ContentModel model, @Nullable Digest digest, Optional<Page> page, List<Problem> problems) {

        /**
         * Reads a file; returns {@code before} itself if the bytes, the site's language and the model are the same.
         *
         * @param schema the digest of the language and the model
         */
        static Read of(SourceFile source, ContentModel model, @Nullable Read before, Digest schema, BuildCache cache) {
            return contained(source, model, () -> read(source, model, before, schema, cache));
        }

        private static Read read(SourceFile source, ContentModel model, @Nullable Read before, Digest schema, BuildCache cache) {
            try {
                byte[] bytes = RegularFiles.readAllBytes(source.file());
                Digest digest = Digest.of(bytes);
                if (before != null && before.isOf(source, model) && digest.equals(before.digest())) {
                    return before;
                }
                Optional<Page> known = cache.source(source.path(), schema, digest).map(cached -> PageReader.read(source, bytes, model, cached.fields()));
                if (known.isPresent()) {
                    return new Read(source, model, digest, known, List.of());
                }
                Read now = of(source, model, digest, found -> PageReader.read(source, bytes, model, found));
                now.page().filter(page -> now.problems().isEmpty())
                        .ifPresent(page -> cache.put(source.path(), new CachedSource(schema, digest, page.fields())));
                return now;
            } catch (IOException unreadable) {
                return of(source, model, null, found -> PageReader.read(source, model, found));
            }
        }

        private static Read of(SourceFile source, ContentModel model, String text) {
            return contained(source, model, () -> of(source, model, null, found -> PageReader.parse(source, text, model, found)));
        }

        private static Read contained(SourceFile source, ContentModel model, Supplier<Read> reading) {
            List<Problem> failure = new ArrayList<>();
            return Containment.of(source.path(), failure::add, reading).orElseGet(() -> new Read(source, model, null, Optional.empty(), List.copyOf(failure)));
        }

        private static Read of(SourceFile source, ContentModel model, @Nullable Digest digest, Function<Consumer<Problem>, Optional<Page>> reading) {
            List<Problem> found = new ArrayList<>();
            Optional<Page> page = reading.apply(found::add);
            return new Read(source, model, digest, page, List.copyOf(found));
        }

        /** Whether it depends on the same language of the site and the same model. */
        private boolean isOf(SourceFile wanted, ContentModel wantedModel) {
            return model == wantedModel && source.equals(wanted);
        }
    }

    static SiteSources read(BuildOptions options, BuildCache cache) {
        List<Problem> found = new ArrayList<>();
        Settings settings = SettingsReader.read(options.source(), found::add).with(options.overrides());
        // Read at the same time as the pages, which do not depend on them.
        ForkJoinTask<Theme> theme = ForkJoinTask.adapt(() -> Theme.of(options.source())).fork();
        ForkJoinTask<Templates> templates = ForkJoinTask.adapt(() -> cache.templates(theme.join().templates(), settings.sourceLanguage())).fork();
        SourceFolder.Listing listing = SourceFolder.list(options.source(), settings.sourceLanguage(), found::add);
        ContentModelFile modelFile = cache.files().of(options.source().resolve(ContentModel.FILE), ContentModelFile.class, ContentModelFile::read);
        found.addAll(modelFile.problems());
        Digest schema = ValueDigests.of(List.of(settings.sourceLanguage(), modelFile.digest()));
        List<Read> files = modelFile.model().map(model -> listing.pages().parallelStream().map(source -> cache.files().of(source.file(), Read.class,
                read -> read.isOf(source, model), (file, before) -> Read.of(source, model, before, schema, cache))).toList()).orElse(List.of());
        modelFile.model().ifPresent(model -> found.addAll(theme.join().misnamedTemplates(templateFiles(model))));
        List<String> assets = AssetFolder.list(theme.join().assets(), found::add);
        return new SiteSources(settings, listing, files, modelFile, theme.join(), templates.join(), assets, List.copyOf(found));
    }

    private static Set<String> templateFiles(ContentModel model) {
        return model.types().stream().map(type -> type.presentation().template() + ".ftl").collect(Collectors.toSet());
    }

    /** The same sources with another text of one page, whose file need not exist. */
    SiteSources with(SourceFile source, String text) {
        List<Read> all = new ArrayList<>(files);
        all.removeIf(read -> read.source().path().equals(source.path()));
        all.add(Read.of(source, model(), text));
        all.sort(Comparator.comparing(read -> read.source().path()));
        return new SiteSources(settings, listing, List.copyOf(all), modelFile, theme, templates, assets, problems);
    }

    /** The content model; the program's own if the site's has faults. */
    ContentModel model() {
        return modelFile.model().orElseGet(ContentModel::ofProgram);
    }

    /** The paths of the pages that were not read because the content model has faults. */
    List<String> unread() {
        return modelFile.model().isPresent() ? List.of() : listing.pages().stream().map(SourceFile::path).toList();
    }

    List<Page> pages() {
        return files.stream().<Page>mapMulti((read, pages) -> read.page().ifPresent(pages)).toList();
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
