package se.kommun.uppdrag.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Every page has a title and a description of its own. Made twice: once for each. */
final class DuplicateTexts implements SiteRule {

    static final DuplicateTexts TITLES = new DuplicateTexts(new RuleInfo("titel-dubbel", Severity.WARNING,
            "Varje sida har en egen titel",
            "Den som har flera flikar öppna, eller söker, kan inte skilja sidor med samma titel åt.",
            "Skriv en titel som säger vad just den här sidan handlar om.", List.of("2.4.2"), List.of()),
            "titel", PageFacts::title);

    static final DuplicateTexts DESCRIPTIONS = new DuplicateTexts(new RuleInfo("beskrivning-dubbel", Severity.WARNING,
            "Varje sida har en egen beskrivning",
            "Sökmotorer visar beskrivningen. Är den lika på flera sidor vet läsaren inte vilken som är rätt.",
            "Skriv en beskrivning av just den här sidan.", List.of(), List.of()),
            "beskrivning", PageFacts::description);

    private final RuleInfo info;
    private final String what;
    private final Function<PageFacts, String> text;

    private DuplicateTexts(RuleInfo info, String what, Function<PageFacts, String> text) {
        this.info = info;
        this.what = what;
        this.text = text;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(SiteFacts site, Consumer<Problem> problems) {
        Map<String, List<PageFacts>> alike = site.pages().stream()
                .filter(page -> page.indexed() && !text.apply(page).isBlank())
                .collect(Collectors.groupingBy(text, LinkedHashMap::new, Collectors.toList()));
        for (List<PageFacts> pages : alike.values()) {
            PageFacts first = pages.get(0);
            pages.stream().skip(1).forEach(page -> problems.accept(Report.of(info, page,
                    "Sidan har samma " + what + " som " + first.file() + ": \""
                            + Quote.of(text.apply(page)) + "\".")));
        }
    }
}
