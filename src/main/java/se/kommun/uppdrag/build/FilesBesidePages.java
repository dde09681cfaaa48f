package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.template.TemplateFolder;

/**
 * The files beside the pages: assets, and the files of the content folder that something published refers to. The others of
 * the content folder may belong to a draft, and whoever guesses their address must not find them.
 *
 * @param published what is published, by address
 * @param unreferenced what would be published if a published page referred to it, by address
 * @param unreferencedSources the files of the content folder that these are made of
 */
public record FilesBesidePages(Map<String, StaticFile> published, Map<String, StaticFile> unreferenced, Set<SourceFile> unreferencedSources) {

    static final String REASON = "ingen sida som publiceras visar filen eller länkar till den";

    /** Assets that can name a file. */
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:css|m?js|html?|svg|xml|json|webmanifest|txt)");
    /** What may be the name of a file; a full stop after it ends a sentence. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}]");

    /** What the text of a file may be naming. */
    private record Names(Set<String> names) {

        static Names in(String text) {
            return new Names(NAME.matcher(text).results().map(MatchResult::group).filter(name -> name.indexOf('.') > 0).collect(Collectors.toUnmodifiableSet()));
        }

        static Names in(Path file) {
            try {
                return in(new String(RegularFiles.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                return new Names(Set.of()); // told when it is copied or parsed
            }
        }
    }

    /** @param referenced what the texts of published pages refer to, as paths inside the content folder */
    static FilesBesidePages of(SitePlan plan, Set<String> referenced, FileCache memory) {
        Set<SourceFile> unreferenced = new HashSet<>(plan.sources().listing().media());
        unreferenced.removeIf(file -> referenced.contains(file.inside()));
        if (!unreferenced.isEmpty()) {
            Set<String> names = new HashSet<>(Names.in(plan.settings().toString()).names());
            texts(plan).forEach(file -> names.addAll(memory.of(file, Names.class, (path, before) -> Names.in(path)).names()));
            unreferenced.removeIf(file -> names.contains(file.file().getFileName().toString()));
        }
        Set<Path> paths = unreferenced.stream().map(SourceFile::file).collect(Collectors.toSet());
        Map<String, StaticFile> published = new LinkedHashMap<>();
        Map<String, StaticFile> others = new LinkedHashMap<>();
        plan.outputs().files().forEach((address, file) -> (paths.contains(file.source()) ? others : published).put(address, file));
        return new FilesBesidePages(published, others, unreferenced);
    }

    /** The templates, and the assets that are text. */
    private static List<Path> texts(SitePlan plan) {
        Path site = plan.options().site();
        List<Path> files = new ArrayList<>();
        try {
            files.addAll(TemplateFolder.files(site.resolve("templates")));
        } catch (IOException missing) {
            // told for the pages that need them, and nothing is published
        }
        Stream<String> assets = plan.sources().assets().stream().filter(path -> TEXT.matcher(path).matches());
        assets.map(site.resolve("assets")::resolve).forEach(files::add);
        return files;
    }
}
