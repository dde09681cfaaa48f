package se.kommun.uppdrag.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.ValueForm;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/** Opens, saves, creates and renames a site's pages. One call at a time: of two windows that save at once, the second is told that the file has changed. */
public final class Desk {

    private static final Pattern HASH = Pattern.compile("(?:[0-9a-f]{64})?");

    private final Path site;
    private final Unsaved unsaved;

    /** @param site the site's folder */
    public Desk(Path site) {
        this.site = site;
        this.unsaved = new Unsaved(site);
    }

    /** The page with its unsaved text; empty when there is neither a file nor a text. */
    public synchronized Optional<Opened> open(PagePath page) throws IOException, Refused {
        Manuscript disk = onDisk(page);
        Optional<Unsaved.Text> mine = unsaved.of(page).filter(text -> !text.text().text().equals(disk.text()));
        if (disk.hash().equals(Manuscript.NONE) && mine.isEmpty()) {
            return Optional.empty();
        }
        Manuscript text = mine.map(Unsaved.Text::text).orElse(disk);
        String base = mine.map(Unsaved.Text::base).orElse(disk.hash());
        return Optional.of(new Opened(page, text.value("title").orElse(page.name()),
                page.folder() + text.value("slug").orElse(page.slug()) + ".html", base, Form.of(text).orElse(null), text,
                mine.isPresent(), !base.equals(disk.hash())));
    }

    /** How the Swedish page has changed since the text was translated from it; empty for a text that follows its page, or is none. */
    public Optional<OldVersion> outdated(Manuscript text) throws IOException {
        return OldVersion.of(site, text);
    }

    /**
     * The text as an editor has it, kept as unsaved until it is saved or the same as the file.
     *
     * @param base the hash of the file that it was written on
     */
    public synchronized Manuscript write(PagePath page, String base, Writing writing) throws IOException, Refused {
        Manuscript disk = onDisk(page);
        Manuscript mine = mine(page, base, writing, disk);
        keep(page, base, mine, disk);
        return mine;
    }

    /** As {@link #write}, without keeping the text: a page that was only opened must not replace a newer text by an older one. */
    public synchronized Manuscript read(PagePath page, String base, Writing writing) throws IOException, Refused {
        return mine(page, base, writing, onDisk(page));
    }

    /** Whether a text is kept that is not saved. */
    public synchronized boolean hasUnsaved(PagePath page) throws IOException, Refused {
        return unsaved.of(page).isPresent();
    }

    private void keep(PagePath page, String base, Manuscript mine, Manuscript disk) throws IOException, Refused {
        if (mine.text().equals(disk.text())) {
            unsaved.forget(page);
        } else {
            unsaved.store(page, base, mine);
        }
    }

    /** Writes the text if the file is still the one of {@code base}; else writes nothing and keeps both. Dates the page today if it has translations. */
    public synchronized Kept save(PagePath page, String base, Writing writing, LocalDate today) throws IOException, Refused {
        Manuscript disk = onDisk(page);
        Manuscript mine = mine(page, base, writing, disk);
        if (!disk.hash().equals(base)) {
            keep(page, base, mine, disk);
            return new Kept(false, disk.hash(), disk, Difference.between(disk.text(), mine.text()));
        }
        Manuscript dated = new TextChangeWriter(site, page, disk).in(mine, today);
        put(page, disk, dated);
        unsaved.forget(page);
        return new Kept(true, dated.hash(), dated, Difference.between(disk.text(), dated.text()));
    }

    /** What would be changed by saving. */
    public synchronized List<Difference.Line> difference(PagePath page, String base, Writing writing) throws IOException, Refused {
        Manuscript disk = onDisk(page);
        return Difference.between(disk.text(), mine(page, base, writing, disk).text());
    }

    /** Throws the unsaved text away. */
    public synchronized void forget(PagePath page) throws IOException, Refused {
        unsaved.forget(page);
    }

