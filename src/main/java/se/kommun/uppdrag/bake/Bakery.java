package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import se.kommun.uppdrag.bake.Timings.Step;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.PageJob;
import se.kommun.uppdrag.threads.OneAtATime;

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
    private final SiteWriter writer;
    private final OneAtATime folder = new OneAtATime();
    private final Queue<PageJob> refused = new ConcurrentLinkedQueue<>();

    private Bakery(BakeOptions options, Inspector inspector, Plan plan, PageCache cache) {
        this.options = options;
        this.inspector = inspector;
        this.plan = plan;
        this.cache = cache;
        this.writer = new SiteWriter(options.destination(), plan);
    }

    /**
     * Bakes a site.
     *
     * @param inspector gets every page in memory as it is written
     * @param problems gets everything that is wrong with the sources; called from several threads at once
     */
    public static BakeResult bake(BakeOptions options, Inspector inspector, Consumer<Problem> problems) {
        return options.timings().of(Step.READ, () -> {
            Optional<PageCache.Reading> reading = options.earlier().map(PageCache::read);
            Plan plan = Plan.of(options, Memory.none(), problems);
            return new Bakery(options, inspector, plan, reading.map(before -> before.on(plan.ground())).orElseGet(PageCache::none));
        }).bake();
    }

    private BakeResult bake() {
        plan.jobs().parallelStream().forEach(job -> unlessKept(job).ifPresent(this::finish));
        refused.parallelStream().forEach(job -> plan.bake(job).ifPresent(this::finish));
        options.timings().of(Step.WRITE, () -> {
            writer.writeFiles();
            return null;
        });
        Set<String> there = options.timings().of(Step.WRITE, () -> writer.written());
        plan.sweep();
        return plan.finish(there, cache);
    }

    /** The page, unless the last one stands and is taken over. When its template fails there is none; the fault is among the problems. */
    private Optional<BakedPage> unlessKept(PageJob job) {
        Optional<PageCache.Kept> kept = cache.page(job.address()).filter(each -> inspector.suffices(each.notes()) && plan.stands(job, each.recipe()));
        kept.ifPresent(each -> takeOver(job, each));
        return kept.isPresent() ? Optional.empty() : plan.bake(job);
    }

    private void takeOver(PageJob job, PageCache.Kept kept) {
        inFolder(job.address(), () -> {
            if (cache.take(job.address(), kept, options.destination())) {
                inspector.recall(job.address(), kept.notes());
            } else {
                refused.add(job);
            }
        });
    }

    private void finish(BakedPage page) {
        byte[] notes = inspector.inspect(page);
        byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
        inFolder(page.address(), () -> {
            writer.writePage(page.address(), html);
            cache.keep(page, notes, options.destination());
        });
    }

    /** Something that writes to the disk. */
    private interface Writing {
        void run() throws IOException;
    }

    private void inFolder(String address, Writing writing) {
        folder.leave(() -> options.timings().of(Step.WRITE, () -> {
            try {
                writing.run();
            } catch (IOException unwritable) {
                plan.told().accept(Unwritable.problem(address, unwritable));
            }
            return null;
        }));
    }
}
