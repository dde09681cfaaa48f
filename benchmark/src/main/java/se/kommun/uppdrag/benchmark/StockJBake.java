package se.kommun.uppdrag.benchmark;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes a site with JBake as it is: {@code StockJBake SOURCE DESTINATION}. */
public final class StockJBake {

    private StockJBake() {}

    public static void main(String[] arguments) throws Exception {
        JBakeConfiguration configuration = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(arguments[0]), new File(arguments[1]), true);
        Oven oven = new Oven(configuration);
        oven.bake();
        if (!oven.getErrors().isEmpty()) {
            throw new IllegalStateException("JBake failed", oven.getErrors().get(0));
        }
        System.exit(0);
    }
}
