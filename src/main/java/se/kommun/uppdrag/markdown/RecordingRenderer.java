package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Renders boxes with a recording: the browser's own player for an own file, or a link to another site, whose player is never put on the
 * page; what a reader wants to know before; and the transcript.
 */
final class RecordingRenderer {

    private RecordingRenderer() {}

    static void write(ContainerBlock box, RecordingKind kind, RenderContext page) {
        RecordingFields details = RecordingFields.of(box, kind, page);
        Recording recording = new RecordingReader(box, kind, details, page).read().orElse(null);
        if (recording == null || box.title() == null) {
            transcript(box, details, page); // so that its problems are reported too
            return;
        }
        String name = InlineRenderer.plainText(box.title()).strip();
        page.html.raw("<figure class=\"media\">").line();
        if (recording.source().external()) {
            card(box, kind, recording, page);
            page.html.line().raw("<figcaption>");
            length(recording, page);
            if (kind == RecordingKind.FILM) {
                paragraph("", () -> page.html.text(page.resolver.phrase(RendererText.FILM_CAPTIONED)), page);
            }
        } else {
            player(kind, recording, name, page);
            page.html.raw("<figcaption>");
            paragraph(" class=\"media-title\"", () -> page.children(box.title()), page);
            length(recording, page);
            link(recording.source(), kind.download, name, page);
        }
        if (recording.described() != null) {
            link(recording.described(), RendererText.FILM_DESCRIBED, name, page);
        }
        page.html.raw("</figcaption>").line();
        String title = page.resolver.phrase(kind.transcript) + ": " + name;
        ContainerRenderer.expandable(title, () -> page.html.text(title), () -> transcript(box, details, page), page);
        page.html.raw("</figure>").line();
    }

    private static void player(RecordingKind kind, Recording recording, String name, RenderContext page) {
        page.html.raw("<").raw(kind.element).raw(" controls preload=\"none\"").attribute("aria-label", name);
        if (recording.poster() != null) {
            ImageRenderer.size(recording.poster(), page);
            page.html.address("poster", recording.posterAddress());
        }
        page.html.raw("><source").address("src", recording.source().href())
                .attribute("type", kind.types.get(RecordingReader.extension(recording.source().href()))).raw(">");
        if (recording.captions() != null) {
            page.html.raw("<track kind=\"captions\" default").address("src", recording.captions().href())
                    .attribute("srclang", page.resolver.phrase(RendererText.LOCALE)).attribute("label", page.resolver.phrase(RendererText.CAPTIONS)).raw(">");
        }
        page.html.raw("</").raw(kind.element).raw(">").line();
    }

    private static void card(ContainerBlock box, RecordingKind kind, Recording recording, RenderContext page) {
        LinkRenderer.write(recording.source(), "", () -> {
            if (recording.poster() != null) {
                ImageRenderer.image(recording.poster(), "", "", page);
            }
            page.html.text(page.resolver.phrase(kind.open)).raw(": ");
            page.children(box.title());
        }, page);
    }

    private static void length(Recording recording, RenderContext page) {
        paragraph("", () -> page.html.text(page.resolver.phrase(RendererText.MEDIA_LENGTH) + ": " + recording.length()), page);
    }

    private static void link(LinkTarget.Found target, RendererText start, String name, RenderContext page) {
        paragraph("", () -> LinkRenderer.write(target, "", () -> page.html.text(page.resolver.phrase(start) + ": " + name), page), page);
    }

    private static void paragraph(String attributes, Runnable content, RenderContext page) {
        page.html.raw("<p").raw(attributes).raw(">");
        content.run();
        page.html.raw("</p>").line();
    }

    private static void transcript(ContainerBlock box, RecordingFields details, RenderContext page) {
        for (@Nullable Node child = box.getFirstChild(); child != null; child = child.getNext()) {
            if (child != details.paragraph()) {
                page.write(child);
            }
        }
    }
}
