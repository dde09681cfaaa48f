package se.kommun.uppdrag.receive;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.site.SiteForms;

/** Sends submissions as mail over one SMTP connection. The only header with input from readers is {@code Reply-To}, with a valid address. */
final class MailSender implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", ReportLanguage.SV.locale());

    private final SmtpSettings settings;
    private final SiteForms site;
    private final Session session;
    private final Transport transport;

    /** @throws MessagingException if the server can't be reached or rejects the sign-in */
    MailSender(SmtpSettings settings, SiteForms site) throws MessagingException {
        this.settings = settings;
        this.site = site;
        this.session = Session.getInstance(settings.properties());
        this.transport = session.getTransport(settings.protocol());
        String user = settings.user().isEmpty() ? null : settings.user();
        transport.connect(settings.host(), settings.port(), user, settings.password());
    }

    /**
     * Sends a submission. When this method returns, the server has accepted it.
     *
     * @param file the submission's file name. The message's id is made from it, the same at every attempt, so that mail programs can detect
     *     duplicates
     */
    void send(String file, Submission submission) throws MessagingException {
        String id = file.replaceFirst("\\.json$", "");
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@" + domain(settings.from()) + ">");
            }
        };
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(settings.to(), true));
        Optional<InternetAddress> replyTo = Stream.of("epost", "kontaktuppgift").flatMap(field -> address(submission.text(field)).stream()).findFirst();
        if (replyTo.isPresent()) {
            mail.setReplyTo(new InternetAddress[] {replyTo.get()});
        }
        mail.setSubject(submission.definition().mailSubject(), UTF_8);
        mail.setSentDate(Date.from(submission.received()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setText(text(file, submission), UTF_8);
        mail.saveChanges();
        transport.sendMessage(mail, mail.getAllRecipients());
    }

    /** The submission with the field names of the site's own language, one paragraph per field. */
    private String text(String file, Submission submission) {
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

    /** A valid ASCII address, which every mail server supports. Other addresses appear only in the body. */
    private static Optional<InternetAddress> address(String text) {
        if (!text.matches("[\\x21-\\x7e]{3,254}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InternetAddress(text, true));
        } catch (AddressException invalid) {
            return Optional.empty();
        }
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
