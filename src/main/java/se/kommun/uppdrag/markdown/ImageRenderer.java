package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Renders images: with alternative text or marked as decorative; as a figure when alone in a paragraph. */
final class ImageRenderer {

    private static final String DECORATIVE = "dekorativ";
    /**
     * The displayed width of an image, for the attribute {@code sizes}: {@code --measure} of the style sheet, or the screen width
     * without {@code --gutter} on both sides.
     */
    private static final String SIZES = "(min-width: 44em) 40rem, 92vw";

    private ImageRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(Image.class, (node, page) -> inline(node, node, page)).on(ImageRef.class, ImageRenderer::reference);
    }

    static boolean isAlone(Paragraph node) {
        Node only = node.getFirstChild();
        return only.getNext() == null && (only instanceof Image || only instanceof ImageRef ref && ref.isDefined());
    }

    static void figure(Node node, RenderContext page) {
        LinkNodeBase target = node instanceof ImageRef ref ? ref.getReferenceNode(page.references) : (Image) node;
        String caption = LinkRenderer.title(target);
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
        String title = LinkRenderer.title(target);
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
        boolean decorative = LinkRenderer.title(target).equals(DECORATIVE);
        String alt = InlineRenderer.plainText(node).strip();
        checkAlt(alt, decorative, offset, page);
        ImageTarget image = page.resolver.image(LinkRenderer.unescape(target.getUrl()));
        if (image instanceof ImageTarget.Found found) {
            image(found, decorative ? "" : alt, decorative ? "" : tooltip, page);
        } else if (image instanceof Missing missing) {
            page.problem(missing.rule(), offset, missing.message(), missing.fix());
            page.html.text(alt);
        }
    }

    /** Writes an image that exists. */
    static void image(ImageTarget.Found image, String alt, String tooltip, RenderContext page) {
        boolean hasSources = sources(image, page);
        page.html.raw("<img").address("src", image.src()).attribute("alt", alt);
        size(image, page);
        if (!tooltip.isEmpty()) {
            page.html.attribute("title", tooltip);
        }
        // The first image of a page is probably visible at once, so lazy loading would delay it.
        page.html.raw(page.html.isFirstImage() ? " decoding=\"async\">" : " loading=\"lazy\" decoding=\"async\">");
        if (hasSources) {
            page.html.raw("</picture>");
        }
    }

    /** Writes the size of an image, so that the page keeps its place free. */
    static void size(ImageTarget.Found image, RenderContext page) {
        if (image.width() > 0 && image.height() > 0) {
            page.html.raw(" width=\"").raw(image.width()).raw("\" height=\"").raw(image.height()).raw("\"");
        }
    }

    /** Opens a {@code picture} element with WebP sources. Returns false when the image has no variants. */
    private static boolean sources(ImageTarget.Found found, RenderContext page) {
        if (found.smaller().isEmpty()) {
            return false;
        }
        ImageTarget.Smaller first = found.smaller().get(0);
        if (first.width() == found.width()) {
            // The image is narrower than the text column. With sizes, a browser would treat it as filling the column.
            page.html.raw("<picture><source type=\"image/webp\"").attribute("srcset", address(first)).raw(">");
            return true;
        }
        StringBuilder srcset = new StringBuilder();
        for (ImageTarget.Smaller smaller : found.smaller()) {
            srcset.append(srcset.length() == 0 ? "" : ", ").append(address(smaller)).append(' ').append(smaller.width()).append('w');
        }
        page.html.raw("<picture><source type=\"image/webp\"").attribute("srcset", srcset.toString()).attribute("sizes", SIZES).raw(">");
        return true;
    }

    /** Encodes a URL for {@code srcset}, in which a comma separates candidates. */
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
}
