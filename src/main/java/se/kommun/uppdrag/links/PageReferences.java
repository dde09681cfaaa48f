package se.kommun.uppdrag.links;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.FileSize;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.ImageTarget;
import se.kommun.uppdrag.markdown.IncludedText;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.markdown.MarkdownSource;
import se.kommun.uppdrag.markdown.Missing;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.markdown.RendererText;
import se.kommun.uppdrag.site.RelativeUrls;
import se.kommun.uppdrag.site.SiteIndex;

/**
 * Resolves what the Markdown of one page refers to: other pages by source file, files, and other sites. Thread-safe.
 *
 * @param guest whether the text is included on another page than its own
 * @param urls URLs from the page that is being written
 * @param language texts in the language of the page that is being written
 * @param contactCard HTML of the contact card
 * @param formPresence how readers of the site express interest
 */
public record PageReferences(Page page, boolean guest, RelativeUrls urls, SiteIndex site, KnownFiles files, @Nullable Language language,
        @Nullable String contactCard, FormPresence formPresence) implements ReferenceResolver {

    /** Prefix of a language code in place of a destination: the link text is in that language. */
    private static final String LANGUAGE = "lang:";

    /** Returns a page's text with its place in the source. It is the same on its own page and on pages that include a section of it. */
    public static MarkdownSource source(Page page) {
        return new MarkdownSource(page.file(), page.body(), page.bodyLine(), page.type().is(Purpose.EASY));
    }

    /** Resolves a link, or says what is wrong with it. */
    @Override
    public LinkTarget link(String destination) {
        if (destination.startsWith("#")) {
            return guest ? inSite(page.address() + destination, "", "") : new LinkTarget.Found(destination, false, "");
        }
        if (destination.startsWith(LANGUAGE)) {
            return textInLanguage(destination.substring(LANGUAGE.length()));
        }
        if (OutboundLinks.hasScheme(destination)) {
            return OutboundLinks.to(destination);
        }
        if (destination.isBlank()) {
            return new Missing("link-empty", "Länken har ingen adress.", "Skriv en adress eller en fil inom parenteserna.");
        }
        if (destination.startsWith("/")) {
            return new Missing("link-broken", "Länken börjar med snedstreck: " + destination + ".",
                    "Skriv källfilens namn, till exempel om-lss.md, eller hela adressen till en annan webbplats.");
        }
        int hash = destination.indexOf('#');
        String fragment = hash < 0 ? "" : destination.substring(hash);
        return internal(hash < 0 ? destination : destination.substring(0, hash), fragment);
    }

    @Override
    public ImageTarget image(String destination) {
        return new PageImages(page, urls, site, files).at(destination);
    }

    /** Resolves the page that a section is included from, or says why there is none. */
    @Override
    public IncludedText text(String destination) {
        String resolved = SourcePath.resolve(destination, page);
        String file = SourceFile.FOLDER + resolved;
        String reason = site.withheld().get(file);
        if (reason != null) {
            return new Missing("section-from-unpublished",
                    "Texten hämtas från " + destination + ", som inte publiceras (" + reason + ").",
                    "Ta bort rutan, eller publicera sidan som den hämtar från.");
        }
        Optional<Page> other = site.byFile(file);
        if (other.isPresent()) {
            return new IncludedText.Found(source(other.get()));
        }
        return site.isBroken(file) ? new IncludedText.Broken() : new Missing("section-without-page",
                "Texten hämtas från " + destination + ", som inte finns.",
                SourcePath.remedy(resolved, site.linkable().stream().filter(name -> name.endsWith(".md")).toList()));
    }

    @Override
    public ReferenceResolver within(String file) {
        return site.byFile(file).<ReferenceResolver>map(other ->
                new PageReferences(other, true, urls, site, files, language, contactCard, formPresence)).orElse(this);
    }

    @Override
    public String phrase(RendererText phrase) {
        return language.text(MessageKeys.key(phrase));
    }

    private static LinkTarget textInLanguage(String code) {
        return LanguageCode.isKnown(code) ? new LinkTarget.Language(code)
                : new Missing("language-unknown", "\"" + code + "\" är inte koden för ett språk.",
                        "Skriv till exempel [tystnadsplikt](lang:sv). Koden är sv för svenska, en för engelska, fi för finska.");
    }

    private LinkTarget internal(String path, String fragment) {
        String resolved = SourcePath.resolve(path, page);
        if (resolved.endsWith(".md")) {
            return toPage(path, resolved, fragment);
        }
        if (resolved.endsWith(".html")) {
            return missing("Länken går till " + path + ".", resolved.replaceAll("\\.html$", ".md"));
        }
        return files.at(resolved).<LinkTarget>map(file -> inSite(files.address(resolved) + fragment, note(file), ""))
                .orElseGet(() -> missing("Länken går till " + path + ", som inte finns.", resolved));
    }

    private LinkTarget toPage(String path, String resolved, String fragment) {
        String file = SourceFile.FOLDER + resolved;
        Optional<Page> target = site.byFile(file);
        String reason = site.withheld().get(file);
        if (reason != null) {
            return new Missing("link-to-unpublished",
                    "Länken går till " + path + ", som inte publiceras (" + reason + ").",
                    "Ta bort länken, eller publicera sidan som den går till.");
        }
        if (target.isPresent()) {
            return found(target.get(), fragment);
        }
        return site.isBroken(file) ? inSite(resolved.replaceAll("\\.md$", ".html") + fragment, "", "")
                : missing("Länken går till " + path + ", som inte finns.", resolved);
    }

    /** Resolves a link to a page. When the page is in another language, the link says so. */
    private LinkTarget found(Page target, String fragment) {
        String path = target.address() + fragment;
        return target.lang().equals(page.lang()) ? inSite(path, "", "") : inSite(path, language.inLanguage(target.lang()), target.lang());
    }

    /** A link inside the site. On paper nobody can follow one that goes up a folder, so that the whole URL is printed. */
    private LinkTarget inSite(String path, String note, String lang) {
        String href = urls.to(path);
        return new LinkTarget.Found(href, false, note, lang, href.startsWith("../") ? urls.base() + path : "");
    }

    private LinkTarget missing(String message, String wanted) {
        return new Missing("link-broken", message, SourcePath.remedy(wanted, site.linkable()));
    }

    /** Describes a file to be downloaded: its type and size. */
    private String note(Path file) {
        String name = file.getFileName().toString();
        String type = name.substring(name.lastIndexOf('.') + 1);
        long bytes = KnownFiles.bytes(file);
        return bytes < 0 ? type : type + ", " + FileSize.of(bytes, language.locale());
    }
}
