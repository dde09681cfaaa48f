package se.kommun.uppdrag.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the command {@code check} looks at: files, a folder, addresses, or, if both lists are empty, the published site.
 *
 * @param published the folder of the published site
 */
record CheckTargets(List<Path> files, List<URI> addresses, Path published) {

    /** Sorts what is given on the command line. */
    static CheckTargets of(List<String> given, Main main) {
        List<URI> addresses = given.stream().filter(CheckTargets::isAddress).map(target -> address(target, main)).toList();
        List<Path> files = given.stream().filter(target -> !isAddress(target)).map(Path::of).toList();
        main.require(addresses.isEmpty() || files.isEmpty(), "Ange adresser eller filer, inte båda.");
        return new CheckTargets(files, addresses, main.source().resolve("output"));
    }

    private static boolean isAddress(String target) {
        return target.startsWith("http://") || target.startsWith("https://");
    }

    private static URI address(String target, Main main) {
        try {
            URI address = new URI(target);
            main.require(address.getHost() != null, target + " är ingen adress.");
            return address;
        } catch (URISyntaxException malformed) {
            throw main.usageError(target + " är ingen adress.");
        }
    }

    boolean isPublishedSite() {
        return files.isEmpty() && addresses.isEmpty();
    }

    /** Whether the files are a site's, and not each by itself. */
    boolean isFolder() {
        return files.isEmpty() || Files.isDirectory(files.get(0));
    }

    /** The folder of the files. */
    Path folder() {
        Path first = files.isEmpty() ? published : files.get(0).toAbsolutePath();
        return Files.isDirectory(first) ? first : first.getParent();
    }

    /** The path of a file that the result of the check names. */
    Path path(String file) {
        return isFolder() ? folder().resolve(file) : Path.of(file);
    }

    /** What the reports call it. */
    String name() {
        return !addresses.isEmpty() ? addresses.get(0).toString() : files.isEmpty() ? published.toString() : files.get(0).toString();
    }
}
