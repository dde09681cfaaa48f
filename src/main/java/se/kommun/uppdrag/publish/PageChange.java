package se.kommun.uppdrag.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A page that publishing will change. */
public record PageChange(Kind kind, PublishedPage page) {

    /** How a page changes. */
    public enum Kind { NEW, CHANGED, GONE }

    /** The pages that differ: new ones first, then changed ones, then those that disappear; each by title. */
    static List<PageChange> between(SiteManifest before, SiteManifest after) {
        Map<String, PublishedPage> old = before.pages().stream().collect(Collectors.toMap(PublishedPage::address, Function.identity(), (a, b) -> b, HashMap::new));
        List<PageChange> changes = new ArrayList<>();
        for (PublishedPage page : after.pages()) {
            Optional<String> digest = Optional.ofNullable(before.files().get(page.address()));
            if (old.remove(page.address()) == null) {
                changes.add(new PageChange(Kind.NEW, page));
            } else if (!digest.equals(Optional.ofNullable(after.files().get(page.address())))) {
                changes.add(new PageChange(Kind.CHANGED, page));
            }
        }
        old.values().forEach(page -> changes.add(new PageChange(Kind.GONE, page)));
        changes.sort(Comparator.comparing(PageChange::kind).thenComparing(change -> change.page().title()).thenComparing(change -> change.page().address()));
        return List.copyOf(changes);
    }
}