    /** Writes a new page, a draft that the schema accepts as it is. */
    public synchronized PagePath create(String type, String title, String slug, LocalDate today) throws IOException, Refused {
        PageType pageType = PageType.of(type == null ? "" : type).orElseThrow(() -> new Refused("Välj en sidtyp."));
        Optional<ValueForm.Fault> fault = pageType.key("title").orElseThrow().form().faultIn(title == null ? "" : title.strip());
        if (fault.isPresent()) {
            throw new Refused("Rubriken: " + fault.get().message() + " " + fault.get().fix());
        }
        Slugs.check(site, null, "", slug);
        PagePath page = PagePath.ofName(slug).orElseThrow();
        Manuscript example = Manuscript.ofText(page.file(), NewPage.of(pageType, slug, today));
        Map<String, List<String>> values = new LinkedHashMap<>(example.fields().orElseThrow());
        values.put("title", List.of(title));
        put(page, onDisk(page), example.with(new Writing(values, null, example.body())));
        return page;
    }

    /** Gives a page another address. {@code base} is the hash of the file that was opened. */
    public synchronized Renamed rename(PagePath page, String base, String slug) throws IOException, Refused {
        Manuscript disk = onDisk(page);
        if (disk.hash().equals(Manuscript.NONE) || !disk.hash().equals(base)) {
            return new Renamed(false, page, disk.hash(), List.of());
        }
        if (unsaved.of(page).filter(text -> !text.text().text().equals(disk.text())).isPresent()) {
            throw new Refused("Sidan har ändringar som inte är sparade. Spara eller ångra dem först, och byt adress sedan.");
        }
        Renaming renaming = Renaming.of(site, page, slug);
        PagePath to = renaming.to();
        Manuscript text = Manuscript.ofText(to.file(), renaming.text(disk).text());
        put(to, to.equals(page) ? disk : onDisk(to), text);
        List<String> changed = new ArrayList<>(List.of(to.file()));
        if (!to.equals(page)) {
            changed.addAll(renaming.mendLinks(unsaved));
            Files.delete(site.resolve(page.file()));
        }
        unsaved.forget(page);
        return new Renamed(true, to, text.hash(), List.copyOf(changed));
    }

    /** Puts an image beside a page; see {@link UploadedImage#store}. */
    public synchronized UploadedImage place(PagePath page, String name, byte[] bytes) throws IOException, Refused {
        if (onDisk(page).hash().equals(Manuscript.NONE)) {
            throw new Refused("Sidan finns inte än. Spara den först.");
        }
        return UploadedImage.store(site.resolve(page.file()).getParent(), name, bytes);
    }

    /** Writes a page's file in the place of the one that was read. */
    void put(PagePath page, Manuscript before, Manuscript after) throws IOException {
        Path file = site.resolve(page.file());
        byte[] bytes = after.text().getBytes(StandardCharsets.UTF_8);
        if (before.hash().equals(Manuscript.NONE)) {
            Files.createDirectories(file.getParent());
            AtomicFile.create(file, bytes);
        } else if (!before.hash().equals(after.hash())) {
            AtomicFile.write(file, bytes);
        }
    }

    /**
     * The text that an editor's writing makes. What it does not change comes from the text that it was written on: the
     * file, or where that is another by now, the text that was kept last.
     */
    private Manuscript mine(PagePath page, String base, Writing writing, Manuscript disk) throws IOException, Refused {
        if (!HASH.matcher(base).matches()) {
            throw new Refused("Sidan är inte öppnad på rätt sätt. Ladda om den.");
        }
        Manuscript original = disk.hash().equals(base) ? disk
                : unsaved.of(page).filter(text -> text.base().equals(base)).map(Unsaved.Text::text).orElse(disk);
        Manuscript mine = original.with(writing);
        if (mine.text().indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(mine.text())) {
            throw new Refused("Texten har ett tecken som inte går att spara. Ta bort det.");
        }
        return mine;
    }

    /** The page as it lies on disk; {@link Manuscript#NONE} is the hash of one that does not. */
    Manuscript onDisk(PagePath page) throws IOException, Refused {
        page.throughNoLink(site);
        Path file = site.resolve(page.file());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Manuscript.missing(page.file());
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(page.file() + " är ingen vanlig fil.");
        }
        return Manuscript.of(page.file(), RegularFiles.readAllBytes(file));
    }
}
