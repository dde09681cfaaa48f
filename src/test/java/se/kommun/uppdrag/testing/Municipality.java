package se.kommun.uppdrag.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A municipality that is none of Sweden's, whose site the tests build. */
public final class Municipality {

    /** Its required settings, a line each. The number is one of those that the authority for telephony keeps for films and books. */
    public static final List<String> REQUIRED = List.of("site.name=Exempelköpings kommun", "site.department=Omsorgsförvaltningen",
            "site.phone=08-465 004 00", "site.email=kontaktcenter@exempelkoping.se");

    /** Name and department, as its letterhead has them. */
    static final String LETTERHEAD = "Exempelköpings kommun Omsorgsförvaltningen";

    private static final List<String> TRANSLATED = List.of("site.name.en=Example Municipality", "site.name.fi=Esimerkkikunta");

    private Municipality() {}

    /** Settings with the lines of another municipality replaced by this one's. */
    static String replaceIn(String settings) {
        return settings.lines().map(line -> Stream.concat(REQUIRED.stream(), TRANSLATED.stream()).filter(own -> key(own).equals(key(line))).findFirst().orElse(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The required lines whose key some settings do not have. */
    public static List<String> missingIn(String settings) {
        return REQUIRED.stream().filter(line -> !settings.replace(" =", "=").contains(key(line))).toList();
    }

    private static String key(String line) {
        return line.replaceFirst("=.*", "=");
    }
}
