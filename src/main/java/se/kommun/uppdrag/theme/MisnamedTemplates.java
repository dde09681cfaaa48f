package se.kommun.uppdrag.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Templates of a site that nothing uses, and that were probably meant to replace one of the program's, which is used instead. */
final class MisnamedTemplates {

    private static final String TEMPLATES = "templates/";
    /** Its files are named by pages. */
    private static final String ILLUSTRATIONS = TEMPLATES + "illustrations/";
    private static final String EXTENSION = ".ftl";

    private MisnamedTemplates() {}

    /**
     * Returns a warning for each.
     *
     * @param templates the site's templates together with the program's
     * @param program the paths of the program's files
     * @param ofTypes the file names of the templates that types of pages have
     */
    static List<Problem> in(Path templates, List<String> program, Set<String> ofTypes) {
        return files(templates).stream().flatMap(file -> {
            String path = TEMPLATES + slashes(templates.relativize(file));
            boolean isUsed = program.contains(path) || path.startsWith(ILLUSTRATIONS) || ofTypes.contains(file.getFileName().toString());
            return isUsed || !path.endsWith(EXTENSION) ? Stream.empty()
                    : similar(path, program).filter(meant -> !isNamed(file, templates)).map(meant -> problem(path, meant)).stream();
        }).toList();
    }

    private static Problem problem(String path, String meant) {
        return Problem.warning("template-unused", Location.of(path),
                "Mallen används inte, för ingen annan mall och ingen sidtyp nämner den. Programmets " + meant + " används i stället.",
                "Ska den ersätta programmets mall, döp den till " + meant + ". Ta annars bort den.");
    }

    /** The program's template of the same or of a similar name, in any folder. */
    private static Optional<String> similar(String path, List<String> program) {
        List<String> known = program.stream().filter(file -> file.endsWith(EXTENSION)).toList();
        return DidYouMean.nearest(name(path), known.stream().map(MisnamedTemplates::name).toList())
                .flatMap(name -> known.stream().filter(file -> name(file).equals(name)).findFirst());
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - EXTENSION.length());
    }

    /** Whether a template names a file, as FreeMarker does: from its own folder, or from that of all templates. */
    private static boolean isNamed(Path file, Path templates) {
        return files(templates).stream().anyMatch(other -> RegularFiles.tryReadAllBytes(other).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> isQuoted(slashes(other.getParent().relativize(file)), text) || isQuoted("/" + slashes(templates.relativize(file)), text)).isPresent());
    }

    private static boolean isQuoted(String path, String text) {
        return text.contains('"' + path + '"') || text.contains("'" + path + "'");
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** A folder that cannot be read is reported where its templates are needed. */
    private static List<Path> files(Path templates) {
        try {
            return MergedFolder.files(templates);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
