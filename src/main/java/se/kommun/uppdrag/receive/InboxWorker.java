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
 * Background work on the inbox: sends submissions as mail, with retries until the server accepts them, and deletes old ones. A
 * submission is marked as sent after the server has accepted it. If the receiver is killed between the two, it is sent again with the
 * same Message-ID.
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

    /**
     * @param smtp null if submissions are not sent as mail
     * @param keep how long submissions are kept
     */
    InboxWorker(Inbox inbox, SiteForms site, @Nullable SmtpSettings smtp, Duration keep, InstantSource clock, Consumer<String> log) {
        this.inbox = inbox;
        this.site = site;
        this.smtp = smtp;
        this.keep = keep;
        this.clock = clock;
        this.log = log;
    }

    /** @param retry the delay between two runs of sending and deleting */
    void start(Duration retry) {
        thread.scheduleWithFixedDelay(() -> guarded(this::work), 0, retry.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends unsent submissions soon. Several calls before the work begins have the effect of one. */
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

    /** Last resort for this thread: logs any failure, so that the schedule continues. */
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
        try (MailSender sender = new MailSender(smtp, site)) {
            for (Path file : unsent) {
                left -= send(file, sender) ? 1 : 0;
            }
        } catch (MessagingException unavailable) {
            log.accept("E-postservern " + smtp + " svarar inte som den ska (" + unavailable.getClass().getSimpleName() + ").");
        }
        if (left > 0) {
            log.accept(left + " väntar på att skickas som mejl. Försöker igen.");
        }
    }

    /** Sends one submission and returns whether that succeeded. A failure doesn't stop the others. */
    private boolean send(Path file, MailSender sender) throws IOException {
        String name = file.getFileName().toString();
        try {
            sender.send(name, Submission.ofJson(Files.readAllBytes(file)));
        } catch (IOException | MessagingException refused) {
            log.accept(name + " kunde inte skickas som mejl (" + refused.getClass().getSimpleName() + ").");
            return false;
        }
        inbox.markSent(file);
        log.accept(name + " är skickad som mejl.");
        return true;
    }

    /**
     * Waits until the mail that is being sent is sent and marked.
     *
     * @throws IOException if it takes more than a minute, or the wait is interrupted; the mail may then be sent twice
     */
    @Override
    public void close() throws IOException {
        ServerThreads.end(thread, "Ett mejl höll fortfarande på att skickas. Det kan komma två gånger.");
    }
}
