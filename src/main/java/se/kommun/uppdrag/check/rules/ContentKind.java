package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** What a page may have that a person looks at when the page is reviewed, and without which some requirements do not apply. */
public enum ContentKind {
    IMAGE(page -> union(page.exposed("img", "svg", "canvas", "area"), page.withRole("img"),
            page.exposed("input").stream().filter(input -> HtmlElements.inputType(input).equals("image")).toList()), ContentKind::image),
    VIDEO(page -> page.all("video"), Snippets.TAG),
    AUDIO(page -> page.all("audio", "bgsound"), Snippets.TAG),
    /** What may hold anything: frames and plug-ins. */
    EMBEDDED(page -> page.all("iframe", "frame", "object", "embed", "applet"), Snippets.TAG),
    MEDIA_LINK(page -> page.all("a").stream().filter(link -> mediaTypes().contains(FileType.of(link.attr("href").strip()))).toList(), ContentKind::link),
    HEADING(page -> page.withRole("heading").stream().filter(heading -> !page.hidden(heading)).toList(), (page, heading) ->
            heading.normalName() + ": " + Snippets.text(heading)),
    LINK(page -> page.withRole("link").stream().filter(link -> !page.hidden(link)).toList(), ContentKind::link),
    BUTTON(page -> union(page.withRole("button"), page.exposed("summary")), (page, button) -> Snippets.of(page.name(button))),
    FIELD(page -> page.exposed("input", "select", "textarea").stream().filter(FieldRules::isField).toList(), ContentKind::field),
    PASSWORD(page -> page.all("input").stream().filter(input -> HtmlElements.inputType(input).equals("password")).toList(), ContentKind::field),
    TABLE(page -> page.withRole("table"), (page, table) -> Snippets.of(page.name(table))),
    LANDMARK(page -> page.withRole(role -> Set.of("banner", "navigation", "main", "complementary", "contentinfo", "search", "region", "form").contains(role.name())),
            (page, landmark) -> page.accessibility().role(landmark).name() + (page.name(landmark).isBlank() ? "" : ": " + Snippets.of(page.name(landmark)))),
    TITLE(page -> page.all("title").stream().filter(title -> !HtmlElements.any(title, each -> each.normalName().equals("svg"))).toList(), Snippets.TEXT),
    PAGE_LANGUAGE(page -> List.of(page.root()), Snippets.attribute("lang")),
    PART_LANGUAGE(page -> page.having("lang").stream().filter(part -> part != page.root()).toList(), (page, part) ->
            part.attr("lang") + ": " + Snippets.text(part)),
    /** Pictures, elements and styles that can move by themselves. */
    MOTION(page -> union(page.all("marquee", "blink", "animate", "animateTransform", "animateMotion", "set"),
            page.all("img").stream().filter(image -> Set.of("gif", "webp", "apng", "avif", "svg").contains(FileType.of(image.attr("src").strip()))).toList(),
            page.having("style").stream().filter(element -> element.attr("style").contains("animation")).toList()), Snippets.TAG),
    STYLE_MOTION(Source.STYLE, "animation|@keyframes"),
    REFRESH(page -> page.having("http-equiv").stream().filter(meta -> meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")).toList(), Snippets.TAG),
    DRAGGABLE(page -> page.having("draggable"), Snippets.TAG),
    TITLE_ATTRIBUTE(page -> page.having("title").stream().filter(element -> !element.attr("title").isBlank()).toList(), Snippets.TAG),
    STYLE_HOVER(Source.STYLE, ":hover|:focus"),
    SCRIPT(Source.SCRIPT, ""),
    SCRIPT_MEDIA(Source.SCRIPT, "\\b(?:video|audio|iframe)\\b|\\bAudio\\b|AudioContext|youtube|vimeo|HTMLMediaElement|speechSynthesis|getUserMedia|RTCPeerConnection"),
    SCRIPT_KEYS(Source.SCRIPT, "(?:on)?key(?:down|up|press)|accesskey"),
    SCRIPT_POINTER(Source.SCRIPT, "touch(?:start|move|end)|pointer(?:down|move|up)|mouse(?:down|move|up)|gesture|swipe"),
    SCRIPT_DRAG(Source.SCRIPT, "\\bon?drag|drag(?:start|over|end)|touchmove|pointermove|mousemove|sortable|draggable"),
    SCRIPT_SENSOR(Source.SCRIPT, "device(?:motion|orientation)|Accelerometer|Gyroscope|shake"),
    SCRIPT_FOCUS(Source.SCRIPT, "focus"),
    SCRIPT_INPUT(Source.SCRIPT, "\\bon(?:change|input)|[\"'](?:change|input)[\"']"),
    SCRIPT_FIELD(Source.SCRIPT, "[\"'`<](?:form|input|select|textarea)\\b|contenteditable"),
    /** A script or style sheet that was not read: on another host, missing, or one that can add anything. */
    UNREAD(Source.UNREAD, "");

    /** Where the source text of a page's behaviour and looks stands. */
    enum Source { SCRIPT, STYLE, UNREAD }

    private final Function<PageSources, Collection<Element>> search;
    private final MessageValue text;

    ContentKind(ElementSearch search, MessageValue text) {
        this.search = sources -> search.apply(sources.page());
        this.text = text;
    }

    /** Scripts, style sheets or the attributes that hold them, whose text matches a pattern. */
    ContentKind(Source source, String pattern) {
        Pattern wanted = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.search = sources -> sources.matching(source, wanted);
        this.text = Snippets.TAG;
    }

    Collection<Element> on(PageSources sources) {
        return search.apply(sources);
    }

    /** A short description of one of the elements, for a person who looks for it. */
    String describe(HtmlPage page, Element element) {
        return text.apply(page, element).toString();
    }

    private static Set<String> mediaTypes() {
        return WordLists.of("media-file-types");
    }

    @SafeVarargs
    private static Collection<Element> union(Collection<Element>... parts) {
        return Stream.of(parts).flatMap(Collection::stream).distinct().toList();
    }

    private static String image(HtmlPage page, Element image) {
        String source = image.attr("src").strip();
        String file = source.startsWith("data:") ? "data:" : source.substring(source.lastIndexOf('/') + 1);
        return "\"" + Snippets.of(page.name(image)) + "\"" + (file.isEmpty() ? " <" + image.normalName() + ">" : " " + Snippets.of(file));
    }

    private static String link(HtmlPage page, Element link) {
        return Snippets.of(page.name(link)) + " (" + Snippets.of(link.attr("href").strip()) + ")";
    }

    private static String field(HtmlPage page, Element field) {
        return Snippets.of(page.name(field)) + " (" + (field.normalName().equals("input") ? HtmlElements.inputType(field) : field.normalName()) + ")";
    }
}
