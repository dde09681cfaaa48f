package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.text.Initials;
import se.kommun.uppdrag.check.text.Whitespace;
import se.kommun.uppdrag.check.text.Word;

/** Reports abbreviations that are not written out, and initials such as "LSS" that are not explained at their first use. */
final class AbbreviationRule {

    static final Rule RULE = Rule.of("abbreviation-unexplained", AbbreviationRule::check);

    /** Initials that need no explanation, because they are better known than the full name. */
    private static final Set<String> KNOWN = Set.of("PDF", "EU", "USA", "FN", "TV", "SMS", "ID", "OK", "AB", "HTML", "CSS", "GPS", "UTC", "IT");
    private static final Pattern EXPLANATION = Pattern.compile(
            "\\s*,\\s*\\p{L}{3}|\\s+(?:betyder|är|står för|heter|–|-|=)|\\s*\\(\\p{L}{3}|\\s*:\\s");

    private AbbreviationRule() {}

    private static void check(HtmlPage page, Findings findings) {
        if (!page.prose().isSwedish()) {
            return;
        }
        Set<String> seen = new HashSet<>(KNOWN);
        page.all("abbr").stream().filter(abbreviation -> abbreviation.hasAttr("title")).forEach(abbreviation -> seen.add(abbreviation.text()));
        page.all("dfn", "dt").forEach(term -> seen.add(term.text()));
        for (TextBlock block : page.prose().passages()) {
            List<Word> words = block.words();
            block.content().unclear().forEach(each -> findings.warning(block.element(), "shortened", each.text()));
            for (int i = 0; i < words.size(); i++) {
                String initials = Initials.of(words.get(i));
                if (!initials.isEmpty() && !seen.contains(initials) && !isName(words, i, initials) && seen.add(initials)
                        && !isAllCapitals(block) && !isExplained(initials, page.prose().passages())) {
                    findings.warning(block.element(), "initials", initials);
                }
            }
        }
    }

    /** Whether the whole block is in capitals; {@code text-uppercase} reports that. */
    private static boolean isAllCapitals(TextBlock block) {
        return block.line().equals(block.line().toUpperCase(Locale.ROOT));
    }

    /** Whether the initials are part of a name that has no longer form: a standard with its number, or a level. */
    private static boolean isName(List<Word> words, int at, String initials) {
        Word word = words.get(at);
        String source = word.source();
        int end = word.start() + initials.length();
        boolean isNumbered = end + 1 < source.length() && Whitespace.isSpace(source.charAt(end)) && Character.isDigit(source.charAt(end + 1));
        String before = at == 0 ? "" : words.get(at - 1).lowerCase();
        return isNumbered || before.endsWith("nivå") || before.endsWith("level");
    }

    /** Whether one of these forms explains the initials: "LSS, lagen om …", "LSS betyder …", "LSS är …", "LSS (lagen om …)", "lagen om … (LSS)", "LSS = …". */
    private static boolean isExplained(String initials, List<TextBlock> blocks) {
        Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}-])" + initials + "(?![\\p{L}\\p{N}])(?:(?<=\\(" + initials + ")\\)|" + EXPLANATION + ")");
        return blocks.stream().anyMatch(block -> block.line().contains(initials) && word.matcher(block.line()).find());
    }
}
