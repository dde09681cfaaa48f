package se.kommun.uppdrag.published;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Which pages of the site without forms have to be looked at, after those of the site with forms. */
final class WithoutForms {

    private final PublishedSite with;
    private final PublishedSite without;

    WithoutForms(Sites sites) {
        with = sites.withForms();
        without = sites.withoutForms();
    }

    List<String> pages() {
        Set<String> languages = new HashSet<>();
        return without.pages().stream().filter(name -> isAnotherPage(name) || languages.add(without.document(name).select("html").attr("lang"))).toList();
    }

    /** Whether anything differs but the feedback box, in whose place each page of a language has the same words, and the policy. */
    private boolean isAnotherPage(String name) {
        return !with.pages().contains(name) || !rest(with.document(name)).equals(rest(without.document(name)));
    }

    private static String rest(Document document) {
        document.select(".feedback, meta[http-equiv=Content-Security-Policy]").remove();
        return document.html();
    }
}
