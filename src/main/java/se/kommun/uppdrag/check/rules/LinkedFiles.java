package se.kommun.uppdrag.check.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.rules.PageFacts.Use;

/**
 * The pages and style sheets of a site that a page refers to. A URL that leads to no file, as when the path of the site on its server is unknown,
 * refers to the file whose path it ends with: good enough to compare pages, but not to say that a file is missing.
 */
record LinkedFiles(SiteFacts site) {

    private static final int MAX_FOLDERS = 20;

    /** The other pages that a page links to, in the order of the links. */
    Stream<PageFacts> pages(PageFacts from) {
        return paths(from, Use.LINK, path -> site.page(path) != null).map(site::page).filter(Objects::nonNull)
                .filter(page -> !page.file().equals(from.file()) && !page.opening().blocks().isEmpty());
    }

    /** The paths of the style sheets of a page. */
    Stream<String> styleSheets(PageFacts from) {
        return paths(from, Use.RESOURCE, path -> site.size(path) > 0).filter(path -> FileType.of(path).equals("css"));
    }

    private Stream<String> paths(PageFacts from, Use use, Predicate<String> exists) {
        return from.references().stream().filter(reference -> reference.use() == use).map(PageFacts.Reference::address).distinct()
                .flatMap(address -> site.follow(from, address).map(SiteFacts.Destination::path).filter(exists).or(() -> byEnd(address, exists)).stream())
                .distinct();
    }

    private static Optional<String> byEnd(String address, Predicate<String> exists) {
        String rest = !address.startsWith("/") || address.startsWith("//") ? "" : address.replaceFirst("[?#].*", "");
        for (int left = MAX_FOLDERS; left > 0 && rest.indexOf('/') >= 0; left--) {
            rest = rest.substring(rest.indexOf('/') + 1);
            if (!rest.isEmpty() && exists.test(rest)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }
}
