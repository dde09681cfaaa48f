package se.kommun.uppdrag.jbake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jbake.app.configuration.JBakeConfiguration;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/**
 * What the parts of the extension share in one bake; it lies in JBake's configuration, which is all that JBake gives to each of them.
 *
 * @param session empty when the bake is refused
 * @param refusals why; empty when it is not
 */
record SessionHolder(Optional<BakeSession> session, List<Problem> refusals) {

    private static final String KEY = "uppdrag.session";

    /** Begins a bake in which nothing is thrown: JBake would leave the engine out, and bake on. */
    static SessionHolder begin(JBakeConfiguration config) {
        Queue<Problem> refusals = new ConcurrentLinkedQueue<>();
        Optional<BakeSession> session = Containment.ofRun(config.getSourceFolder().toString(), refusals::add, () -> {
            JBakeSettings settings = new JBakeSettings(config);
            settings.prepare();
            settings.unusableStore().ifPresent(refusals::add);
            return refusals.isEmpty() ? new BakeSession(options(config, BuildDate.inSweden())) : null;
        });
        SessionHolder holder = new SessionHolder(session, List.copyOf(refusals));
        config.setProperty(KEY, holder);
        return holder;
    }

    /** The bake that was begun last with a configuration; null when none was. */
    static SessionHolder of(JBakeConfiguration config) {
        return (SessionHolder) config.get(KEY);
    }

    private static BuildOptions options(JBakeConfiguration config, LocalDate today) {
        return new BuildOptions(config.getSourceFolder().toPath().toAbsolutePath().normalize(),
                config.getDestinationFolder().toPath().toAbsolutePath().normalize(), false, today, Map.of());
    }
}
