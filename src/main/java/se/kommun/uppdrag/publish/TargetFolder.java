package se.kommun.uppdrag.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the target that the setting {@code publish.to} names. Rejects one in which publishing would overwrite the site's sources. */
final class TargetFolder {

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    /** The folders of a site that are not targets: sources, and what the program keeps. */
    private static final Set<String> OWN = Set.of("content", "templates", "assets", "src", "output", ".git", ".uppdrag", ".uppdrag-cache", ".uppdrag-output");

    private TargetFolder() {}

    static PublishTarget target(Path site, String value) throws PublishException {
        if (URL.matcher(value).matches()) {
            throw refused("\"" + value + "\" är en adress och ingen mapp.", "Skriv en mapp efter publish.to, eller ett kommando efter publish.command.");
        }
        Path source = real(site.toAbsolutePath().normalize());
        Path target;
        try {
            target = real(source.resolve(value).normalize());
        } catch (InvalidPathException invalid) {
            throw refused("\"" + value + "\" kan inte vara en mapp på den här datorn.", "Rätta publish.to.");
        }
        if (source.startsWith(target)) {
            throw refused("Mappen " + target + " innehåller webbplatsens källor.", "Välj en annan mapp efter publish.to.");
        }
        if (target.startsWith(source) && OWN.contains(source.relativize(target).getName(0).toString().toLowerCase(Locale.ROOT))) {
            throw refused("Mappen " + target + " är till för webbplatsens källor eller för programmet.", "Välj en annan mapp efter publish.to.");
        }
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".zip") && !Files.isDirectory(target) ? new ZipTarget(target) : new FolderTarget(target);
    }

    /** The path without symbolic links; the part of it that does not exist is unchanged. */
    private static Path real(Path path) throws PublishException {
        Path existing = path;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing.toRealPath().resolve(existing.relativize(path)).normalize();
        } catch (IOException unreadable) {
            throw refused("Mappen " + existing + " går inte att läsa.", "Kontrollera att du får läsa den.");
        }
    }

    private static PublishException refused(String message, String fix) {
        return new PublishException("publish-target", message, fix);
    }
}
