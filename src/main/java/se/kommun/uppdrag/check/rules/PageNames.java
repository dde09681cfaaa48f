package se.kommun.uppdrag.check.rules;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page is called: its first headings, its title and the parts of that.
 *
 * @param keys the names, as {@link TextKey#of} makes them
 */
record PageNames(Set<String> keys) {

    /** What stands between the name of a page and that of the site. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s[-|/:–—·•»«]\\s");

    static PageNames of(HtmlPage page) {
        return page.cached(PageNames.class, each -> {
            String title = each.document().title();
            Stream<String> headings = HeadingRules.headings(each).stream().filter(heading -> heading.normalName().equals("h1")).map(each::name);
            return new PageNames(Stream.concat(headings, Stream.concat(Stream.of(title), SEPARATOR.splitAsStream(title)))
                    .map(TextKey::of).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet()));
        });
    }
}
