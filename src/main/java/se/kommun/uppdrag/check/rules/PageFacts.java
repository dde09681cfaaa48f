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
 * What site rules need to know about one page. Small, so that the facts of a large site fit in memory.
 *
 * @param file the path that findings refer to
 * @param title the text of the title element; empty if there is none
 * @param description the meta description; empty if there is none
 * @param canonical the canonical URL; empty if there is none
 * @param indexed false if the page asks search engines not to list it
 * @param ids the ids and anchor names that a fragment may refer to
 * @param references all URLs that the page uses
 * @param bytes the size of the page itself in UTF-8, in bytes
 * @param words the words of its Swedish text, each at its first location; empty if spelling is not checked
 * @param reading how easy its Swedish text is to read; empty if it has none
 * @param opening how it begins
 */
public record PageFacts(@Nullable String file, @Nullable String title, @Nullable String description, @Nullable String canonical, boolean indexed,
                        Set<String> ids, List<Reference> references, int bytes, List<Word> words, Optional<ReadabilityScore> reading,
                        PageOpening opening) {

    private static final Pattern NO_RESOURCE = Pattern.compile("(?i)\\b(canonical|alternate|preconnect|dns-prefetch)\\b");

    /** How a URL is used. */
    public enum Use {
        LINK,
        /** Loads with the page. */
        RESOURCE,
        /** One of several candidates (srcset). */
        CHOICE,
        /** A recording, or a text beside it, that loads when the reader plays it. */
        PLAYED,
        /** The captions of a recording, which load when the reader plays it. */
        CAPTIONS,
        /** The source of an image that is shown, which loads with the page. */
        IMAGE;

        /** Whether the browser always loads it with the page. */
        public boolean isLoaded() {
            return this == RESOURCE || this == IMAGE;
        }
    }

    /**
     * A URL on a page.
     *
     * @param address the URL as written, never null
     * @param location its place in the page
     * @param source the source line that produced it; null if unknown
     */
    public record Reference(@Nullable String address, Use use, @Nullable Location location, @Nullable Location source) {

        /** A CSS selector of the elements that use the URL in this way. */
        String selector() {
            String value = "\"" + address.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\r\n\f]", "\\\\a ") + "\"]";
            return switch (use) {
                case LINK -> "[href=" + value + ", [action=" + value;
                case IMAGE -> "img[src=" + value;
                case RESOURCE, PLAYED, CAPTIONS -> "[src=" + value + ", link[href=" + value;
                case CHOICE -> "[srcset*=" + value;
            };
        }
    }

    /**
     * A word whose spelling can be checked.
     *
     * @param text the text of the {@link se.kommun.uppdrag.check.spelling.SpellableWord}
     * @param location its place in the page
     * @param block the index of its paragraph or other block in the page, from 0
     * @param blockWords the number of spellable words in the block
     */
    public record Word(String text, Location location, int block, int blockWords) {}

    /** Locates an element in the page and in the source. */
    public interface Locator {
        Location location(@Nullable Element element);

        @Nullable Location source(Element element);
    }

    /** @param words whether to collect the words for the spelling check */
    public static PageFacts of(HtmlPage page, Locator locator, boolean words) {
        Set<String> ids = new TreeSet<>();
        page.having("id").forEach(element -> ids.add(element.id()));
        page.all("a").stream().filter(anchor -> anchor.hasAttr("name")).forEach(anchor -> ids.add(anchor.attr("name")));
        List<Reference> references = new ArrayList<>();
        for (Element element : page.outsideTemplates()) {
            collect(page, element, references, locator);
        }
        return new PageFacts(page.file(), page.document().title(), meta(page, "description"),
                page.all("link").stream().filter(link -> link.attr("rel").equals("canonical")).map(link -> link.attr("href")).findFirst().orElse(""),
                !meta(page, "robots").contains("noindex"), ids, List.copyOf(references),
                page.parsed().bytes(), words ? PageWords.of(page, locator) : List.of(), page.reading(), OpeningReader.of(page, locator));
    }

    private static String meta(HtmlPage page, String name) {
        return page.all("meta").stream().filter(meta -> meta.attr("name").equals(name)).map(meta -> meta.attr("content")).findFirst().orElse("");
    }

    private static void collect(HtmlPage page, Element element, List<Reference> references, Locator locator) {
        switch (element.normalName()) {
            case "a", "area" -> add(element, element.attr("href").strip(), Use.LINK, references, locator);
            case "form" -> add(element, element.attr("action").strip(), Use.LINK, references, locator);
            case "link" -> {
                if (!NO_RESOURCE.matcher(element.attr("rel")).find()) {
                    add(element, element.attr("href").strip(), Use.RESOURCE, references, locator);
                }
            }
            case "track" -> add(element, element.attr("src").strip(), MediaRules.isCaptions(element) ? Use.CAPTIONS : Use.PLAYED, references, locator);
            case "img", "script", "iframe", "source", "audio", "video", "embed", "input" -> {
                add(element, element.attr("src").strip(), isPlayedLater(element) ? Use.PLAYED : isImage(page, element) ? Use.IMAGE : Use.RESOURCE, references, locator);
                add(element, element.normalName().equals("video") ? element.attr("poster").strip() : "", Use.RESOURCE, references, locator);
                Srcset.addresses(element.attr("srcset")).forEach(address -> add(element, address, Use.CHOICE, references, locator));
            }
            default -> { }
        }
    }

    /** Whether it is, or belongs to, a recording of which the browser loads nothing before the reader plays it. */
    private static boolean isPlayedLater(Element element) {
        Element media = element.normalName().equals("source") && element.parent() != null ? element.parent() : element;
        return media.attr("preload").equalsIgnoreCase("none") && !media.hasAttr("autoplay");
    }

    /** Whether it is an image that a reader may see, and not one of a few pixels, as for counting readers. */
    private static boolean isImage(HtmlPage page, Element element) {
        return element.normalName().equals("img") && !page.hidden(element) && !element.attr("width").strip().matches("[0-3]");
    }

    private static void add(Element element, String address, Use use, List<Reference> references, Locator locator) {
        if (!address.isEmpty()) {
            references.add(new Reference(address, use, locator.location(element), locator.source(element)));
        }
    }
}
