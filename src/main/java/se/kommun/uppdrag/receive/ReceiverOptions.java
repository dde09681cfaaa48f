package se.kommun.uppdrag.receive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The options of a receiver.
 *
 * @param site the site's folder
 * @param port the port on the loopback address; 0 for any free one
 * @param inbox the folder for submissions, which may be missing
 * @param smtpPassword null if the mail server needs none
 * @param retry the interval for retrying mail and deleting old submissions
 */
public record ReceiverOptions(Path site, int port, Path inbox, @Nullable String smtpPassword, Duration retry, InstantSource clock) {

    @Override
    public String toString() {
        return "receiver of " + site + " at port " + port;
    }
}
