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
 * Reports translations whose Swedish page has changed since: a warning, and an error after {@code publish.translationDays}. The days are
 * counted from {@code text_changed} of the Swedish page, because {@code updated} is the date of the last review, and a copy of the sources
 * may have no Git history.
 */
final class OutdatedTranslations {

    private static final String RULE = "translation-outdated";

    private OutdatedTranslations() {}

    static List<Problem> of(BuildResult baked, LocalDate today) {
        Map<String, Page> byFile = new HashMap<>();
        baked.pages().stream().filter(page -> page.lang().equals(LanguageCode.SOURCE)).forEach(page -> byFile.put(page.file(), page));
        int maxDays = Integer.parseInt(baked.settings().get(Setting.TRANSLATION_DAYS));
        List<Problem> found = new ArrayList<>();
        for (Page page : baked.pages()) {
            Page original = page.translationOf().map(byFile::get).orElse(null);
            String version = page.text("source_version").orElse(null);
            if (original != null && version != null && !version.equals(ContentDigest.of(original))) {
                found.add(problem(page, original, maxDays, today));
            }
        }
        return found;
    }

    private static Problem problem(Page page, Page original, int maxDays, LocalDate today) {
        Optional<LocalDate> changed = TextChange.of(original).filter(day -> !day.isAfter(today));
        String message = "Den svenska sidan " + original.file() + " har ändrats sedan den översattes.";
        String fix = "Förhandsvisningen visar vad som har ändrats. Rätta översättningen, och skriv sedan source_version: " + ContentDigest.of(original) + ".";
        if (changed.isEmpty()) {
            return Problem.warning(RULE, page.placeOf("source_version"), message, fix + " Får översättningen vänta, skriv "
                    + TextChange.KEY + ": " + TextChange.text(original, today) + " i " + original.file() + ". Då räknas dagarna från i dag.");
        }
        return ChronoUnit.DAYS.between(changed.get(), today) > maxDays
                ? Problem.error(RULE, page.placeOf("source_version"), message + " Det är mer än " + maxDays + " dagar sedan, " + changed.get() + ".", fix)
                : Problem.warning(RULE, page.placeOf("source_version"), message + " Senast " + changed.get().plusDays(maxDays)
                        + " måste översättningen vara rättad.", fix);
    }
}
