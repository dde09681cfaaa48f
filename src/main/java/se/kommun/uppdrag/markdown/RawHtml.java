package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.Resources;

/** Reports raw HTML and doesn't write it: editors cannot make it accessible by hand. Each problem says which Markdown to write instead. */
final class RawHtml {

    private static final String RULE = "raw-html";
    /** A tag with its name, after a slash for a closing tag. The name is empty when this is no tag. */
    private static final Pattern TAG = Pattern.compile("<(/?[\\p{L}\\p{Nd}-]*+)");

    /** What to write instead of a tag, in Swedish, by its name. */
    private static final Map<String, String> HINTS = Resources.lines(RawHtml.class, "raw-html.txt").stream().map(line -> line.split(" = ", 2))
            .flatMap(row -> Stream.of(row[0].split(" ")).map(tag -> Map.entry(tag, row[1])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private RawHtml() {}

    static void register(NodeRenderers renderers) {
        Stream.of(HtmlBlock.class, HtmlCommentBlock.class, HtmlInnerBlock.class, HtmlInnerBlockComment.class, HtmlInline.class, HtmlInlineComment.class)
                .forEach(type -> renderers.on(type, RawHtml::write));
    }

    private static void write(Node node, RenderContext page) {
        String chars = node.getChars().toString();
        Matcher tag = TAG.matcher(chars);
        int start = tag.find() ? tag.start() : chars.length();
        int offset = node.getStartOffset() + start;
        String name = start < chars.length() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.isEmpty()) {
            reportOther(chars, start, offset, page);
        } else if (name.startsWith("/")) {
            if (!page.openTags.close(name.substring(1))) {
                report("<" + name + ">", "Ta bort taggen.", offset, page);
            }
        } else {
            page.openTags.open(name);
            report("<" + name + ">", HINTS.getOrDefault(name, "Ta bort taggen och skriv med Markdown."), offset, page);
        }
    }

    private static void reportOther(String chars, int start, int offset, RenderContext page) {
        if (chars.startsWith("<!--", start)) {
            page.problem(RULE, offset, "En kommentar i HTML får inte stå i texten.",
                    "Ta bort den. Det som ska bekräftas skrivs under to_confirm i sidhuvudet.");
        } else {
            report("<" + (start + 1 < chars.length() ? chars.charAt(start + 1) : "") + "…>", "Ta bort den.", offset, page);
        }
    }

    private static void report(String tag, String hint, int offset, RenderContext page) {
        page.problem(RULE, offset, "HTML-taggen " + tag + " får inte stå i texten.", hint);
    }
}
