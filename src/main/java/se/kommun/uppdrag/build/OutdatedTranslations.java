package se.kommun.uppdrag.build;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.TextChange;
import se.kommun.uppdrag.report.Problem;

/**
 * Translations whose Swedish page has changed since: a warning, and an error when that has lasted too long. How long is told by
 * {@code text_changed} of the Swedish page alone: {@code updated} says when somebody looked at the page, and a copy of the
 * sources need not have a history.
 */
final class OutdatedTranslations {

    private static final String RULE = "translation-outdated";

    private OutdatedTranslations() {}

    static List<Problem> of(BuildResult baked, LocalDate today) {
        Map<String, Page> byFile = new HashMap<>();
        baked.pages().stream().filter(page -> page.lang().equals(LanguageCode.SOURCE)).forEach(page -> byFile.put(page.file(), page));
        int patience = Integer.parseInt(baked.settings().get(Setting.TRANSLATION_DAYS));
        List<Problem> found = new ArrayList<>();
        for (Page page : baked.pages()) {
            Page original = page.translationOf().map(byFile::get).orElse(null);
            String version = page.text("source_version").orElse(null);
            if (original != null && version != null && !version.equals(ContentDigest.of(original))) {
                found.add(problem(page, original, patience, today));
            }
        }
        return found;
    }

    private static Problem problem(Page page, Page original, int patience, LocalDate today) {
        Optional<LocalDate> changed = TextChange.of(original).filter(day -> !day.isAfter(today));
        String message = "Den svenska sidan " + original.file() + " har ändrats sedan den översattes.";
        String fix = "Förhandsvisningen visar vad som har ändrats. Rätta översättningen, och skriv sedan source_version: " + ContentDigest.of(original) + ".";
        if (changed.isEmpty()) {
            return Problem.warning(RULE, page.placeOf("source_version"), message, fix + " Får översättningen vänta, skriv "
                    + TextChange.KEY + ": " + TextChange.text(original, today) + " i " + original.file() + ". Då räknas dagarna från i dag.");
        }
        return ChronoUnit.DAYS.between(changed.get(), today) > patience
                ? Problem.error(RULE, page.placeOf("source_version"), message + " Det är mer än " + patience + " dagar sedan, " + changed.get() + ".", fix)
                : Problem.warning(RULE, page.placeOf("source_version"), message + " Senast " + changed.get().plusDays(patience)
                        + " måste översättningen vara rättad.", fix);
    }
}
