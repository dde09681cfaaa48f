package se.kommun.uppdrag.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Known faults of a site that are accepted until a date. Each entry names a rule, a page, a reason and a last day, and optionally
 * an element. An entry that has expired, or that matches no finding, becomes a problem itself. Thread-safe.
 */
public final class Baseline {

    /**
     * One accepted fault.
     *
     * @param place position of the entry in the baseline file
     * @param rule the rule's id
     * @param page path of the page, relative to the site's folder
     * @param selector CSS selector of the element; empty for the whole page
     * @param reason why the fault is accepted
     * @param expires last day on which the entry applies
     */
    public record Entry(Location place, String rule, String page, String selector, String reason, LocalDate expires) {}

    /** Accepts no fault. */
    public static final Baseline NONE = new Baseline(List.of(), LocalDate.MIN);

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byRuleAndPage = new HashMap<>();
    private final LocalDate today;
    private final Set<Entry> matched = ConcurrentHashMap.newKeySet();

    public Baseline(List<Entry> entries, LocalDate today) {
        this.entries = List.copyOf(entries);
        this.today = today;
        for (Entry entry : entries) {
            byRuleAndPage.computeIfAbsent(key(entry.rule(), entry.page()), absent -> new ArrayList<>()).add(entry);
        }
    }

    /** A baseline with only the entries of one page. Call {@link #addMatchesOf} to record here which of them matched a finding. */
    Baseline of(String page) {
        List<Entry> own = entries.isEmpty() ? entries : entries.stream().filter(entry -> entry.page().equals(page)).toList();
        return own.isEmpty() ? NONE : new Baseline(own, today);
    }

    /** Whether the other baseline has the same entries and the same current date. */
    boolean acceptsSameAs(Baseline other) {
        return entries.equals(other.entries) && today.equals(other.today);
    }

    /** Records the entries that matched a finding of one page. */
    void addMatchesOf(Baseline ofPage) {
        matched.addAll(ofPage.matched);
    }

    /** A baseline with the same entries, none of them recorded as matched. */
    public Baseline copy() {
        return new Baseline(entries, today);
    }

    private static String key(@Nullable String rule, @Nullable String page) {
        return rule + " " + page;
    }

    /** Whether an entry accepts a finding at the node today. Records each matching entry, expired ones too. */
    public boolean accepts(@Nullable String rule, @Nullable String page, @Nullable Node node) {
        Element element = node instanceof Element itself ? itself : node == null ? null : (Element) node.parent();
        return accepts(rule, page, Optional.ofNullable(element));
    }

    /** As {@link #accepts(String, String, Node)}, for a finding about a whole page. */
    boolean accepts(Problem problem) {
        return accepts(problem.rule(), problem.location().file(), Optional.empty());
    }

    private boolean accepts(@Nullable String rule, @Nullable String page, Optional<Element> element) {
        for (Entry entry : byRuleAndPage.getOrDefault(key(rule, page), List.of())) {
            boolean matches = entry.selector().isEmpty() || element.filter(each -> each.is(entry.selector())).isPresent();
            if (matches) {
                matched.add(entry);
                if (!today.isAfter(entry.expires())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The entries that matched nothing or have expired, as problems. Call it after all pages are checked.
     *
     * @param wholeSite whether they are the pages of the whole site: in a part of it, what an entry is about may stand elsewhere
     */
    List<Problem> problems(boolean wholeSite) {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            if (!matched.contains(entry) && wholeSite && !Rules.isOfBrowser(entry.rule())) { // Those the browser checks later, if at all.
                problems.add(Problem.error("baseline-unused", entry.place(),
                        "Felet " + entry.rule() + " på " + entry.page() + " finns inte längre.", "Ta bort posten."));
            } else if (today.isAfter(entry.expires())) {
                problems.add(Problem.error("baseline-expired", entry.place(),
                        "Undantaget för " + entry.rule() + " på " + entry.page() + " gällde till och med " + entry.expires() + ".",
                        "Rätta felet på sidan och ta bort posten."));
            }
        }
        return problems;
    }
}
