package se.kommun.uppdrag.jbake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/**
 * The state of one bake that parser, template engine and rendering tool share. It is stored in JBake's configuration, the only object that
 * JBake passes to all of them.
 *
 * @param session empty if the bake is refused
 * @param refusals why the bake is refused; empty if it is not
 */
record SessionHolder(Optional<BakeSession> session, List<Problem> refusals) {

    private static final String KEY = "uppdrag.session";

    /** Starts a bake. Throws nothing: after an exception JBake would go on without the template engine. */
    static SessionHolder begin(JBakeConfiguration config) {
        Queue<Problem> refusals = new ConcurrentLinkedQueue<>();
        Optional<BakeSession> session = Containment.ofRun(config.getSourceFolder().toString(), refusals::add, () -> {
            JBakeSettings settings = new JBakeSettings((DefaultJBakeConfiguration) config);
            settings.prepare();
            settings.unusableStore().ifPresent(refusals::add);
            return refusals.isEmpty() ? new BakeSession(options(config)) : null;
        });
        SessionHolder holder = new SessionHolder(session, List.copyOf(refusals));
        config.setProperty(KEY, holder);
        return holder;
    }

    /** The last bake started with a configuration; null if there is none. */
    static SessionHolder of(JBakeConfiguration config) {
        return (SessionHolder) config.get(KEY);
    }

    private static BuildOptions options(JBakeConfiguration config) {
        Path site = config.getSourceFolder().toPath().toAbsolutePath().normalize();
        return new BuildOptions(site, config.getDestinationFolder().toPath().toAbsolutePath().normalize(), false, BuildDate.of(site));
    }
}
