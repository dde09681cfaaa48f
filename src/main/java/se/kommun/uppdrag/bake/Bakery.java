package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.kommun.uppdrag.bake.Timings.Step;
import se.kommun.uppdrag.report.Problem;

/**
 * The road from sources to a folder: plan, bake each page, copy the files, write what stands beside the pages, and
 * reconcile the folder with the sources. Every step does all it can and reports; whether the folder may be published is
 * for the caller to say.
 */
public final class Bakery {

    private final BakeOptions options;
    private final Inspector inspector;
    private final Plan plan;
    private final PageCache cache;
    private final JBake jbake;

    private Bakery(BakeOptions options, Inspector inspector, Plan plan, PageCache cache) {
        this.options = options;
        this.inspector = inspector;
        this.plan = plan;
        this.cache = cache;
        this.jbake = new JBake(options);
    }

    /**
     * Bakes a site.
     *
     * @param inspector gets every page in memory as it is written
     * @param problems gets everything that is wrong with the sources; called from several threads at once
     */
    public static BakeResult bake(BakeOptions options, Inspector inspector, Consumer<Problem> problems) {
        Plan plan = options.timings().of(Step.READ, () -> Plan.of(options, Memory.none(), problems));
        PageCache cache = options.timings().of(Step.READ, () -> options.earlier().map(earlier -> PageCache.read(earlier, plan.ground()))
                .orElseGet(PageCache::none));
        return new Bakery(options, inspector, plan, cache).bake();
    }

    private BakeResult bake() {
        plan.jobs().parallelStream().forEach(this::make);
        options.timings().of(Step.WRITE, () -> {
            plan.files().entrySet().parallelStream().forEach(file -> copy(file.getKey(), file.getValue()));
            plan.pdfs().forEach(this::write);
            plan.siteFiles().forEach((address, text) -> write(address, text.getBytes(StandardCharsets.UTF_8)));
            return null;
        });
        Set<String> there = options.timings().of(Step.WRITE, () -> Reconciliation.files(options.destination(),
                address -> plan.job(address) != null, plan.told()));
        plan.sweep();
        return plan.finish(there, cache);
    }

    private void make(PageJob job) {
        Optional<PageCache.Kept> kept = cache.page(job.address());
        try {
            if (kept.isEmpty() || !takeOver(job, kept.get())) {
                anew(job);
            }
        } catch (IOException unwritable) {
            plan.told().accept(Unwritable.problem(job.address(), unwritable));
        }
    }

    private boolean takeOver(PageJob job, PageCache.Kept kept) throws IOException {
        boolean taken = inspector.suffices(kept.notes()) && plan.stands(job, kept.recipe())
                && options.timings().of(Step.WRITE, () -> cache.take(job.address(), kept, options.destination()));
        if (taken) {
            inspector.recall(job.address(), kept.notes());
        }
        return taken;
    }

    private void anew(PageJob job) throws IOException {
        Optional<BakedPage> baked = plan.bake(job);
        if (baked.isEmpty()) {
            return; // the template's fault is among the problems
        }
        BakedPage page = baked.get();
        options.timings().of(Step.WRITE, () -> {
            jbake.write(page);
            return null;
        });
        byte[] notes = inspector.inspect(page);
        cache.keep(page, notes, options.destination());
    }

    /** Under its own name, or the one that its content gives it. */
    private void copy(String address, SiteFile from) {
        Path file = options.destination().resolve(address);
        try {
            Files.createDirectories(file.getParent());
            if (from.isAsIs()) {
                Files.copy(from.source(), file);
            } else {
                Files.write(file, from.bytes());
            }
            // By which web servers tell a browser that nothing has changed since its last visit.
            Files.setLastModifiedTime(file, Files.getLastModifiedTime(from.source()));
        } catch (IOException failed) {
            plan.told().accept(Unwritable.problem(address, failed));
        }
    }

    private void write(String address, byte[] bytes) {
        Path file = options.destination().resolve(address);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException full) {
            plan.told().accept(Unwritable.problem(address, full));
        }
    }
}
