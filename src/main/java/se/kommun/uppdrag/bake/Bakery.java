package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        plan.jobs().stream().filter(PageJob::moved).forEach(job -> plan.remembered(job).or(() -> plan.bake(job)).ifPresent(page -> {
            write(options.destination(), page.address(), page.html(), plan.told());
            inspector.accept(page);
        }));
        plan.pdfs().forEach((address, bytes) -> write(options.destination(), address, bytes, plan.told()));
        plan.siteFiles().forEach((address, text) -> write(options.destination(), address, text, plan.told()));
        return plan.finish(Reconciliation.files(options.destination(), plan.told()));
    }

    private static void write(Path destination, String address, String text, Consumer<Problem> problems) {
        write(destination, address, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static void write(Path destination, String address, byte[] bytes, Consumer<Problem> problems) {
        Path file = destination.resolve(address);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException full) {
            problems.accept(Unwritable.problem(address, full));
        }
    }
}
