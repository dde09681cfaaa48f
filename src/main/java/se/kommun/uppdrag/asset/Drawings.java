package se.kommun.uppdrag.asset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/** Checks and cleans the SVG drawings among the published files. */
public final class Drawings {

    private Drawings() {}

    /** Whether the file at an address is an SVG drawing, by its extension. */
    public static boolean isFor(String address) {
        return SvgCheck.isFor(address);
    }

    /**
     * Checks the drawings, and reports those that cannot be published. Removes metadata about the author.
     *
     * @param media files of any kind by their address; problems name them by their path in {@code site}
     * @return the cleaned files, by address; drawings without such metadata are left out
     */
    public static Map<String, StaticFile> clean(Map<String, Path> media, Path site, FileCache cache, Consumer<Problem> problems) {
        Map<String, StaticFile> files = new LinkedHashMap<>();
        media.forEach((address, file) -> {
            if (isFor(address)) {
                String name = RelativePath.of(site, file);
                Containment.of(name, problems, () -> cache.of(file, SvgCheck.class, (path, before) -> SvgCheck.of(path))).ifPresent(check -> {
                    check.fault().ifPresent(fault -> problems.accept(fault.in(name)));
                    if (check.telling()) {
                        files.put(address, StaticFile.cleaned(file, () -> SvgCheck.clean(file)));
                    }
                });
            }
        });
        return files;
    }
}
