package se.kommun.uppdrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.files.Sha256;

/** Builds a site into its folder {@code output}, and publishes it where the settings {@code publish.to} or {@code publish.command} say. */
public final class SitePublication {

    private static final String OUTPUT = "output";

    private final Path site;
    private final LocalDate today;
    private final Settings settings;
    private final PublishTarget target;

    private SitePublication(Path site, LocalDate today, Settings settings, PublishTarget target) {
        this.site = site;
        this.today = today;
        this.settings = settings;
        this.target = target;
    }

    /**
     * A build, and what publishing it will change.
     *
     * @param plan null if the build has errors
     */
    public record Prepared(DiskBuild.Result build, PublishPlan plan) {}

    /** Whether the settings name a target. */
    public static boolean isPossible(Settings settings) {
        return settings.has(Setting.PUBLISH_TO) || settings.has(Setting.PUBLISH_COMMAND);
    }

    /**
     * The publication of a site.
     *
     * @param today the day that decides which pages are published
     * @throws PublishException if the settings name no target, or one that cannot be used
     */
    public static SitePublication of(Path site, LocalDate today) throws PublishException {
        Settings settings = SettingsReader.read(site, ignored -> { }); // the build reports its problems
        if (!isPossible(settings)) {
            throw new PublishException("publish-target", "Inställningarna säger inte vart webbplatsen ska.", "Skriv en mapp efter publish.to eller ett kommando efter publish.command.");
        }
        PublishTarget target = settings.has(Setting.PUBLISH_TO) ? TargetFolder.target(site, settings.get(Setting.PUBLISH_TO))
                : new CommandTarget(site, settings.get(Setting.PUBLISH_COMMAND));
        return new SitePublication(site, today, settings, target);
    }

    /** Where the site is published, for people. */
    public String target() {
        return target.name();
    }

    /** What is published now. */
    public SiteManifest current() throws IOException, PublishException {
        return target.current(settings.baseUrl());
    }

    /** Builds and checks the site, and compares it with what is published. */
    public Prepared prepare() throws IOException, PublishException {
        SiteManifest before = current(); // first: without a target there is no reason to build
        List<PublishedPage> pages = sources();
        DiskBuild.Result built = DiskBuild.run(new BuildOptions(site, output(), false, today));
        if (!built.published()) {
            return new Prepared(built, new PublishPlan(before, before));
        }
        Map<String, String> files = files();
        List<PublishedPage> published = pages.stream().filter(page -> files.containsKey(page.address()) && !built.skipped().containsKey(page.file())).toList();
        return new Prepared(built, new PublishPlan(before, new SiteManifest(settings.baseUrl(), files, published)));
    }

    /**
     * Publishes what {@link #prepare} has built.
     *
     * @return what someone should know about it, in Swedish; may be empty
     * @throws PublishException if the target does not accept it; a later call continues
     */
    public String send(PublishPlan plan) throws IOException, PublishException {
        return target.send(output(), plan);
    }

    private Path output() {
        return site.resolve(OUTPUT);
    }

    /** All pages as they are now. Those saved during the build count as not published. */
    private List<PublishedPage> sources() throws IOException {
        List<PublishedPage> pages = new ArrayList<>();
        ContentModel model = ContentModel.of(site);
        for (SourceFile source : SourceFolder.list(site).pages()) {
            byte[] bytes = RegularFiles.readAllBytes(source.file());
            Optional<Page> page = PageReader.read(source, bytes, model, ignored -> { });
            page.ifPresent(each -> pages.add(new PublishedPage(each.address(), each.file(), Sha256.hex(bytes), each.title())));
        }
        return pages;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output())) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(RelativePath.of(output(), file), Sha256.hex(Files.readAllBytes(file)));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return files;
    }
}
