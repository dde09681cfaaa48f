package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.build.ServedFile;
import se.kommun.uppdrag.http.MediaTypes;

/**
 * A page as one HTML file that needs no other: style sheets and pictures are in it. It runs nothing and sends nothing, and says on top that
 * it is a draft.
 *
 * @param address the page's path on the site
 * @param siteUrl the URL of the published site; empty if it has none yet, then links to the site lead nowhere
 * @param files the site's files by path
 */
record StandaloneCopy(String address, String siteUrl, Function<String, Optional<ServedFile>> files) {

    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
    private static final Set<String> KEPT_SCHEMES = Set.of("http", "https", "mailto", "tel");
    /** Resolves relative addresses; its host never occurs in the copy. */
    private static final URI ROOT = URI.create("http://site.invalid/");

    /** @param notice what the page says on top, in Swedish */
    String of(String html, String notice) throws IOException {
        Document document = Jsoup.parse(html);
        document.select("script, base, link:not([rel=stylesheet]), meta[http-equiv], iframe, object, embed, video, audio, picture > source").remove();
        for (Element sheet : document.select("link[rel=stylesheet]")) {
            Element style = new Element("style").appendChild(new DataNode(text(sheet.attr("href")).replace("</", "<\\/")));
            sheet.replaceWith(style);
        }
        for (Element image : document.select("img")) {
            image.attr("src", data(image.attr("src"))).removeAttr("srcset").removeAttr("sizes").removeAttr("loading");
        }
        document.select("a[href]").forEach(this::resolve);
        document.select("form").removeAttr("action").removeAttr("method");
        document.select("input, select, textarea, button").attr("disabled", "");
        for (Element element : document.getAllElements()) {
            element.attributes().asList().stream().map(attribute -> attribute.getKey()).filter(name -> name.startsWith("on")).toList().forEach(element::removeAttr);
        }
        document.head().prependElement("meta").attr("name", "robots").attr("content", "noindex");
        document.head().prependElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        document.head().prependElement("meta").attr("charset", "utf-8");
        document.title("Utkast: " + document.title());
        document.body().prependElement("p").attr("role", "note").text(notice)
                .attr("style", "margin:0;padding:1rem;background:#fde7c8;color:#2a2221;font:700 1rem/1.5 sans-serif;border-bottom:4px solid #e2764f");
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }

    private void resolve(Element link) {
        String href = link.attr("href").strip();
        if (href.startsWith("#")) {
            return;
        }
        Optional<URI> target = resolved(href);
        if (target.isPresent() && !target.get().getHost().equals(ROOT.getHost())) {
            link.attr("href", target.get().toString());
        } else if (target.isPresent() && !siteUrl.isEmpty()) {
            link.attr("href", siteUrl + target.get().toString().substring(ROOT.toString().length()));
        } else if (!href.matches("(?i)(?:mailto|tel):.*")) {
            link.removeAttr("href");
        }
    }

    /** The absolute address, with the host of {@link #ROOT} for the site itself; empty if it is no web address. */
    private Optional<URI> resolved(String href) {
        try {
            URI target = ROOT.resolve(address).resolve(href);
            boolean web = target.getScheme() != null && KEPT_SCHEMES.contains(target.getScheme()) && target.getHost() != null;
            return web && target.toString().startsWith(ROOT.toString()) == target.getHost().equals(ROOT.getHost()) ? Optional.of(target) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<ServedFile> file(String href) {
        return resolved(href).filter(target -> target.getHost().equals(ROOT.getHost())).flatMap(target -> files.apply(target.getPath().substring(1)));
    }

    private String text(String href) throws IOException {
        Optional<ServedFile> file = file(href);
        return file.isEmpty() ? "" : new String(file.get().bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The file as a data URL; an empty one if there is no such file. */
    private String data(String src) throws IOException {
        Optional<ServedFile> file = file(src);
        return file.isEmpty() ? "data:," : "data:" + MediaTypes.of(src.replaceFirst("[?#].*", "")).replace(" ", "") + ";base64,"
                + Base64.getEncoder().encodeToString(file.get().bytes());
    }
}
