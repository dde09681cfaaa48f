package se.kommun.uppdrag.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The syntax of a setting's value. Each type says in Swedish how to correct an invalid value. */
enum SettingType {
    TEXT(value -> !value.isBlank(), "Värdet är tomt. Skriv en text."),
    TEXT_OR_EMPTY(value -> value.length() <= SettingType.LONGEST_TEXT && value.chars().noneMatch(Character::isISOControl),
            "Skriv högst " + SettingType.LONGEST_TEXT + " tecken på en rad."),
    WORD(value -> value.matches(SettingType.FIELD_NAME + "|"),
            "Ett fältnamn får bara ha bokstäver a–z, siffror, punkt, kolon, bindestreck, understreck och hakparenteser."),
    KIND(Set.of("post", "link", "none")::contains, "Skriv post, link eller none."),
    BRANCH(value -> value.isEmpty() || value.length() <= SettingType.LONGEST_NAME && value.matches("[A-Za-z0-9][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_-]+)*")
            && !value.matches(".*\\.lock(/.*)?"), "Skriv en grens namn med bokstäver a–z, siffror, bindestreck och snedstreck, till exempel innehall."),
    REMOTE(value -> value.isEmpty() || value.length() <= SettingType.LONGEST_NAME && value.matches("[A-Za-z0-9][A-Za-z0-9._-]*"),
            "Skriv det namn som platsen har i Git, till exempel origin."),
    PHONE(SettingType::isPhone, "Skriv ett telefonnummer med siffror, till exempel 08-123 45 67."),
    LANGUAGE(LanguageCode::isKnown, "Skriv språkets kod, till exempel sv för svenska eller en för engelska."),
    TIME_ZONE(value -> ZoneId.getAvailableZoneIds().contains(value), "Skriv en tidszon som Europe/Stockholm eller Europe/London."),
    PHONE_COUNTRY(value -> value.matches("\\+[1-9]\\d{0,2}"), "Skriv landsnumret med plus, till exempel +46 för Sverige eller +44 för Storbritannien."),
    EMAIL(value -> value.matches("[^@\\s]++@[^@\\s.]++\\.[^@\\s]++"), "Skriv en e-postadress, till exempel namn@kommun.se."),
    EMAIL_OR_EMPTY(value -> value.isEmpty() || EMAIL.faultIn(value).isEmpty() && value.matches("[\\x21-\\x7e&&[^<>,;\"]]{3,254}"),
            "Skriv en e-postadress utan å, ä och ö, till exempel namn@kommun.se, eller lämna tomt."),
    HOST(value -> value.isEmpty() || value.matches("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?"),
            "Skriv serverns namn, till exempel smtp.kommun.se."),
    PORT(value -> value.matches("[1-9]\\d{0,4}") && Integer.parseInt(value) <= SettingType.HIGHEST_PORT, "Skriv en port mellan 1 och 65535, till exempel 587."),
    MAIL_SECURITY(Set.of("starttls", "tls", "none")::contains, "Skriv starttls, tls eller none."),
    KEEP_DAYS(value -> value.matches("[1-9]\\d{0,3}"), "Skriv ett antal dagar, till exempel 30."),
    VERSION(value -> value.matches("\\d{1,4}(\\.\\d{1,4}){0,2}|"), "Skriv en version, till exempel 1.0, eller lämna tomt."),
    FLAG(Set.of("true", "false")::contains, "Skriv true eller false."),
    DAYS(value -> value.matches("\\d{1,4}"), "Skriv ett antal dagar, till exempel 30."),
    ADDRESS(SettingType::isFolder,
            "Skriv hela adressen med snedstreck sist, till exempel https://www.example.se/uppdrag/. "
                    + "I sökvägen får det stå a–z, siffror, bindestreck, understreck, punkt, ~ och %."),
    HTTPS(value -> httpUri(value).filter(uri -> uri.getScheme().equals("https")).isPresent(), "Skriv en adress som börjar med https://."),
    HOSTS(value -> hosts(value).allMatch(SettingType::isOrigin),
            "Skriv bara platserna, med mellanslag mellan, till exempel kvitto.example.se eller https://kvitto.example.se:8443."),
    ENDPOINT(value -> (value.isEmpty() || isPath(value) || httpUri(value).filter(SettingType::isEncrypted).isPresent()) && !value.contains(";") && !value.contains(","),
            "Det som besökaren skickar måste krypteras. Skriv en adress som börjar med https:// "
                    + "och inte har semikolon eller komma, en adress på samma server som /api/form, eller lämna tomt.");

    /** The name of a submitted form field. */
    static final String FIELD_NAME = "[A-Za-z0-9_.:\\[\\]-]{1,100}";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1000;
    /** Digits of a service number such as 112. */
    private static final int SHORTEST_PHONE = 3;
    /** Maximum number of digits of an international number, E.164. */
    private static final int LONGEST_PHONE = 15;
    private static final int HIGHEST_PORT = 65_535;
    /** Only characters that web servers' configuration files take literally: no semicolon, dollar, star or quotation mark. */
    private static final Pattern FOLDER = Pattern.compile("/|/[A-Za-z0-9._~%/-]*+(?<=/)");
    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+=:@%/?-]*");

    private final Predicate<String> isValid;
    private final String fix;

    /**
     * Creates a type.
     *
     * @param fix how to correct an invalid value, in Swedish
     */
    SettingType(Predicate<String> isValid, String fix) {
        this.isValid = isValid;
        this.fix = fix;
    }

    /** Returns how to correct {@code value}, in Swedish; empty when it is valid. */
    Optional<String> faultIn(String value) {
        return isValid.test(value) ? Optional.empty() : Optional.of(fix);
    }

    private static boolean isPhone(String value) {
        int digits = value.replaceAll("[^0-9]", "").length();
        return value.matches("[+(]?[0-9][0-9 ()-]*") && digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE;
    }

    private static boolean isFolder(String value) {
        return httpUri(value).filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawPath() != null
                && FOLDER.matcher(uri.getRawPath()).matches()).isPresent();
    }

    private static boolean isOrigin(String host) {
        return httpUri(host.contains("://") ? host : "https://" + host).filter(uri -> isEncrypted(uri)
                && uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawFragment() == null).isPresent();
    }

    /** Returns the entries of a list of hosts. */
    static Stream<String> hosts(String value) {
        return Stream.of(value.split("\\s+")).filter(host -> !host.isEmpty());
    }

    /** Returns whether the value is a path on the site's own host, such as {@code /api/form}. */
    private static boolean isPath(String value) {
        try {
            return PATH.matcher(value).matches() && new URI(value).getHost() == null;
        } catch (URISyntaxException bad) {
            return false;
        }
    }

    private static boolean isEncrypted(URI uri) {
        return uri.getScheme().equals("https") || ReservedHosts.isLoopback(uri);
    }

    private static Optional<URI> httpUri(String value) {
        try {
            URI uri = new URI(value);
            boolean web = uri.getScheme() != null && uri.getHost() != null && uri.getUserInfo() == null
                    && Set.of("http", "https").contains(uri.getScheme());
            return web ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException bad) {
            return Optional.empty();
        }
    }
}
