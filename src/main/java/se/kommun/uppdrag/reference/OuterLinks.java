package se.kommun.uppdrag.reference;

import java.util.Locale;
import java.util.regex.Pattern;
import se.kommun.uppdrag.markdown.Missing;
import se.kommun.uppdrag.markdown.Target;

/** Links that lead away from the site: to other sites, to e-mail and to telephones. */
final class OuterLinks {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    /** A host with a dot and no user: what stands before an @ only makes a reader take one site for another. */
    private static final Pattern WEB = Pattern.compile("(?i)https?://[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}(:\\d+)?([/?#][^\\s]*)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^@\\s]++@[^@\\s.]++\\.[^@\\s]++");
    private static final Pattern PHONE = Pattern.compile("(?i)tel:\\+?[0-9][0-9-]+");

    private OuterLinks() {}

    /** Whether the destination says itself how it is reached, such as {@code https:} or {@code mailto:}. */
    static boolean hasScheme(String destination) {
        return destination.indexOf(':') > 0 && SCHEME.matcher(destination).matches();
    }

    /** Where a destination leads that {@link #hasScheme} holds for. */
    static Target to(String destination) {
        String lower = destination.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https:") || lower.startsWith("http:")) {
            return WEB.matcher(destination).matches() ? new Target.Found(destination, true, "")
                    : unsound(destination, "ingen fullständig webbadress", "https://www.exempel.se/sida");
        }
        if (lower.startsWith("mailto:")) {
            return MAIL.matcher(destination).matches() ? new Target.Found(destination, false, "")
                    : unsound(destination, "ingen e-postadress", "mailto:namn@kommun.se");
        }
        if (lower.startsWith("tel:")) {
            return PHONE.matcher(destination).matches() ? new Target.Found(destination, false, "")
                    : unsound(destination, "inget telefonnummer", "tel:+4681234567");
        }
        return new Missing("lank-otillaten", "Adressen " + destination + " får inte stå i en länk.",
                "Använd https:, mailto: eller tel:.");
    }

    private static Target unsound(String destination, String what, String example) {
        return new Missing("lank-otillaten", "Adressen " + destination + " är " + what + ".", "Skriv den så här: " + example + ".");
    }
}
