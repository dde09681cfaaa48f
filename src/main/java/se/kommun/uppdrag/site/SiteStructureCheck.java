package se.kommun.uppdrag.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.Label;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Checks the site as a whole: it has a start page; page types that are linked by type occur once; translations and easy pages
 * belong to existing pages; and the start page links to an existing page.
 */
public final class SiteStructureCheck {

    private static final String NOT_FOUND = "404.html";
    private static final String START_FILE = "index.md";

    private SiteStructureCheck() {}

    /**
     * Reports what is wrong with the site as a whole.
     *
     * @param model the page types
     * @param pages the pages that own their URL
     */
    public static void check(ContentModel model, SiteIndex site, Collection<Page> pages, Consumer<Problem> problems) {
        for (Page page : pages) {
            String folder = Urls.folder(page.lang(), site.sourceLanguage());
            model.type(Purpose.START).ifPresent(start -> checkPlace(page, start, Urls.start(page.lang(), site.sourceLanguage()), folder, problems));
            if (page.type().is(Purpose.NOT_FOUND) && !folder.isEmpty()) {
                problems.accept(Problem.error("type-misplaced", page.placeOf("type"), "Servern visar bara en sida av typen " + page.type().word() + ", den " + LanguageCode.inSwedish(site.sourceLanguage()) + ".",
                        "Skriv en annan typ, eller ta bort sidan."));
            } else {
                model.type(Purpose.NOT_FOUND).ifPresent(notFound -> checkPlace(page, notFound, NOT_FOUND, "", problems));
            }
            if (page.wantsPdf() && !page.type().purpose().canBePdf()) {
                problems.accept(Problem.error("pdf-page-type", page.placeOf("pdf"), "En sida av typen " + page.type().word() + " kan inte bli en pdf.",
                        "Ta bort raden pdf:."));
            }
        }
        Set<String> languages = new TreeSet<>(site.languages());
        languages.add(site.sourceLanguage());
        for (String language : languages) {
            checkNumbers(model, site.in(language), problems);
            checkStartPage(model, site, language, problems);
            if (!language.equals(site.sourceLanguage())) {
                checkLabels(model, site.in(language), language, problems);
            }
        }
        site.translations().check(site.all(), problem -> {
            String file = problem.location().file();
            String reason = site.withheld().containsKey(file) ? site.unpublished().get(file) : null;
            problems.accept(reason == null ? problem : problem.ofUnpublished(reason));
        });
        site.easy().check(problems);
        SupportPage.check(site, problems);
        SignLanguagePage.check(site, problems);
    }

    private static void checkNumbers(ContentModel model, LanguagePages pages, Consumer<Problem> problems) {
        for (PageType type : model.types()) {
            List<Page> sameType = pages.ofType(type.word());
            sameType.stream().skip(type.max()).forEach(page -> problems.accept(Problem.error("type-duplicate", page.placeOf("type"),
                    type.max() == 1 ? "Det finns redan en sida av typen " + type.word() + ": " + sameType.get(0).file() + "."
                            : "Det får finnas högst " + type.max() + " sidor av typen " + type.word() + ".",
                    type.max() == 1 ? "Behåll en av sidorna. Skriv en annan typ på den andra, eller ta bort den." : "Skriv en annan typ på den här, eller ta bort den.")));
        }
    }

    /** Reports labels that pages in a language show and that are not translated to it. */
    private static void checkLabels(ContentModel model, LanguagePages pages, String language, Consumer<Problem> problems) {
        Map<String, FrontMatterKey> shown = new TreeMap<>();
        model.types().stream().filter(type -> !pages.ofType(type.word()).isEmpty()).forEach(type -> {
            type.facts().forEach(key -> shown.put(key.name(), key));
            if (type.calendar() != null) {
                report(type.word(), type.calendar().label(), language, problems);
            }
        });
        shown.forEach((name, key) -> report(name, key.label(), language, problems));
    }

    private static void report(String name, Label label, String language, Consumer<Problem> problems) {
        if (!label.translations().containsKey(language)) {
            problems.accept(Problem.error("label-untranslated", Location.of(ContentModel.FILE), "\"" + label.text() + "\" är inte översatt till "
                    + LanguageCode.inSwedish(language) + ", men sidor på " + LanguageCode.inSwedish(language) + " visar det.",
                    "Skriv det under translations, " + language + ", " + name + ": i webbplatsens " + ContentModel.FILE + "."));
        }
    }

    private static void checkStartPage(ContentModel model, SiteIndex site, String language, Consumer<Problem> problems) {
        boolean original = language.equals(site.sourceLanguage());
        String source = SourceFile.FOLDER + Urls.folder(language, site.sourceLanguage()) + START_FILE;
        String reason = site.withheld().get(source);
        LanguagePages pages = site.in(language);
        boolean exists = pages.all().stream().anyMatch(page -> page.address().equals(Urls.start(language, site.sourceLanguage())));
        boolean maybeBroken = original ? site.hasBrokenPage() : site.isBroken(source);
        if (!exists && !maybeBroken && pages.first(Purpose.START).isEmpty()) {
            String word = model.type(Purpose.START).map(PageType::word).orElseThrow();
            String message = original ? "Webbplatsen har ingen startsida" : "Det finns ingen startsida på " + LanguageCode.inSwedish(language);
            problems.accept(Problem.error("start-page-missing", Location.of(source),
                    reason == null ? message + "." : "Startsidan publiceras inte (" + reason + ").",
                    reason == null ? "Lägg en fil som heter index.md i mappen " + source.substring(0, source.lastIndexOf('/')) + ", med type: " + word + "."
                            : original ? "Publicera den. Utan startsida kan webbplatsen inte läggas ut."
                            : "Publicera den, eller gör de andra sidorna på samma språk till utkast."));
        }
    }

    /** Checks that pages of the type, and only those, are at the URL. */
    private static void checkPlace(Page page, PageType type, String address, String folder, Consumer<Problem> problems) {
        String file = address.substring(folder.length()).replace(".html", ".md");
        if (page.type().is(type.purpose()) && !page.address().equals(address)) {
            problems.accept(Problem.error("type-misplaced", page.placeOf("type"),
                    "En sida av typen " + type.word() + " måste ha adressen " + address + ".",
                    "Byt namn på filen till " + file + " i mappen content" + (folder.isEmpty() ? "" : "/" + folder.replace("/", ""))
                            + ", och ta bort raden slug: om den finns."));
        } else if (!page.type().is(type.purpose()) && page.address().equals(address)) {
            problems.accept(Problem.error("type-misplaced", page.placeOf("type"),
                    "Sidan med adressen " + address + " måste vara av typen " + type.word() + ".",
                    "Skriv type: " + (type.word().matches("\\d+") ? "\"" + type.word() + "\"" : type.word()) + ", eller ge sidan en annan adress."));
        }
    }
}
