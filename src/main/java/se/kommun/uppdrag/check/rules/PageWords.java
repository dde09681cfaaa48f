package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.check.spelling.SpellableWord;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.Tokenizer;
import se.kommun.uppdrag.check.text.Word;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;

/** Collects the words of a page's main part whose spelling can be checked: Swedish running text, headings, tables and labels. */
final class PageWords {

    /** The maximum length of an inflectional ending after a term that the page explains. */
    private static final int MAX_ENDING_LENGTH = 4;

    private PageWords() {}

    /** Each word at its first location, without names and terms that the page explains; empty if the page is not marked as Swedish. */
    static List<PageFacts.Word> of(HtmlPage page, PageFacts.Locator locator) {
        if (!LanguageTags.primary(page.root().attr("lang")).equals("sv")) {
            return List.of();
        }
        LineIndex lines = LineIndex.of(page.file(), page.html());
        List<PageFacts.Word> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<TextBlock> blocks = page.prose().allBlocks();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            List<SpellableWord> words = block.kind() == TextBlock.Kind.OTHER ? List.of() : words(block);
            for (SpellableWord word : words) {
                if (word.isName()) {
                    names.add(Spelling.withoutPoint(word.text()));
                } else if (seen.add(word.text())) {
                    found.add(new PageFacts.Word(word.text(), locate(page, block, word, lines, locator), i, words.size()));
                }
            }
        }
        Set<String> explained = explained(page);
        found.removeIf(word -> isName(Spelling.withoutPoint(word.text()), names) || isExplained(word.text().toLowerCase(Locale.ROOT), explained));
        return found;
    }

    private static List<SpellableWord> words(TextBlock block) {
        List<Word> words = block.words().stream().filter(word -> block.runAt(word.start()).isSpelled()).toList();
        return SpellableWord.in(words);
    }

    private static Set<String> explained(HtmlPage page) {
        return page.all("dfn", "dt").stream().flatMap(term -> SpellableWord.in(Tokenizer.words(ElementText.of(term))).stream())
                .map(word -> word.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static boolean isExplained(String word, Set<String> explained) {
        return !explained.isEmpty() && IntStream.rangeClosed(Math.max(1, word.length() - MAX_ENDING_LENGTH), word.length())
                .anyMatch(end -> explained.contains(word.substring(0, end)));
    }

    /** Whether the word is a known name, its genitive, or the base form of a known genitive. */
    private static boolean isName(String word, Set<String> names) {
        return Character.isUpperCase(word.charAt(0)) && (names.contains(word) || names.contains(word + "s")
                || word.endsWith("s") && names.contains(word.substring(0, word.length() - 1)));
    }

    private static Location locate(HtmlPage page, TextBlock block, SpellableWord word, LineIndex lines, PageFacts.Locator locator) {
        int offset = word.word().start();
        TextBlock.Run run = block.runAt(offset);
        Range range = run.node().sourceRange();
        if (!range.isTracked() || range.startPos() < 0) {
            return locator.location((Element) run.node().parent());
        }
        int position = range.startPos() + offset - run.start();
        boolean isLiteral = range.endPos() - range.startPos() == run.node().getWholeText().length();
        if (!isLiteral) { // the text has character references, so offsets differ
            position = page.html().indexOf(word.text(), position);
        }
        return lines.at(position < 0 || position > range.endPos() ? range.startPos() : position);
    }
}
