package se.kommun.uppdrag.receive;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.site.SiteForms;

/** Writes submissions as text for people. */
record MailText(SiteForms site) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", ReportLanguage.SV.locale());

    /** The submission with the field names of the site's own language, one paragraph per field. */
    String of(String file, Submission submission) {
        Language language = site.sourceLanguage();
        String fields = submission.definition().fields().stream().filter(field -> submission.values().containsKey(field.name()))
                .map(field -> language.text(field.labelKey()) + "\n" + values(field, submission.values().get(field.name())))
                .collect(Collectors.joining("\n\n"));
        String page = submission.page().isEmpty() ? "" : "\nSida: " + submission.page();
        String otherLanguage = submission.language().equals(language.code()) ? "" : "\nSidans språk: " + LanguageCode.inSwedish(submission.language());
        return fields + "\n\n-- \nKom in " + TIME.withZone(site.settings().timeZone()).format(submission.received()) + "." + page + otherLanguage + "\nFil: " + file + "\n";
    }

    private String values(FormField field, List<String> values) {
        return values.stream().map(value -> field.kind().isChoice() ? site.option(field, value, site.sourceLanguage().code()) : value).collect(Collectors.joining("\n"));
    }
}
