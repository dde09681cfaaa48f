package se.kommun.uppdrag.jbake;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.theme.Theme;

/**
 * Sets JBake's own settings, so that a site need not have them.
 *
 * @param config the class that all launchers of JBake create
 */
record JBakeSettings(DefaultJBakeConfiguration config) {

    /** Longer than three letters, because JBake cuts off three letters to look for a template of another engine. */
    private static final String EXTENSION = ".uppdrag";
    /** The pages that JBake generates by default; the site has its own. */
    private static final List<String> GENERATED_PAGES = List.of("index", "feed", "archive", "tags", "tagsindex", "sitemap", "error404");

    /** Sets the settings. Call it at each bake, before JBake looks for the sources. */
    void prepare() {
        File source = config.getSourceFolder();
        config.setContentFolder(new File(source, "content"));
        Theme theme = Theme.of(source.toPath());
        config.setTemplateFolder(theme.templates().toFile());
        config.setAssetFolder(theme.assets().toFile());
        config.setDataFolder(missingFolder());
        config.setOutputExtension(".html");
        config.setUriWithoutExtension(false);
        config.setProperty("render.encoding", "UTF-8");
        config.setProperty("img.path.update", false);
        GENERATED_PAGES.forEach(page -> config.setProperty("render." + page, false));
        ContentModel.of(source.toPath()).words().forEach(type -> config.setTemplateFileNameForDocType(type, type + EXTENSION));
    }

    /** Points JBake to folders that do not exist. At the end JBake would copy assets and content over the files that this program has written. */
    void withholdAssets() {
        config.setAssetFolder(missingFolder());
        config.setContentFolder(missingFolder());
    }

    private File missingFolder() {
        return new File(config.getDestinationFolder(), ".nothing");
    }

    /** The problem of a store on disk: with one, JBake skips an unchanged file even if a page that it includes has changed. */
    Optional<Problem> unusableStore() {
        return config.getDatabaseStore().equalsIgnoreCase("memory") ? Optional.empty()
                : Optional.of(Problem.error("jbake-store", Location.of(SettingsReader.FILE),
                "db.store=" + config.getDatabaseStore() + " går inte att använda. JBake hoppar då över sidor som behöver göras om.",
                "Skriv db.store=memory, eller ta bort raden."));
    }
}
