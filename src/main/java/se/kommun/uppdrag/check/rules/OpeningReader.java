package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.check.rules.PageOpening.Bypass;
import se.kommun.uppdrag.check.rules.PageOpening.Kind;
import se.kommun.uppdrag.check.rules.PageOpening.Passage;

/** Reads how a page begins, in one walk through the page. */
final class OpeningReader implements NodeFilter {

    private static final Set<String> INLINE = WordLists.of("inline-elements");
    private static final Set<String> NO_TEXT = WordLists.of("elements-without-text");

    private final HtmlPage page;
    private final @Nullable Element main;
    private final boolean isAsked;
    private final FragmentTargets targets;
    private final PageControls controls;
    private final Set<Element> headings;
    private final OpeningBlocks blocks = new OpeningBlocks();
    private final List<Bypass> bypasses = new ArrayList<>();
    /** The blocks before which elements begin and end. An element in the middle of a block ends before it begins. Where the walk stops, ends are missing. */
    private final Map<Element, Integer> starts = new HashMap<>();
    private final Map<Element, Integer> ends = new HashMap<>();
    /** The block where the first link to an element is. */
    private final Map<Element, Integer> links = new LinkedHashMap<>();
    private @Nullable Element link;

    private OpeningReader(HtmlPage page) {
        this.page = page;
        this.main = Landmarks.mains(page).stream().filter(ElementText::hasContent).findFirst().orElse(null);
        this.isAsked = main == null && page.isWholeDocument() && page.all("frameset").isEmpty() && !page.redirectsImmediately();
        this.targets = new FragmentTargets(page);
        this.controls = new PageControls(page);
        this.headings = new LinkedHashSet<>(HeadingRules.headings(page));
    }

    static PageOpening of(HtmlPage page, PageFacts.Locator locator) {
        OpeningReader reader = new OpeningReader(page);
        page.document().body().filter(reader);
        reader.blocks.end();
        List<OpeningBlocks.Block> found = reader.blocks.all();
        List<Integer> digests = found.stream().map(OpeningBlocks.Block::digest).toList();
        if (!reader.isAsked) {
            return new PageOpening(digests, List.of(), List.of());
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isPassage()) {
                passages.add(new Passage(i, locator.location(found.get(i).element())));
            }
        }
        reader.addBypasses();
        return new PageOpening(digests, List.copyOf(passages), List.copyOf(reader.bypasses));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.isFull() || node == main) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode part && part.parent() != null) {
            blocks.add(part.getWholeText(), part.parent(), link);
        }
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name) || name.equals("select") || page.accessibility().rendered(element) == Visibility.HIDDEN) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            blocks.addSpace();
        } else if (name.equals("img")) {
            blocks.add(element.attr("alt"), element, link);
        } else if (!INLINE.contains(name)) {
            blocks.end();
        }
        link = name.equals("a") ? element : link;
        if (headings.contains(element)) {
            blocks.setInHeading(true);
        }
        if (isAsked) {
            note(element);
        }
        return FilterResult.CONTINUE;
    }

    private void note(Element element) {
        starts.put(element, blocks.size() + (blocks.isOpen() ? 1 : 0));
        Element target = targets.of(element);
        if (target != null) {
            links.putIfAbsent(target, blocks.size());
        } else if (bypasses.isEmpty() && controls.isControl(element)) {
            bypasses.add(new Bypass(Kind.CONTROL, blocks.size(), blocks.size(), blocks.size(), "")); // The first is enough: it comes before the others.
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (!INLINE.contains(element.normalName()) && !HtmlElements.isNamed(element, "br", "img")) {
                blocks.end();
            }
            link = element == link ? null : link;
            if (headings.contains(element)) {
                blocks.setInHeading(false);
            }
            if (isAsked) {
                ends.put(element, blocks.size());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void addBypasses() {
        for (Element heading : headings) {
            // What comes after the blocks that were read is on this page alone, as far as is known.
            boolean isBeyond = blocks.isFull() && !starts.containsKey(heading);
            if (isBeyond || starts.containsKey(heading) && !page.name(heading).isBlank()) {
                boolean isSeen = page.accessibility().seen(heading) == Visibility.VISIBLE;
                add(isSeen ? Kind.HEADING : Kind.UNSEEN_HEADING, start(heading), heading, names(heading));
            }
            if (isBeyond) {
                break;
            }
        }
        Landmarks.of(page).stream().filter(starts::containsKey).forEach(landmark -> add(Kind.LANDMARK, start(landmark), landmark, ""));
        links.forEach((target, from) -> add(Kind.LINKED, from, target, ""));
    }

    private void add(Kind kind, int from, Element element, String names) {
        bypasses.add(new Bypass(kind, from, start(element), ends.getOrDefault(element, blocks.size()), names));
    }

    private int start(Element element) {
        return Math.min(starts.getOrDefault(element, blocks.size()), blocks.size());
    }

    private static String names(Element heading) {
        StringBuilder names = new StringBuilder(heading.normalName());
        if (heading.hasAttr("id")) {
            names.append(" #").append(heading.id());
        }
        heading.classNames().forEach(name -> names.append(" .").append(name));
        return names.toString();
    }
}
