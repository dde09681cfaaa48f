package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.kommun.uppdrag.check.spelling.SpellableWord;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.Word;

/** Collects the words of a page's main part whose spelling can be checked: Swedish running text, headings, tables and labels. */
final class PageWords {

    private PageWords() {}

    /** Each word at its first location, without names and terms that the page explains; empty if the page is not marked as Swedish. */
    static List<PageFacts.Word> of(HtmlPage page, PageFacts.Locator locator) {
        if (!LanguageTags.primary(page.root().attr("lang")).equals("sv")) {
            return List.of();
        }
        WordLocator locations = new WordLocator(page, locator);
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
                    found.add(new PageFacts.Word(word.text(), locations.of(word, block), i, words.size()));
                }
            }
        }
        ExplainedTerms explained = ExplainedTerms.of(page);
        found.removeIf(word -> isName(Spelling.withoutPoint(word.text()), names) || explained.has(word.text().toLowerCase(Locale.ROOT)));
        return found;
    }

    private static List<SpellableWord> words(TextBlock block) {
        List<Word> words = block.words().stream().filter(word -> block.runAt(word.start()).isSpelled()).toList();
        return SpellableWord.in(words);
    }

    /** Whether the word is a known name, its genitive, or the base form of a known genitive. */
    private static boolean isName(String word, Set<String> names) {
        return Character.isUpperCase(word.charAt(0)) && (names.contains(word) || names.contains(word + "s")
                || word.endsWith("s") && names.contains(word.substring(0, word.length() - 1)));
    }
}
