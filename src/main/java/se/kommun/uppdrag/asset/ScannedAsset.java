package se.kommun.uppdrag.asset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.Fingerprint;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * A file in the assets folder, as far as published names depend on it.
 *
 * @param fingerprint of its bytes
 * @param mentions file names that the text may refer to
 */
record ScannedAsset(String fingerprint, List<Mention> mentions) {

    /** A file name in quotes or brackets, as a style sheet or a script refers to another file. */
    private static final Pattern NAMED = Pattern.compile("[\"'(/]([\\w.-]+\\.(?:css|m?js|svg))[\"')?#]");

    /** A file name in the text, and its location. */
    record Mention(String name, Location location) {

        /** The problem if the named file is renamed. */
        Problem problem() {
            return Problem.error("style-loads-file", location,
                    "Filen laddar " + name + ", som inte publiceras under det namnet: namn på stilmallar, skript och bilder i webbplatsens färger ändras med innehållet.",
                    "Lägg innehållet i samma fil, eller ladda båda filerna från mallen med asset(\"…\").");
        }
    }

    static ScannedAsset read(Path file, String name) {
        return RegularFiles.tryReadAllBytes(file)
                .map(bytes -> new ScannedAsset(Fingerprint.of(bytes), mentions(name, new String(bytes, StandardCharsets.UTF_8))))
                .orElse(new ScannedAsset("oläslig", List.of())); // reported when the file is copied
    }

    private static List<Mention> mentions(String file, String text) {
        LineIndex lines = LineIndex.of(file, text);
        return NAMED.matcher(text).results().map(named -> new Mention(named.group(1), lines.at(named.start(1)))).toList();
    }
}
