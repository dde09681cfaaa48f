package se.kommun.uppdrag.links;

import java.util.Locale;
import java.util.regex.Pattern;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.markdown.Missing;

/** Resolves links that leave the site: to other sites, e-mail addresses and phone numbers. */
final class OutboundLinks {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*+:");
    /** A host with a dot and no user name: text before an @ is only used to make one site look like another. */
    private static final Pattern WEB = Pattern.compile("(?i)https?://[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}(:\\d+)?([/?#][^\\s]*)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^@\\s]++@[^@\\s.]++\\.[^@\\s]++");
    private static final Pattern PHONE = Pattern.compile("(?i)tel:\\+?[0-9][0-9-]+");

    private OutboundLinks() {}

    /** Returns whether the destination has a URL scheme, such as {@code https:} or {@code mailto:}. */
    static boolean hasScheme(String destination) {
        return destination.indexOf(':') > 0 && SCHEME.matcher(destination).lookingAt();
    }

    /** Resolves a destination for which {@link #hasScheme} is true. */
    static LinkTarget to(String destination) {
        String lower = destination.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https:") || lower.startsWith("http:")) {
            return WEB.matcher(destination).matches() ? new LinkTarget.Found(destination, true, "")
                    : invalid(destination, "ingen fullständig webbadress", "https://www.exempel.se/sida");
        }
        if (lower.startsWith("mailto:")) {
            return MAIL.matcher(destination).matches() ? new LinkTarget.Found(destination, false, "")
                    : invalid(destination, "ingen e-postadress", "mailto:namn@kommun.se");
        }
        if (lower.startsWith("tel:")) {
            return PHONE.matcher(destination).matches() ? new LinkTarget.Found(destination, false, "")
                    : invalid(destination, "inget telefonnummer", "tel:+4681234567");
        }
        return new Missing("link-not-allowed", "Adressen " + destination + " får inte stå i en länk.",
                "Använd https:, mailto: eller tel:.");
    }

    private static LinkTarget invalid(String destination, String what, String example) {
        return new Missing("link-not-allowed", "Adressen " + destination + " är " + what + ".", "Skriv den så här: " + example + ".");
    }
}
