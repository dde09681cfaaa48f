package se.kommun.uppdrag.receive;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;

/**
 * The mail server, and the sender and recipient of mails.
 *
 * @param security {@code starttls}, {@code tls}, or {@code none} for a server on this computer
 * @param user empty if the server needs none
 * @param password null if there is no user
 */
record SmtpSettings(String host, int port, String security, String user, @Nullable String password, String from, String to) {

    private static final String MILLIS = "30000";

    static SmtpSettings of(Settings settings, @Nullable String password) {
        String to = settings.get(Setting.MAIL_TO);
        String user = settings.get(Setting.SMTP_USER);
        // With a password but no user, Jakarta Mail would sign in with the operating system's user name.
        String secret = user.isEmpty() ? null : password;
        return new SmtpSettings(settings.get(Setting.SMTP_HOST), Integer.parseInt(settings.get(Setting.SMTP_PORT)), settings.get(Setting.SMTP_SECURITY),
                user, secret, settings.has(Setting.MAIL_FROM) ? settings.get(Setting.MAIL_FROM) : to, to);
    }

    String protocol() {
        return security.equals("tls") ? "smtps" : "smtp";
    }

    /** Properties for Jakarta Mail. The server's name must match its certificate; each step times out after 30 seconds. */
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
