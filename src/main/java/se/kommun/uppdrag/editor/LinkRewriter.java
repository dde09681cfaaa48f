package se.kommun.uppdrag.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.ValueType;

/** Mends the links of a page when the file that they name gets another name in the same folder. */
final class LinkRewriter {

    /** What stands after {@code ](}, {@code ]:} or {@code ::: avsnitt} and ends in {@code .md}, up to its fragment or end. */
    private static final Pattern LINK = Pattern.compile("(\\](?:\\(|:)[ \\t]*+<?|(?<!:):{3,}+[ \\t]*+(?i:avsnitt)[ \\t]++)([^\\s()<>#?:\\]]*\\.md)(?=[#?)>\\s]|$)");

    /** A key that names another page, from the content folder's top. */
    private static final Pattern KEY = Pattern.compile(Stream.of(PageType.values()).flatMap(type -> type.keys().stream())
            .filter(key -> key.form() instanceof ValueType.PageFile).map(FrontMatterKey::name).distinct()
            .collect(Collectors.joining("|", "(?m)^((?:", "):[ \\t]*[\"']?)([^\\s\"'#]+\\.md)")));

    private LinkRewriter() {}

    /**
     * The text with each link to a file led to its new name, the keys that name a page too; all else stays.
     *
     * @param page the file whose text it is
     * @param from the file that is renamed
     * @param to its new name, in the same folder
     */
    static String mended(String text, PagePath page, PagePath from, PagePath to) {
        Matcher matcher = LINK.matcher(text);
        StringBuilder mended = new StringBuilder();
        while (matcher.find()) {
            String target = matcher.group(2);
            boolean named = resolved(page.folder() + target).equals(from.name() + ".md");
            String written = named ? target.substring(0, target.lastIndexOf('/') + 1) + to.slug() + ".md" : target;
            matcher.appendReplacement(mended, Matcher.quoteReplacement(matcher.group(1) + written));
        }
        return KEY.matcher(matcher.appendTail(mended)).replaceAll(key -> Matcher.quoteReplacement(
                key.group(1) + (key.group(2).equals(from.name() + ".md") ? to.name() + ".md" : key.group(2))));
    }

    private static String resolved(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
