package se.kommun.uppdrag.check.rules;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads, as far as its address says, so that links can be compared.
 *
 * @param page the address without scheme, last slash and fragment, and without what an e-mail is filled in with; the file name of the page itself
 *         if the link leads to a place on it; for a link that a script opens, the script
 * @param fragment the place on the page; empty if there is none
 */
record LinkDestination(String page, String fragment) {

    private static final List<String> ADDRESSES = List.of("href", "xlink:href");

    /** Null if the link has no address, or leads to the start page by {@code /}, which most sites also give another address. */
    static @Nullable LinkDestination of(HtmlPage page, Element link) {
        for (String attribute : ADDRESSES) {
            String address = link.attr(attribute).strip();
            if (!address.isEmpty()) {
                return address.equals("/") ? null : of(page, address);
            }
        }
        String script = link.attr("onclick").strip();
        return script.isEmpty() ? null : new LinkDestination(script, "");
    }

    private static LinkDestination of(HtmlPage page, String address) {
        if (address.startsWith("javascript:")) {
            return new LinkDestination(address, "");
        }
        if (address.startsWith("mailto:")) {
            return new LinkDestination(address.replaceFirst("\\?.*", ""), "");
        }
        int hash = address.indexOf('#');
        boolean isPlace = hash >= 0 && !address.startsWith("/", hash + 1) && !address.startsWith("!", hash + 1); // a script shows #/help as a page
        String path = isPlace ? address.substring(0, hash) : address;
        String own = page.file().substring(page.file().lastIndexOf('/') + 1);
        return new LinkDestination(path.isEmpty() ? own : path.replaceFirst("^https?:", "").replaceFirst("/$", ""), isPlace ? address.substring(hash + 1) : "");
    }

    boolean isPlaceOnSamePage(LinkDestination other) {
        return page.equals(other.page) && !fragment.equals(other.fragment);
    }
}
