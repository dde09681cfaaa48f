package se.kommun.uppdrag.check.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.text.Initials;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Whitespace;
import se.kommun.uppdrag.check.text.Word;

/** Requires short sentences, short words and explained abbreviations in running text. */
final class ReadabilityRules {

    private static final int MAX_SENTENCE_WORDS = 25;
    private static final int MAX_LIX = 40;
    private static final int MIN_WORDS = 100;
    private static final int MAX_EXAMPLES = 2;

    /** Initials that need no explanation, because they are better known than the full name. */
    private static final Set<String> KNOWN = Set.of("PDF", "EU", "USA", "FN", "TV", "SMS", "ID", "OK", "AB", "HTML", "CSS", "GPS", "UTC", "IT");

    private static final Pattern EXPLANATION = Pattern.compile(
            "\\s*,\\s*\\p{L}{3}|\\s+(?:betyder|är|står för|heter|–|-|=)|\\s*\\(\\p{L}{3}|\\s*:\\s");

    static final List<Rule> RULES = List.of(
            Rule.of("sentence-long", ReadabilityRules::longSentences),
            Rule.of("text-readability", ReadabilityRules::index),
            Rule.of("abbreviation-unexplained", ReadabilityRules::abbreviations));

    private ReadabilityRules() {}

    /** Reports sentences that are too long. */
    private static void longSentences(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().passages()) {
            for (Sentence sentence : block.sentences()) {
                if (sentence.words().size() > MAX_SENTENCE_WORDS) {
                    findings.warning(block.element(), "found", sentence.words().size(), Snippets.of(sentence.text()));
                }
            }
        }
    }

    /** Reports the most difficult sentences of a text whose LIX as a whole is too high. */
    private static void index(HtmlPage page, Findings findings) {
        if (!page.prose().isSwedish()) {
            return;
        }
        List<TextBlock> blocks = page.prose().passages();
        Lix lix = page.prose().lix();
        if (lix.words() < MIN_WORDS || lix.value() <= MAX_LIX) {
            return;
        }
        record Hard(TextBlock block, Sentence sentence, int lix) {}
        List<Hard> hardest = blocks.stream()
                .flatMap(block -> block.sentences().stream().filter(sentence -> sentence.words().size() > 7)
                        .map(sentence -> new Hard(block, sentence, Lix.of(List.of(sentence)).value())))
                .sorted(Comparator.comparingInt(Hard::lix).reversed()).limit(MAX_EXAMPLES).toList();
        for (Hard hard : hardest) {
            findings.warning(hard.block().element(), "found", lix.value(), Snippets.of(hard.sentence().text()));
        }
    }

    /** Reports abbreviations that are not written out, and initials such as "LSS" that are not explained at their first use. */
    private static void abbreviations(HtmlPage page, Findings findings) {
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
