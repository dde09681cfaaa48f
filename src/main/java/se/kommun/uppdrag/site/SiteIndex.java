package se.kommun.uppdrag.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;

/** Everything that one page may want to know of the others: which there are, which are published, and where. Immutable. */
public final class SiteIndex {

    private final Map<String, Page> byFile = new HashMap<>();
    private final Map<String, String> unpublished;
    private final Map<String, String> withheld;
    private final Map<String, SourceFile> media = new HashMap<>();
    private final Set<String> broken;
    private final List<Page> all;
    private final List<Page> published;
    private final Map<String, LanguagePages> byLanguage = new TreeMap<>();
    private final Translations translations;
    private final EasyPages easy;
    private Set<String> linkable;

    /**
     * @param pages every page whose header is right
     * @param broken the paths of source files that have a problem; links to them are not a second problem
     * @param media files beside the pages, by their address
     * @param drafts whether drafts and pages outside their dates are baked too
     */
    public SiteIndex(Collection<Page> pages, Collection<String> broken, Collection<SourceFile> media, LocalDate today, boolean drafts) {
        this(pages, broken, List.of(), media, today, drafts, Map.of());
    }

    /**
     * @param brokenDrafts paths of drafts that cannot be baked, whatever {@code drafts} says
     * @param unused types of which the site as it is set up needs no page, each with the reason in Swedish
     */
    public SiteIndex(Collection<Page> pages, Collection<String> broken, Collection<String> brokenDrafts, Collection<SourceFile> media, LocalDate today,
                     boolean drafts, Map<PageType, String> unused) {
        this.all = List.copyOf(pages);
        this.broken = new TreeSet<>(broken);
        media.forEach(file -> this.media.put(file.inside(), file));
        List<Page> shown = new ArrayList<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        Map<String, String> out = new LinkedHashMap<>();
        for (Page page : pages) {
            byFile.put(page.file(), page);
            String needless = unused.get(page.type());
            Optional<String> reason = needless == null ? reasonToWithhold(page, today) : Optional.empty();
            reason.ifPresent(why -> reasons.put(page.file(), why));
            if (needless != null) {
                out.put(page.file(), needless);
            } else if (drafts || reason.isEmpty()) {
                shown.add(page);
            }
        }
        brokenDrafts.forEach(file -> reasons.put(file, Page.DRAFT));
        this.unpublished = Collections.unmodifiableMap(reasons);
        reasons.forEach((file, why) -> {
            if (!drafts || !byFile.containsKey(file)) {
                out.put(file, why);
            }
        });
        this.withheld = Collections.unmodifiableMap(out);
        shown.sort(Comparator.comparing(Page::address).thenComparing(SiteIndex::hasOwnSlug).thenComparing(Page::file));
        this.published = List.copyOf(shown);
        published.stream().collect(Collectors.groupingBy(Page::lang))
                .forEach((language, own) -> byLanguage.put(language, LanguagePages.of(own)));
        this.translations = new Translations(this);
        this.easy = new EasyPages(this);
    }

    /** The pages in easy Swedish. */
    public EasyPages easy() {
        return easy;
    }

    /** Of two pages with one address, the one that took it by its header comes last, and is the one to change. */
    private static boolean hasOwnSlug(Page page) {
        return !page.address().equals(page.source().defaultAddress());
    }

    /** Why a page is not for the public today, in Swedish; empty when it is. */
    private static Optional<String> reasonToWithhold(Page page, LocalDate today) {
        if (page.draft()) {
            return Optional.of(Page.DRAFT);
        }
        Optional<String> early = page.date("publish_from").filter(today::isBefore).map(from -> "visas från och med " + from);
        return early.or(() -> page.date("publish_until").filter(today::isAfter).map(until -> "visades till och med " + until));
    }

    /** Whether search engines and the list of all pages show the page. */
    public static boolean isListed(@Nullable Page page) {
        return page.type() != PageType.NOT_FOUND && page.type() != PageType.THANKS && page.type() != PageType.FEEDBACK_THANKS;
    }

    /** Every page, published or not, by the path of its source. */
    List<Page> all() {
        return all;
    }

    /** The pages that are baked, by address. */
    public List<Page> published() {
        return published;
    }

    /** Pages that are not baked, by source path, each with the reason in Swedish. */
    public Map<String, String> withheld() {
        return withheld;
    }

    /** Pages that are not for the public today, whether they are baked or not, by source path, each with the reason in Swedish. */
    public Map<String, String> unpublished() {
        return unpublished;
    }

    /** The page of a source file, published or not; empty when there is none, or its header has errors. */
    public Optional<Page> byFile(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** Whether a source file has a problem that is told already. */
    public boolean isBroken(String file) {
        return broken.contains(file);
    }

    /** Whether a file of the content folder has a problem that is told already. */
    boolean hasBrokenPage() {
        return broken.stream().anyMatch(file -> file.startsWith("content"));
    }

    /** The file beside the pages at an address; empty when there is none. */
    public Optional<SourceFile> media(String address) {
        return Optional.ofNullable(media.get(address));
    }

    /** Whether the page of a source file is baked. */
    public boolean isPublished(Page page) {
        return byFile.get(page.file()) == page && !withheld.containsKey(page.file());
    }

    /** Every name that a link may use; also of a page that has errors in its text or header, which may be the one that is meant. */
    public synchronized Set<String> linkable() {
        if (linkable == null) {
            Set<String> names = new TreeSet<>(media.keySet());
            published.forEach(page -> names.add(page.source().inside()));
            broken.stream().filter(SourceFile::isPagePath).forEach(file -> names.add(file.substring(SourceFile.FOLDER.length())));
            linkable = Collections.unmodifiableSet(names);
        }
        return linkable;
    }

    /** The languages that have a published page, sorted by code. */
    public Set<String> languages() {
        return Collections.unmodifiableSet(byLanguage.keySet());
    }

    /** The published pages of a language. */
    public LanguagePages in(String language) {
        return byLanguage.getOrDefault(language, LanguagePages.NONE);
    }

    /** Which pages say the same in different languages. */
    public Translations translations() {
        return translations;
    }
}
