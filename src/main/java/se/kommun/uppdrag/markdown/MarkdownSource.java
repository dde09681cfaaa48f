package se.kommun.uppdrag.markdown;

import java.util.Objects;

/**
 * One page's Markdown, and where it comes from.
 *
 * @param file the name that problems carry, such as {@code content/om-lss.md}; never null
 * @param text the Markdown alone: no front matter, lines ended by LF only; never null
 * @param firstLine the line of the file, from 1, on which the text's first line stands
 * @param linesKept whether each line of a paragraph stays a line of its own in the HTML
 */
public record MarkdownSource(String file, String text, int firstLine, boolean linesKept) {

    /** One whose lines run on in their paragraph, as Markdown has it. */
    public MarkdownSource(String file, String text, int firstLine) {
        this(file, text, firstLine, false);
    }

    public MarkdownSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }
}
