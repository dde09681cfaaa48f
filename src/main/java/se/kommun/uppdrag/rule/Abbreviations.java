package se.kommun.uppdrag.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.text.Shortening;

/** Shortened words are written out, and initials are explained where they are first used. */
final class Abbreviations implements Rule {

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}])");
    /** Better known by their initials than by their names. */
    private static final Set<String> KNOWN = Set.of("PDF", "EU", "USA", "FN", "TV", "SMS", "ID", "OK", "AB", "HTML", "CSS", "GPS", "UTC", "IT");

    private static final RuleInfo INFO = new RuleInfo("forkortning", Severity.WARNING,
            "Förkortningar skrivs ut eller förklaras",
            "Den som inte känner till förkortningen förstår inte texten. Skärmläsare läser ofta förkortningar fel.",
            "Skriv ut orden, eller förklara förkortningen första gången den står på sidan.", List.of("3.1.4"), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        if (!BodyText.isSwedish(page)) {
            return;
        }
        Set<String> seen = new HashSet<>(KNOWN);
        page.all("abbr").stream().filter(abbreviation -> abbreviation.hasAttr("title")).forEach(abbreviation -> seen.add(abbreviation.text()));
        page.all("dfn").forEach(term -> seen.add(term.text()));
        for (BodyText.Block block : page.bodyText()) {
            Shortening.unclear(block.text()).forEach(word ->
                    findings.warning(block.element(), "Förkortningen \"" + word + "\" är svår att läsa."));
            if (block.text().equals(block.text().toUpperCase(Locale.ROOT))) {
                continue; // a whole block in capitals is another rule's business
            }
            Matcher initials = INITIALS.matcher(block.text());
            while (initials.find()) {
                if (!names(block.text(), initials) && seen.add(initials.group()) && !explained(initials.group(), page.document().body().text())) {
                    findings.warning(block.element(), "\"" + initials.group() + "\" förklaras inte på sidan.");
                }
            }
        }
    }

    /** Part of a name that has no longer form: a standard with its number, a level. */
    private static boolean names(String text, Matcher initials) {
        return text.substring(initials.end()).matches("(?s)\\s\\d.*") || text.substring(0, initials.start()).matches("(?s).*(?i:nivå|level)\\s");
    }

    /** "LSS, lagen om …", "LSS betyder …", "LSS är …", "LSS (lagen om …)", "lagen om … (LSS)", "LSS = …". */
    private static boolean explained(String initials, String text) {
        String word = "(?<![\\p{L}\\p{N}])" + initials;
        return Pattern.compile(word + "(?:\\s*,\\s*\\p{L}{3,}|\\s+(?:betyder|är|står för|heter|–|-|=)|\\s*\\(\\p{L}{3,}|\\s*:\\s)|\\(" + initials + "\\)")
                .matcher(text).find();
    }
}
