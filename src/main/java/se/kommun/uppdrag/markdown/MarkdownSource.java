package se.kommun.uppdrag.markdown;

import java.util.Objects;

/**
 * The Markdown of one page and its place in a file.
 *
 * @param file the path that problems name, such as {@code content/om-lss.md}; never null
 * @param text Markdown without front matter; all line ends are LF; never null
 * @param firstLine line of the file, from 1, that the text starts on
 * @param linesKept whether each line of a paragraph becomes a line in the HTML; line breaks are spaces in standard Markdown
 */
public record MarkdownSource(String file, String text, int firstLine, boolean linesKept) {

    public MarkdownSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }
}
