package se.kommun.uppdrag.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into sentences and words, as readability formulas count them. */
public final class Prose {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.:][\\p{L}\\p{N}]+)*");
    /** Points inside these end no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?iu)\\b(?:t\\.\\s?ex|bl\\.\\s?a|m\\.\\s?m|d\\.\\s?v\\.\\s?s|dvs|o\\.\\s?s\\.\\s?v|osv|etc|f\\.\\s?d|s\\.\\s?k|fr\\.\\s?o\\.\\s?m|t\\.\\s?o\\.\\s?m"
                    + "|kl|nr|ca|resp|inkl|ev|tel|kap|st|e\\.g|i\\.e|mr|mrs|dr|vs)\\.");

    private Prose() {}

    /** The sentences of one block of text, in order, without surrounding white space. */
    public static List<String> sentences(String text, Locale locale) {
        String masked = mask(text);
        BreakIterator iterator = BreakIterator.getSentenceInstance(locale);
        iterator.setText(masked);
        List<String> sentences = new ArrayList<>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
            String sentence = text.substring(start, end).strip();
            if (!words(sentence).isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** Same length, with the points of abbreviations made harmless. */
    private static String mask(String text) {
        Matcher matcher = ABBREVIATION.matcher(text);
        StringBuilder masked = new StringBuilder(text);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                if (masked.charAt(i) == '.') {
                    masked.setCharAt(i, '_');
                }
            }
        }
        return masked.toString();
    }

    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
