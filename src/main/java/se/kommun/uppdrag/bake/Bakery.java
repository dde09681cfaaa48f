package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/**
 * The road from sources to a folder: plan, bake each page, copy the files, write what stands beside the pages, and
 * reconcile the folder with the sources. Every step does all it can and reports; whether the folder may be published is
 * for the caller to say.
 */
public final class Bakery {

    private Bakery() {}

    /**
     * Bakes a site.
     *
     * @param inspector gets every page in memory as it is written; called from several threads at once
     * @param problems gets everything that is wrong with the sources; called from several threads at once
     */
    public static BakeResult bake(BakeOptions options, Consumer<BakedPage> inspector, Consumer<Problem> problems) {
        Plan plan = Plan.of(options, Memory.none(), problems);
        try (JBake jbake = JBake.crawl(options, plan)) {
            jbake.render(plan, inspector);
            jbake.copyAssets(plan.told());
        }
        plan.siteFiles().forEach((address, text) -> {
            try {
                Files.writeString(options.destination().resolve(address), text);
            } catch (IOException full) {
                plan.told().accept(Unwritable.problem(address, full));
            }
        });
        return plan.finish(Reconciliation.files(options.destination(), plan.told()));
    }
}
