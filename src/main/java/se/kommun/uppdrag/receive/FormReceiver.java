package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.http.ServerThreads;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.SiteForms;

/**
 * Receives the site's forms on this computer, until it is closed. A client that is slow keeps one of many threads for a limited time; when
 * all are taken, connections are refused and those that have been accepted are answered.
 */
public final class FormReceiver implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 400;
    private static final int THREADS = 300;
    private static final String MOST_SECONDS = "20";
    private static final int END_SECONDS = 5;

    private final HttpServer server;
    private final ExecutorService threads = new ThreadPoolExecutor(0, THREADS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), ServerThreads.named("receive"));
    private final Inbox inbox;
    private final InboxWorker work;
    private final SubmissionHandler handler;
    private final Consumer<String> log;
    private final AtomicInteger requests = new AtomicInteger();

    private FormReceiver(SiteForms site, Inbox inbox, HttpServer server, ReceiverOptions options, Consumer<String> log) {
        this.inbox = inbox;
        this.server = server;
        this.log = log;
        Settings settings = site.settings();
        SmtpSettings smtp = settings.has(Setting.MAIL_TO) ? SmtpSettings.of(settings, options.smtpPassword()) : null;
        this.work = new InboxWorker(inbox, site, smtp, Duration.ofDays(Long.parseLong(settings.get(Setting.KEEP_DAYS))), options.clock(), log);
        this.handler = new SubmissionHandler(site, inbox, options.clock(), log, work::wake);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        work.start(options.retry());
        server.start();
    }

    /** What became of a start: a receiver, or the errors that must be mended first. */
    public record Start(@Nullable FormReceiver receiver, List<Problem> problems) {}

    /**
     * Starts a receiver, unless the site's settings or texts have errors.
     *
     * @param log gets what happens, line by line, without personal data; called from several threads
     * @throws ReceiverStartException if the inbox can't be used, or the password of the mail server is missing
     * @throws java.net.BindException if the port is in use
     */
    public static Start start(ReceiverOptions options, Consumer<String> log) throws IOException, ReceiverStartException {
        List<Problem> problems = new ArrayList<>();
        SiteForms site = SiteForms.read(options.site(), LocalDate.ofInstant(options.clock().instant(), MailText.SWEDEN), problems::add);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Start(null, problems);
        }
        if (site.settings().has(Setting.MAIL_TO) && site.settings().has(Setting.SMTP_USER) && options.smtpPassword() == null) {
            throw new ReceiverStartException("E-postserverns lösenord saknas. Sätt miljövariabeln UPPDRAG_SMTP_PASSWORD, eller UPPDRAG_SMTP_PASSWORD_FILE med sökvägen till en fil.");
        }
        limitSlowClients();
        Inbox inbox = InboxFolder.open(options.inbox(), options.site());
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), options.port()), 0);
            return new Start(new FormReceiver(site, inbox, server, options, log), problems);
        } catch (IOException inUse) {
            inbox.close();
            throw inUse;
        }
    }

    /** Settings of Java's server, which it reads once: how long a request may take to come, and how many there may be at once. */
    private static void limitSlowClients() {
        System.setProperty("sun.net.httpserver.maxReqTime", MOST_SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", MOST_SECONDS);
        System.setProperty("jdk.httpserver.maxConnections", String.valueOf(MOST_CONNECTIONS));
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try {
            handler.handle(exchange);
        } catch (RuntimeException | Error fault) {
            // The edge of a request: nothing was kept, or the file is there and the reader sends it once more.
            log.accept("FEL i programmet: " + fault.getClass().getName());
            handler.fail(exchange);
        } finally {
            exchange.close();
            requests.decrementAndGet();
        }
    }

    /**
     * Answers what is under way, sends the mail that is on its way, and ends.
     *
     * @throws IOException if a mail is still on its way
     */
    @Override
    public void close() throws IOException {
        try (inbox; work) {
            // Java's server waits the whole time when no request is under way, so it isn't asked to.
            server.stop(requests.get() == 0 ? 0 : END_SECONDS);
            ServerThreads.end(threads, "Ett formulär höll fortfarande på att sparas.");
        }
    }
}
