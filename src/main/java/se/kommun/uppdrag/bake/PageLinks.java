package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.language.Language;
import se.kommun.uppdrag.markdown.OtherText;
import se.kommun.uppdrag.markdown.Phrase;
import se.kommun.uppdrag.markdown.Picture;
import se.kommun.uppdrag.markdown.Surroundings;
import se.kommun.uppdrag.markdown.Target;
import se.kommun.uppdrag.report.Suggestion;
import se.kommun.uppdrag.settings.LanguageCode;

/** Resolves what one page's Markdown refers to: other pages by their source file, files, other sites. */
final class PageLinks implements Surroundings {

    /** Stands before a language's code in place of an address: the words are in that language. */
    private static final String LANGUAGE = "lang:";
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    /** A host with a dot and no user: what stands before an @ only makes a reader take one site for another. */
    private static final Pattern WEB = Pattern.compile("(?i)https?://[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}(:\\d+)?([/?#][^\\s]*)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("(?i)tel:\\+?[0-9][0-9-]+");

    private final Page page;
    /** Whether the text stands on another page than its own. */
    private final boolean guest;
    private final SiteIndex site;
    private final String prefix;
    private final Path assets;
    private final Fingerprints names;
    private final Photos photos;
    private final Language language;
    private final String contactCard;
    private final FileMemory files;

    /** What is kept of a file that texts refer to. */
    private record Weight(long bytes) {}

    /** What is kept of an image; empty for a file that is none. */
    private record Measure(Optional<ImageSize> size) {}

    /**
     * @param prefix what stands before an address inside the published folder to reach it from the page
     * @param assets the site's assets folder
     * @param names under which its files are published
     * @param photos the images made of pixels
     * @param language the texts of the page's language
     * @param contactCard HTML of the contact card
     * @param files what is known of files
     */
    PageLinks(Page page, SiteIndex site, String prefix, Path assets, Fingerprints names, Photos photos, Language language, String contactCard, FileMemory files) {
        this(page, false, site, prefix, assets, names, photos, language, contactCard, files);
    }

    private PageLinks(Page page, boolean guest, SiteIndex site, String prefix, Path assets, Fingerprints names, Photos photos, Language language, String contactCard, FileMemory files) {
        this.page = page;
        this.guest = guest;
        this.site = site;
        this.prefix = prefix;
        this.assets = assets;
        this.names = names;
        this.photos = photos;
        this.language = language;
        this.contactCard = contactCard;
        this.files = files;
    }

    @Override
    public String contactCard() {
        return contactCard;
    }

    @Override
    public String phrase(Phrase phrase) {
        return language.text(Phrases.key(phrase));
    }

    @Override
    public Target link(String destination) {
        if (destination.startsWith("#")) {
            return new Target.Found(guest ? prefix + page.address() + destination : destination, false, "");
        }
        if (destination.startsWith(LANGUAGE)) {
            return words(destination.substring(LANGUAGE.length()));
        }
        if (destination.indexOf(':') > 0 && SCHEME.matcher(destination).matches()) {
            return elsewhere(destination);
        }
        if (destination.isBlank()) {
            return new Target.Missing("lank-tom", "Länken har ingen adress.", "Skriv en adress eller en fil inom parenteserna.");
        }
        if (destination.startsWith("/")) {
            return new Target.Missing("lank-trasig", "Länken börjar med snedstreck: " + destination + ".",
                    "Skriv källfilens namn, till exempel om-lss.md, eller hela adressen till en annan webbplats.");
        }
        int hash = destination.indexOf('#');
        String fragment = hash < 0 ? "" : destination.substring(hash);
        return inside(hash < 0 ? destination : destination.substring(0, hash), fragment);
    }

    private static Target words(String code) {
        return LanguageCode.isKnown(code) ? new Target.Language(code)
                : new Target.Missing("sprak-okant", "\"" + code + "\" är inte koden för ett språk.",
                        "Skriv till exempel [tystnadsplikt](lang:sv). Koden är sv för svenska, en för engelska, fi för finska.");
    }

    private static Target elsewhere(String destination) {
        String lower = destination.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https:") || lower.startsWith("http:")) {
            return WEB.matcher(destination).matches() ? new Target.Found(destination, true, "")
                    : unsound(destination, "ingen fullständig webbadress", "https://www.exempel.se/sida");
        }
        if (lower.startsWith("mailto:")) {
            return MAIL.matcher(destination).matches() ? new Target.Found(destination, false, "")
                    : unsound(destination, "ingen e-postadress", "mailto:namn@kommun.se");
        }
        if (lower.startsWith("tel:")) {
            return PHONE.matcher(destination).matches() ? new Target.Found(destination, false, "")
                    : unsound(destination, "inget telefonnummer", "tel:+46853061000");
        }
        return new Target.Missing("lank-otillaten", "Adressen " + destination + " får inte stå i en länk.",
                "Använd https:, mailto: eller tel:.");
    }

