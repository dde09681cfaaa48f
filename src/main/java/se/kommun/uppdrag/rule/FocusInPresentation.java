package se.kommun.uppdrag.rule;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.report.Severity;

/** Nothing inside a button, an image and the like can be reached by the Tab key. */
final class FocusInPresentation implements Rule {

    private static final RuleInfo INFO = new RuleInfo("fokus-i-kontroll", Severity.ERROR,
            "Inuti knappar, bilder och liknande finns inget att tabba till",
            "Det som står i en knapp sägs bara som knappens namn. Den som tabbar till en länk i knappen får inte veta vad det är.",
            "Flytta ut det inre elementet.", List.of("4.1.2"), List.of("307n5z"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        Set<Element> closed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.roles().where(Role::childrenPresentational)) {
            if (element.firstElementChild() != null) {
                closed.add(element);
            }
        }
        for (Element element : closed.isEmpty() ? List.<Element>of() : page.tabbable()) {
            for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
                if (closed.contains(outer)) {
                    findings.error(element, "Man kan tabba till " + Shown.tag(element) + " inuti " + Shown.tag(outer)
                            + ", som har rollen " + page.accessibility().role(outer) + ".");
                    break;
                }
            }
        }
    }
}
