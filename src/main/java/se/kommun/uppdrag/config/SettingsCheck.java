package se.kommun.uppdrag.config;

import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/**
 * Checks the settings together, each of which is valid by itself: that the required ones exist, and that those of the forms, of the
 * receiver's mail and of publishing fit each other.
 */
record SettingsCheck(Settings settings, PropertiesFile file, Consumer<Problem> problems) {

    void check() {
        RequiredSettingsCheck required = new RequiredSettingsCheck(settings, file, problems);
        required.checkPresent();
        SiteVersion.PROGRAM.check(settings.get(Setting.SITE_VERSION), file.place(Setting.SITE_VERSION.key())).ifPresent(problems);
        required.checkPlaceholders();
        FormSettings.ALL.stream().map(FormSettings::endpoint).filter(settings::has).forEach(this::checkLoopback);
        if (settings.get(Setting.FORM_KIND).equals("link") && !settings.has(Setting.FORM_ENDPOINT)) {
            error("form-link-without-address", Setting.FORM_KIND.key(), "form.kind=link länkar till en e-tjänst, men form.endpoint har ingen adress.",
                    "Skriv e-tjänstens adress efter form.endpoint, eller skriv form.kind=none.");
        }
        new FormFieldsCheck(settings, file, problems).check();
        checkMail();
        if (settings.has(Setting.PUBLISH_TO) && settings.has(Setting.PUBLISH_COMMAND)) {
            error("publish-two-targets", Setting.PUBLISH_COMMAND.key(), "Webbplatsen skulle publiceras på två sätt: publish.to och publish.command.", "Ta bort den ena raden.");
        }
    }

    private void checkLoopback(Setting endpoint) {
        if (ReservedHosts.isLoopback(settings.get(endpoint)) && !ReservedHosts.isExample(settings.baseUrl())) {
            error("loopback-endpoint", endpoint.key(), endpoint.key()
                            + " är en adress på läsarens egen dator, men webbplatsen har en riktig adress. Det som läsarna skickar kommer inte fram.",
                    "Skriv adressen till er mottagare. Utan mottagare: lämna tomt.");
        }
    }

    private void checkMail() {
        if (settings.has(Setting.MAIL_TO) && !settings.has(Setting.SMTP_HOST)) {
            error("receive-mail-without-server", Setting.MAIL_TO.key(), "receive.mailTo har en adress, men det finns ingen e-postserver att skicka genom.",
                    "Skriv serverns namn efter receive.smtpHost, eller lämna receive.mailTo tomt.");
        }
        boolean unencrypted = settings.get(Setting.SMTP_SECURITY).equals("none");
        if (unencrypted && settings.has(Setting.SMTP_HOST) && !ReservedHosts.isLoopbackHost(settings.get(Setting.SMTP_HOST))) {
            error("receive-mail-unencrypted", Setting.SMTP_SECURITY.key(), "Personuppgifter skulle skickas okrypterade till e-postservern.",
                    "Skriv receive.smtpSecurity=starttls eller tls. none går bara när servern är localhost.");
        }
    }

    private void error(String rule, String key, String message, String fix) {
        problems.accept(Problem.error(rule, file.place(key), message, fix));
    }
}
