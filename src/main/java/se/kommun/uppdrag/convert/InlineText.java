package se.kommun.uppdrag.convert;

import java.util.ArrayList;
import java.util.List;

/** Collects the text of one block, in parts of one style. Blanks are collapsed as a browser does; a line end is a hard break. */
final class InlineText {

    /** Text of one style. */
    record Run(InlineStyle style, StringBuilder text) {}

    private final List<Run> runs = new ArrayList<>();
    private boolean afterBlank = true;
    private boolean hasText;

    /** @param literal whether blanks and line ends stay as they are */
    void append(String text, InlineStyle style, boolean literal) {
        String typed = TextNormalizer.normalize(text);
        StringBuilder collapsed = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (literal && c != '\r') {
                collapsed.append(c);
            } else if (!blank) {
                collapsed.append(c);
            } else if (!afterBlank) {
                collapsed.append(' ');
            }
            afterBlank = blank && !literal;
            hasText |= !blank;
        }
        add(collapsed, style);
    }

    /** Markdown that is written as it is. */
    void appendMarkdown(String markdown) {
        runs.add(new Run(new InlineStyle(false, false, false, InlineWriter.MARKDOWN), new StringBuilder(markdown)));
        hasText = true;
        afterBlank = false;
    }

    private void add(CharSequence text, InlineStyle style) {
        if (text.isEmpty()) {
            return;
        }
        if (runs.isEmpty() || !runs.get(runs.size() - 1).style().equals(style)) {
            runs.add(new Run(style, new StringBuilder()));
        }
        runs.get(runs.size() - 1).text().append(text);
    }

    /** A line break; nothing at the start of the text. */
    void lineBreak() {
        if (hasText) {
            add("\n", runs.get(runs.size() - 1).style());
            afterBlank = true;
        }
    }

    boolean endsWithBreak() {
        StringBuilder last = runs.isEmpty() ? new StringBuilder(" ") : runs.get(runs.size() - 1).text();
        return hasText && last.charAt(last.length() - 1) == '\n';
    }

    boolean isBlank() {
        return !hasText;
    }

    /** The text without its styles. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return plain.toString().strip();
    }

    /** @param styled whether bold and italic text is marked; links always are */
    String markdown(boolean styled) {
        return new InlineWriter(styled).write(runs);
    }

    /** The text without its first characters, which must be in the first run. */
    InlineText without(int characters) {
        runs.get(0).text().delete(0, characters);
        return this;
    }

    String firstRun() {
        return runs.isEmpty() ? "" : runs.get(0).text().toString();
    }

    void clear() {
        runs.clear();
        afterBlank = true;
        hasText = false;
    }
}
