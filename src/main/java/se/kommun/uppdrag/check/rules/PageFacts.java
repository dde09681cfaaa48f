package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;

/**
 * What rules that look at several pages need to know of one; small, so that a large site's facts fit in memory.
 *
 * @param file path as findings carry it
 * @param title text of the title element, empty when there is none
 * @param description the meta description, empty when there is none
 * @param canonical the canonical address, empty when there is none
 * @param indexed false when the page asks search engines not to list it
 * @param ids ids and anchor names that a fragment may name
 * @param references every address that the page uses
 * @param bytes the page's own size, as UTF-8
 * @param words the words of its Swedish text, each at its first place; empty where nobody judges spelling
 * @param reading how easy its Swedish text is
 */
public record PageFacts(@Nullable String file, @Nullable String title, @Nullable String description, @Nullable String canonical, boolean indexed,
                        Set<String> ids, List<Reference> references, int bytes, List<Word> words, Optional<ReadabilityScore> reading) {

    private static final Pattern NO_RESOURCE = Pattern.compile("(?i)\\b(canonical|alternate|preconnect|dns-prefetch)\\b");

    /** What an address is used for: to go there, to be loaded with the page, or to be chosen by the browser among others. */
    public enum Use { LINK, RESOURCE, CHOICE }

    /**
     * An address on a page.
     *
     * @param address as written, never null
     * @param location in the page
     * @param source the line that made it, or null
     */
    public record Reference(@Nullable String address, Use use, @Nullable Location location, @Nullable Location source) {}

    /**
     * A word whose spelling can be judged.
     *
     * @param text as {@link se.kommun.uppdrag.check.spelling.SpellableWord} has it
     * @param location in the page
     * @param block counts the page's paragraphs and other blocks from 0
     * @param blockWords how many words the block has
     */
    public record Word(String text, Location location, int block, int blockWords) {}

    /** Finds a place for a node: in the page, and in the source. */
    public interface Placer {
        Location location(@Nullable Element element);

        @Nullable Location source(Element element);
    }

    /** @param words whether to collect them */
    public static PageFacts of(@Nullable HtmlPage page, Placer placer, boolean words) {
        Set<String> ids = new TreeSet<>();
        page.having("id").forEach(element -> ids.add(element.id()));
        page.all("a").stream().filter(anchor -> anchor.hasAttr("name")).forEach(anchor -> ids.add(anchor.attr("name")));
        List<Reference> references = new ArrayList<>();
        for (Element element : page.outsideTemplates()) {
            collect(element, references, placer);
        }
        return new PageFacts(page.file(), page.title(), meta(page, "description"),
                page.all("link").stream().filter(link -> link.attr("rel").equals("canonical")).map(link -> link.attr("href")).findFirst().orElse(""),
                !meta(page, "robots").contains("noindex"), ids, List.copyOf(references),
                page.bytes(), words ? PageWords.of(page, placer) : List.of(), page.reading());
    }

    private static String meta(HtmlPage page, String name) {
        return page.all("meta").stream().filter(meta -> meta.attr("name").equals(name)).map(meta -> meta.attr("content")).findFirst().orElse("");
    }

    private static void collect(Element element, List<Reference> references, Placer placer) {
        switch (element.normalName()) {
            case "a", "area" -> add(element, "href", Use.LINK, references, placer);
            case "form" -> add(element, "action", Use.LINK, references, placer);
            case "link" -> {
                if (!NO_RESOURCE.matcher(element.attr("rel")).find()) {
                    add(element, "href", Use.RESOURCE, references, placer);
                }
            }
            case "img", "script", "iframe", "source", "audio", "video", "track", "embed", "input" ->
                    images(element, references, placer);
            default -> { }
        }
    }

    private static void images(Element element, List<Reference> references, Placer placer) {
        add(element, "src", Use.RESOURCE, references, placer);
        Srcset.addresses(element.attr("srcset")).forEach(address -> addAddress(element, address, Use.CHOICE, references, placer));
    }

    private static void add(Element element, String attribute, Use use, List<Reference> references, Placer placer) {
        addAddress(element, element.attr(attribute).strip(), use, references, placer);
    }

    private static void addAddress(Element element, String address, Use use, List<Reference> references, Placer placer) {
        if (!address.isEmpty()) {
            references.add(new Reference(address, use, placer.location(element), placer.source(element)));
        }
    }
}
