package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormValues;
import se.kommun.uppdrag.form.FormValues.FieldError;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.http.FormDecoder;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.HttpRequests;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.site.SiteForms;

/**
 * Handles a request: reads the form, validates it, stores it, and only then redirects to the thank-you page. Thread-safe.
 *
 * @param log receives log lines without personal data
 * @param onStored called after each stored submission
 */
record SubmissionHandler(SiteForms site, SubmissionGuard guard, RateLimiter limiter, Inbox inbox, ReceiverPages pages, ThanksAddress thanks,
        InstantSource clock, Consumer<String> log, Runnable onStored) {

    /** The maximum size of a body in bytes. A form with all fields at their maximum length is smaller, even if each character is three escaped bytes. */
    static final int MAX_BYTES = 100_000;

    private static final Pattern TYPE = Pattern.compile("(?i)application/x-www-form-urlencoded\\s*(?:;\\s*charset=\"?utf-8\"?\\s*)?");

    static SubmissionHandler of(SiteForms site, Inbox inbox, InstantSource clock, Consumer<String> log, Runnable onStored) {
        SubmissionGuard guard = new SubmissionGuard(site.settings(), site.trial());
        return new SubmissionHandler(site, guard, new RateLimiter(clock), inbox, new ReceiverPages(site, guard.formActions()),
                new ThanksAddress(site), clock, log, onStored);
    }

    void handle(HttpExchange exchange) throws IOException {
        try {
            FormDefinition form = findForm(exchange);
            if (form == null) {
                page(exchange, 404, pages.infoPage());
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                page(exchange, 405, pages.infoPage());
            } else if (!guard.acceptsOrigin(exchange.getRequestHeaders())) {
                throw new HttpErrorException(403, ReceiverTexts.ELSEWHERE);
            } else {
                receive(form, values(exchange), exchange);
            }
        } catch (HttpErrorException refused) {
            page(exchange, refused.status(), pages.refused(refused.getMessage()));
        }
    }

    /** Sends an error page after a program fault, unless a response has already begun. */
    void fail(HttpExchange exchange) throws IOException {
        if (exchange.getResponseCode() == -1) {
            page(exchange, 500, pages.refused(ReceiverTexts.FAILED));
        }
    }

    private void page(HttpExchange exchange, int status, String html) throws IOException {
        protect(exchange);
        HttpResponses.send(exchange, status, HttpResponses.HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    /** Sets security headers. Closes the connection, so that unread bytes of the request aren't parsed as the next request. */
    private void protect(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", pages.policy());
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Connection", "close");
    }

    private @Nullable FormDefinition findForm(HttpExchange exchange) throws HttpErrorException {
        if (!guard.acceptsHost(exchange.getRequestHeaders())) {
            throw new HttpErrorException(421, ReceiverTexts.ELSEWHERE);
        }
        URI address = exchange.getRequestURI();
        return address.getRawAuthority() == null ? site.formAt(address.getRawPath()).orElse(null) : null;
    }

    /** Reads the values by name, in the order sent. */
    private static Map<String, List<String>> values(HttpExchange exchange) throws IOException, HttpErrorException {
        if (HttpRequests.only(exchange.getRequestHeaders(), "Content-Type").filter(type -> TYPE.matcher(type.strip()).matches()).isEmpty()) {
            throw new HttpErrorException(415, ReceiverTexts.UNREADABLE);
        }
        return FormDecoder.decode(HttpRequests.body(exchange, MAX_BYTES, ReceiverTexts.UNREADABLE), ReceiverTexts.UNREADABLE);
    }

    private void receive(FormDefinition atPath, Map<String, List<String>> sent, HttpExchange exchange) throws IOException, HttpErrorException {
        thanks.rememberOrigin(exchange.getRequestHeaders());
        Map<String, List<String>> own = site.ownNames(sent);
        FormDefinition form = site.submitted(atPath, own);
        String page = SiteForms.page(own);
        String language = site.languageOf(page);
        FormValues values = FormValues.of(form, own).orElseThrow(() -> new HttpErrorException(400, ReceiverTexts.UNREADABLE));
        if (!limiter.accepts(ClientAddress.of(exchange.getRequestHeaders()))) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(RateLimiter.WINDOW.toSeconds()));
            page(exchange, 429, pages.resendPage(ReceiverTexts.BUSY, values, page, language));
            return;
        }
        List<FieldError> errors = values.errors();
        if (isSpam(own)) {
            log.accept("Ett formulär från en maskin kastades.");
        } else if (!errors.isEmpty()) {
            page(exchange, 422, pages.correctionPage(values, errors, page, language));
            return;
        } else if (!store(values, page, language)) {
            page(exchange, 503, pages.resendPage(ReceiverTexts.FAILED, values, page, language));
            return;
        }
        Optional<String> address = thanks.of(form, language);
        if (address.isPresent()) {
            protect(exchange);
            HttpResponses.redirect(exchange, 303, address.get());
        } else {
            page(exchange, 200, pages.receipt(language));
        }
    }

    private static boolean isSpam(Map<String, List<String>> own) {
        return own.getOrDefault(FormDefinition.HONEYPOT, List.of()).stream().anyMatch(text -> !text.isBlank());
    }

    private boolean store(FormValues values, String page, String language) {
        try {
            String file = inbox.store(new Submission(values.definition().name(), clock.instant().truncatedTo(ChronoUnit.SECONDS), language, page, values.values()));
            log.accept("Tog emot " + file + " (" + values.definition().name() + ").");
            onStored.run();
            return true;
        } catch (IOException full) {
            log.accept("FEL: ett formulär kunde inte sparas (" + full.getClass().getSimpleName() + "). Kontrollera mappen och att det finns plats på disken.");
            return false;
        }
    }
}
