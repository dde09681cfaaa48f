package se.kommun.uppdrag.build;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.TextChange;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/**
 * Checks of the sources that the HTML does not show: facts that are still to be confirmed (a warning, or an error with
 * {@code publish.strict}), pages whose review date has passed, translations whose original has changed, and the accessibility statement.
 */
final class EditorialChecks {

    private static final String RULE = Problem.TO_CONFIRM;
    private static final String UPDATED = "updated";
    private static final String OUTDATED_TRANSLATION = "translation-outdated";

    private EditorialChecks() {}

    static List<Problem> of(SitePlan plan) {
        Settings settings = plan.settings();
        List<Page> pages = plan.pages();
        LocalDate today = plan.options().today();
        List<Problem> open = new ArrayList<>();
        for (Page page : pages) {
            keys(settings).forEach(key -> toConfirm(page, key, isLivePrivacy(page, settings), open));
        }
        missing(settings, open);
        if (settings.baseUrl().contains("www.example.se") || settings.get(Setting.BASE_URL).equals(Setting.BASE_URL.defaultValue())) {
            open.add(Problem.warning(RULE, Location.of(SettingsReader.FILE),
                    "Webbplatsens adress är inte bestämd: " + settings.baseUrl() + ".", "Skriv den rätta adressen efter site.baseUrl."));
        }
        Map<String, Page> originals = pages.stream().filter(Page::inSourceLanguage)
                .collect(Collectors.toMap(Page::file, page -> page));
        List<Page> statements = pages.stream().filter(page -> page.type().is(Purpose.ACCESSIBILITY)).toList();
        statements.forEach(page -> StatementChecks.review(page, today).ifPresent(open::add));
        List<Problem> all = new ArrayList<>(settings.is(Setting.STRICT)
                ? open.stream().map(problem -> problem.withSeverity(Severity.ERROR)).toList() : open);
        pages.forEach(page -> page.date("review_by").filter(today::isAfter).ifPresent(day -> all.add(Problem.warning(
                "page-review-due", page.placeOf("review_by"), "Sidan skulle ha granskats senast " + day + ".",
                "Läs igenom sidan, rätta det som har ändrats och skriv en ny dag efter review_by."))));
        statements.forEach(page -> all.addAll(StatementChecks.facts(page, page.translationOf().map(originals::get), today)));
        all.addAll(outdatedTranslations(plan, originals, today));
        all.addAll(outdatedEasyPages(pages));
        return all;
    }

    /** What is still to be confirmed on a page. What concerns the form counts only if the site has a form or an e-service. */
    static List<String> toConfirm(Page page, Settings settings) {
        return keys(settings).stream().flatMap(key -> page.list(key).stream()).toList();
    }

    private static List<String> keys(Settings settings) {
        return settings.interest().kind() == FormTarget.Kind.NONE ? List.of("to_confirm") : List.of("to_confirm", "to_confirm_form");
    }

    /** Whether the page tells readers of a form that is in use how their personal data are handled: article 13 of the GDPR allows no gaps there. */
    private static boolean isLivePrivacy(Page page, Settings settings) {
        return page.type().is(Purpose.PRIVACY) && settings.hasLiveForm();
    }

    /** @param live whether the points must be settled before the site is published */
    private static void toConfirm(Page page, String key, boolean live, List<Problem> open) {
        List<String> items = page.list(key);
        List<Location> places = page.placesOf(key);
        for (int i = 0; i < items.size(); i++) {
            Problem problem = Problem.warning(RULE, places.get(i), "Kvar att bekräfta: " + items.get(i)
                    + (live ? " Formuläret får inte tas i bruk förrän det är klart." : ""),
                    "Ta reda på vad som gäller, rätta texten och ta bort punkten under " + key + ".");
            open.add(live ? problem.withSeverity(Severity.ERROR) : problem);
        }
    }

