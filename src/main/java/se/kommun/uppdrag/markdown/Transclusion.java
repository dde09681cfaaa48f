package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.DidYouMean;

/**
 * {@code ::: avsnitt page.md#heading}: what stands under a heading of another page, written here too, so that it is kept in
 * one place. The heading itself is left out; those beneath it come beneath the one that the box stands under.
 */
final class Transclusion {

    private static final String EXAMPLE = "::: avsnitt ledsagare.md#sa-ofta-ses-ni";

    private Transclusion() {}

    static void write(ContainerBlock node, RenderContext page) {
        if (node.title() == null) {
            page.problem("section-without-address", node.getStartOffset(), "Rutan avsnitt säger inte vilken text den ska hämta.",
                    "Skriv sidan och rubriken på samma rad: " + EXAMPLE + ".");
            return;
        }
        int offset = node.title().getStartOffset();
        String address = node.title().getChars().toString();
        int hash = address.indexOf('#');
        if (hash <= 0 || hash == address.length() - 1) {
            page.problem("section-without-address", offset, "Adressen " + address + " saknar " + (hash == 0 ? "sida" : "rubrik") + ".",
                    "Skriv sidan och rubriken med # emellan: " + EXAMPLE + ".");
            return;
        }
        IncludedText other = page.surroundings.text(address.substring(0, hash));
        if (other instanceof Missing missing) {
            page.problem(missing.rule(), offset, missing.message(), missing.fix());
        } else if (other instanceof IncludedText.Found found) {
            include(found.source(), address.substring(hash + 1), offset, page);
        }
    }

    private static void include(MarkdownSource source, String id, int offset, RenderContext page) {
        if (page.isWithin(source)) {
            page.pulled.ring(source.file());
        } else if (page.pulled.more()) {
            write(source, id, offset, page);
        }
        if (page.isHost() && page.pulled.isRing(page.file())) {
            page.problem("section-cycle", offset, "Texten hämtas i ring: " + source.file() + " hämtar i sin tur text från den här sidan, eller är sidan själv.",
                    "Skriv texten på en av sidorna, och hämta den bara till den andra.");
        } else if (page.isHost() && page.pulled.tooMany()) {
            page.problem("too-many-sections", offset, "Sidan hämtar för många avsnitt, när man räknar dem som de avsnitten hämtar i sin tur.",
                    "Hämta varje avsnitt direkt från sidan där texten är skriven.");
        }
    }

    private static void write(MarkdownSource source, String id, int offset, RenderContext page) {
        try {
            // Which id a heading has depends on all that stands before it.
            RenderContext other = page.other(source);
            other.write(other.document);
            Heading start = heading(other, id);
            if (start == null) {
                List<String> ids = other.sections.keySet().stream().sorted().toList();
                page.problem("section-missing", offset, "Sidan " + source.file() + " har ingen rubrik med adressen #" + id + ".",
                        DidYouMean.nearest(id, ids).map(near -> "Menade du #" + near + "?")
                                .orElse("Rubrikerna där heter: #" + String.join(", #", ids) + "."));
                return;
            }
            RenderContext guest = page.guest(other, source, start.getLevel());
            for (Node next = start.getNext(); next != null && !ends(next, start); next = next.getNext()) {
                guest.write(next);
            }
        } catch (BudgetExceededException toldOnItsOwnPage) {
            // nothing is published then
        }
    }

    private static boolean ends(Node node, Heading start) {
        return node instanceof Heading heading && heading.getLevel() <= start.getLevel();
    }

    /** The heading with an id; null when there is none, or when it stands in a box, a list or a quotation. */
    private static @Nullable Heading heading(RenderContext page, String id) {
        return page.sections.get(id) instanceof Heading heading && heading.getParent() == page.document ? heading : null;
    }

    /** What is pulled in to one page, by its own text and by the texts that those pull in. */
    static final class Pulled {

        /** Far more than any page has use for: texts that pull in texts grow fast. */
        private static final int MOST = 200;

        /** Files that some text asks for while it is itself on its way to them. */
        private final Set<String> rings = new HashSet<>();
        private int texts;

        /** Counts one more; false when there are too many. */
        boolean more() {
            return ++texts <= MOST;
        }

        boolean tooMany() {
            return texts > MOST;
        }

        void ring(String file) {
            rings.add(file);
        }

        boolean isRing(String file) {
            return rings.contains(file);
        }
    }
}
