package se.kommun.uppdrag.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kommun.uppdrag.files.Sha256;

/**
 * What publishing will change. Immutable.
 *
 * @param before what is published now
 * @param after what will be
 */
public record PublishPlan(SiteManifest before, SiteManifest after) {

    /** How a page changes. */
    public enum Change { NEW, CHANGED, GONE }

    /** A page that changes. */
    public record PageChange(Change change, PublishedPage page) {}

    /** The order in which files are sent, so that what a page needs is there before the page. */
    private enum Turn {
        ASSET, NEW_PAGE, CHANGED_PAGE, SERVER_FILE
    }

    /** The files that differ, in the order in which they are to be sent. */
    List<String> toSend() {
        return after.files().entrySet().stream().filter(file -> !file.getValue().equals(before.files().get(file.getKey()))).map(Map.Entry::getKey)
                .sorted(Comparator.comparing(this::turn).thenComparing(Comparator.naturalOrder())).toList();
    }

    /** The files that are no longer part of the site. */
    List<String> toDelete() {
        return before.files().keySet().stream().filter(file -> !after.files().containsKey(file)).sorted().toList();
    }

    private Turn turn(String file) {
        String plain = file.replaceFirst("\\.(?:gz|br)$", "");
        if (plain.endsWith(".html")) {
            return before.files().containsKey(file) ? Turn.CHANGED_PAGE : Turn.NEW_PAGE;
        }
        boolean forServers = plain.matches("sitemap\\.xml|robots\\.txt|_headers|_redirects|nginx-[a-z]+\\.conf");
        return forServers ? Turn.SERVER_FILE : Turn.ASSET;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return toSend().isEmpty() && toDelete().isEmpty();
    }

    /** The pages that change: new ones first, then changed ones, then those that disappear; each by title. */
    public List<PageChange> pages() {
        Map<String, PublishedPage> old = before.pages().stream().collect(Collectors.toMap(PublishedPage::address, Function.identity(), (a, b) -> b, HashMap::new));
        List<PageChange> changes = new ArrayList<>();
        for (PublishedPage page : after.pages()) {
            Optional<String> digest = Optional.ofNullable(before.files().get(page.address()));
            if (old.remove(page.address()) == null) {
                changes.add(new PageChange(Change.NEW, page));
            } else if (!digest.equals(Optional.ofNullable(after.files().get(page.address())))) {
                changes.add(new PageChange(Change.CHANGED, page));
            }
        }
        old.values().forEach(page -> changes.add(new PageChange(Change.GONE, page)));
        changes.sort(Comparator.comparing(PageChange::change).thenComparing(change -> change.page().title()).thenComparing(change -> change.page().address()));
        return List.copyOf(changes);
    }

    /** The number of files that are sent or deleted and are not pages. */
    public int otherFiles() {
        long pages = pages().size();
        long all = toSend().stream().filter(file -> !isVariant(file)).count() + toDelete().stream().filter(file -> !isVariant(file)).count();
        return (int) Math.max(0, all - pages);
    }

    private static boolean isVariant(String file) {
        return file.endsWith(".gz") || file.endsWith(".br");
    }

    /** Changes if the plan does: what is published now, or what will be. */
    public String version() {
        return Sha256.hex(before.bytes(), after.bytes());
    }
}
