package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * Deletes pages into the site's folder {@code .uppdrag/papperskorg}, and restores them byte for byte. Pages that were deleted in Git are here too. A page remains there for a year. The
 * pictures beside it are not touched: other pages can show them.
 */
public final class PageBin {

    /**
     * A deleted page.
     *
     * @param id names the entry
     * @param page the path that it had
     * @param title its title, or its path if it has none
     */
    public record Entry(String id, PagePath page, String title, Instant deleted) {}

    private static final String FOLDER = "papperskorg";
    private static final String HEADER = "uppdrag-papperskorg 1 ";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("(\\d{8}T\\d{9}Z)-[a-z0-9-]+");
    private static final Duration KEPT = Duration.ofDays(366);
    private static final int MAX_ENTRIES = 1000;

    private final Object lock;
    private final ProgramFolder folder;
    private final PageFiles files;
    private final DraftStore drafts;
    private final PageSaver saver;

    PageBin(Object lock, ProgramFolder folder, PageFiles files, DraftStore drafts, PageSaver saver) {
        this.lock = lock;
        this.folder = folder;
        this.files = files;
        this.drafts = drafts;
        this.saver = saver;
    }

    /**
     * Moves a page to the bin. Its draft, if any, remains among the page's versions.
     *
     * @param base the hash of the file that was opened
     * @throws EditRejectedException if the page must exist, has no file, or has changed since it was opened
     */
    public void delete(PagePath page, String base) throws IOException, EditRejectedException {
        synchronized (lock) {
            EditableSource text = files.read(page);
            if (!page.canBeRenamed()) {
                throw new EditRejectedException("Den här sidan måste finnas. Den går att ändra men inte att ta bort.");
            }
            if (text.hash().equals(EditableSource.NONE) || !text.hash().equals(base)) {
                throw new EditRejectedException("Sidan har ändrats sedan du öppnade den. Läs den en gång till innan du tar bort den.");
            }
            Instant now = saver.clock().instant();
            byte[] header = (HEADER + page.file() + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] bytes = files.bytes(page);
            byte[] entry = Arrays.copyOf(header, header.length + bytes.length);
            System.arraycopy(bytes, 0, entry, header.length, bytes.length);
            Instant free = now;
            while (Files.exists(folder.resolve(file(id(free, page))), LinkOption.NOFOLLOW_LINKS)) {
                free = free.plusMillis(1);
            }
            AtomicFile.create(folder.forWriting(file(id(free, page))), entry);
            saver.addDraftVersion(page);
            files.delete(page); // only now: after a crash before this, the page exists twice and not nowhere
            drafts.discard(page);
            removeOld(now);
        }
    }

    /** The deleted pages, the last deleted first. */
    public List<Entry> entries() throws IOException, EditRejectedException {
        List<Entry> entries = new ArrayList<>(own());
        Set<PagePath> known = entries.stream().map(Entry::page).collect(Collectors.toSet());
        new GitDeletions(folder.site()).entries().stream().filter(entry -> !known.contains(entry.page())).forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::deleted).reversed());
        return List.copyOf(entries);
    }

    private List<Entry> own() throws IOException, EditRejectedException {
        List<Entry> entries = new ArrayList<>();
        Path bin = folder.resolve(FOLDER);
        if (Files.isDirectory(bin)) {
            try (Stream<Path> list = Files.list(bin)) {
                for (Path file : list.toList()) {
                    String id = file.getFileName().toString();
                    Optional<PagePath> page = page(id);
                    if (page.isPresent()) {
                        String title = EditableSource.of(page.get().file(), text(id)).value("title").orElse(page.get().name());
                        entries.add(new Entry(id, page.get(), title, deleted(id)));
                    }
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::id).reversed());
        return List.copyOf(entries);
    }

    /**
     * Puts a page back where it was.
     *
     * @throws EditRejectedException if the bin has no such entry, or another page is at its path now
     */
    public PagePath restore(String id) throws IOException, EditRejectedException {
        synchronized (lock) {
            Optional<byte[]> committed = new GitDeletions(folder.site()).text(id);
            PagePath page = page(id).or(() -> committed.flatMap(text -> GitDeletions.page(id)))
                    .orElseThrow(() -> new EditRejectedException("Sidan finns inte i papperskorgen längre."));
            if (!files.read(page).hash().equals(EditableSource.NONE)) {
                throw new EditRejectedException("Det finns redan en sida där den låg. Byt adress på den sidan, och lägg tillbaka den här sedan.");
            }
            if (committed.isPresent()) {
                files.create(page, committed.get());
            } else {
                files.create(page, text(id));
                Files.delete(folder.resolve(file(id)));
            }
            return page;
        }
    }

    /** The path that the page of an entry had; empty if there is no such entry, or this program did not write it. */
    private Optional<PagePath> page(String id) throws IOException, EditRejectedException {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(file(id));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String entry = new String(RegularFiles.readAllBytes(file), StandardCharsets.UTF_8);
        int end = entry.indexOf('\n');
        return entry.startsWith(HEADER) && end > 0 ? PagePath.of(entry.substring(HEADER.length(), end)) : Optional.empty();
    }

    private byte[] text(String id) throws IOException, EditRejectedException {
        byte[] entry = RegularFiles.readAllBytes(folder.resolve(file(id)));
        int end = 0;
        while (entry[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(entry, end + 1, entry.length);
    }

    private void removeOld(Instant now) throws IOException, EditRejectedException {
        List<Entry> entries = own();
        for (int i = 0; i < entries.size(); i++) {
            if (i >= MAX_ENTRIES || entries.get(i).deleted().isBefore(now.minus(KEPT))) {
                Files.deleteIfExists(folder.resolve(file(entries.get(i).id())));
            }
        }
    }

    private static Instant deleted(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() ? Instant.from(TIME.parse(matcher.group(1))) : Instant.EPOCH;
    }

    private static String id(Instant time, PagePath page) {
        return TIME.format(time) + "-" + page.slug();
    }

    private static String file(String id) {
        return FOLDER + "/" + id;
    }
}
