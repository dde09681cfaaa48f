package se.kommun.uppdrag.jbake;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Sets JBake's own settings, so that a site needs none of them. */
final class JBakeSettings {

    /** Of more than three letters: JBake looks for a file of another engine by cutting off three. */
    private static final String EXTENSION = ".uppdrag";
    /** Pages that JBake makes of itself; the site has its own. */
    private static final List<String> GENERATED_PAGES = List.of("index", "feed", "archive", "tags", "tagsindex", "sitemap", "error404");

    private final DefaultJBakeConfiguration config;

    /** @param config of JBake's own class, which all its launchers make */
    JBakeSettings(JBakeConfiguration config) {
        this.config = (DefaultJBakeConfiguration) config;
    }

    /** To be called before JBake looks for the sources; again at each bake with the same configuration. */
    void prepare() {
        File source = config.getSourceFolder();
        config.setContentFolder(new File(source, "content"));
        config.setTemplateFolder(new File(source, "templates"));
        config.setAssetFolder(new File(source, "assets"));
        config.setDataFolder(nothing());
        config.setOutputExtension(".html");
        config.setUriWithoutExtension(false);
        config.setProperty("render.encoding", "UTF-8");
        config.setProperty("img.path.update", false);
        GENERATED_PAGES.forEach(page -> config.setProperty("render." + page, false));
        PageType.words().forEach(type -> config.setTemplateFileNameForDocType(type, type + EXTENSION));
    }

    /** JBake copies both folders last, over the images and names that the program has made: it must find nothing there. */
    void withholdAssets() {
        config.setAssetFolder(nothing());
        config.setContentFolder(nothing());
    }

    private File nothing() {
        return new File(config.getDestinationFolder(), ".nothing");
    }

    /** JBake skips a file that is as it was in a store on disk, even when a page that it shows has changed. */
    Optional<Problem> unusableStore() {
        return config.getDatabaseStore().equalsIgnoreCase("memory") ? Optional.empty()
                : Optional.of(Problem.error("jbake-store", Location.of(SettingsReader.FILE),
                "db.store=" + config.getDatabaseStore() + " går inte att använda. JBake hoppar då över sidor som behöver göras om.",
                "Skriv db.store=memory, eller ta bort raden."));
    }
}
