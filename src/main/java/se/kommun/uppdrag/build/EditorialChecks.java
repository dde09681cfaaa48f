package se.kommun.uppdrag.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/**
 * Checks of the sources that the HTML does not show: facts that are still to be confirmed (a warning, or an error with
 * {@code publish.strict}), pages whose review date has passed, and translations whose Swedish page has changed.
 */
final class EditorialChecks {

    private static final String RULE = Problem.TO_CONFIRM;

    private EditorialChecks() {}

    static List<Problem> of(BuildResult baked, LocalDate today) {
        Settings settings = baked.settings();
        List<Problem> open = new ArrayList<>();
        for (Page page : baked.pages()) {
            keys(settings).forEach(key -> toConfirm(page, key, open));
        }
        missing(settings, open);
        if (settings.baseUrl().contains("www.example.se") || settings.get(Setting.BASE_URL).equals(Setting.BASE_URL.defaultValue())) {
            open.add(Problem.warning(RULE, Location.of(SettingsReader.FILE),
                    "Webbplatsens adress är inte bestämd: " + settings.baseUrl() + ".", "Skriv den rätta adressen efter site.baseUrl."));
        }
        List<Problem> all = new ArrayList<>(settings.is(Setting.STRICT)
                ? open.stream().map(problem -> problem.withSeverity(Severity.ERROR)).toList() : open);
        baked.pages().forEach(page -> page.date("review_by").filter(today::isAfter).ifPresent(day -> all.add(Problem.warning(
                "page-review-due", page.placeOf("review_by"), "Sidan skulle ha granskats senast " + day + ".",
                "Läs igenom sidan, rätta det som har ändrats och skriv en ny dag efter review_by."))));
        all.addAll(OutdatedTranslations.of(baked, today));
        return all;
    }

    /** What is still to be confirmed on a page. What concerns the form counts only if the site has a form or an e-service. */
    static List<String> toConfirm(Page page, Settings settings) {
        return keys(settings).stream().flatMap(key -> page.list(key).stream()).toList();
    }

    private static List<String> keys(Settings settings) {
        return settings.interest().kind() == FormTarget.Kind.NONE ? List.of("to_confirm") : List.of("to_confirm", "to_confirm_form");
    }

    private static void toConfirm(Page page, String key, List<Problem> open) {
        List<String> items = page.list(key);
        List<Location> places = page.placesOf(key);
        for (int i = 0; i < items.size(); i++) {
            open.add(Problem.warning(RULE, places.get(i), "Kvar att bekräfta: " + items.get(i),
                    "Ta reda på vad som gäller, rätta texten och ta bort punkten under " + key + "."));
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
}
