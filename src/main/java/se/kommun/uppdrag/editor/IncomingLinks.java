package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;

/** Finds the pages that refer to a page: by a link, an included text, or as its translation or easy-to-read version. */
public final class IncomingLinks {

    /**
     * A page that refers to another.
     *
     * @param title the page's title, or its path if it has none
     * @param line the line of the first reference, from 1
     */
    public record Source(PagePath page, String title, int line) {}

    private IncomingLinks() {}

    /** The pages that refer to a page, by path. */
    public static List<Source> to(Path site, PagePath page) throws IOException, EditRejectedException {
        PageFiles files = new PageFiles(site);
        LinkRewriter links = new LinkRewriter(ContentModel.of(site));
        PagePath elsewhere = page.renamed(page.slug() + "-borttagen");
        List<Source> sources = new ArrayList<>();
        for (SourceFile source : SourceFolder.list(site).pages()) {
            Optional<PagePath> other = PagePath.of(source.path()).filter(each -> !each.equals(page));
            if (other.isPresent()) {
                EditableSource text = files.read(other.get());
                int line = firstDifference(text.text(), links.rewrite(text.text(), other.get(), page, elsewhere));
                if (line > 0) {
                    sources.add(new Source(other.get(), text.value("title").orElse(other.get().name()), line));
                }
            }
        }
        return List.copyOf(sources);
    }

    /** The first line that differs, from 1; 0 if the texts are equal. */
    private static int firstDifference(String text, String rewritten) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != rewritten.charAt(i)) {
                return line;
            }
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return 0;
    }
}
