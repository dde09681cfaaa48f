package se.kommun.uppdrag.published;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;

/** One load of a page, in one circumstance, that all checks of that share: each is a test of its own, in the order in which they are added. */
final class Visit {

    private final Page page;
    private final String name;
    private final List<DynamicTest> checks = new ArrayList<>();
    private boolean loaded;

    /**
     * @param page the tab, which other visits use too
     * @param name the page and the circumstance: messages begin with it
     * @param load loads the page into the tab
     */
    Visit(Page page, String name, Consumer<Page> load) {
        this.page = page;
        this.name = name;
        checks.add(test("is loaded", tab -> {
            load.accept(tab.clearLog().javascript(true).media(MediaFeature.LIGHT));
            loaded = true;
        }));
    }

    /** @param check must hold also when those before it have failed: it sets size and media itself */
    Visit check(String what, Consumer<Page> check) {
        checks.add(test(what, tab -> {
            if (!loaded) {
                throw new AssertionError("the page is not loaded");
            }
            check.accept(tab);
        }));
        return this;
    }

    Visit checkIf(boolean wanted, String what, Consumer<Page> check) {
        return wanted ? check(what, check) : this;
    }

    DynamicContainer tests() {
        return DynamicContainer.dynamicContainer(name, checks);
    }

    private DynamicTest test(String what, Consumer<Page> check) {
        return DynamicTest.dynamicTest(what, () -> {
            try {
                check.accept(page);
            } catch (AssertionError failed) {
                throw new AssertionError(name + ", " + what + ": " + failed.getMessage(), failed);
            }
        });
    }
}
