package se.kommun.uppdrag.check.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.UseSituation;

/**
 * The parts of an accessibility statement that follow from a protocol, as front matter: each fault against what the law demands, by situation of use, as
 * something that a person has to confirm. It decides nothing.
 */
record StatementDraft(Protocol protocol, ProtocolWords words) {

    /** The length of an entry of {@code to_confirm}. */
    private static final int MAX_LENGTH = 300;

    /** The front matter, with a comment for the editor. */
    String frontMatter() {
        String head = words.text("statement.head").lines().map(line -> "# " + line + "\n").collect(Collectors.joining());
        return "---\n" + head + "to_confirm:\n" + entries().stream().map(entry -> "  - " + quoted(entry) + "\n").collect(Collectors.joining()) + "---\n";
    }

    private List<String> entries() {
        List<String> entries = new ArrayList<>(List.of(summary(), reviewed()));
        List<Assessment> faults = protocol.with(ReviewResult.FAILED).stream().filter(each -> each.requirement().isLaw()).toList();
        for (UseSituation situation : UseSituation.values()) {
            faults.stream().filter(fault -> ConcernedUsers.concerns(fault.requirement(), situation)).forEach(fault -> entries.add(words.text("statement.fault",
                    words.text(situation.key()), fault.requirement().clause(), words.name(fault.requirement()), fault.requirement().number(), detail(fault))));
        }
        faults.stream().filter(fault -> !ConcernedUsers.isKnownFor(fault.requirement())).forEach(fault -> entries.add(words.text("statement.other",
                fault.requirement().clause(), words.name(fault.requirement()), detail(fault))));
        return entries;
    }

    private String summary() {
        long all = protocol.assessments().stream().filter(each -> each.requirement().isLaw()).count();
        long failed = lawWith(ReviewResult.FAILED);
        long fulfilled = lawWith(ReviewResult.FULFILLED);
        long notApplicable = lawWith(ReviewResult.NOT_APPLICABLE);
        return words.text("statement.summary", all, failed, fulfilled, notApplicable, all - failed - fulfilled - notApplicable);
    }

    private long lawWith(ReviewResult result) {
        return protocol.with(result).stream().filter(each -> each.requirement().isLaw()).count();
    }

    private String reviewed() {
        String date = protocol.answers().field("date");
        String reviewer = protocol.answers().field("reviewer");
        return date.isEmpty() || reviewer.isEmpty() ? words.text("statement.unreviewed") : words.text("statement.reviewed", date, reviewer);
    }

    /** What the person wrote, else the first finding. */
    private String detail(Assessment fault) {
        String notes = protocol.answers().to(fault.requirement()).notes();
        if (!notes.isEmpty() || fault.errors().isEmpty()) {
            return notes;
        }
        Problem first = fault.errors().get(0);
        int count = fault.errors().size();
        return words.text(count == 1 ? "statement.place.one" : "statement.place.many", first.place(), first.message(), count);
    }

    /** A YAML string on one line, no longer than an entry may be. */
    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String entry = line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH - 1).stripTrailing() + "…";
        return "\"" + entry.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
