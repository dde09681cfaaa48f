package se.kommun.uppdrag.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zip file with the whole site. A new one replaces the old one in one step. Equal sites give equal files, byte for byte.
 *
 * @param file the zip file; its folder exists
 */
record ZipTarget(Path file) implements PublishTarget {

    private static final String MANIFEST = ".uppdrag-publicerat";
    private static final int MAX_MANIFEST = 50_000_000;
    /** The earliest time that a zip file can name. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public SiteManifest current(String site) throws IOException, PublishException {
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new PublishException("publish-target", "Mappen " + file.toAbsolutePath().getParent() + " finns inte.", "Kontrollera publish.to.");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return SiteManifest.empty(site);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new PublishException("publish-target", file + " är ingen vanlig fil.", "Kontrollera publish.to.");
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry manifest = zip.getEntry(MANIFEST);
            byte[] bytes = manifest == null ? new byte[0] : zip.getInputStream(manifest).readNBytes(MAX_MANIFEST);
            return FolderTarget.requireSite(SiteManifest.parse(bytes).orElse(null), site, file.toString());
        } catch (ZipException foreign) {
            return FolderTarget.requireSite(null, site, file.toString());
        }
    }

    @Override
    public String send(Path built, PublishPlan plan) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.deleteIfExists(temporary); // also a symbolic link, which would be followed
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary), StandardCharsets.UTF_8)) {
            add(zip, MANIFEST, plan.after().bytes());
            for (String path : new TreeSet<>(plan.after().files().keySet())) {
                add(zip, path, Files.readAllBytes(built.resolve(path)));
            }
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        return "";
    }

    private static void add(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public String name() {
        return file.toString();
    }
}
