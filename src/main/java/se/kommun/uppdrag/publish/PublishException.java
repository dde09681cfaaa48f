package se.kommun.uppdrag.publish;

import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** The site cannot be published. The problem tells in Swedish why, and what to do. */
public final class PublishException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    PublishException(String rule, String message, String fix) {
        super(message + " " + fix);
        this.problem = Problem.error(rule, Location.of(SettingsReader.FILE), message, fix);
    }

    public Problem problem() {
        return problem;
    }
}
