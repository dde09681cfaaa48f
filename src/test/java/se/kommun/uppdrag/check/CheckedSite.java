package se.kommun.uppdrag.check;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.report.SourceTrace;

/** Checks a site of two pages that begin alike, link to each other and have nothing that leads past that. */
public final class CheckedSite implements Consumer<String> {

    private static final String PAGE = "<!doctype html><html lang=sv><title>Prov av former</title><p><a href=b.html>b</a><p><a href=a.html>a</a>%s"
            + "<p>Det här är en helt egen text på sidan %s och ingen annan.";

    @Override
    public void accept(String html) {
        Checker checker = new Checker(problem -> { });
        for (String name : new String[] {"a", "b"}) {
            checker.page(name + ".html", PAGE.formatted(html, name), SourceTrace.UNKNOWN);
        }
        checker.site(SiteFiles.onDisk(Path.of(".")), Set.of());
    }
}
