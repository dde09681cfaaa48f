package se.kommun.uppdrag.files;

import java.nio.file.Path;

/** Relative paths in the form that problems and URLs use. */
public final class RelativePath {

    private RelativePath() {}

    /** The path of a file inside a folder, with forward slashes on every system. */
    public static String of(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
