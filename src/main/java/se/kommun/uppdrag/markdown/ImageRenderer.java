package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Images: with a text alternative or marked as decorative; a figure when alone in a paragraph. */
final class ImageRenderer {

    private static final String DECORATIVE = "dekorativ";
    /** How wide a picture is shown: {@code --measure} of the style sheet, or the screen without {@code --gutter} at its sides. */
    private static final String SIZES = "(min-width: 44em) 40rem, 92vw";

    private ImageRenderer() {}

    static void register(NodeRenderers writers) {
        writers.on(Image.class, (node, page) -> inline(node, node, page)).on(ImageRef.class, ImageRenderer::reference);
    }

    static boolean isAlone(Paragraph node) {
        Node only = node.getFirstChild();
        return only.getNext() == null && (only instanceof Image || only instanceof ImageRef ref && ref.isDefined());
    }

    static void figure(Node node, RenderContext page) {
        LinkNodeBase target = node instanceof ImageRef ref ? ref.getReferenceNode(page.references) : (Image) node;
        String caption = title(target);
        page.html.raw("<figure>");
        write(node, target, "", page);
        if (!caption.isEmpty() && !caption.equals(DECORATIVE)) {
            page.html.raw("<figcaption>").text(caption).raw("</figcaption>");
        }
        page.html.raw("</figure>").line();
    }

    private static void reference(ImageRef node, RenderContext page) {
        LinkNodeBase target = node.isDefined() ? node.getReferenceNode(page.references) : null;
        if (target == null) {
            LinkRenderer.undefined(node, "Bilden", page);
        } else {
            inline(node, target, page);
        }
    }

    private static void inline(Node node, LinkNodeBase target, RenderContext page) {
        String title = title(target);
        if (!title.isEmpty() && !title.equals(DECORATIVE)) {
            page.problem("caption-inline", node.getStartOffset(),
                    "Bildtexten syns bara när bilden står ensam i ett stycke.",
                    "Ställ bilden i ett eget stycke, eller ta bort texten inom citattecken.");
        }
        write(node, target, title, page);
    }

    private static void write(Node node, LinkNodeBase target, String tooltip, RenderContext page) {
        int offset = node.getStartOffset();
        page.mark(offset);
        boolean decorative = title(target).equals(DECORATIVE);
        String alt = PlainText.of(node).strip();
        checkAlt(alt, decorative, offset, page);
        ImageTarget picture = page.surroundings.image(LinkRenderer.meant(target.getUrl()));
        if (picture instanceof ImageTarget.Found found) {
            boolean choice = sources(found, page);
            page.html.raw("<img").address("src", found.src()).attribute("alt", decorative ? "" : alt);
            if (found.width() > 0 && found.height() > 0) {
                page.html.raw(" width=\"").raw(found.width()).raw("\" height=\"").raw(found.height()).raw("\"");
            }
            if (!tooltip.isEmpty() && !decorative) {
                page.html.attribute("title", tooltip);
            }
            // A page's first picture is likely to be seen at once: a browser that waits with it lets the reader wait.
            page.html.raw(page.firstPicture() ? " decoding=\"async\">" : " loading=\"lazy\" decoding=\"async\">");
            if (choice) {
                page.html.raw("</picture>");
            }
        } else if (picture instanceof Missing missing) {
            page.problem(missing.rule(), offset, missing.message(), missing.fix());
            page.html.text(alt);
        }
    }

    /** Opens an element that lets the browser choose; false when there is nothing to choose from. */
    private static boolean sources(ImageTarget.Found found, RenderContext page) {
        if (found.smaller().isEmpty()) {
            return false;
        }
        ImageTarget.Smaller first = found.smaller().get(0);
        if (first.width() == found.width()) {
            // A small picture in its own width: told otherwise, a browser would take it for one that fills the text.
            page.html.raw("<picture><source type=\"image/webp\"").attribute("srcset", address(first)).raw(">");
            return true;
        }
        StringBuilder set = new StringBuilder();
        for (ImageTarget.Smaller smaller : found.smaller()) {
            set.append(set.length() == 0 ? "" : ", ").append(address(smaller)).append(' ').append(smaller.width()).append('w');
        }
        page.html.raw("<picture><source type=\"image/webp\"").attribute("srcset", set.toString()).attribute("sizes", SIZES).raw(">");
        return true;
    }

    /** As it may stand in a {@code srcset}, where a comma parts one address from the next. */
    private static String address(ImageTarget.Smaller image) {
        return Escaping.percentEncodeUrl(image.src()).replace(",", "%2C");
    }

    private static void checkAlt(String alt, boolean decorative, int offset, RenderContext page) {
        if (alt.isEmpty() && !decorative) {
            page.problem("image-without-alt", offset, "Bilden saknar en text som beskriver den.",
                    "Skriv beskrivningen inom hakparenteserna, ![så här](bild.png), eller märk en bild som bara är utsmyckning: ![](bild.png \"dekorativ\").");
        } else if (!alt.isEmpty() && decorative) {
            page.problem("image-decorative-with-alt", offset, "Bilden är märkt som dekorativ men har också en beskrivning.",
                    "Ta bort det ena: beskrivningen om bilden bara är utsmyckning, annars \"dekorativ\".");
        }
    }

    private static String title(LinkNodeBase target) {
        return target.getTitle().isNull() ? "" : LinkRenderer.meant(target.getTitle());
    }
}
