package se.kommun.uppdrag.check.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;

/** Requires that the visible text of a control is part of its name, so that voice control and screen readers work (WCAG 2.5.3). */
final class VisibleLabelRules {

    private static final Set<String> LABELLED_ROLES = WordLists.of("roles-with-visible-label");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]++|\\.(?![^\\p{L}\\p{M}\\p{N}]|$)");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    /** The name of an icon, which a font shows as an image. */
    private static final Pattern ICON_NAME = Pattern.compile("[a-z0-9_]++");
    private static final Pattern ICON_FONT = Pattern.compile("(?i)font-family[^;}]{0,80}(?:icon|symbol|glyph|awesome)");
    /** Longer texts are not names that anyone says. */
    private static final int MAX_WORDS = 60;
    private static final int MAX_NAME_WORDS = 1_000;

    static final List<Rule> RULES = List.of(Rule.each("label-in-name", HtmlPage::withAria, VisibleLabelRules::check));

    private VisibleLabelRules() {}

    private static void check(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        if (!element.hasAttr("aria-label") && !element.hasAttr("aria-labelledby") || !tree.isExposed(element) || !isLabelled(element, tree.role(element))) {
            return;
        }
        VisibleText text = VisibleText.of(tree, element);
        List<String> name = words(tree.name(element));
        if (name.isEmpty() || text.isEmpty() || text.variants().stream().anyMatch(each -> isInName(each, name, String::equals))) {
            return;
        }
        boolean certain = !tree.isNameUncertain(element) && text.isCertain() && !isIcon(page, text.line())
                && text.variants().stream().noneMatch(each -> isInName(each, name, VisibleLabelRules::isAbbreviation) || isJoined(each, name));
        findings.errorOrReview(certain, element, "found", Snippets.of(text.line()), Snippets.of(tree.name(element)));
    }

    private static boolean isLabelled(Element element, @Nullable Role role) {
        return role != null && LABELLED_ROLES.stream().anyMatch(role::inherits) && role.nameFromContents()
                && !HtmlElements.isSvg(element);
    }

    /** The words in lower case, without text in brackets. A full stop after a word belongs to it. */
    private static List<String> words(String text) {
        String spoken = IN_BRACKETS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.splitAsStream(spoken).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).limit(MAX_NAME_WORDS).toList();
    }

    private static String plain(String word) {
        return word.replace(".", "");
    }

    /** Whether the name contains the words, in their order. A single letter counts as a symbol, such as x for "close". */
    private static boolean isInName(String text, List<String> name, BiPredicate<String, String> same) {
        List<String> words = words(text);
        if (words.isEmpty() || words.size() > MAX_WORDS || words.size() == 1 && plain(words.get(0)).length() == 1 && !DIGIT.matcher(words.get(0)).matches()) {
            return true;
        }
        for (int start = 0; start + words.size() <= name.size(); start++) {
            int matched = 0;
            while (matched < words.size() && (plain(words.get(matched)).equals(plain(name.get(start + matched)))
                    || same.test(words.get(matched), name.get(start + matched)))) {
                matched++;
            }
            if (matched == words.size()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word may be short for the other: a number for an ordinal, such as 1 for 1st, or a word with a full stop, whose letters
     * are in the other in the same order, from the first one on.
     */
    private static boolean isAbbreviation(String word, String other) {
        String letters = plain(word);
        if (other.length() > letters.length() && other.startsWith(letters) && letters.chars().allMatch(Character::isDigit) && Character.isLetter(other.charAt(letters.length()))) {
            return true;
        }
        if (!word.endsWith(".") || letters.isEmpty() || other.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int matched = 0;
        for (int i = 0; i < other.length() && matched < letters.length(); i++) {
            matched += other.charAt(i) == letters.charAt(matched) ? 1 : 0;
        }
        return matched == letters.length();
    }

    /** Whether text and name differ only in how words are joined, such as "non-standard" and "nonstandard". Joined digits are another number. */
    private static boolean isJoined(String text, List<String> name) {
        String joined = String.join("", words(text)).replace(".", "");
        if (DIGIT.matcher(joined).find()) {
            return false;
        }
        StringBuilder whole = new StringBuilder();
        BitSet boundaries = new BitSet();
        boundaries.set(0);
        for (String word : name) {
            whole.append(plain(word));
            boundaries.set(whole.length());
        }
        int at = whole.indexOf(joined);
        while (at >= 0 && !(boundaries.get(at) && boundaries.get(at + joined.length()))) {
            at = whole.indexOf(joined, at + 1);
        }
        return at >= 0;
    }

    private static boolean isIcon(HtmlPage page, String text) {
        return ICON_NAME.matcher(text).matches() && page.cached(VisibleLabelRules.class, each -> Stream.concat(
                each.all("style").stream().map(Element::data).filter(css -> ICON_FONT.matcher(css).find()),
                each.all("link").stream().map(link -> link.attr("href").toLowerCase(Locale.ROOT)).filter(href -> href.matches("(?s).*(?:icon|symbol|awesome|glyph).*css.*")))
                .findAny().isPresent());
    }
}
