package se.kommun.uppdrag.asset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/** The SVG drawings among the files beside the pages. */
public final class Drawings {

    private Drawings() {}

    /** Whether the file at an address is a drawing, by its name. */
    public static boolean isFor(String address) {
        return SvgCheck.isFor(address);
    }

    /**
     * Looks at the drawings, and tells which may not be published. Those that tell who drew them are given back as files that do not.
     *
     * @param media files by their address, of any kind; problems name them by their path in {@code site}
     * @return what is published otherwise than it lies, by address
     */
    public static Map<String, StaticFile> clean(Map<String, Path> media, Path site, FileCache memory, Consumer<Problem> problems) {
        Map<String, StaticFile> files = new LinkedHashMap<>();
        media.forEach((address, file) -> {
            if (isFor(address)) {
                String name = RelativePath.of(site, file);
                Containment.of(name, problems, () -> memory.of(file, SvgCheck.class, (path, before) -> SvgCheck.of(path))).ifPresent(check -> {
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
