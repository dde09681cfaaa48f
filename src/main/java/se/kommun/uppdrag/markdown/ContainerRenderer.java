package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.UseSituation;

/** Renders boxes: callouts, steps, expandable questions, the contact card, included sections, recordings, faults of accessibility, and text for sites with or without a form. */
final class ContainerRenderer {

    /** One below the heading that the faults stand under. */
    private static final int FAULTS_LEVEL = 3;

    private ContainerRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(ContainerBlock.class, ContainerRenderer::write)
                .on(ContainerBlock.Title.class, (node, page) -> { })
                .on(ContainerBlock.End.class, ContainerRenderer::end);
    }

    private static void write(ContainerBlock node, RenderContext page) {
        ContainerKind box = ContainerKind.named(node.name.toString());
        ContainerChecks.check(node, box, page);
        if (box.requiredPresence != null) {
            if (box.requiredPresence == page.resolver.formPresence()) {
                page.children(node);
            }
            return;
        }
        if (box == ContainerKind.QUESTION && node.title() != null && !hasContent(node, node.title())) {
            unanswered(node.title(), page);
            return;
        }
        BlockRenderer.start(node, page);
        switch (box) {
            case INFO -> callout(node, "info", RendererText.INFO, page);
            case IMPORTANT -> callout(node, "viktigt", RendererText.IMPORTANT, page);
            case STEPS -> steps(node, page);
            case QUESTION -> question(node, page);
            case CONTACT -> page.html.raw(page.resolver.contactCard()).line();
            case FILM -> RecordingRenderer.write(node, RecordingKind.FILM, page);
            case SOUND -> RecordingRenderer.write(node, RecordingKind.SOUND, page);
            case FAULTS -> faults(node, page);
            case SECTION -> Transclusion.write(node, page);
            default -> page.children(node);
        }
    }

    private static void end(ContainerBlock.End node, RenderContext page) {
        if (node.stray) {
            page.problem("box-not-opened", node.getStartOffset(), "Raden ::: avslutar en ruta, men ingen ruta är öppen.",
                    "Ta bort raden, eller börja rutan med en rad som ::: info.");
        }
    }

    private static void callout(ContainerBlock node, String kind, RendererText title, RenderContext page) {
        page.html.raw("<div class=\"callout callout-").raw(kind).raw("\"><p class=\"callout-title\">");
        if (node.title() == null) {
            page.html.text(page.resolver.phrase(title));
        } else {
            page.children(node.title());
        }
        page.html.raw("</p>").line();
        page.children(node);
        page.html.line().raw("</div>").line();
    }

    private static void question(ContainerBlock node, RenderContext page) {
        if (node.title() == null) { // already reported by ContainerChecks; without a question there is nothing to expand
            page.children(node);
            return;
        }
        expandable(InlineRenderer.plainText(node.title()).strip(), () -> page.children(node.title()), () -> page.children(node), page);
    }

    /** Writes a title that opens and closes its content. */
    static void expandable(String title, Runnable summary, Runnable content, RenderContext page) {
        page.html.raw("<details class=\"question\"");
        page.html.attribute("id", page.html.ids.of("", title));
        page.html.raw("><summary>");
        summary.run();
        page.html.raw("</summary><div class=\"answer\">").line();
        content.run();
        page.html.line().raw("</div></details>").line();
    }

    /** A question without an answer keeps a place for what is not known yet. The reader does not see it. */
    private static void unanswered(ContainerBlock.Title question, RenderContext page) {
        page.warning("question-hidden", question.getStartOffset(), "Frågan har inget svar och visas inte för läsaren: "
                + InlineRenderer.plainText(question).strip(), "Skriv svaret på raden efter frågan, före :::. Då visas den.");
    }

    /** Writes the faults of one situation of use under its name, or under that of all. */
    private static void faults(ContainerBlock node, RenderContext page) {
        Optional<UseSituation> situation = Optional.ofNullable(node.title()).flatMap(title -> UseSituation.of(InlineRenderer.plainText(title)));
        String name = page.resolver.phrase(situation.map(RendererText::of).orElse(RendererText.SITUATION_ALL));
        BlockRenderer.heading(FAULTS_LEVEL, name, node.getStartOffset(), page);
        page.html.hasFaults = true;
        page.children(node);
    }

    private static void steps(ContainerBlock node, RenderContext page) {
        OrderedList list = onlyList(node);
        if (list == null) {
            page.problem("steps-without-list", node.getStartOffset(), "Rutan steg ska innehålla en numrerad lista och inget annat.",
                    "Skriv 1. först på varje steg, och flytta annan text till före eller efter rutan.");
            page.children(node);
        } else {
            ListRenderer.ordered(list, "steps", page);
        }
    }

    private static @Nullable OrderedList onlyList(ContainerBlock node) {
        OrderedList list = null;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof OrderedList found && list == null) {
                list = found;
            } else if (!isEmpty(child)) {
                return null;
            }
        }
        return list;
    }

    /** Returns whether a box holds anything but the title {@code allowed}. */
    static boolean hasContent(ContainerBlock node, ContainerBlock.@Nullable Title allowed) {
        if (node.title() != allowed) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!isEmpty(child)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a child of a box is not part of its content: title, closing line or blank line. */
    static boolean isEmpty(Node child) {
        return child instanceof ContainerBlock.Title || child instanceof ContainerBlock.End || child instanceof BlankLine;
    }
}
