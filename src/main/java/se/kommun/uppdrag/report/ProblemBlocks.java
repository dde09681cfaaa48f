package se.kommun.uppdrag.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sorts the groups of a report. */
final class ProblemBlocks {

    private static final Comparator<ProblemGroup> WORST_FIRST = Comparator.comparing((ProblemGroup group) -> group.first().severity())
            .thenComparing(group -> group.first().obligation()).thenComparing(ProblemGroup::first);
    private static final Comparator<List<ProblemGroup>> BLOCKS_WORST_FIRST = Comparator.comparing((List<ProblemGroup> block) -> block.get(0).first().severity())
            .thenComparing(block -> -block.stream().filter(group -> group.first().isError()).count()).thenComparing(block -> block.get(0).file());

    private ProblemBlocks() {}

    /**
     * Sorts groups into blocks: one for each file, and one for what stands in several files. The block with the most severe group is first, of
     * equally severe ones that with the most errors; in a block the most severe group is first, of equally severe ones what the law demands.
     */
    static List<List<ProblemGroup>> of(Collection<ProblemGroup> groups) {
        Map<String, List<ProblemGroup>> byFile = groups.stream().sorted(WORST_FIRST)
                .collect(Collectors.groupingBy(ProblemGroup::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.values().stream().sorted(BLOCKS_WORST_FIRST).toList();
    }
}
