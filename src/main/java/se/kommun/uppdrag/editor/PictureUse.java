package se.kommun.uppdrag.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.RelativePath;

/**
 * A place where a picture stands.
 *
 * @param page the page's path inside {@code content} without its extension
 * @param alternative what the page says that it shows; empty if it says nothing
 * @param decorative whether the page says that it is only decoration
 */
public record PictureUse(String page, String title, String alternative, boolean decorative) {

    private static final Pattern IMAGE = Pattern.compile("!\\[((?:[^\\[\\]\\\\]|\\\\.){0,1000}+)\\]\\( *+<?([^\\s()<>]++)>?(?: ++\"([^\"\n]*+)\")? *+\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    /** Adds the pictures in a text, by their path inside {@code content}. */
    static void addAll(PagePath page, EditableSource text, Map<String, List<PictureUse>> uses) {
        Matcher image = IMAGE.matcher(text.body());
        while (image.find()) {
            String file = RelativePath.normalize(page.folder() + image.group(2));
            uses.computeIfAbsent(file, any -> new ArrayList<>()).add(new PictureUse(page.name(), text.value("title").orElse(page.name()),
                    ESCAPE.matcher(image.group(1)).replaceAll("$1").strip(), "dekorativ".equals(image.group(3))));
        }
    }
}