    private static Target unsound(String destination, String what, String example) {
        return new Target.Missing("lank-otillaten", "Adressen " + destination + " är " + what + ".", "Skriv den så här: " + example + ".");
    }

    private Target inside(String path, String fragment) {
        String resolved = resolve(path);
        if (resolved.endsWith(".md")) {
            String file = "content/" + resolved;
            Optional<Page> target = site.byFile(file);
            String reason = site.withheld().get(file);
            if (reason != null) {
                return new Target.Missing("lank-till-opublicerad",
                        "Länken går till " + path + ", som inte publiceras (" + reason + ").",
                        "Ta bort länken, eller publicera sidan som den går till.");
            }
            if (target.isPresent()) {
                return toPage(target.get(), fragment);
            }
            return site.isBroken(file) ? new Target.Found(prefix + resolved.replaceAll("\\.md$", ".html") + fragment, false, "")
                    : missing("lank-trasig", "Länken går till " + path + ", som inte finns.", resolved);
        }
        if (resolved.endsWith(".html")) {
            return missing("lank-trasig", "Länken går till " + path + ".", resolved.replaceAll("\\.html$", ".md"));
        }
        return file(resolved).<Target>map(file -> new Target.Found(prefix + names.address(resolved) + fragment, false, note(file)))
                .orElseGet(() -> missing("lank-trasig", "Länken går till " + path + ", som inte finns.", resolved));
    }

    /** A page in another language says so before the reader goes there. */
    private Target toPage(Page target, String fragment) {
        String href = prefix + target.address() + fragment;
        return target.lang().equals(page.lang()) ? new Target.Found(href, false, "")
                : new Target.Found(href, false, language.text(Phrases.LINK_LANGUAGE, language.nameOf(target.lang())), target.lang());
    }

    private Target missing(String rule, String message, String wanted) {
        return new Target.Missing(rule, message, remedy(wanted, site.linkable()));
    }

    private static String remedy(String wanted, Collection<String> names) {
        return Suggestion.nearest(wanted, names).map(near -> "Menade du " + near + "?")
                .orElse("Kontrollera att filen finns i mappen content och att namnet är rätt skrivet.");
    }

    @Override
    public OtherText text(String destination) {
        String resolved = resolve(destination);
        String file = "content/" + resolved;
        String reason = site.withheld().get(file);
        if (reason != null) {
            return new OtherText.Missing("avsnitt-fran-opublicerad",
                    "Texten hämtas från " + destination + ", som inte publiceras (" + reason + ").",
                    "Ta bort rutan, eller publicera sidan som den hämtar från.");
        }
        Optional<Page> other = site.byFile(file);
        if (other.isPresent()) {
            return new OtherText.Found(Texts.source(other.get()));
        }
        return site.isBroken(file) ? new OtherText.Broken() : new OtherText.Missing("avsnitt-utan-sida",
                "Texten hämtas från " + destination + ", som inte finns.",
                remedy(resolved, site.linkable().stream().filter(name -> name.endsWith(".md")).toList()));
    }

