package se.kommun.uppdrag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The runs of every tool over a site of one size: by turns, each from nothing, or after one edited page. */
final class Contest {

    private final Path work;
    private final String gnuTime;
    private final int pages;
    private final List<Tool> tools;
    private final Map<Tool, List<Run>> runs = new HashMap<>();
    private int gone;

    Contest(Path work, String gnuTime, int pages, List<Tool> tools) {
        this.work = work;
        this.gnuTime = gnuTime;
        this.pages = pages;
        this.tools = tools.stream().filter(tool -> pages <= tool.most()).toList();
    }

    Map<Tool, List<Run>> run(PeerSites sites, int rounds) throws IOException, InterruptedException {
        for (Tool tool : tools) {
            runs.put(tool, new ArrayList<>());
            FileUtils.deleteDirectory(site(tool).toFile());
            sites.write(tool.form(), pages, site(tool));
            // The first run of all makes what is kept for ever, as our archive of classes, and shows that nothing is left out.
            start(tool);
            Outcome.check(site(tool).resolve(tool.output()), pages);
        }
        for (int round = 1; round <= rounds; round++) {
            for (int turn = 0; turn < tools.size(); turn++) {
                Tool tool = tools.get((turn + round) % tools.size());
                if (tool.edits()) {
                    edit(tool, round);
                } else {
                    clean(tool);
                }
                Run run = start(tool);
                runs.get(tool).add(run);
                System.err.printf("%d pages, round %d, %s: %d ms%n", pages, round, tool.name(), run.milliseconds());
            }
        }
        for (Tool tool : tools) {
            FileUtils.deleteDirectory(site(tool).toFile());
        }
        FileUtils.deleteDirectory(work.resolve("gone").toFile());
        return runs;
    }

    private Run start(Tool tool) throws IOException, InterruptedException {
        return Run.of(tool.command(), site(tool), gnuTime, work.resolve("log"));
    }

    private Path site(Tool tool) {
        return work.resolve((tool.name() + " " + pages).replaceAll("[^A-Za-z0-9.]+", "-"));
    }

    private void edit(Tool tool, int round) throws IOException {
        Files.writeString(site(tool).resolve("content/" + SamplePage.slug(Math.max(1, pages / 2)) + ".md"),
                "\nDet här ändrades i varv " + round + ".\n", StandardOpenOption.APPEND);
    }

    /**
     * Takes away the output, and whatever else an earlier run may have left to be quicker next time. It is deleted when all
     * runs are done: for seconds after thousands of files have been deleted, some disks are slow to make new ones.
     */
    private void clean(Tool tool) throws IOException {
        List<Path> left;
        try (Stream<Path> list = Files.list(site(tool))) {
            left = list.filter(path -> Set.of(tool.output(), "resources").contains(path.getFileName().toString())
                    || path.getFileName().toString().startsWith(".")).toList();
        }
        for (Path path : left) {
            Files.move(path, Files.createDirectories(work.resolve("gone")).resolve(Integer.toString(gone++)));
        }
    }
}
