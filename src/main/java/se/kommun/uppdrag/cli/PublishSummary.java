package se.kommun.uppdrag.cli;

import java.io.PrintStream;
import java.util.Map;
import se.kommun.uppdrag.publish.PageChange.Kind;
import se.kommun.uppdrag.publish.PageChange;
import se.kommun.uppdrag.publish.PublishPlan;

/** Prints what publishing will change. */
final class PublishSummary {

    private static final Map<Kind, String> WORDS = Map.of(Kind.NEW, "ny", Kind.CHANGED, "ändrad", Kind.GONE, "borta");

    private PublishSummary() {}

    static void print(PublishPlan plan, PrintStream out) {
        for (PageChange change : plan.pages()) {
            out.println("  " + WORDS.get(change.kind()) + ": " + change.page().title() + " (" + change.page().address() + ")");
        }
        if (plan.otherFiles() > 0) {
            out.println("  " + plan.otherFiles() + (plan.otherFiles() == 1 ? " annan fil" : " andra filer"));
        }
    }
}
