package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports what an editor meant as a list, a table, bold text or a link, but readers get as plain text with signs in it. */
final class UnparsedMarkup {

    private static final Pattern DOT = Pattern.compile("[·•‣∙▪●○◦■□][ \\t\u00a0]");
    private static final Pattern HYPHEN = Pattern.compile("-\\p{L}");
    private static final Pattern STARS = Pattern.compile("(?<!\\\\)\\*++");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}@/._-])(?:https?://|(?i:www\\.|youtu\\.be/|(?:m\\.)?youtube\\.com/|vimeo\\.com/))[\\p{L}\\p{N}][^\\s<>()\\[\\]|*]*+");

    private UnparsedMarkup() {}

    /** Checks a paragraph that was not parsed as a table. */
    static void check(Paragraph node, RenderContext page) {
        String text = page.sourceOf(node.getChars());
        if (!hasMarkFirst(text)) {
            return;
        }
        List<String> lines = text.lines().map(String::strip).toList();
        long hyphens = lines.stream().filter(line -> HYPHEN.matcher(line).lookingAt()).count();
        int offset = node.getStartOffset();
        boolean listed = false;
        for (String line : text.split("\n", -1)) {
            int start = offset + line.length() - line.stripLeading().length();
            if (!listed && DOT.matcher(line.strip()).lookingAt()) {
                listed = true;
                page.warning("list-not-parsed", start, "Punkten läses som vanlig text, inte som en lista.", "Börja raden med ett bindestreck och ett blanksteg i stället.");
            } else if (!listed && hyphens > 1 && HYPHEN.matcher(line.strip()).lookingAt()) {
                listed = true;
                page.warning("list-not-parsed", start, "Listan läses som vanlig text.", "Skriv ett blanksteg efter bindestrecket.");
            }
            offset += line.length() + 1;
        }
        if (!node.hasTableSeparator() && lines.size() > 1 && lines.stream().limit(2).allMatch(UnparsedMarkup::isRow)) {
            page.problem("table-not-parsed", node.getStartOffset(), "Tabellen läses som vanlig text eftersom raden under kolumnernas rubriker saknas.",
                    "Skriv en rad efter den första: " + "| --- ".repeat(columns(lines.get(0))) + "|.");
        }
    }

    /** Whether a line begins with anything else than a letter or digit, as those of lists and tables do. */
    private static boolean hasMarkFirst(String text) {
        int start = 0;
        do {
            if (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
                return true;
            }
            start = text.indexOf('\n', start) + 1;
        } while (start > 0);
        return false;
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|") && columns(line) > 1;
    }

    private static int columns(String row) {
        return (int) row.chars().filter(c -> c == '|').count() - 1;
    }

    /** Checks text in which everything else has been parsed. */
    static void check(Text node, RenderContext page) {
        String text = page.sourceOf(node.getChars());
        if (text.indexOf('*') >= 0) {
            stars(node, text, page);
        }
        int half = text.indexOf("](");
        if (half == 0 || half > 0 && text.charAt(half - 1) != '\\') {
            page.problem("link-not-parsed", node.getStartOffset() + half, "Länken är bara halv. Den läses som vanlig text.", "Skriv [ före länkens text, eller ta bort tecknen.");
        }
        if (hasInnerPoint(text)) {
            addresses(node, text, page);
        }
    }

    /** Whether a full stop has something directly after it, as in every address. Most end a sentence, and the pattern is slow. */
    private static boolean hasInnerPoint(String text) {
        for (int point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
            if (point + 1 < text.length() && text.charAt(point + 1) > ' ') {
                return true;
            }
        }
        return false;
    }

    /** A run of stars that is text beside the words that it should make bold. */
    private static void stars(Text node, String text, RenderContext page) {
        Matcher run = STARS.matcher(text);
        while (run.find()) {
            boolean atEmphasis = run.end() == text.length() && isEmphasis(node.getNext()) || run.start() == 0 && isEmphasis(node.getPrevious());
            boolean besideWord = run.start() > 0 && !Character.isWhitespace(text.charAt(run.start() - 1))
                    || run.end() < text.length() && !Character.isWhitespace(text.charAt(run.end()));
            if (atEmphasis || run.end() - run.start() > 1 && besideWord) {
                page.warning("emphasis-not-parsed", node.getStartOffset() + run.start(), "Stjärnorna syns i texten, för de är inte lika många före och efter orden.",
                        "Skriv två stjärnor direkt före och två direkt efter orden som ska vara feta.");
                return;
            }
        }
    }

    private static boolean isEmphasis(@Nullable Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    private static void addresses(Text node, String text, RenderContext page) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String found = address.group().replaceFirst("[.,:;!?\"'”’]+$", "");
            boolean halfLink = node.getPrevious() instanceof LinkRef && text.substring(0, address.start()).strip().equals("(");
            if (found.indexOf('.') > 0 && !halfLink && !isInLink(node)) {
                page.warning("address-not-linked", node.getStartOffset() + address.start(), "Adressen " + found + " är ingen länk, så den går inte att välja.",
                        "Skriv [vad läsaren hittar där](" + (found.contains("://") ? "" : "https://") + found + ").");
            }
        }
    }

    private static boolean isInLink(Node node) {
        for (Node one = node.getParent(); one != null; one = one.getParent()) {
            if (one instanceof Link || one instanceof DelimitedLinkNode || one instanceof LinkRef reference && reference.isDefined()) {
                return true;
            }
        }
        return false;
    }
}
