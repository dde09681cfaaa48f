package se.kommun.uppdrag.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Suggestion;
import se.kommun.uppdrag.settings.LanguageCode;

/** Which published page says in easy Swedish what which other says. Immutable. */
public final class EasyPages {

    private static final String SWEDISH = LanguageCode.SOURCE;

    private final SiteIndex site;
    private final List<Page> easy;
    private final Map<String, Page> byStandard = new HashMap<>();

    EasyPages(SiteIndex site) {
        this.site = site;
        this.easy = site.in(SWEDISH).ofType(PageType.EASY);
        easy.forEach(page -> page.easyOf().ifPresent(file -> byStandard.putIfAbsent(file, page)));
    }

    /** All of them, in their order. */
    public List<Page> all() {
        return easy;
    }

    /** The easy version of a page. */
    public Optional<Page> of(Page standard) {
        return Optional.ofNullable(byStandard.get(standard.file()));
    }

    /** The easy version of the start page, where a reader of easy Swedish begins. */
    public Optional<Page> start() {
        return site.in(SWEDISH).first(PageType.START).flatMap(this::of);
    }

    /** The page that an easy one is a version of, when it is published. */
    public Optional<Page> standard(Page page) {
        return page.easyOf().flatMap(site::byFile).filter(site::isPublished);
    }

    /** @param broken sources that have a problem already; that an easy page has no other is not a second one */
    void check(Collection<String> broken, Consumer<Problem> problems) {
        for (Page page : easy) {
            String file = page.easyOf().orElse(null);
            if (file == null) {
                continue; // a draft that does not say yet
            }
            Optional<Page> standard = site.byFile(file);
            if (standard.isPresent()) {
                check(page, standard.get(), problems);
            } else if (site.withheld().containsKey(file)) {
                unpublished(page, file, problems);
            } else if (!broken.contains(file)) {
                List<String> names = site.published().stream().filter(each -> each.type() != PageType.EASY)
                        .map(each -> each.source().inside()).toList();
                report(page, "lattlast-utan-original", inside(file) + " finns inte i mappen content.",
                        Suggestion.nearest(inside(file), names).map(near -> "Menade du " + near + "?")
                                .orElse("Skriv filens namn som det är, till exempel kontaktperson.md."), problems);
            }
        }
    }

    private void check(Page page, Page standard, Consumer<Problem> problems) {
        String name = standard.source().inside();
        Page first = byStandard.get(standard.file());
        if (standard.type() == PageType.EASY) {
            report(page, "lattlast-av-lattlast", standard == page ? "Sidan är en lättläst version av sig själv."
                    : name + " är själv en lättläst sida.", "Skriv filen med den vanliga sidan.", problems);
        } else if (!standard.lang().equals(SWEDISH)) {
            report(page, "lattlast-annat-sprak", name + " är inte på svenska.", "Skriv filen med den svenska sidan.", problems);
        } else if (!site.isPublished(standard)) {
            unpublished(page, standard.file(), problems);
        } else if (first != page) {
            report(page, "lattlast-dubbel", name + " har redan en lättläst version: " + first.file() + ".",
                    "Behåll en av dem. Skriv en annan fil efter easy_of, eller ta bort sidan.", problems);
        }
    }

    private void unpublished(Page page, String file, Consumer<Problem> problems) {
        report(page, "lattlast-av-opublicerad", inside(file) + " publiceras inte (" + site.withheld().get(file) + ").",
                "Publicera den sidan, eller skriv status: draft här tills den är publicerad.", problems);
    }

    private static String inside(String file) {
        return file.substring(SourceFile.FOLDER.length());
    }

    private static void report(Page page, String rule, String message, String fix, Consumer<Problem> problems) {
        problems.accept(Problem.error(rule, page.placeOf("easy_of"), "easy_of: " + message, fix));
    }
}
