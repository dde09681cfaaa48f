package se.kommun.uppdrag.convert;

import java.util.List;
import java.util.function.Function;

/** Writes the parts of a text as Markdown: links outside, then bold, then italic, then code. */
record InlineWriter(boolean styled) {

    /** In place of an address: the text is Markdown already. */
    static final String MARKDOWN = "markdown:";

    /** Writes a group of runs that share one property, between the characters before and after it. */
    private interface GroupWriter {
        String write(List<InlineText.Run> group, char before, char after);
    }

    String write(List<InlineText.Run> runs) {
        return groups(runs, InlineStyle::href, '\n', '\n', this::link).strip().replace("\n", "  \n");
    }

    private static String groups(List<InlineText.Run> runs, Function<InlineStyle, Object> property, char before, char after, GroupWriter writer) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int end = 1; end <= runs.size(); end++) {
            if (end == runs.size() || !property.apply(runs.get(end).style()).equals(property.apply(runs.get(start).style()))) {
                char last = out.isEmpty() ? before : out.charAt(out.length() - 1);
                out.append(writer.write(runs.subList(start, end), last, end == runs.size() ? after : runs.get(end).text().charAt(0)));
                start = end;
            }
        }
        return out.toString();
    }

    private String link(List<InlineText.Run> group, char before, char after) {
        String href = group.get(0).style().href();
        if (href.equals(MARKDOWN)) {
            StringBuilder markdown = new StringBuilder();
            group.forEach(run -> markdown.append(run.text()));
            return markdown.toString();
        }
        boolean isLink = !href.isEmpty();
        String text = groups(group, InlineStyle::bold, isLink ? '[' : before, isLink ? ']' : after, this::bold);
        if (!isLink || text.isBlank()) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        group.forEach(run -> plain.append(run.text()));
        String shown = plain.toString().strip();
        String core = text.strip().replace("\n", " ");
        boolean isAddress = shown.equals(href) || href.equals("mailto:" + shown);
        String link = isAddress ? "<" + shown + ">" : "[" + core + "](" + href + ")";
        return blank(text.charAt(0)) + link + blank(text.charAt(text.length() - 1));
    }

    private static String blank(char edge) {
        return Character.isWhitespace(edge) ? String.valueOf(edge) : "";
    }

    private String bold(List<InlineText.Run> group, char before, char after) {
        boolean isBold = styled && group.get(0).style().bold();
        String inner = groups(group, InlineStyle::italic, isBold ? '*' : before, isBold ? '*' : after, this::italic);
        return isBold ? marked("**", inner, before, after) : inner;
    }

    private String italic(List<InlineText.Run> group, char before, char after) {
        boolean isItalic = styled && group.get(0).style().italic();
        String inner = groups(group, InlineStyle::code, isItalic ? '*' : before, isItalic ? '*' : after, this::code);
        return isItalic ? marked("*", inner, before, after) : inner;
    }

    private String code(List<InlineText.Run> group, char before, char after) {
        StringBuilder text = new StringBuilder();
        group.forEach(run -> text.append(run.text()));
        InlineStyle style = group.get(0).style();
        boolean isCode = style.code() && before != '`' && text.indexOf("`") < 0 && text.indexOf("\n") < 0 && !text.toString().isBlank();
        return isCode ? "`" + text + "`" : MarkdownEscape.inline(text.toString(), after, !style.href().isEmpty());
    }

    /** Puts marks around a text, inside its blanks. Leaves them out where Markdown would not read them as marks (CommonMark, section 6.2). */
    private static String marked(String mark, String text, char before, char after) {
        String core = text.strip();
        if (core.isEmpty()) {
            return text;
        }
        int start = text.indexOf(core.charAt(0));
        String lead = text.substring(0, start);
        String trail = text.substring(start + core.length());
        char left = lead.isEmpty() ? before : ' ';
        char right = trail.isEmpty() ? after : ' ';
        boolean opens = !isPunctuation(core.charAt(0)) || !isWord(left);
        boolean closes = !isPunctuation(core.charAt(core.length() - 1)) || !isWord(right);
        return opens && closes ? lead + mark + core + mark + trail : text;
    }

    private static boolean isWord(char c) {
        return !Character.isWhitespace(c) && !isPunctuation(c);
    }

    /** As Markdown reads it: a half of a surrogate pair, such as of an emoji, counts as a symbol. */
    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }
}
