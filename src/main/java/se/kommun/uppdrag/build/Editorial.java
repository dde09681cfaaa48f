package se.kommun.uppdrag.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.bake.BakeResult;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.settings.Settings;
import se.kommun.uppdrag.settings.SettingsReader;

/**
 * What only the sources tell: what somebody must still find out (a warning, or an error with {@code publish.strict}),
 * pages whose day of review has passed, and translations whose Swedish page has changed.
 */
final class Editorial {

    private static final String RULE = "att-bekrafta";

    private Editorial() {}

    static List<Problem> of(BakeResult baked, LocalDate today) {
        Settings settings = baked.settings();
        List<Problem> open = new ArrayList<>();
        for (Page page : baked.pages()) {
            List<String> items = page.list("to_confirm");
            if (!items.isEmpty()) {
                open.add(Problem.warning(RULE, page.placeOf("to_confirm"),
                        "Kvar att bekräfta (" + items.size() + "): " + String.join(" ", items),
                        "Ta reda på vad som gäller, rätta texten och ta bort punkten under to_confirm."));
            }
        }
        missing(settings, Setting.FORM_ENDPOINT, "Formuläret har ingen mottagare. Sidan visar telefon och e-post i stället.", open);
        missing(settings, Setting.FEEDBACK_ENDPOINT, "Rutan för synpunkter har ingen mottagare. Sidorna visar e-post i stället.", open);
        if (settings.baseUrl().contains("www.example.se") || settings.get(Setting.BASE_URL).equals(Setting.BASE_URL.standard())) {
            open.add(Problem.warning(RULE, Location.of(SettingsReader.FILE),
                    "Webbplatsens adress är inte bestämd: " + settings.baseUrl() + ".", "Skriv den rätta adressen efter site.baseUrl."));
        }
        List<Problem> all = new ArrayList<>(settings.is(Setting.STRICT)
                ? open.stream().map(problem -> problem.withSeverity(Severity.ERROR)).toList() : open);
        baked.pages().forEach(page -> page.date("review_by").filter(today::isAfter).ifPresent(day -> all.add(Problem.warning(
                "granska-sidan", page.placeOf("review_by"), "Sidan skulle ha granskats senast " + day + ".",
                "Läs igenom sidan, rätta det som har ändrats och skriv en ny dag efter review_by."))));
        all.addAll(OutdatedTranslations.of(baked, today));
        return all;
    }

    private static void missing(Settings settings, Setting endpoint, String message, List<Problem> open) {
        if (!settings.has(endpoint)) {
            open.add(Problem.warning(RULE, Location.of(SettingsReader.FILE), message,
                    "Skriv mottagarens adress efter " + endpoint.key() + "."));
        }
    }
}
