package se.kommun.uppdrag.links;

import java.nio.file.Path;
import java.util.Optional;
import se.kommun.uppdrag.asset.FileSize;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.markdown.Missing;

/** Resolves the links in the text of a page. */
record PageLinks(PageReferences from) {

    /** Prefix of a language code in place of a destination: the link text is in that language. */
    private static final String LANGUAGE = "lang:";

    /** Resolves a link, or says what is wrong with it. */
    LinkTarget to(String destination) {
        if (destination.startsWith("#")) {
            return new LinkTarget.Found(from.guest() ? from.prefix() + from.page().address() + destination : destination, false, "");
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

    private static LinkTarget textInLanguage(String code) {
        return LanguageCode.isKnown(code) ? new LinkTarget.Language(code)
                : new Missing("language-unknown", "\"" + code + "\" är inte koden för ett språk.",
                        "Skriv till exempel [tystnadsplikt](lang:sv). Koden är sv för svenska, en för engelska, fi för finska.");
    }

    private LinkTarget internal(String path, String fragment) {
        String resolved = SourcePath.resolve(path, from.page());
        if (resolved.endsWith(".md")) {
            return toPage(path, resolved, fragment);
        }
        if (resolved.endsWith(".html")) {
            return missing("Länken går till " + path + ".", resolved.replaceAll("\\.html$", ".md"));
        }
        return from.files().at(resolved).<LinkTarget>map(file -> new LinkTarget.Found(from.prefix() + from.files().address(resolved) + fragment, false, note(file)))
                .orElseGet(() -> missing("Länken går till " + path + ", som inte finns.", resolved));
    }

    private LinkTarget toPage(String path, String resolved, String fragment) {
        String file = SourceFile.FOLDER + resolved;
        Optional<Page> target = from.site().byFile(file);
        String reason = from.site().withheld().get(file);
        if (reason != null) {
            return new Missing("link-to-unpublished",
                    "Länken går till " + path + ", som inte publiceras (" + reason + ").",
                    "Ta bort länken, eller publicera sidan som den går till.");
        }
        if (target.isPresent()) {
            return found(target.get(), fragment);
        }
        return from.site().isBroken(file) ? new LinkTarget.Found(from.prefix() + resolved.replaceAll("\\.md$", ".html") + fragment, false, "")
                : missing("Länken går till " + path + ", som inte finns.", resolved);
    }

    /** Resolves a link to a page. When the page is in another language, the link says so. */
    private LinkTarget found(Page target, String fragment) {
        String href = from.prefix() + target.address() + fragment;
        return target.lang().equals(from.page().lang()) ? new LinkTarget.Found(href, false, "")
                : new LinkTarget.Found(href, false, from.language().text(MessageKeys.LINK_LANGUAGE, from.language().nameOf(target.lang())), target.lang());
    }

    private LinkTarget missing(String message, String wanted) {
        return new Missing("link-broken", message, SourcePath.remedy(wanted, from.site().linkable()));
    }

    /** Describes a file to be downloaded: its type and size. */
    private String note(Path file) {
        String name = file.getFileName().toString();
        String type = name.substring(name.lastIndexOf('.') + 1);
        long bytes = KnownFiles.bytes(file);
        return bytes < 0 ? type : type + ", " + FileSize.of(bytes, from.language().locale());
    }
}
