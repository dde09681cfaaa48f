package se.kommun.uppdrag.benchmark;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * The page that every tool is given, in as many variants as asked for: 389 words, four headings, lists, a table and six
 * links, three of them to other pages. Always the same for a number, and never the same for two.
 *
 * @param number from 1
 * @param total how many there are
 */
record SamplePage(int number, int total) {

    private static final int WORDS = 389;
    // Lengths without a common divisor, so that the same words seldom meet twice.
    private static final List<String> ROLES = List.of("Ledsagare", "Kontaktperson", "Avlösare");
    private static final List<String> PLACES = List.of("Alby", "Fittja", "Hallunda", "Norsborg", "Tumba", "Tullinge", "Vårsta");
    private static final List<String> PEOPLE = List.of("personen", "deltagaren", "grannen", "ungdomen", "kvinnan");
    private static final List<String> THINGS = List.of("baka", "promenera", "spela", "simma", "läsa", "fika", "handla", "måla", "sjunga",
            "odla", "fiska");
    private static final List<String> DAYS = List.of("måndagar", "tisdagar", "onsdagar", "torsdagar");

    private static final String TEXT = """
            Här läser du hur uppdraget fungerar i {place}. Du träffar {person} ungefär en gång i veckan. Ni bestämmer \
            själva vad ni vill göra. Ofta handlar det om att {thing} tillsammans. Det här är sida {number} i handboken.

            ## Det här gör du i uppdraget

            Du är ett stöd för någon som behöver sällskap utanför hemmet. Personen har rätt till stödet enligt lag. Du \
            följer med när det behövs och ser till att allt går lugnt till. Vanliga saker att göra är att

            - följa med till affären på {day}
            - ta en promenad i närheten av {place}
            - hjälpa {person} att {thing}
            - läsa post och svara på brev
            - åka buss till biblioteket.

            Du lagar inte mat och ger inte medicin. Det gör andra som har den uppgiften. Är du osäker frågar du \
            din kontakt på kommunen innan du gör något nytt.

            ## Det här behöver du kunna

            Du behöver ingen utbildning för uppdraget. Det viktiga är att du är lugn, kommer i tid och gör som ni har \
            kommit överens om. Så här går det till innan du börjar:

            1. Du visar ett utdrag ur registret.
            2. Du kommer på ett möte i {place}.
            3. Du träffar {person} och oss en första gång.
            4. Du skriver under ett avtal om uppdraget.

            Mer om reglerna står på [Socialstyrelsens webbplats](https://www.socialstyrelsen.se) och i [lagen hos \
            riksdagen](https://www.riksdagen.se). Du kan också läsa [sidan om avtal]({first}) och [sidan om ersättning]({second}).

            ## Så ser en vanlig vecka ut

            Tiderna kan ändras när {person} vill det.

            | Dag | Tid | Det ni gör |
            | --- | --- | --- |
            | Måndag | 13 till 15 | Ni går till biblioteket i {place} |
            | Onsdag | 10 till 12 | Ni hinner {thing} en stund |
            | Fredag | 14 till 16 | Ni tar en fika på torget |
            | Söndag | 11 till 12 | Ni ringer och planerar nästa vecka |
            {caption}

            Du skriver upp tiderna i en lista och lämnar den till oss varje månad. Har du haft kostnader sparar du kvitton. \
            Vi betalar ut pengarna den sista vardagen i månaden.

            ## Så går du vidare

            Känns uppdraget rätt för dig? Ring oss på {day} mellan nio och tolv, eller läs först [hur andra har gjort]({third}). \
            Vi svarar på frågor och berättar vilka som väntar på stöd just nu. Du kan också läsa om hälsa och vård på \
            [sidorna hos 1177](https://www.1177.se).

            Många stannar länge och blir vänner för livet. Du har tystnadsplikt, och den gäller också när uppdraget är slut.
            """;

    /** Never longer than the seventy letters that our schema allows. */
    String title() {
        return pick(ROLES) + " i " + pick(PLACES) + ", sida " + number;
    }

    String description() {
        return "Så fungerar uppdraget i " + pick(PLACES) + ". Läs vad du gör, vad som krävs och hur du går vidare från sida " + number + ".";
    }

    /** The name without ending; sorts as the number does. */
    String slug() {
        return slug(number);
    }

    /**
     * The Markdown under the header.
     *
     * @param link makes the address of another page from its number
     * @param caption makes the line after the table from its words
     */
    String body(IntFunction<String> link, UnaryOperator<String> caption) {
        String body = TEXT.replace("{place}", pick(PLACES)).replace("{person}", pick(PEOPLE)).replace("{thing}", pick(THINGS))
                .replace("{caption}", caption.apply("Exempel på en vecka")).replace("{day}", pick(DAYS)).replace("{number}", String.valueOf(number))
                .replace("{first}", link.apply(other(1))).replace("{second}", link.apply(other(3))).replace("{third}", link.apply(other(7)));
        int words = words(title() + "\n" + body);
        if (words != WORDS) {
            throw new IllegalStateException("a page of " + words + " words, not " + WORDS);
        }
        return body;
    }

    static String slug(int number) {
        return String.format("sida-%05d", number);
    }

    private int other(int steps) {
        return (number - 1 + steps) % total + 1;
    }

    private String pick(List<String> words) {
        return words.get(number % words.size());
    }

    /** What a reader reads: no address, no sign. */
    private static int words(String markdown) {
        String text = markdown.replaceAll("]\\([^)]*\\)", "").replaceAll("(?m)^\\d\\.", "");
        return (int) text.lines().flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).count();
    }
}
