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
import se.kommun.uppdrag.theme.Theme;

/**
 * The files beside the pages: assets, and the files of the content folder that something published refers to. The other files of the
 * content folder may belong to a draft. They are not published, so that nobody can guess their address.
 *
 * @param published the published files, by address
 * @param unreferenced the files that would be published if a published page referred to them, by address
 * @param unreferencedSources the sources of the unreferenced files
 */
public record FilesBesidePages(Map<String, StaticFile> published, Map<String, StaticFile> unreferenced, Set<SourceFile> unreferencedSources) {

    static final String REASON = "ingen sida som publiceras visar filen eller länkar till den";

    /** Assets whose text can refer to a file. */
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:css|m?js|html?|svg|xml|json|webmanifest|txt)");
    /** A possible file name. A full stop after it ends the sentence and is not part of it. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}]");

    /** The possible file names in a text. */
    private record Names(Set<String> names) {

        static Names in(String text) {
            return new Names(NAME.matcher(text).results().map(MatchResult::group).filter(name -> name.indexOf('.') > 0).collect(Collectors.toUnmodifiableSet()));
        }

        static Names in(Path file) {
            return RegularFiles.tryReadAllBytes(file).map(bytes -> in(new String(bytes, StandardCharsets.UTF_8)))
                    .orElse(new Names(Set.of())); // reported when the file is copied or parsed
        }
    }

    /** @param referenced the files that the texts of published pages refer to, as paths inside the content folder */
    static FilesBesidePages of(SitePlan plan, Set<String> referenced, FileCache cache) {
        Set<SourceFile> unreferenced = new HashSet<>(plan.sources().listing().media());
        unreferenced.removeIf(file -> referenced.contains(file.inside()));
        if (!unreferenced.isEmpty()) {
            Set<String> names = new HashSet<>(Names.in(plan.settings().toString()).names());
            texts(plan).forEach(file -> names.addAll(cache.of(file, Names.class, (path, before) -> Names.in(path)).names()));
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
        Theme theme = plan.sources().theme();
        List<Path> files = new ArrayList<>();
        try {
            files.addAll(TemplateFolder.files(theme.templates()));
        } catch (IOException missing) {
            // reported for the pages that need the templates; nothing is published then
        }
        Stream<String> assets = plan.sources().assets().stream().filter(path -> TEXT.matcher(path).matches());
        assets.map(theme.assets()::resolve).forEach(files::add);
        return files;
    }
}
