package se.kommun.uppdrag.config;

import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/** Checks combinations of the receiver's mail settings, each of which is valid by itself. */
final class MailSettingsCheck {

    private MailSettingsCheck() {}

    static void check(Settings settings, PropertiesFile file, Consumer<Problem> problems) {
        if (settings.has(Setting.MAIL_TO) && !settings.has(Setting.SMTP_HOST)) {
            problems.accept(Problem.error("receive-mail-without-server", file.place(Setting.MAIL_TO.key()),
                    "receive.mailTo har en adress, men det finns ingen e-postserver att skicka genom.",
                    "Skriv serverns namn efter receive.smtpHost, eller lämna receive.mailTo tomt."));
        }
        boolean unencrypted = settings.get(Setting.SMTP_SECURITY).equals("none");
        if (unencrypted && settings.has(Setting.SMTP_HOST) && !FormTargets.isLoopbackHost(settings.get(Setting.SMTP_HOST))) {
            problems.accept(Problem.error("receive-mail-unencrypted", file.place(Setting.SMTP_SECURITY.key()),
                    "Personuppgifter skulle skickas okrypterade till e-postservern.",
                    "Skriv receive.smtpSecurity=starttls eller tls. none går bara när servern är localhost."));
        }
    }
}
