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
import org.jspecify.annotations.Nullable;

/** Sends submissions as mail over one SMTP connection. The only header with input from readers is {@code Reply-To}, with a valid address. */
final class MailSender implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final @Nullable SmtpSettings settings;
    private final Session session;
    private final Transport transport;

    /** @throws MessagingException if the server can't be reached or rejects the sign-in */
    MailSender(SmtpSettings settings) throws MessagingException {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
        this.transport = session.getTransport(settings.protocol());
        String user = settings.user().isEmpty() ? null : settings.user();
        transport.connect(settings.host(), settings.port(), user, settings.password());
    }

    /**
     * Sends a submission. When this method returns, the server has accepted it.
     *
     * @param id the submission's id, the same at every attempt, so that mail programs can detect duplicates
     * @param text the body of the mail
     */
    void send(String id, Submission submission, String text) throws MessagingException {
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@" + domain(settings.from()) + ">");
            }
        };
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(settings.to(), true));
        Optional<InternetAddress> replyTo = address(submission.text("epost"));
        if (replyTo.isPresent()) {
            mail.setReplyTo(new InternetAddress[] {replyTo.get()});
        }
        mail.setSubject(submission.definition().mailSubject(), UTF_8);
        mail.setSentDate(Date.from(submission.received()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setText(text, UTF_8);
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
