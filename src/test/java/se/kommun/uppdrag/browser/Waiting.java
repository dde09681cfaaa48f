package se.kommun.uppdrag.browser;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Patience with a page that is about to be as expected. */
final class Waiting {

    private Waiting() {
    }

    /** @throws BrowserException when {@code condition} has not been true within the limit */
    static void until(String what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                if (condition.getAsBoolean()) {
                    return;
                }
                Thread.sleep(10);
            } catch (BrowserException e) { // For one, the page is just being replaced by the next one.
                last = " Last: " + e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BrowserException("Interrupted while waiting for " + what, e);
            }
        }
        throw new BrowserException("Waited " + limit.toMillis() + " ms in vain for " + what + "." + last);
    }
}
