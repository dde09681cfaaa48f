package se.kommun.uppdrag.check.protocol;

import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.UseSituation;

/** What an accessibility statement should say by a protocol: a summary, the review, and the faults against what the law demands. */
record StatementEntries(Protocol protocol, ProtocolWords words) {

    List<String> all() {
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
}
