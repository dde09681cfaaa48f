package se.kommun.uppdrag.editor;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.files.RelativePath;

/** Rewrites the links in a page when their target file is renamed within its folder. */
final class LinkRewriter {

    /** A target that ends in {@code .md} after {@code ](}, {@code ]:} or {@code ::: avsnitt}, without its fragment. */
    private static final Pattern LINK = Pattern.compile("(\\](?:\\(|:)[ \\t]*+<?|(?<!:):{3,}+[ \\t]*+(?i:avsnitt)[ \\t]++)([^\\s()<>#?:\\]]*\\.md)(?=[#?)>\\s]|$)");

    /** A front matter key whose value is another page's path, relative to the content folder. */
    private static final Pattern KEY = Pattern.compile(Stream.of(PageType.values()).flatMap(type -> type.keys().stream())
            .filter(key -> key.form() == ValueType.PAGE_FILE).map(FrontMatterKey::name).distinct()
            .collect(Collectors.joining("|", "(?m)^((?:", "):[ \\t]*[\"']?)([^\\s\"'#]+\\.md)")));

    private LinkRewriter() {}

    /** Like {@link #rewrite(String, PagePath, PagePath, PagePath)}, for a file in any encoding. */
    static byte[] rewrite(byte[] file, PagePath page, PagePath from, PagePath to) {
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
    static String rewrite(String text, PagePath page, PagePath from, PagePath to) {
        Matcher matcher = LINK.matcher(text);
        StringBuilder rewritten = new StringBuilder();
        while (matcher.find()) {
            String target = matcher.group(2);
            boolean matches = RelativePath.normalize(page.folder() + target).equals(from.name() + ".md");
            String newTarget = matches ? target.substring(0, target.lastIndexOf('/') + 1) + to.slug() + ".md" : target;
            matcher.appendReplacement(rewritten, Matcher.quoteReplacement(matcher.group(1) + newTarget));
        }
        return KEY.matcher(matcher.appendTail(rewritten)).replaceAll(key -> Matcher.quoteReplacement(
                key.group(1) + (key.group(2).equals(from.name() + ".md") ? to.name() + ".md" : key.group(2))));
    }
}
