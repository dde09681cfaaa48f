package se.kommun.uppdrag.testing;

import java.nio.file.Path;

/** The site of this repository, for the tests in package published, which accept its content. All other tests use {@link FixtureSite}. */
public final class RealSite {

    private RealSite() {}

    /** Copies the sources to a new folder, as those of another municipality. */
    public static SiteCopy copyTo(Path folder) {
        Path project = Path.of("").toAbsolutePath();
        for (String part : new String[] {"content", "templates", "assets", "jbake.properties", "ordlista.txt", "lattlast.txt"}) {
            Folder.copy(project.resolve(part), folder.resolve(part));
        }
        SiteCopy site = new SiteCopy(folder);
        return site.write("jbake.properties", Municipality.replaceIn(site.text("jbake.properties")));
    }
}
