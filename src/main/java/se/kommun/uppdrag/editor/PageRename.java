package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/** Gives a page another address: its file another name, its old address to its aliases, and links to it the new name. */
record PageRename(Path site, PagePath from, PagePath to) {

    private static final Set<String> FIXED = Set.of("content/index.md", "content/404.md");

    static boolean isFixed(PagePath page) {
        String folder = page.folder().replaceFirst("/$", "");
        return FIXED.contains(page.file()) || page.slug().equals("index") && LanguageCode.isKnown(folder);
    }

    /** Refuses what cannot be renamed to this. */
    static PageRename of(Path site, PagePath page, String slug) throws IOException, EditRejectedException {
        if (isFixed(page)) {
            throw new EditRejectedException("Den här sidan måste ha den adress som den har.");
        }
        SlugRules.check(site, page, page.folder(), slug);
        if (isFixed(page.renamed(slug))) {
            throw new EditRejectedException("Den adressen är för startsidan och för sidan som visas när en adress inte finns. Välj en annan.");
        }
        return new PageRename(site, page, page.renamed(slug));
    }

    /** The page's own text under its new name. */
    EditableSource text(EditableSource before) throws EditRejectedException {
        Map<String, List<String>> values = new LinkedHashMap<>(before.fields().orElseThrow(() ->
                new EditRejectedException("Uppgifterna överst på sidan går inte att läsa. Rätta dem först, och byt adress sedan.")));
        String last = values.getOrDefault("slug", List.of(from.slug())).get(0).strip();
        String old = from.folder() + last + ".html";
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
        return before.with(new PageEdit(values, null, LinkRewriter.mended(before.body(), from, from, to)));
    }

    /**
     * Mends the links of every other page, byte for byte otherwise, and of the texts that nobody has saved yet.
     *
     * @return the files that were changed
     */
    List<String> updateLinks(DraftStore unsaved) throws IOException, EditRejectedException {
        List<String> changed = new ArrayList<>();
        for (SourceFile source : SourceFolder.list(site, ignored -> { }).pages()) {
            PagePath page = PagePath.of(source.path()).orElse(from);
            if (page.equals(from) || page.equals(to)) {
                continue;
            }
            byte[] bytes = RegularFiles.readAllBytes(source.file());
            // One character a byte: whatever the file's letters are, they stay.
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            String mended = LinkRewriter.mended(text, page, from, to);
            byte[] after = mended.getBytes(StandardCharsets.ISO_8859_1);
            if (!mended.equals(text)) {
                AtomicFile.write(source.file(), after);
                changed.add(page.file());
            }
            updateDraft(unsaved, page, EditableSource.of(page.file(), bytes).hash(), EditableSource.of(page.file(), after).hash());
        }
        return changed;
    }

    private void updateDraft(DraftStore unsaved, PagePath page, String before, String after) throws IOException, EditRejectedException {
        DraftStore.Text mine = unsaved.of(page).orElse(null);
        if (mine != null) {
            String text = LinkRewriter.mended(mine.text().text(), page, from, to);
            unsaved.store(page, mine.base().equals(before) ? after : mine.base(), EditableSource.ofText(page.file(), text));
        }
    }
}
