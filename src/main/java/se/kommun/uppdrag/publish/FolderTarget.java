package se.kommun.uppdrag.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.Sha256;

/**
 * A folder on this machine or on a network share. Each file is written beside the others and then renamed, so that it is always whole. The
 * manifest in the folder names the files that this program has put there; no other file is changed or deleted.
 *
 * @param root the folder; its parent exists
 */
record FolderTarget(Path root) implements PublishTarget {

    private static final String MANIFEST = ".uppdrag-publicerat";
    private static final String TEMPORARY = ".uppdrag-overforing.tmp";
    private static final String LOCK = ".uppdrag-las";
    /** What operating systems put into folders by themselves. */
    private static final Set<String> NO_CONTENT = Set.of(LOCK, TEMPORARY, ".DS_Store", "Thumbs.db", "desktop.ini", "lost+found");

    @Override
    public SiteManifest current(String site) throws IOException, PublishException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(root.toAbsolutePath().getParent())) {
                throw refused("Mappen " + root.toAbsolutePath().getParent() + " finns inte.", "Kontrollera publish.to. Är det en nätverksplats: kontrollera att den är ansluten.");
            }
            return SiteManifest.empty(site);
        }
        if (!Files.isDirectory(root)) {
            throw refused(root + " är ingen mapp.", "Skriv en mapp, eller en fil som slutar på .zip, efter publish.to.");
        }
        Path manifest = root.resolve(MANIFEST);
        if (!Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> content = Files.list(root)) {
                List<String> foreign = content.map(file -> file.getFileName().toString()).filter(name -> !NO_CONTENT.contains(name)).sorted().toList();
                if (!foreign.isEmpty()) {
                    throw refused("Mappen " + root + " har filer som inte kommer från den här webbplatsen, till exempel " + foreign.get(0) + ".",
                            "Välj en tom mapp efter publish.to, eller töm mappen själv.");
                }
            }
            return SiteManifest.empty(site);
        }
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(manifest + " är ingen vanlig fil.", "Ta bort den, och töm mappen.");
        }
        SiteManifest found = requireSite(SiteManifest.parse(RegularFiles.readAllBytes(manifest)).orElse(null), site, manifest.toString());
        Map<String, String> files = new TreeMap<>(found.files());
        files.replaceAll((file, digest) -> Files.isRegularFile(root.resolve(file), LinkOption.NOFOLLOW_LINKS) ? digest : SiteManifest.UNKNOWN); // somebody has deleted it
        return new SiteManifest(found.site(), files, found.pages());
    }

    /** The manifest, if it is of this site. */
    static SiteManifest requireSite(@Nullable SiteManifest found, String site, String where) throws PublishException {
        if (found == null) {
            throw refused(where + " går inte att läsa.", "Töm målet, och publicera igen.");
        }
        if (!found.site().equals(site)) {
            throw refused("Där ligger en annan webbplats: " + found.site() + ".",
                    "Kontrollera publish.to. Har den här webbplatsen bytt adress: skriv den nya på rad 2 i " + where + ".");
        }
        return found;
    }

    @Override
    public String send(Path built, PublishPlan plan) throws IOException, PublishException {
        Files.createDirectories(root);
        Path lockFile = root.resolve(LOCK);
        requireNoLink(LOCK);
        requireNoLink(TEMPORARY);
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock lock = tryLock(channel)) {
            if (lock == null) {
                throw refused("Någon annan publicerar just nu.", "Vänta en stund, och försök igen.");
            }
            return transfer(built, plan);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private String transfer(Path built, PublishPlan plan) throws IOException, PublishException {
        List<String> toSend = new ArrayList<>();
        for (String file : Stream.concat(plan.after().files().keySet().stream(), plan.toDelete().stream()).toList()) {
            requireNoLink(file);
        }
        for (String file : plan.toSend()) {
            if (!plan.after().files().get(file).equals(digest(file))) {
                if (!plan.before().files().containsKey(file) && Files.exists(root.resolve(file))) {
                    throw refused(root.resolve(file) + " finns redan, och kommer inte från den här webbplatsen.", "Flytta eller ta bort den, och publicera igen.");
                }
                toSend.add(file);
            }
        }
        Map<String, String> pending = new TreeMap<>(plan.before().files());
        toSend.forEach(file -> pending.put(file, SiteManifest.UNKNOWN));
        writeManifest(new SiteManifest(plan.after().site(), pending, plan.before().pages()));
        for (String file : toSend) {
            send(built.resolve(file), file);
        }
        List<String> kept = new ArrayList<>();
        for (String file : plan.toDelete()) {
            if (!delete(file, plan.before().files().get(file))) {
                kept.add(file);
            }
        }
        writeManifest(plan.after());
        return kept.isEmpty() ? "" : "Någon har ändrat filer som inte längre hör till webbplatsen. De ligger kvar: " + String.join(", ", kept) + ".";
    }

    private void send(Path from, String file) throws IOException {
        Path to = root.resolve(file);
        Files.createDirectories(to.getParent());
        Path temporary = root.resolve(TEMPORARY);
        Files.copy(from, temporary, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(temporary, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file, and the folders that are empty without it. Returns false for a file that somebody has changed. */
    private boolean delete(String file, String digest) throws IOException {
        String now = digest(file);
        if (!now.isEmpty() && !digest.equals(SiteManifest.UNKNOWN) && !now.equals(digest)) {
            return false;
        }
        Path path = root.resolve(file);
        Files.deleteIfExists(path);
        try {
            for (Path folder = path.getParent(); !folder.equals(root); folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException used) {
            return true;
        }
        return true;
    }

    /** The digest of a file in the target; empty if there is none. */
    private String digest(String file) throws IOException {
        Path path = root.resolve(file);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Sha256.hex(RegularFiles.readAllBytes(path)) : "";
    }

    private void writeManifest(SiteManifest manifest) throws IOException {
        Path temporary = root.resolve(TEMPORARY);
        Files.write(temporary, manifest.bytes());
        try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(temporary, root.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Requires that no part of a path in the target is a symbolic link, because it can lead out of the target. */
    private void requireNoLink(String file) throws PublishException {
        Path at = root;
        for (String step : file.split("/")) {
            at = at.resolve(step);
            if (Files.isSymbolicLink(at)) {
                throw refused(at + " är en genväg (symbolisk länk). Den kan leda ut ur mappen.", "Ta bort den, och publicera igen.");
            }
        }
    }

    private static PublishException refused(String message, String fix) {
        return new PublishException("publish-target", message, fix);
    }

    @Override
    public String name() {
        return root.toString();
    }
}
