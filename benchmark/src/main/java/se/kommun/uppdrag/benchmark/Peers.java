package se.kommun.uppdrag.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Times our build and its peers on the same content; {@code benchmark/peers} finds the programs and names them here as KEY=VALUE. */
public final class Peers {

    private static final String OURS = "uppdrag";

    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> given = new HashMap<>();
        Arrays.stream(arguments).forEach(argument -> given.put(argument.substring(0, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1)));
        Path here = Path.of(given.get("here"));
        Path work = Files.createDirectories(Path.of(given.get("work")));
        List<Tool> tools = tools(given, here);
        int rounds = Integer.parseInt(given.get("rounds"));
        TreeMap<Integer, Map<Tool, List<Run>>> runs = new TreeMap<>();
        for (String pages : given.get("pages").split(",")) {
            Contest contest = new Contest(work, given.get("time"), Integer.parseInt(pages), tools);
            runs.put(Integer.valueOf(pages), contest.run(new PeerSites(here.resolve("sites")), rounds));
        }
        System.out.println(machine() + ", " + rounds + (rounds == 1 ? " round" : " rounds"));
        if (given.get("time").isEmpty()) {
            System.out.println("No figures of processor time and memory: GNU time is not installed.");
        }
        System.out.println();
        new Table(tools, runs).print(System.out);
    }

    private static List<Tool> tools(Map<String, String> given, Path here) {
        String program = here.resolveSibling(OURS).toString();
        List<Tool> tools = new ArrayList<>();
        // The peers check nothing, so the first row, which all others are compared to, checks nothing either.
        if (given.get("skip").equals("yes")) {
            tools.add(Tool.ours("build --skip-check", false, List.of(program, "build", "--skip-check")));
            tools.add(Tool.ours("build --skip-check after one edit", true, List.of(program, "build", "--skip-check")));
        }
        tools.add(Tool.ours("build", false, List.of(program, "build")));
        tools.add(Tool.ours("build after one edit", true, List.of(program, "build")));
        tools.add(Tool.jbake(List.of(given.get("java"), "-cp", given.get("classpath"), StockJBake.class.getName(), ".", "output")));
        if (!given.get("hugo").isEmpty()) {
            tools.add(Tool.hugo(given.get("hugoversion"), given.get("hugo")));
        }
        if (!given.get("eleventy").isEmpty()) {
            tools.add(Tool.eleventy(given.get("eleventyversion"), given.get("node"), given.get("eleventy")));
        }
        List<String> only = List.of(given.get("only").split(","));
        return tools.stream().filter(tool -> given.get("only").isEmpty() || only.stream().anyMatch(tool.name()::startsWith)).toList();
    }

    private static String machine() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return LocalDate.now() + ": " + system.getAvailableProcessors() + " cores, " + Math.round(system.getTotalMemorySize() / 1e9) + " GB, "
                + system.getName() + " " + system.getArch() + ", Java " + System.getProperty("java.version")
                + ", load at the end " + String.format("%.1f", system.getSystemLoadAverage());
    }
}
