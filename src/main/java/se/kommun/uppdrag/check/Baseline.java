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
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Known faults of a site that was taken over, which are borne for a time: each names a rule, a page, a place, a reason
 * and a last day. An entry that has passed its day, or that finds nothing any more, is a problem itself. Thread-safe.
 */
public final class Baseline {

    /**
     * One fault that is borne.
     *
     * @param place where the entry stands in the file
     * @param rule the rule's id
     * @param page the page's path in the site's folder
     * @param selector CSS selector of the element; empty when the whole page is meant
     * @param reason why it is borne
     * @param expires the last day
     */
    public record Entry(Location place, @Nullable String rule, @Nullable String page, String selector, @Nullable String reason, LocalDate expires) {}

    /** Bears nothing. */
    public static final Baseline NONE = new Baseline(List.of(), LocalDate.MIN);

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byRuleAndPage = new HashMap<>();
    private final LocalDate today;
    private final Set<Entry> found = ConcurrentHashMap.newKeySet();

    public Baseline(List<Entry> entries, LocalDate today) {
        this.entries = List.copyOf(entries);
        this.today = today;
        for (Entry entry : entries) {
            byRuleAndPage.computeIfAbsent(key(entry.rule(), entry.page()), any -> new ArrayList<>()).add(entry);
        }
    }

    /** The entries that concern one page. What is found with them counts here only when {@link #foundBy} is told. */
    Baseline of(String page) {
        List<Entry> own = entries.isEmpty() ? entries : entries.stream().filter(entry -> entry.page().equals(page)).toList();
        return own.isEmpty() ? NONE : new Baseline(own, today);
    }

    /** Whether another one bears the same on the same day. */
    boolean acceptsSameAs(Baseline other) {
        return entries.equals(other.entries) && today.equals(other.today);
    }

    void foundBy(Baseline ofPage) {
        found.addAll(ofPage.found);
    }

    /** One that bears the same, and knows nothing of what this one has found. */
    public Baseline copy() {
        return new Baseline(entries, today);
    }

    private static String key(@Nullable String rule, @Nullable String page) {
        return rule + " " + page;
    }

    /** Whether a finding at a node is borne today; it then counts as found. */
    boolean accepts(@Nullable String rule, @Nullable String page, @Nullable Node node) {
        Element element = node instanceof Element itself ? itself : (Element) node.parent();
        return accepts(rule, page, Optional.ofNullable(element));
    }

    /** As above, for a finding about a page as a whole. */
    boolean accepts(Problem problem) {
        return accepts(problem.rule(), problem.location().file(), Optional.empty());
    }

    private boolean accepts(@Nullable String rule, @Nullable String page, Optional<Element> element) {
        for (Entry entry : byRuleAndPage.getOrDefault(key(rule, page), List.of())) {
            boolean here = entry.selector().isEmpty() || element.filter(each -> each.is(entry.selector())).isPresent();
            if (here) {
                found.add(entry);
                if (!today.isAfter(entry.expires())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is wrong with the baseline itself once every page is checked. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            if (!found.contains(entry)) {
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
