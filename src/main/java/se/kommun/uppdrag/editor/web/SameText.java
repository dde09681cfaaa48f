package se.kommun.uppdrag.editor.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.editor.TextDiff;
import se.kommun.uppdrag.report.Json;

/** Finds the other pages that still say what a save has changed: the same fact, or the same line of text. */
final class SameText {

    private static final int MIN_LENGTH = 12; // shorter texts stand on many pages by chance
    private static final int MAX_PAGES = 5;
    private static final Pattern KEY = Pattern.compile("^([a-z_]++: \"?+|[#*+-]++ |\\d+\\. |\\| )");

    private SameText() {}

    /** The title and the editor's address of each such page. */
    static List<Map<String, Object>> on(Collection<Page> pages, String file, List<TextDiff.Line> difference) {
        List<String> before = difference.stream().filter(line -> line.kind() == TextDiff.Kind.REMOVED)
                .map(line -> KEY.matcher(line.text().strip()).replaceFirst("").replaceFirst("\"$", "").strip()).filter(text -> text.length() >= MIN_LENGTH && !text.matches("[\\d-]*") && !text.equals(NewPage.PLACEHOLDER)).toList();
        return before.isEmpty() ? List.of() : pages.stream().filter(page -> !page.file().equals(file) && before.stream().anyMatch(text -> says(page, text)))
                .limit(MAX_PAGES).map(page -> Json.object("title", page.title(), "href", EditorJson.edit(page.file(), 0))).toList();
    }

    private static boolean says(Page page, String text) {
        Stream<String> facts = page.type().facts().stream().flatMap(key -> page.text(key.name()).stream());
        return page.body().contains(text) || Stream.concat(facts, page.text("lead").stream()).anyMatch(text::equals);
    }
}