    @Override
    public Surroundings within(String file) {
        return site.byFile(file).<Surroundings>map(other -> new PageLinks(other, true, site, prefix, assets, names, photos, language, contactCard, files)).orElse(this);
    }

    @Override
    public Picture image(String destination) {
        if (SCHEME.matcher(destination).matches() || destination.startsWith("/")) {
            return new Picture.Missing("bild-utifran", "Bilden hämtas från en annan plats: " + destination + ".",
                    "Lägg bilden i mappen content och skriv bara dess namn.");
        }
        String resolved = resolve(destination);
        Optional<Path> file = file(resolved);
        if (file.isEmpty()) {
            return new Picture.Missing("bild-saknas", "Bilden " + destination + " finns inte.",
                    remedy(resolved, site.linkable().stream().filter(name -> !name.endsWith(".md")).toList()));
        }
        Optional<Photo> photo = photos.at(resolved).filter(known -> !known.isBroken());
        if (photo.isPresent()) {
            return photo(photo.get(), destination, resolved);
        }
        Optional<ImageSize> size = files.of(file.get(), Measure.class, (path, before) -> new Measure(ImageSize.of(path))).size();
        if (size.isEmpty()) {
            return new Picture.Missing("bild-olaslig", "Bilden " + destination + " går inte att läsa.",
                    "Spara den igen som png, jpg, gif, webp eller svg.");
        }
        if (size.get().width() == 0 || size.get().height() == 0) {
            return new Picture.Missing("bild-utan-matt", "Bilden " + destination + " säger inte hur stor den är.",
                    "Spara den igen med bredd och höjd (i svg: width och height, eller viewBox).");
        }
        return new Picture.Found(prefix + resolved, size.get().width(), size.get().height());
    }

    private Picture photo(Photo photo, String destination, String address) {
        if (photo.isTooLarge()) {
            return new Picture.Missing("bild-for-stor", "Bilden " + destination + " är för stor: " + photo.width() + " × " + photo.height()
                    + " bildpunkter, " + FileSize.of(photo.bytes()) + ". " + Photo.limit() + ".",
                    "Gör den mindre i ett bildprogram, till exempel 1600 bildpunkter bred, och spara den som jpg.");
        }
        return new Picture.Found(prefix + address, photo.width(), photo.height(), photo.variants().stream()
                .map(variant -> new Picture.Smaller(prefix + Photos.address(address, variant), variant.width())).toList());
    }

    /** A path as written on the page, as a path from the content folder's top. */
    private String resolve(String path) {
        String own = page.source().inside();
        Deque<String> steps = new ArrayDeque<>();
        // Not by java.nio: what an editor writes need not be a path that this machine can have.
        for (String step : (own.substring(0, own.lastIndexOf('/') + 1) + path).split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private Optional<Path> file(String address) {
        Optional<Path> beside = site.media(address).map(file -> file.file());
        if (beside.isPresent()) {
            return beside;
        }
        try {
            Path asset = assets.resolve(address).normalize();
            return asset.startsWith(assets) && Files.isRegularFile(asset) ? Optional.of(asset) : Optional.empty();
        } catch (InvalidPathException noSuchFile) {
            return Optional.empty();
        }
    }

    /** What a reader wants to know before fetching a file: its type and size. */
    private String note(Path file) {
        String name = file.getFileName().toString();
        String type = name.substring(name.lastIndexOf('.') + 1);
        long bytes = files.of(file, Weight.class, (path, before) -> new Weight(weigh(path))).bytes();
        return bytes < 0 ? type : type + ", " + FileSize.of(bytes, language.locale());
    }

    private static long weigh(Path file) {
        try {
            return Files.size(file);
        } catch (IOException vanished) {
            return -1;
        }
    }
}
