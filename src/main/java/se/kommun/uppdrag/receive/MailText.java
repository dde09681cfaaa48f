package se.kommun.uppdrag.receive;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.site.SiteForms;

/** Formats a submission as the Swedish text of a mail, one paragraph per field. */
final class MailText {

    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("sv"))
            .withZone(SWEDEN);

    private MailText() {}

    static String of(Submission submission, SiteForms site, String file) {
        Language swedish = site.language(LanguageCode.SOURCE);
        String fields = submission.definition().fields().stream().filter(field -> submission.values().containsKey(field.name()))
                .map(field -> swedish.text(field.labelKey()) + "\n" + values(field, submission.values().get(field.name()), site))
                .collect(Collectors.joining("\n\n"));
        String page = submission.page().isEmpty() ? "" : "\nSida: " + submission.page();
        String language = submission.language().equals(LanguageCode.SOURCE) ? "" : "\nSidans språk: " + LanguageCode.inSwedish(submission.language());
        return fields + "\n\n-- \nKom in " + TIME.format(submission.received()) + "." + page + language + "\nFil: " + file + "\n";
    }

    private static String values(FormField field, List<String> values, SiteForms site) {
        return values.stream().map(value -> field.kind().isChoice() ? site.option(field, value, LanguageCode.SOURCE) : value).collect(Collectors.joining("\n"));
    }
}
