package se.kommun.uppdrag.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.uppdrag.asset.SiteFile;
import se.kommun.uppdrag.bake.BakeOptions;
import se.kommun.uppdrag.bake.BakeResult;
import se.kommun.uppdrag.bake.BakedPage;
import se.kommun.uppdrag.bake.Memory;
import se.kommun.uppdrag.bake.Plan;
import se.kommun.uppdrag.cache.Digest;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.BaselineFile;
import se.kommun.uppdrag.check.CheckMemory;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.rule.EasyWords;
import se.kommun.uppdrag.rule.PageFacts;
import se.kommun.uppdrag.rule.SiteFacts;
import se.kommun.uppdrag.rule.SiteFolder;
import se.kommun.uppdrag.site.PageJob;
import se.kommun.uppdrag.spelling.Spelling;
import se.kommun.uppdrag.spelling.WordList;
import se.kommun.uppdrag.text.Terms;

/** One build into memory. Pages that have not changed are neither baked nor checked again. */
final class LiveBuild {

    private final Build.Options options;
    private final Memory memory;
    private final CheckMemory checks;
    private final BooleanSupplier stale;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    /** Those among the problems that the plan and the baking have told. */
    private final Queue<Problem> planned = new ConcurrentLinkedQueue<>();
    private final Map<String, BakedPage> pages = new ConcurrentHashMap<>();
    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final Map<String, Content> unnamed = new HashMap<>();
    private final Plan plan;
    private final Baseline baseline;
    private final Spelling spelling;
    private final Terms easyWords;
    private List<PageFacts> facts = List.of();
    private Set<String> missing = Set.of();
    private Map<String, SiteFile> files = Map.of();
    private List<Problem> traced = List.of();
    private Snapshot snapshot = Snapshot.EMPTY;
    private Build.Result result;

    LiveBuild(Build.Options options, Memory memory, CheckMemory checks, BooleanSupplier stale) {
        this.options = options;
        this.memory = memory;
        this.checks = checks;
        this.stale = stale;
        this.plan = Plan.of(new BakeOptions(options.source(), null, options.drafts(), options.today(), options.overrides()), memory, this::planned);
        Path exceptions = options.source().resolve("baseline.yaml");
        this.baseline = Files.exists(exceptions) ? BaselineFile.read(exceptions, options.today(), problems::add) : Baseline.NONE;
        this.spelling = options.spelling().with(WordList.ofSite(options.source(), problems::add));
        this.easyWords = EasyWords.ofSite(options.source(), problems::add);
    }

    private void planned(Problem problem) {
        problems.add(problem);
        planned.add(problem);
    }

    /**
     * @param before the build before this one, or null
     * @param first addresses of pages to make before the others
     * @param early gets those that have changed, when they are good as far as is known
     * @return false when it was given up because the sources have changed again
     */
    boolean run(LiveBuild before, Set<String> first, Consumer<Map<String, Content>> early) {
        Checker checker = new Checker(baseline, spelling, problems::add).with(checks).with(easyWords);
        Map<Boolean, List<PageJob>> jobs = plan.jobs().stream().collect(Collectors.partitioningBy(job -> first.contains(job.address())));
        make(jobs.get(true), before, checker);
        if (before != null) {
            showEarly(before, checker, early);
        }
        make(jobs.get(false), before, checker);
        if (stale.getAsBoolean()) {
            return false;
        }
        finish(checker, before);
        return true;
    }

    private void showEarly(LiveBuild before, Checker checker, Consumer<Map<String, Content>> early) {
        Map<String, Content> changed = new HashMap<>(contents);
        changed.entrySet().removeAll(before.contents.entrySet());
        if (!changed.isEmpty() && sound(problems)) {
            Map<String, Content> all = new HashMap<>(before.unnamed);
            all.putAll(before.contents);
            all.putAll(changed);
            if (sound(checker.among(folder(all), before.facts, before.missing))) {
                early.accept(changed);
            }
        }
    }

    private static boolean sound(Collection<Problem> problems) {
        return problems.stream().noneMatch(Problem::isError);
    }

    private void make(List<PageJob> jobs, LiveBuild before, Checker checker) {
        List<PageJob> anew = jobs.parallelStream().filter(job -> !take(plan.remembered(job), before, checker)).toList();
        anew.parallelStream().filter(job -> !stale.getAsBoolean()).forEach(job -> take(plan.bake(job), before, checker));
    }

    private boolean take(Optional<BakedPage> page, LiveBuild before, Checker checker) {
        page.ifPresent(baked -> take(baked, before, checker));
        return page.isPresent();
    }

