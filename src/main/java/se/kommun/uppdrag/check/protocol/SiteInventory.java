package se.kommun.uppdrag.check.protocol;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.rules.HtmlPage;
import se.kommun.uppdrag.check.rules.Inventory;
import se.kommun.uppdrag.report.Containment;

/** Reads what the pages on disk have, with their scripts and style sheets. */
final class SiteInventory {

    private SiteInventory() {}

    /**
     * What the pages have. Files that are no pages, or cannot be read, are left out.
     *
     * @param root the folder of the site
     * @param files names of files
     * @param paths the path of each file
     */
    static Inventory of(Path root, Collection<String> files, Function<String, Path> paths) {
        LinkedResourceReader resources = new LinkedResourceReader(root);
        Inventory inventory = new Inventory();
        files.stream().filter(file -> FolderCheck.isHtml(Path.of(file))).forEach(file -> add(file, paths.apply(file), resources, inventory));
        return inventory;
    }

    private static void add(String name, Path path, LinkedResourceReader resources, Inventory inventory) {
        FolderCheck.read(path, name, problem -> { }).flatMap(html -> Containment.of(name, failure -> { }, () -> HtmlPage.parse(name, html)))
                .filter(HtmlPage::isReadInFull).ifPresent(page -> inventory.add(page, address -> resources.of(path.toAbsolutePath(), address)));
    }
}
