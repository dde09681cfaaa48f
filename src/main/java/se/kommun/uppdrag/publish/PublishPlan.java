package se.kommun.uppdrag.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.files.Sha256;

/**
 * What publishing will change. Immutable.
 *
 * @param before what is published now
 * @param after what will be
 */
public record PublishPlan(SiteManifest before, SiteManifest after) {

    /** The files that differ, in the order in which they are to be sent. */
    List<String> toSend() {
        return after.files().entrySet().stream().filter(file -> !file.getValue().equals(before.files().get(file.getKey()))).map(Map.Entry::getKey)
                .sorted(Comparator.comparing(this::order).thenComparing(Comparator.naturalOrder())).toList();
    }

    private SendOrder order(String file) {
        return SendOrder.of(file, before.files().containsKey(file));
    }

    /** The files that are no longer part of the site. */
    List<String> toDelete() {
        return before.files().keySet().stream().filter(file -> !after.files().containsKey(file)).sorted().toList();
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return toSend().isEmpty() && toDelete().isEmpty();
    }

    /** The pages that change, in the order in which they are shown. */
    public List<PageChange> pages() {
        return PageChange.between(before, after);
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
