package se.kommun.uppdrag.receive;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;

/**
 * The mail server, and what mails to it say of sender and addressee.
 *
 * @param security {@code starttls}, {@code tls}, or {@code none} for a server on this computer
 * @param user empty for a server that asks for none
 * @param password null without a user
 */
record SmtpSettings(String host, int port, String security, String user, @Nullable String password, String from, String to) {

    private static final String MILLIS = "30000";

    static SmtpSettings of(Settings settings, String password) {
        String to = settings.get(Setting.MAIL_TO);
        String user = settings.get(Setting.SMTP_USER);
        // Jakarta Mail signs in with the account's name where there is a password and no user.
        String secret = user.isEmpty() ? null : password;
        return new SmtpSettings(settings.get(Setting.SMTP_HOST), Integer.parseInt(settings.get(Setting.SMTP_PORT)), settings.get(Setting.SMTP_SECURITY),
                user, secret, settings.has(Setting.MAIL_FROM) ? settings.get(Setting.MAIL_FROM) : to, to);
    }

    String protocol() {
        return security.equals("tls") ? "smtps" : "smtp";
    }

    /** For Jakarta Mail. The server must be who its certificate says, and is waited for half a minute at each step. */
    Properties properties() {
        String prefix = "mail." + protocol() + ".";
        Properties properties = new Properties();
        properties.put("mail.mime.allowutf8", "false");
        properties.put(prefix + "auth", String.valueOf(!user.isEmpty()));
        properties.put(prefix + "starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put(prefix + "starttls.required", String.valueOf(security.equals("starttls")));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put(prefix + step, MILLIS);
        }
        return properties;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
