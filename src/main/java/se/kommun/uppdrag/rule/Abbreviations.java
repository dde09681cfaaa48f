package se.kommun.uppdrag.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.text.Letters;
import se.kommun.uppdrag.text.Shortening;

/** Shortened words are written out, and initials are explained where they are first used. */
final class Abbreviations implements Rule {

    /** Better known by their initials than by their names. */
    private static final Set<String> KNOWN = Set.of("PDF", "EU", "USA", "FN", "TV", "SMS", "ID", "OK", "AB", "HTML", "CSS", "GPS", "UTC", "IT");

    private static final Pattern EXPLANATION = Pattern.compile(
            "\\s*,\\s*\\p{L}{3}|\\s+(?:betyder|är|står för|heter|–|-|=)|\\s*\\(\\p{L}{3}|\\s*:\\s");
    private static final int MOST_INITIALS = 6;

    private static final RuleInfo INFO = RuleInfo.of("abbreviation-unexplained");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        if (!BodyText.isSwedish(page)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        page.all("abbr").stream().filter(abbreviation -> abbreviation.hasAttr("title")).forEach(abbreviation -> seen.add(abbreviation.text()));
        page.all("dfn", "dt").forEach(term -> seen.add(term.text()));
        for (BodyText.Block block : page.prose().passages()) {
            Shortening.unclear(block.text(), block.signs()).forEach(word ->
                    findings.warning(block.element(), "shortened", word));
            initials(page, block, seen, findings);
        }
    }

    private static void initials(HtmlPage page, BodyText.Block block, Set<String> seen, Findings findings) {
        String text = block.text();
        char[] signs = block.signs();
        int end;
        for (int start = 0; start < signs.length; start = end + 1) {
            end = start;
            if (!Letters.isCapital(signs[start])) {
                continue;
            }
            while (end < signs.length && Letters.isCapital(signs[end])) {
                end++;
            }
            if (end - start >= 2 && end - start <= MOST_INITIALS && alone(text, start, end)) {
                String word = text.substring(start, end);
                if (!KNOWN.contains(word) && !seen.contains(word) && !names(text, start, end) && seen.add(word) && !shouting(text)
                        && !explained(word, page.prose().passages())) {
                    findings.warning(block.element(), "initials", word);
                }
            }
        }
    }

    private static boolean alone(String text, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '-';
        return before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** A whole block in capitals is another rule's business. */
    private static boolean shouting(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Part of a name that has no longer form: a standard with its number, a level. */
    private static boolean names(String text, int start, int end) {
        boolean numbered = end + 1 < text.length() && Character.isWhitespace(text.charAt(end)) && Character.isDigit(text.charAt(end + 1));
        String before = text.substring(0, start).toLowerCase(Locale.ROOT).stripTrailing();
        return numbered || before.endsWith("nivå") || before.endsWith("level");
    }

    /** "LSS, lagen om …", "LSS betyder …", "LSS är …", "LSS (lagen om …)", "lagen om … (LSS)", "LSS = …". */
    private static boolean explained(String initials, List<BodyText.Block> blocks) {
        for (BodyText.Block block : blocks) {
            String text = block.text();
            for (int at = text.indexOf(initials); at >= 0; at = text.indexOf(initials, at + 1)) {
                int end = at + initials.length();
                if (alone(text, at, end) && (text.startsWith(")", end) && at > 0 && text.charAt(at - 1) == '('
                        || EXPLANATION.matcher(text).region(end, text.length()).lookingAt())) {
                    return true;
                }
            }
        }
        return false;
    }
}
