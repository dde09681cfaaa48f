package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.uppdrag.editor.PageVersion.Origin;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.Sha256;

/**
 * Stores the earlier texts of pages in the site's folder {@code .uppdrag/versioner}, one file per version, byte for byte. The number of
 * versions is bounded by {@link VersionThinning}.
 */
final class VersionStore {

    private static final String FOLDER = "versioner";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int DIGEST_LENGTH = 16;
    private static final Pattern ID = Pattern.compile("(\\d{8}T\\d{9}Z)-([0-9a-f]{" + DIGEST_LENGTH + "})(-osparad)?");

    private final ProgramFolder folder;

    VersionStore(ProgramFolder folder) {
        this.folder = folder;
    }

    /** Stores a text, unless the newest version of the same origin has the same bytes. */
    void add(PagePath page, byte[] text, Instant time, Origin origin) throws IOException, EditRejectedException {
        String digest = Sha256.hex(text).substring(0, DIGEST_LENGTH);
        List<PageVersion> versions = of(page);
        if (versions.stream().filter(each -> each.origin() == origin).findFirst().filter(each -> each.id().contains(digest)).isPresent()) {
            return;
        }
        // A version is never older than the one before it, even if the machine's clock was set back.
        Instant next = versions.isEmpty() || versions.get(0).time().isBefore(time) ? time : versions.get(0).time().plusMillis(1);
        String id = TIME.format(next) + "-" + digest + (origin == Origin.DRAFT ? "-osparad" : "");
        AtomicFile.write(folder.forWriting(file(page, id)), text);
        thin(page, time);
    }

    /** The versions of a page, newest first. */
    List<PageVersion> of(PagePath page) throws IOException, EditRejectedException {
        Path of = folder.resolve(folderOf(page));
        List<PageVersion> versions = new ArrayList<>();
        if (Files.isDirectory(of, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(of)) {
                for (Path file : files.toList()) {
                    Matcher id = ID.matcher(file.getFileName().toString());
                    if (id.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        versions.add(new PageVersion(id.group(), Instant.from(TIME.parse(id.group(1))),
                                id.group(3) == null ? Origin.FILE : Origin.DRAFT, Files.size(file), ""));
                    }
                }
            }
        }
        versions.sort(Comparator.comparing(PageVersion::id).reversed());
        return List.copyOf(versions);
    }

    /** The bytes of a version; empty if there is none with this id. */
    Optional<byte[]> read(PagePath page, String id) throws IOException, EditRejectedException {
        return ID.matcher(id).matches() ? RegularFiles.tryReadAllBytes(folder.resolve(file(page, id))) : Optional.empty();
    }

    /** The version whose bytes have a SHA-256 digest, in hexadecimal. */
    Optional<byte[]> withHash(PagePath page, String hash) throws IOException, EditRejectedException {
        for (PageVersion version : of(page)) {
            if (hash.startsWith(ID.matcher(version.id()).replaceFirst("$2"))) {
                Optional<byte[]> bytes = read(page, version.id()).filter(each -> Sha256.hex(each).equals(hash));
                if (bytes.isPresent()) {
                    return bytes;
                }
            }
        }
        return Optional.empty();
    }

    /** Moves the versions of a page that was renamed. Does nothing if there are none, or if the new name has some. */
    void rename(PagePath from, PagePath to) throws IOException, EditRejectedException {
        Path old = folder.resolve(folderOf(from));
        if (Files.isDirectory(old) && !Files.exists(folder.resolve(folderOf(to)))) {
            Files.move(old, folder.forWriting(folderOf(to)));
        }
    }

    /** Deletes the versions of a page that are no longer needed. */
    void thin(PagePath page, Instant now) throws IOException, EditRejectedException {
        for (PageVersion version : VersionThinning.superfluous(of(page), now)) {
            Files.deleteIfExists(folder.resolve(file(page, version.id())));
        }
    }

    /** The folder of a page's versions. It ends in {@code .md}, which no folder of pages does, so that versions and folders never mix. */
    private static String folderOf(PagePath page) {
        return FOLDER + "/" + page.name() + ".md";
    }

    private static String file(PagePath page, String id) {
        return folderOf(page) + "/" + id;
    }
}
