package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.DidYouMean;

/**
 * Renders {@code ::: avsnitt page.md#heading}: includes the section under a heading of another page, so that its text is written
 * in one place only. The heading itself is omitted. Subheadings get levels below the heading that the box is under.
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
        IncludedText other = page.resolver.text(address.substring(0, hash));
        if (other instanceof Missing missing) {
            page.problem(missing.rule(), offset, missing.message(), missing.fix());
        } else if (other instanceof IncludedText.Found found) {
            include(found.source(), address.substring(hash + 1), offset, page);
        }
    }

    private static void include(MarkdownSource source, String id, int offset, RenderContext page) {
        if (page.isOnIncludePath(source)) {
            page.includes.cycles.add(source.file());
        } else if (++page.includes.texts <= IncludeState.MAX_TEXTS) {
            write(source, id, offset, page);
        }
        if (page.isHostPage() && page.includes.cycles.contains(page.file())) {
            page.problem("section-cycle", offset, "Texten hämtas i ring: " + source.file() + " hämtar i sin tur text från den här sidan, eller är sidan själv.",
                    "Skriv texten på en av sidorna, och hämta den bara till den andra.");
        } else if (page.isHostPage() && page.includes.texts > IncludeState.MAX_TEXTS) {
            page.problem("too-many-sections", offset, "Sidan hämtar för många avsnitt, när man räknar dem som de avsnitten hämtar i sin tur.",
                    "Hämta varje avsnitt direkt från sidan där texten är skriven.");
        }
    }

    private static void write(MarkdownSource source, String id, int offset, RenderContext page) {
        try {
            // Render the whole page: the id of a heading depends on all headings before it.
            RenderContext other = page.standalone(source);
            other.write(other.document);
            Heading start = heading(other, id);
            if (start == null) {
                List<String> ids = other.sections.keySet().stream().sorted().toList();
                page.problem("section-missing", offset, "Sidan " + source.file() + " har ingen rubrik med adressen #" + id + ".",
                        DidYouMean.nearest(id, ids).map(near -> "Menade du #" + near + "?")
                                .orElse("Rubrikerna där heter: #" + String.join(", #", ids) + "."));
                return;
            }
            RenderContext included = page.included(other, source, start.getLevel());
            for (Node next = start.getNext(); next != null && !ends(next, start); next = next.getNext()) {
                included.write(next);
            }
        } catch (BudgetExceededException reportedOnItsOwnPage) {
            // reported with that page, and then nothing is published
        }
    }

    private static boolean ends(Node node, Heading start) {
        return node instanceof Heading heading && heading.getLevel() <= start.getLevel();
    }

    /** Returns the heading with an id; null when there is none, or when it is inside a box, a list or a block quote. */
    private static @Nullable Heading heading(RenderContext page, String id) {
        return page.sections.get(id) instanceof Heading heading && heading.getParent() == page.document ? heading : null;
    }

    /** What one page includes, directly and through the texts that it includes. */
    static final class IncludeState {

        /** Far more than a page needs. Nested includes grow exponentially. */
        private static final int MAX_TEXTS = 200;

        /** Files that would include themselves, directly or through others. */
        private final Set<String> cycles = new HashSet<>();
        private int texts;
    }
}
