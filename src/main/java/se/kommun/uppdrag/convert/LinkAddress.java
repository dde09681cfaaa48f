package se.kommun.uppdrag.convert;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the address of a foreign link into one that may stand in our Markdown. */
final class LinkAddress {

    private static final Pattern WEB = Pattern.compile("(?i)https?://([\\p{L}\\p{N}.-]++)(?<=\\.\\p{L}{2,24})(?::\\d{1,5})?([/?#]\\S*+)?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>()\\[\\]]++@[^@\\s.<>()\\[\\]]++\\.[^@\\s<>()\\[\\]]++");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9-]+");
    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_WRAPPERS = 3;

    private LinkAddress() {}

    /** The address, without wrappers and parameters that count clicks; empty if it cannot stand in a text. */
    static String of(String href) {
        String address = href.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.length() > MAX_LENGTH) {
            return "";
        }
        if (lower.startsWith("mailto:")) {
            String mail = decoded(address.substring(7).replaceFirst("\\?.*", ""));
            return MAIL.matcher(mail).matches() ? "mailto:" + mail : "";
        }
        if (lower.startsWith("tel:")) {
            String phone = decoded(address.substring(4)).replaceAll("[\\s().]", "");
            return PHONE.matcher(phone).matches() ? "tel:" + phone : "";
        }
        return web(address);
    }

    private static String web(String href) {
        String address = href;
        for (int i = 0; i < MAX_WRAPPERS; i++) {
            Matcher matcher = WEB.matcher(address);
            if (!matcher.matches()) {
                return "";
            }
            String inner = decoded(TrackingLinks.unwrapped(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2) == null ? "" : matcher.group(2)));
            if (inner.isEmpty()) {
                break;
            }
            address = inner;
        }
        return WEB.matcher(address).matches() ? escaped(TrackingLinks.withoutTracking(address)) : "";
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** Encodes what would end an address in Markdown. */
    private static String escaped(String address) {
        return address.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
                .replace("[", "%5B").replace("]", "%5D").replace("|", "%7C").replace("`", "%60").replace("\"", "%22").replace("*", "%2A");
    }
}
