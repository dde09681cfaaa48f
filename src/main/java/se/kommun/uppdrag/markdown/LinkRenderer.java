package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;

/** Renders links. Links to other sites are marked for sighted readers and for screen readers; links that lead nowhere become plain text. */
final class LinkRenderer {

    private static final int LONGEST_ADDRESS = 500;
    private static final Pattern SPACED_DESTINATION = Pattern.compile(" ++\\((?:https?://|[\\w./-]+\\.(?:md|pdf|html)[)#])");

    private LinkRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(Link.class, (node, page) -> link(node, node, () -> page.children(node), page))
                .on(LinkRef.class, LinkRenderer::reference)
                .on(AutoLink.class, (node, page) -> bare(node, "", node.getText(), page))
                .on(MailLink.class, (node, page) -> bare(node, "mailto:", node.getText(), page));
    }

    /** Resolves backslash escapes and entities in a destination or title. */
    static String unescape(BasedSequence source) {
        return Escaping.unescapeString(source);
    }

    private static void reference(LinkRef node, RenderContext page) {
        Reference reference = node.isDefined() ? node.getReferenceNode(page.references) : null;
        if (reference == null) {
            undefined(node, "Länken", page);
        } else {
            link(node, reference, () -> page.children(node), page);
        }
    }

    /**
     * Reports an undefined reference. Only {@code [text][name]} is certainly meant as a link: a single pair of brackets can be
     * plain text.
     */
    static void undefined(RefNode node, String what, RenderContext page) {
        if (!node.isReferenceTextCombined() || node.isDummyReference()) {
            page.problem("reference-missing", node.getStartOffset(),
                    what + " hänvisar till \"" + node.getReference() + "\", som inte finns i texten.",
                    "Skriv adressen direkt inom rundparenteser, eller lägg till en rad med [" + node.getReference() + "]: adress.");
        }
        unparsed(node, page);
        if (node.hasChildren()) {
            BasedSequence chars = node.getChars();
            BasedSequence inner = node.getChildChars();
            literal(chars.prefixOf(inner), page);
            page.children(node);
            literal(chars.suffixOf(inner), page);
        } else {
            literal(node.getChars(), page);
        }
    }

    /** Reports brackets that are followed by what looks like the rest of a link. */
    private static void unparsed(RefNode node, RenderContext page) {
        String rest = page.lineAfter(node.getEndOffset(), LONGEST_ADDRESS);
        if (rest.startsWith("(") && rest.indexOf(')') < 0) {
            page.problem("link-not-parsed", node.getStartOffset(), "Länken är bara halv. Den läses som vanlig text.", "Skriv adressen inom parenteser efter länkens text.");
        } else if (rest.startsWith("(")) {
            page.problem("link-not-parsed", node.getStartOffset(), "Länken läses som vanlig text, troligen för att adressen innehåller ett blanksteg.",
                    "Skriv adressen utan blanksteg inom parenteserna.");
        } else if (SPACED_DESTINATION.matcher(rest).lookingAt()) {
            page.problem("link-not-parsed", node.getStartOffset(), "Länken läses som vanlig text, för det är ett blanksteg mellan länkens text och adressen.",
                    "Ta bort blanksteget mellan ] och (.");
        }
    }

    /** Writes source that isn't a link as text, without the spaces at the start of its lines. */
    private static void literal(BasedSequence chars, RenderContext page) {
        String text = chars.toString().replaceAll("\n +", "\n");
        text = page.html.isAtLineStart() ? text.stripLeading() : text;
        page.html.markdown(text, 0, text.length());
    }

    private static void bare(Node node, String scheme, BasedSequence text, RenderContext page) {
        String address = text.toString();
        write(node, scheme + address, "", () -> page.html.text(address), page);
    }

    private static void link(Node node, LinkNodeBase target, Runnable content, RenderContext page) {
        write(node, unescape(target.getUrl()), title(target), content, page);
    }

    static String title(LinkNodeBase target) {
        return target.getTitle().isNull() ? "" : unescape(target.getTitle());
    }

    private static void write(Node node, String destination, String title, Runnable content, RenderContext page) {
        page.mark(node.getStartOffset());
        LinkTarget target = page.resolver.link(destination);
        if (target instanceof LinkTarget.Found found) {
            write(found, title, content, page);
        } else if (target instanceof LinkTarget.Language language) {
            page.html.raw("<span").attribute("lang", language.code()).raw(">");
            content.run();
            page.html.raw("</span>");
        } else if (target instanceof Missing missing) {
            page.problem(missing.rule(), node.getStartOffset(), missing.message(), missing.fix());
            content.run();
        }
    }

    /** Writes a link to a destination that exists. */
    static void write(LinkTarget.Found found, String title, Runnable content, RenderContext page) {
        open(found, title, page);
        content.run();
        close(found, page);
    }

    private static void open(LinkTarget.Found found, String title, RenderContext page) {
        page.html.raw("<a");
        if (found.external()) {
            page.html.attribute("class", "external");
        }
        page.html.address("href", found.href());
        if (!found.language().isEmpty()) {
            page.html.attribute("hreflang", found.language());
        }
        if (!title.isEmpty()) {
            page.html.attribute("title", title);
        }
        if (!found.printed().isEmpty()) {
            page.html.attribute("data-url", found.printed());
        }
        page.html.raw(">");
    }

    private static void close(LinkTarget.Found found, RenderContext page) {
        if (!found.note().isEmpty()) {
            page.html.raw(" (").text(found.note()).raw(")");
        }
        if (found.external()) {
            page.html.raw("<span class=\"visually-hidden\"> (").text(page.resolver.phrase(RendererText.EXTERNAL_LINK)).raw(")</span>");
        }
        page.html.raw("</a>");
    }
}
