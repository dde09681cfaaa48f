package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import se.kommun.uppdrag.bake.BakeOptions;
import se.kommun.uppdrag.bake.BakedPage;
import se.kommun.uppdrag.bake.Bakery;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.settings.Setting;

/** Bakes a copy of the whole site with the one text in it. Simple and slow. */
final class TrialBake implements Trials {

    private static final List<String> PARTS = List.of("content", "templates", "assets", "jbake.properties");

    private final Path site;
    private final Supplier<Map<Setting, String>> overrides;
    private final Supplier<LocalDate> today;

    TrialBake(Path site, Supplier<Map<Setting, String>> overrides, Supplier<LocalDate> today) {
        this.site = site;
        this.overrides = overrides;
        this.today = today;
    }

    @Override
    public Trial of(String file, String text) throws IOException {
        Path aside = Files.createTempDirectory("uppdrag-prov-");
        try {
            for (String part : PARTS) {
                copy(site.resolve(part), aside.resolve(part));
            }
            Path copied = aside.resolve(file);
            Files.createDirectories(copied.getParent());
            Files.writeString(copied, text);
            return bake(aside, file);
        } finally {
            PathUtils.deleteDirectory(aside);
        }
    }

    private Trial bake(Path aside, String file) throws IOException {
        Path output = Files.createDirectory(aside.resolve("output"));
        Queue<Problem> problems = new ConcurrentLinkedQueue<>();
        AtomicReference<BakedPage> baked = new AtomicReference<>();
        Checker checker = new Checker(problems::add);
        Bakery.bake(new BakeOptions(aside, output, true, today.get(), overrides.get()), page -> {
            if (page.page().file().equals(file) && !page.variant()) {
                baked.set(page);
                checker.page(page.address(), page.html(), page.trace());
            }
        }, problems::add);
        BakedPage page = baked.get();
        List<Problem> own = problems.stream().filter(problem -> problem.place().file().equals(file)
                || page != null && problem.location().file().equals(page.address())).toList();
        return new Trial(page == null ? null : page.html(), Problems.merge(own));
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(each -> !Files.isSymbolicLink(each)).forEach(each -> {
                try {
                    Files.copy(each, to.resolve(from.relativize(each).toString()), LinkOption.NOFOLLOW_LINKS);
                } catch (IOException vanished) {
                    throw new UncheckedIOException(vanished);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
