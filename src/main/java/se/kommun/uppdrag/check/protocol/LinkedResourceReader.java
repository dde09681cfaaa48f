package se.kommun.uppdrag.check.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.RegularFiles;

/** Reads the scripts and style sheets of a site that its pages link to, each once. Not thread-safe. */
final class LinkedResourceReader {

    private static final Pattern SCHEME = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*+:|//).*", Pattern.DOTALL);
    private static final int MAX_BYTES = 5_000_000;

    private final Map<Path, Optional<String>> texts = new HashMap<>();
    private final Path root;

    /** @param root the folder of the site */
    LinkedResourceReader(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The text of the file at a URL of a page; empty if it is not in the folder or cannot be read. */
    Optional<String> of(Path page, String address) {
        String local = address.replaceFirst("[?#].*", "");
        if (local.isEmpty() || SCHEME.matcher(local).matches()) {
            return Optional.empty();
        }
        try {
            Path file = local.startsWith("/") ? ofServer(local.substring(1)) : page.resolveSibling(local).normalize();
            return file.startsWith(root) ? texts.computeIfAbsent(file, LinkedResourceReader::read) : Optional.empty();
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
