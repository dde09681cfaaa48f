package se.kommun.uppdrag.receive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What a receiver is started with.
 *
 * @param site the site's folder
 * @param port on this computer; 0 for any that is free
 * @param inbox the folder for what is received, which need not be there
 * @param smtpPassword null if the mail server asks for none
 * @param retry how often mail that couldn't be sent is tried again, and what is old is looked for
 */
public record ReceiverOptions(Path site, int port, Path inbox, String smtpPassword, Duration retry, InstantSource clock) {

    @Override
    public String toString() {
        return "receiver of " + site + " at port " + port;
    }
}