    private void take(BakedPage page, LiveBuild before, Checker checker) {
        String address = page.address();
        pages.put(address, page);
        BakedPage same = before == null ? null : before.pages.get(address);
        contents.put(address, same != null && same.html().equals(page.html()) ? before.contents.get(address) : Content.of(page.html()));
        checker.page(address, page.html(), page.trace());
    }

    private Content content(String address, SiteFile file, LiveBuild before) {
        Content same = before == null || !plan.isMade(address) ? null : before.contents.getOrDefault(address, before.unnamed.get(address));
        // Of one source there may be several of the kind whose name tells its bytes.
        return same != null ? same : plan.isMade(address) ? Content.of(file, null)
                : memory.files().of(file.source(), Content.class, (path, kept) -> Content.of(file, kept));
    }

    private void finish(Checker checker, LiveBuild before) {
        files = plan.files();
        readInto(contents, files, before);
        readInto(unnamed, plan.unnamedFiles(), before);
        plan.pdfs().forEach((address, bytes) -> contents.put(address, Content.of(bytes)));
        plan.siteFiles().forEach((address, text) -> contents.put(address, Content.of(text)));
        BakeResult baked = plan.finish(contents.keySet());
        facts = checker.pages();
        missing = baked.missing();
        checker.site(folder(contents), missing);
        Editorial.of(baked, options.today()).forEach(problems::add);
        EasyWords.missing(options.source(), problems).ifPresent(problems::add);
        traced = Tracing.complete(problems, baked, address -> address.endsWith(".html"));
        result = new Build.Result(sound(traced), baked.pages().size(), Problems.merge(traced), baked.leftOut());
        snapshot = new Snapshot(contents, unnamed, resources(), dress());
    }

    private void readInto(Map<String, Content> target, Map<String, SiteFile> files, LiveBuild before) {
        files.forEach((address, file) -> Containment.of(address, problems::add, () -> content(address, file, before))
                .ifPresent(content -> target.put(address, content)));
    }

    private static SiteFolder folder(Map<String, Content> contents) {
        return new SiteFolder() {
            @Override
            public boolean holds(String path) {
                return contents.containsKey(path);
            }

            @Override
            public long size(String path) {
                return Optional.ofNullable(contents.get(path)).map(Content::size).orElse(0L);
            }
        };
    }

    /** What each page shows of the files beside the pages. */
    private Map<String, List<String>> resources() {
        SiteFacts site = new SiteFacts(folder(contents), facts, missing, Spelling.OFF);
        Map<String, List<String>> resources = new HashMap<>();
        for (PageFacts page : facts) {
            List<String> own = page.references().stream().filter(reference -> reference.use() == PageFacts.Use.RESOURCE)
                    .flatMap(reference -> site.follow(page, reference.address()).stream()).map(SiteFacts.Destination::path)
                    .filter(path -> !isDress(path)).distinct().toList();
            if (!own.isEmpty()) {
                resources.put(page.file(), own);
            }
        }
        return resources;
    }

    private boolean isDress(String address) {
        SiteFile file = files.get(address);
        return file != null && file.source().startsWith(options.source().resolve("assets"));
    }

    private String dress() {
        StringBuilder all = new StringBuilder();
        files.forEach((address, file) -> {
            if (isDress(address)) {
                all.append(address).append(contents.get(address).tag());
            }
        });
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Checks a page that would stand among those of this build. */
    void checkAside(BakedPage page, Consumer<Problem> found) {
        Checker checker = new Checker(baseline.copy(), spelling, found).with(easyWords);
        checker.page(page.address(), page.html(), page.trace());
        Map<String, Content> all = new HashMap<>(unnamed); // its text may be the first to name them
        all.putAll(contents);
        all.put(page.address(), Content.of(page.html()));
        List<PageFacts> others = facts.stream().filter(other -> !other.file().equals(page.address())).toList();
        checker.among(folder(all), others, missing).forEach(found);
    }

    /** What is wrong with the pages that are here and not in the site as it is published, which is {@code published}. */
    List<Problem> ofDrafts(LiveBuild published) {
        return new DraftCheck(plan).problems(planned, job -> Optional.ofNullable(pages.get(job.address())),
                sink -> new Checker(baseline.copy(), spelling, sink).with(checks).with(easyWords),
                published.facts, folder(published.contents), published.missing);
    }

    Terms easyWords() {
        return easyWords;
    }

    Plan plan() {
        return plan;
    }

    LocalDate today() {
        return options.today();
    }

    Optional<String> html(String address) {
        return Optional.ofNullable(pages.get(address)).map(BakedPage::html);
    }

    /** Every problem with its source, each page's by itself. */
    List<Problem> problems() {
        return traced;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Build.Result result() {
        return result;
    }
}
