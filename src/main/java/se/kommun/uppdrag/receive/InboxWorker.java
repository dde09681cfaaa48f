package se.kommun.uppdrag.receive;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.http.ServerThreads;
import se.kommun.uppdrag.site.SiteForms;

/**
 * What is done with the inbox beside the answers: sends what is unsent as mail, again and again until the server takes it, and deletes
 * what is too old. A mail is marked as sent after the server has taken it; a receiver that dies between the two sends it once more, under
 * the same Message-ID.
 */
final class InboxWorker implements AutoCloseable {

    private final Inbox inbox;
    private final SiteForms site;
    private final @Nullable SmtpSettings smtp;
    private final Duration keep;
    private final InstantSource clock;
    private final Consumer<String> log;
    private final AtomicBoolean wakeUpQueued = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(ServerThreads.named("inbox"));

    /** @param smtp null if nothing is sent as mail */
    InboxWorker(Inbox inbox, SiteForms site, @Nullable SmtpSettings smtp, Duration keep, InstantSource clock, Consumer<String> log) {
        this.inbox = inbox;
        this.site = site;
        this.smtp = smtp;
        this.keep = keep;
        this.clock = clock;
        this.log = log;
    }

    /** @param retry how long it is until the next attempt, and until what is old is looked for again */
    void start(Duration retry) {
        thread.scheduleWithFixedDelay(() -> guarded(this::work), 0, retry.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends at once what is unsent. Calls that come before that begins are one. */
    void wake() {
        if (smtp == null || !wakeUpQueued.compareAndSet(false, true)) {
            return;
        }
        try {
            thread.execute(() -> {
                wakeUpQueued.set(false);
                guarded(this::send);
            });
        } catch (RejectedExecutionException ended) {
            return; // the next start sends it
        }
    }

    private void work() throws IOException {
        delete();
        if (smtp != null) {
            send();
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    /** The edge of this thread: whatever goes wrong, it looks again. */
    private void guarded(Task task) {
        try {
            task.run();
        } catch (IOException | RuntimeException | Error failed) {
            log.accept("Mappen för det som kommit in gick inte att gå igenom (" + failed.getClass().getSimpleName() + "). Försöker igen.");
        }
    }

    private void delete() throws IOException {
        int deleted = inbox.deleteBefore(clock.instant().minus(keep), smtp != null);
        if (deleted > 0) {
            log.accept("Tog bort " + deleted + " som var äldre än " + keep.toDays() + " dagar.");
        }
    }

    private void send() throws IOException {
        List<Path> unsent = inbox.unsent();
        if (unsent.isEmpty()) {
            return;
        }
        int left = unsent.size();
        try (MailSender sender = new MailSender(smtp)) {
            for (Path file : unsent) {
                left -= send(file, sender) ? 1 : 0;
            }
        } catch (MessagingException away) {
            log.accept("E-postservern " + smtp + " svarar inte som den ska (" + away.getClass().getSimpleName() + ").");
        }
        if (left > 0) {
            log.accept(left + " väntar på att skickas som mejl. Försöker igen.");
        }
    }

    /** One that can't be sent holds no other up. */
    private boolean send(Path file, MailSender sender) throws IOException {
        String name = file.getFileName().toString();
        try {
            Submission submission = SubmissionJson.read(Files.readAllBytes(file));
            sender.send(name.replaceFirst("\\.json$", ""), submission, MailText.of(submission, site, name));
        } catch (IOException | MessagingException refused) {
            log.accept(name + " kunde inte skickas som mejl (" + refused.getClass().getSimpleName() + ").");
            return false;
        }
        inbox.markSent(file);
        log.accept(name + " är skickad som mejl.");
        return true;
    }

    /**
     * Lets the mail that is on its way be sent and marked.
     *
     * @throws IOException if that isn't done within a minute, or the wait is interrupted: the mail may be sent once more
     */
    @Override
    public void close() throws IOException {
        ServerThreads.end(thread, "Ett mejl höll fortfarande på att skickas. Det kan komma två gånger.");
    }
}
