package se.kommun.uppdrag.receive;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.uppdrag.site.SiteForms;

/** Sends submissions as mail over one SMTP connection. The only header with input from readers is {@code Reply-To}, with a valid address. */
final class MailSender implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

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
        mail.setText(new MailText(site).of(file, submission), UTF_8);
        mail.saveChanges();
        transport.sendMessage(mail, mail.getAllRecipients());
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
