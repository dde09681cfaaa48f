package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.FileNames;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/** Gives a page another address: renames its file, adds the old address to its aliases, and updates the links to it. */
record PageRename(Path site, PagePath from, PagePath to) {

    private static final int MAX_SLUG_LENGTH = 80;

    /** @throws EditRejectedException if the page cannot be renamed, or the new address cannot be used */
    static PageRename of(Path site, PagePath page, String slug) throws IOException, EditRejectedException {
        if (!page.canBeRenamed()) {
            throw new EditRejectedException("Den här sidan måste ha den adress som den har.");
        }
        checkSlug(site, page, page.folder(), slug);
        if (!page.renamed(slug).canBeRenamed()) {
            throw new EditRejectedException("Den adressen är för startsidan och för sidan som visas när en adress inte finns. Välj en annan.");
        }
        return new PageRename(site, page, page.renamed(slug));
    }

    /**
     * Validates the slug of a new or renamed page.
     *
     * @param own the page that is renamed, or null for a new page
     * @param folder the page's folder inside {@code content}; empty or ending with a slash
     * @throws EditRejectedException if the slug is not allowed in a URL, or another page or file uses the address
     */
    static void checkSlug(Path site, @Nullable PagePath own, String folder, String slug) throws IOException, EditRejectedException {
        if (slug == null || !FileNames.isSlug(slug) || slug.length() > MAX_SLUG_LENGTH) {
            String suggestion = slug == null ? "" : FileNames.slug(slug);
            throw new EditRejectedException("\"" + (slug == null ? "" : slug) + "\" kan inte stå i en adress. Använd bara a–z, 0–9 och bindestreck, högst "
                    + MAX_SLUG_LENGTH + " tecken." + (suggestion.length() <= MAX_SLUG_LENGTH && !suggestion.equals(slug) && !suggestion.isEmpty() ? " Skriv till exempel " + suggestion + "." : ""));
        }
        PagePath wanted = new PagePath("content/" + folder + slug + ".md");
        String address = folder + slug + ".html";
        if (!wanted.equals(own) && Files.exists(site.resolve(wanted.file()), LinkOption.NOFOLLOW_LINKS)) {
            throw new EditRejectedException("Det finns redan en sida med adressen " + address + ". Välj en annan adress.");
        }
        for (ReviewList.Row row : ReviewList.of(site, LocalDate.EPOCH, List.of())) {
            boolean other = own == null || !row.file().equals(own.file());
            if (other && row.address().equals(address)) {
                throw new EditRejectedException("Adressen " + address + " är redan tagen av sidan " + row.title() + ". Välj en annan adress.");
            }
            if (other && row.aliases().contains(address)) {
                throw new EditRejectedException("Adressen " + address + " är en gammal adress till sidan " + row.title() + ". Välj en annan adress.");
            }
        }
    }

    /** The renamed page's text. */
    EditableSource text(EditableSource before) throws EditRejectedException {
        Map<String, List<String>> values = new LinkedHashMap<>(before.fields().orElseThrow(() ->
                new EditRejectedException("Uppgifterna överst på sidan går inte att läsa. Rätta dem först, och byt adress sedan.")));
        String old = from.address(before);
        String now = to.folder() + to.slug() + ".html";
        if (old.equals(now)) {
            throw new EditRejectedException("Sidan har redan den adressen.");
        }
        values.remove("slug");
        List<String> aliases = new ArrayList<>(values.getOrDefault("aliases", List.of()));
        aliases.remove(now);
        if (!aliases.contains(old)) {
            aliases.add(old);
        }
        values.put("aliases", aliases);
        ContentModel model = ContentModel.of(site);
        return before.with(new PageEdit(values, null, new LinkRewriter(model).rewrite(before.body(), from, from, to)), model);
    }

    /**
     * Updates the links in all other pages and drafts. Everything else in them stays byte for byte.
     *
     * @return the source files that were changed
     */
    List<String> updateLinks(DraftStore drafts) throws IOException, EditRejectedException {
        List<String> changed = new ArrayList<>();
        LinkRewriter links = new LinkRewriter(ContentModel.of(site));
        for (SourceFile source : SourceFolder.list(site).pages()) {
            PagePath page = PagePath.of(source.path()).orElse(from);
            if (page.equals(from) || page.equals(to)) {
                continue;
            }
            byte[] bytes = RegularFiles.readAllBytes(source.file());
            byte[] after = links.rewrite(bytes, page, from, to);
            if (!Arrays.equals(after, bytes)) {
                AtomicFile.write(source.file(), after);
                changed.add(page.file());
            }
            updateDraft(drafts, links, page, EditableSource.of(page.file(), bytes).hash(), EditableSource.of(page.file(), after).hash());
        }
        return changed;
    }

    private void updateDraft(DraftStore drafts, LinkRewriter links, PagePath page, String before, String after) throws IOException, EditRejectedException {
        Draft draft = drafts.of(page).orElse(null);
        if (draft != null) {
            String text = links.rewrite(draft.text().text(), page, from, to);
            drafts.store(page, draft.base().equals(before) ? after : draft.base(), draft.window(), EditableSource.ofText(page.file(), text));
        }
    }
}
