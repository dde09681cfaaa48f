package se.kommun.uppdrag.build;

import se.kommun.uppdrag.bake.BakedPage;
import se.kommun.uppdrag.bake.Inspector;
import se.kommun.uppdrag.bake.Timings;
import se.kommun.uppdrag.bake.Timings.Step;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.PageText;

/** Holds every page to the rules while it is in memory, and what the last build made to what was found on it then. */
record Checking(Checker checker, Timings timings) implements Inspector {

    @Override
    public byte[] inspect(BakedPage page) {
        return timings.of(Step.CHECK, () -> checker.pageWithNotes(new PageText(page.address(), page.html(), page.trace())));
    }

    @Override
    public boolean suffices(byte[] notes) {
        return checker.suffices(notes);
    }

    @Override
    public void recall(String address, byte[] notes) {
        timings.of(Step.CHECK, () -> {
            checker.recall(notes);
            return null;
        });
    }
}