    /** Reports forms without an endpoint. A site that has decided against a form ({@code form.kind}) needs none. */
    private static void missing(Settings settings, List<Problem> open) {
        if (settings.get(Setting.FORM_KIND).equals(Setting.FORM_KIND.defaultValue())) {
            missing(settings.interest(), "Formuläret", "Sidan visar telefon och e-post i stället.", Setting.FORM_ENDPOINT, ", eller form.kind=none", open);
            missing(settings.feedback(), "Rutan för synpunkter", "Sidorna visar e-post i stället.", Setting.FEEDBACK_ENDPOINT, "", open);
        }
    }

    private static void missing(FormTarget target, String what, String instead, Setting endpoint, String or, List<Problem> open) {
        if (target.kind() == FormTarget.Kind.NONE || target.kind() == FormTarget.Kind.TRIAL) {
            boolean trial = target.isForm();
            open.add(Problem.warning(RULE, Location.of(SettingsReader.FILE),
                    what + (trial ? " är på prov. Det som skickas når bara den här datorn." : " har ingen mottagare. " + instead),
                    "Skriv mottagarens adress efter " + endpoint.key() + or + "."));
        }
    }

    /**
     * Reports translations whose original has changed since: a warning, and an error after {@code publish.translationDays}. The days are
     * counted from {@code text_changed} of the original, because {@code updated} is the date of the last review, and a copy of the sources
     * may have no Git history.
     */
    private static List<Problem> outdatedTranslations(SitePlan plan, Map<String, Page> originals, LocalDate today) {
        int maxDays = Integer.parseInt(plan.settings().get(Setting.TRANSLATION_DAYS));
        List<Problem> found = new ArrayList<>();
        for (Page page : plan.pages()) {
            Page original = page.translationOf().map(originals::get).orElse(null);
            String version = page.text("source_version").orElse(null);
            if (original != null && version != null && !version.equals(ContentDigest.of(original))) {
                found.add(outdated(page, original, maxDays, today));
            }
        }
        return found;
    }

    /** Reports pages in easy Swedish that were changed before the page that they are a version of. A small correction leaves that day as it is. */
    private static List<Problem> outdatedEasyPages(List<Page> pages) {
        Map<String, Page> byFile = new HashMap<>();
        pages.forEach(page -> byFile.put(page.source().inside(), page));
        List<Problem> found = new ArrayList<>();
        for (Page page : pages) {
            Page original = page.text("easy_of").map(byFile::get).orElse(null);
            if (original != null && page.date(UPDATED).isPresent() && original.date(UPDATED).filter(page.date(UPDATED).get()::isBefore).isPresent()) {
                found.add(Problem.warning("easy-outdated", page.placeOf(UPDATED), "Sidan " + original.file() + " har ändrats efter den lättlästa.",
                        "Läs igenom den lättlästa sidan och rätta den. Skriv sedan dagens datum efter updated."));
            }
        }
        return found;
    }

    private static Problem outdated(Page page, Page original, int maxDays, LocalDate today) {
        Optional<LocalDate> changed = TextChange.of(original).filter(day -> !day.isAfter(today));
        String message = "Den " + LanguageCode.inSwedish(original.lang()) + " sidan " + original.file() + " har ändrats sedan den översattes.";
        String fix = "Förhandsvisningen visar vad som har ändrats. Rätta översättningen, och skriv sedan source_version: " + ContentDigest.of(original) + ".";
        if (changed.isEmpty()) {
            return Problem.warning(OUTDATED_TRANSLATION, page.placeOf("source_version"), message, fix + " Får översättningen vänta, skriv "
                    + TextChange.KEY + ": " + TextChange.text(original, today) + " i " + original.file() + ". Då räknas dagarna från i dag.");
        }
        return ChronoUnit.DAYS.between(changed.get(), today) > maxDays
                ? Problem.error(OUTDATED_TRANSLATION, page.placeOf("source_version"), message + " Det är mer än " + maxDays + " dagar sedan, " + changed.get() + ".", fix)
                : Problem.warning(OUTDATED_TRANSLATION, page.placeOf("source_version"), message + " Senast " + changed.get().plusDays(maxDays)
                        + " måste översättningen vara rättad.", fix);
    }
}
