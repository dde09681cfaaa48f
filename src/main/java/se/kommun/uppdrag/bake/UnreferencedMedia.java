package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.settings.Settings;
import se.kommun.uppdrag.template.TemplateFolder;

/**
 * The files of the content folder that nothing published names: they may belong to a draft, and whoever guesses their address
 * must not find them.
 */
final class UnreferencedMedia {

    static final String REASON = "ingen sida som publiceras visar filen eller länkar till den";

    /** Assets that can name a file. */
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:css|m?js|html?|svg|xml|json|webmanifest|txt)");

    private UnreferencedMedia() {}

    /**
     * Those that neither a page nor a template, an asset or a setting names.
     *
     * @param named what the texts of published pages refer to, as paths inside the content folder
     * @param assets paths inside the assets folder
     */
    static Set<SourceFile> of(List<SourceFile> media, Set<String> named, Path site, List<String> assets, Settings settings) {
        Set<SourceFile> unnamed = new HashSet<>(media);
        unnamed.removeIf(file -> named.contains(file.inside()));
        if (!unnamed.isEmpty()) {
            List<String> texts = texts(site, assets);
            texts.add(settings.toString());
            unnamed.removeIf(file -> texts.stream().anyMatch(text -> names(text, file.file().getFileName().toString())));
        }
        return unnamed;
    }

    /** Whether a text has the name, and not only as the end of a longer one. */
    private static boolean names(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && "-_.".indexOf(text.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(Path site, List<String> assets) {
        List<Path> files = new ArrayList<>();
        try {
            files.addAll(TemplateFolder.files(site.resolve("templates")));
        } catch (IOException missing) {
            // told for the pages that need them, and nothing is published
        }
        assets.stream().filter(path -> TEXT.matcher(path).matches()).map(site.resolve("assets")::resolve).forEach(files::add);
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            try {
                texts.add(new String(RegularFiles.readAllBytes(file), StandardCharsets.ISO_8859_1)); // names of files are ASCII
            } catch (IOException unreadable) {
                continue; // told when it is copied or parsed
            }
        }
        return texts;
    }
}
