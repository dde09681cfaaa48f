package se.kommun.uppdrag.check.browser;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.check.html.ParsedHtml;
import se.kommun.uppdrag.report.Problem;

/** Pages that other pages of a check show in a frame. What should stand beside a recording may stand on those. */
final class FramedPages {

    private static final Set<String> BESIDE_RECORDINGS = Set.of("media-alternative-missing", "video-description-unspoken", "video-text-missing");

    private final Set<String> addresses;

    /** @param address makes the address of a page of its file */
    FramedPages(Collection<PageSource> pages, Function<String, String> address) {
        addresses = pages.stream().filter(page -> page.html().contains("frame"))
                .flatMap(page -> ParsedHtml.parse(page.html()).document().select("iframe, frame").stream().flatMap(frame -> shown(frame, address.apply(page.file()))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> shown(Element frame, String page) {
        try {
            String address = URI.create(page).resolve(frame.attr("src").strip()).toString();
            return Stream.of(address.replaceFirst("[?#].*", ""));
        } catch (IllegalArgumentException broken) {
            return Stream.empty();
        }
    }

    /** The findings of a page without those that what surrounds the page may disprove. */
    List<Problem> without(String address, List<Problem> found) {
        return !addresses.contains(address) ? found : found.stream().filter(problem -> !BESIDE_RECORDINGS.contains(problem.rule())).toList();
    }
}
