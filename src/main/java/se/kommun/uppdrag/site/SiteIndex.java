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
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.SourceFile;

/** The index of all pages: which exist, which are published, and at which URL. Immutable. */
public final class SiteIndex {

    private final Map<String, Page> byFile = new HashMap<>();
    private final Map<String, String> unpublished;
    private final Map<String, String> withheld;
    private final Map<String, SourceFile> media = new HashMap<>();
    private final String sourceLanguage;
    private final Set<String> broken;
    private final List<Page> all;
    private final List<Page> published;
    private final Map<String, LanguagePages> byLanguage = new TreeMap<>();
    private final Translations translations;
    private final EasyPages easy;
    private Set<String> linkable;

    /**
     * Creates the index.
     *
     * @param pages every page whose front matter is valid
     * @param broken paths of source files that have a problem; links to them are not a second problem
     * @param brokenDrafts paths of drafts that cannot be rendered; they are withheld even when {@code drafts} is true
     * @param media files beside the pages
     * @param drafts whether drafts and pages outside their dates are published too
     * @param sourceLanguage the language that the site is written in
     * @param unused the purposes of pages that the site doesn't need with its current settings, each with the reason in Swedish
     */
    public SiteIndex(Collection<Page> pages, Collection<String> broken, Collection<String> brokenDrafts, Collection<SourceFile> media, LocalDate today,
                     boolean drafts, String sourceLanguage, Map<Purpose, String> unused) {
        this.all = List.copyOf(pages);
        this.sourceLanguage = sourceLanguage;
        this.broken = new TreeSet<>(broken);
        media.forEach(file -> this.media.put(file.inside(), file));
        List<Page> visible = new ArrayList<>();
        Map<String, String> unpublishedReasons = new LinkedHashMap<>();
        Map<String, String> withheldReasons = new LinkedHashMap<>();
        for (Page page : pages) {
            byFile.put(page.file(), page);
            String unusedReason = unused.get(page.type().purpose());
            Optional<String> reason = unusedReason == null ? reasonToWithhold(page, today) : Optional.empty();
            reason.ifPresent(why -> unpublishedReasons.put(page.file(), why));
            if (unusedReason != null) {
                withheldReasons.put(page.file(), unusedReason);
            } else if (drafts || reason.isEmpty()) {
                visible.add(page);
            }
        }
        brokenDrafts.forEach(file -> unpublishedReasons.put(file, Page.DRAFT));
        this.unpublished = Collections.unmodifiableMap(unpublishedReasons);
        unpublishedReasons.forEach((file, why) -> {
            if (!drafts || !byFile.containsKey(file)) {
                withheldReasons.put(file, why);
            }
        });
        this.withheld = Collections.unmodifiableMap(withheldReasons);
        visible.sort(Comparator.comparing(Page::address).thenComparing(SiteIndex::hasOwnSlug).thenComparing(Page::file));
        this.published = List.copyOf(visible);
        published.stream().collect(Collectors.groupingBy(Page::lang))
                .forEach((language, pagesOfLanguage) -> byLanguage.put(language, LanguagePages.of(pagesOfLanguage)));
        this.translations = new Translations(this);
        this.easy = new EasyPages(this);
    }

    /** Returns the easy-to-read pages. */
    public EasyPages easy() {
        return easy;
    }

    /** Of two pages with the same URL, the one with a {@code slug} sorts last, so that the problem is reported there. */
    private static boolean hasOwnSlug(Page page) {
        return !page.address().equals(page.source().defaultAddress());
    }

    /** Returns why a page is not public today, in Swedish; empty when it is. */
    private static Optional<String> reasonToWithhold(Page page, LocalDate today) {
        if (page.draft()) {
            return Optional.of(Page.DRAFT);
        }
        Optional<String> early = page.date("publish_from").filter(today::isBefore).map(from -> "visas från och med " + from);
        return early.or(() -> page.lastDay().filter(today::isAfter).map(until -> "visades till och med " + until));
    }

    /** Returns whether the page is visible in the sitemap and in the list of all pages. */
    public static boolean isListed(Page page) {
        return page.type().purpose().isListed();
    }

    /** Returns every page, published or not. */
    List<Page> all() {
        return all;
    }

    /** Returns the published pages, sorted by URL. */
    public List<Page> published() {
        return published;
    }

    /** Returns the withheld pages: source path to reason in Swedish. */
    public Map<String, String> withheld() {
        return withheld;
    }

    /** Returns the pages that are not public today, even if they are rendered as drafts: source path to reason in Swedish. */
    public Map<String, String> unpublished() {
        return unpublished;
    }

    /** Returns the page of a source file, published or not; empty when there is none, or its front matter has errors. */
    public Optional<Page> byFile(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** Returns whether a source file has a problem that is already reported. */
    public boolean isBroken(String file) {
        return broken.contains(file);
    }

    /** Returns whether any file of the content folder has a problem that is already reported. */
    boolean hasBrokenPage() {
        return broken.stream().anyMatch(file -> file.startsWith("content"));
    }

    /** Returns the media file at a path in the content folder; empty when there is none. */
    public Optional<SourceFile> media(String address) {
        return Optional.ofNullable(media.get(address));
    }

    /** Returns whether the page is published. */
    public boolean isPublished(Page page) {
        return byFile.get(page.file()) == page && !withheld.containsKey(page.file());
    }

    /** Returns every file name that a link can use, including pages with errors, which may be the intended target. */
    public synchronized Set<String> linkable() {
        if (linkable == null) {
            Set<String> names = new TreeSet<>(media.keySet());
            published.forEach(page -> names.add(page.source().inside()));
            broken.stream().filter(SourceFile::isPagePath).forEach(file -> names.add(file.substring(SourceFile.FOLDER.length())));
            linkable = Collections.unmodifiableSet(names);
        }
        return linkable;
    }

    /** Returns the languages that have a published page, sorted by code. */
    public Set<String> languages() {
        return Collections.unmodifiableSet(byLanguage.keySet());
    }

    /** Returns the published pages of a language. */
    public LanguagePages in(String language) {
        return byLanguage.getOrDefault(language, LanguagePages.NONE);
    }

    /** Returns the code of the language that the site is written in. */
    public String sourceLanguage() {
        return sourceLanguage;
    }

    /** Returns the published pages of the language that the site is written in. */
    public LanguagePages inSourceLanguage() {
        return in(sourceLanguage);
    }

    /** Returns the translations between the pages. */
    public Translations translations() {
        return translations;
    }
}
