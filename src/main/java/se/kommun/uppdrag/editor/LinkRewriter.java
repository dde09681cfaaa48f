package se.kommun.uppdrag.editor;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.files.RelativePath;

/** Rewrites the links in a page when their target file is renamed within its folder. */
final class LinkRewriter {

    /** A target that ends in {@code .md} after {@code ](}, {@code ]:} or {@code ::: avsnitt}, without its fragment. */
    private static final Pattern LINK = Pattern.compile("(\\](?:\\(|:)[ \\t]*+<?|(?<!:):{3,}+[ \\t]*+(?i:avsnitt)[ \\t]++)([^\\s()<>#?:\\]]*\\.md)(?=[#?)>\\s]|$)");

    /** A front matter key whose value is another page's path, relative to the content folder. */
    private final Pattern key;

    LinkRewriter(ContentModel model) {
        key = Pattern.compile(model.fileKeys().stream().collect(Collectors.joining("|", "(?m)^((?:", "):[ \\t]*[\"']?)([^\\s\"'#]+\\.md)")));
    }

    /** Like {@link #rewrite(String, PagePath, PagePath, PagePath)}, for a file in any encoding. */
    byte[] rewrite(byte[] file, PagePath page, PagePath from, PagePath to) {
        // ISO 8859-1 maps each byte to one character: everything except links stays unchanged.
        return rewrite(new String(file, StandardCharsets.ISO_8859_1), page, from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Replaces a file's old name in links and in front matter keys. Everything else stays unchanged.
     *
     * @param page the page that contains the text
     * @param from the old path of the renamed file
     * @param to the new path, in the same folder
     */
    String rewrite(String text, PagePath page, PagePath from, PagePath to) {
        Matcher matcher = LINK.matcher(text);
        StringBuilder rewritten = new StringBuilder();
        while (matcher.find()) {
            String target = matcher.group(2);
            boolean matches = RelativePath.normalize(page.folder() + target).equals(from.name() + ".md");
            String newTarget = matches ? target.substring(0, target.lastIndexOf('/') + 1) + to.slug() + ".md" : target;
            matcher.appendReplacement(rewritten, Matcher.quoteReplacement(matcher.group(1) + newTarget));
        }
        return key.matcher(matcher.appendTail(rewritten)).replaceAll(line -> Matcher.quoteReplacement(
                line.group(1) + (line.group(2).equals(from.name() + ".md") ? to.name() + ".md" : line.group(2))));
    }
}
