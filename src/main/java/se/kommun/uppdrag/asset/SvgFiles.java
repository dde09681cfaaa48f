package se.kommun.uppdrag.asset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/** The drawings among the published files, without the metadata of those who made them. */
public final class SvgFiles {

    private SvgFiles() {}

    /** Whether a file is an SVG file, by its extension. */
    public static boolean isFor(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /**
     * Checks the drawings, and reports those that cannot be published. Removes metadata about the author.
     *
     * @param media files of any kind by their address; problems name them by their path in {@code site}
     * @return the cleaned files, by address; drawings without such metadata are left out
     */
    public static Map<String, StaticFile> clean(Map<String, Path> media, Path site, FileCache cache, Consumer<Problem> problems) {
        Map<String, StaticFile> files = new LinkedHashMap<>();
        media.entrySet().stream().filter(each -> isFor(each.getKey())).forEach(each -> {
            Path file = each.getValue();
            String name = RelativePath.of(site, file);
            Containment.of(name, problems, () -> cache.of(file, SvgCheck.class, (path, before) -> SvgCheck.of(path))).ifPresent(check -> {
                check.fault().ifPresent(fault -> problems.accept(fault.in(name)));
                if (check.hasPrivateData()) {
                    files.put(each.getKey(), StaticFile.cleaned(file, () -> SvgCheck.clean(file)));
                }
            });
        });
        return files;
    }
}
