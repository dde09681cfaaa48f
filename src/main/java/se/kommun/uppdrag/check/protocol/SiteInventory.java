package se.kommun.uppdrag.check.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.rules.HtmlPage;
import se.kommun.uppdrag.check.rules.Inventory;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Containment;

/** Reads what the pages on disk have, with their scripts and style sheets. */
final class SiteInventory {

    private static final Pattern SCHEME = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*+:|//).*", Pattern.DOTALL);
    private static final int MAX_BYTES = 5_000_000;

    private final Map<Path, Optional<String>> texts = new HashMap<>();
    private final Path root;

    private SiteInventory(Path root) {
        this.root = root;
    }

    /**
     * What the pages have. Files that are no pages, or cannot be read, are left out.
     *
     * @param root the folder of the site
     * @param files names of files
     * @param paths the path of each file
     */
    static Inventory of(Path root, Collection<String> files, Function<String, Path> paths) {
        SiteInventory reader = new SiteInventory(root.toAbsolutePath().normalize());
        Inventory inventory = new Inventory();
        files.stream().filter(file -> FolderCheck.isHtml(Path.of(file))).forEach(file -> reader.add(file, paths.apply(file), inventory));
        return inventory;
    }

    private void add(String name, Path path, Inventory inventory) {
        FolderCheck.read(path, name, problem -> { }).flatMap(html -> Containment.of(name, failure -> { }, () -> HtmlPage.parse(name, html)))
                .filter(HtmlPage::isReadInFull).ifPresent(page -> inventory.add(page, address -> text(path.toAbsolutePath(), address)));
    }

    private Optional<String> text(Path page, String address) {
        String local = address.replaceFirst("[?#].*", "");
        if (local.isEmpty() || SCHEME.matcher(local).matches()) {
            return Optional.empty();
        }
        try {
            Path file = local.startsWith("/") ? ofServer(local.substring(1)) : page.resolveSibling(local).normalize();
            return file.startsWith(root) ? texts.computeIfAbsent(file, SiteInventory::read) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** The file at a path of the server, where the site may stand below a folder of the server. */
    private Path ofServer(String path) {
        Path whole = root.resolve(path).normalize();
        int slash = path.indexOf('/');
        return slash < 0 || Files.exists(whole) ? whole : root.resolve(path.substring(slash + 1)).normalize();
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES ? Optional.of(RegularFiles.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
