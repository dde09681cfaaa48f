package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
 * An HTTP server on the loopback address that receives the site's forms, until it is closed. A slow client can occupy a thread only for a
 * limited time. When all threads are busy, new connections are refused, and accepted ones are still answered.
 */
public final class FormReceiver implements AutoCloseable {

    /**
     * The options of a receiver.
     *
     * @param site the site's folder
     * @param port the port on the loopback address; 0 for any free one
     * @param inbox the folder for submissions, which may be missing
     * @param smtpPassword null if the mail server needs none
     * @param retry the interval for retrying mail and deleting old submissions
     */
    public record Options(Path site, int port, Path inbox, @Nullable String smtpPassword, Duration retry, InstantSource clock) {

        @Override
        public String toString() {
            return "receiver of " + site + " at port " + port;
        }
    }

    private static final int MAX_CONNECTIONS = 400;
    private static final int THREADS = 300;
    private static final String MAX_SECONDS = "20";
    private static final int SHUTDOWN_SECONDS = 5;

    private final HttpServer server;
    private final ExecutorService threads = new ThreadPoolExecutor(0, THREADS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), ServerThreads.named("receive"));
    private final Inbox inbox;
    private final InboxWorker worker;
    private final SubmissionHandler handler;
    private final Consumer<String> log;
    private final AtomicInteger requests = new AtomicInteger();

    private FormReceiver(SiteForms site, Inbox inbox, HttpServer server, Options options, Consumer<String> log) {
        this.inbox = inbox;
        this.server = server;
        this.log = log;
        Settings settings = site.settings();
        SmtpSettings smtp = settings.has(Setting.MAIL_TO) ? SmtpSettings.of(settings, options.smtpPassword()) : null;
        this.worker = new InboxWorker(inbox, site, smtp, Duration.ofDays(Long.parseLong(settings.get(Setting.KEEP_DAYS))), options.clock(), log);
        this.handler = SubmissionHandler.of(site, inbox, options.clock(), log, worker::wake);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        worker.start(options.retry());
        server.start();
    }

    /**
     * The result of starting a receiver.
     *
     * @param receiver null if there are errors
     * @param problems the errors to fix first, and warnings
     */
    public record Start(@Nullable FormReceiver receiver, List<Problem> problems) {}

    /**
     * Starts a receiver, unless the site's settings or texts have errors.
     *
     * @param log receives log lines without personal data; called from several threads
     * @throws ReceiverStartException if the inbox can't be used, or the mail server's password is missing
     * @throws java.net.BindException if the port is in use
     */
    public static Start start(Options options, Consumer<String> log) throws IOException, ReceiverStartException {
        List<Problem> problems = new ArrayList<>();
        SiteForms site = SiteForms.read(options.site(), options.clock().instant(), problems::add);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Start(null, problems);
        }
        if (site.settings().has(Setting.MAIL_TO) && site.settings().has(Setting.SMTP_USER) && options.smtpPassword() == null) {
            throw new ReceiverStartException("E-postserverns lösenord saknas. Sätt miljövariabeln UPPDRAG_SMTP_PASSWORD, eller UPPDRAG_SMTP_PASSWORD_FILE med sökvägen till en fil.");
        }
        limitSlowClients();
        Inbox inbox = Inbox.open(options.inbox(), options.site());
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), options.port()), 0);
            return new Start(new FormReceiver(site, inbox, server, options, log), problems);
        } catch (IOException inUse) {
            inbox.close();
            throw inUse;
        }
    }

    /** Sets the time limits for requests and responses, and the maximum number of connections. Java's server reads these properties once. */
    private static void limitSlowClients() {
        System.setProperty("sun.net.httpserver.maxReqTime", MAX_SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", MAX_SECONDS);
        System.setProperty("jdk.httpserver.maxConnections", String.valueOf(MAX_CONNECTIONS));
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** The URL at which it listens. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try {
            handler.handle(exchange);
        } catch (RuntimeException | Error fault) {
            // Last resort for a request: either nothing was stored, or the file is stored and the reader may send the form again.
            log.accept("FEL i programmet: " + fault.getClass().getName());
            handler.fail(exchange);
        } finally {
            exchange.close();
            requests.decrementAndGet();
        }
    }

    /**
     * Finishes the running requests and the mail that is being sent, and stops.
     *
     * @throws IOException if something is still running after the time limit
     */
    @Override
    public void close() throws IOException {
        try (inbox; worker) {
            // Without running requests Java's server would wait for the whole delay, so the delay is 0 then.
            server.stop(requests.get() == 0 ? 0 : SHUTDOWN_SECONDS);
            ServerThreads.end(threads, "Ett formulär höll fortfarande på att sparas.");
        }
    }
}
