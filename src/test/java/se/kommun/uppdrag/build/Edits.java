package se.kommun.uppdrag.build;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.io.file.PathUtils;
import se.kommun.uppdrag.testing.PdfFixture;
import se.kommun.uppdrag.testing.Photos;

/** What people do to a site's folder, good and bad, at random but the same for the same seed. */
final class Edits {

    /** One kind of change. */
    interface Edit {
        void make() throws IOException;
    }

    private final Path site;
    private final Random random;
    private final Map<String, Edit> all = new LinkedHashMap<>();
    private LocalDate today = LocalDate.of(2026, 11, 21);
    private int count;

    Edits(Path site, long seed) {
        this.site = site;
        this.random = new Random(seed);
        texts();
        headers();
        files();
        otherSources();
        languages();
    }

    LocalDate today() {
        return today;
    }

    /** The name of each kind. */
    List<String> kinds() {
        return List.copyOf(all.keySet());
    }

    String any() {
        return kinds().get(random.nextInt(all.size()));
    }

    void make(String kind) {
        count++;
        try {
            all.get(kind).make();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void texts() {
        all.put("a sentence", () -> append(page(), "\n\nEn mening till, nummer " + count + ".\n"));
        all.put("a link to a page", () -> append(page(), "\n\nLäs om [en annan sida](" + name(page()) + ").\n"));
        all.put("a link to a heading", () -> append(page(), "\n\nLäs om [en annan sida](" + name(page()) + "#rubrik-" + count % 3 + ").\n"));
        all.put("a heading", () -> append(page(), "\n\n## Rubrik " + count % 3 + "\n\nText.\n"));
        all.put("a link to nothing", () -> append(page(), "\n\nLäs om [en sida](finns-inte-" + count % 2 + ".md).\n"));
        all.put("a picture", () -> append(page(), "\n\n![En bild](bild.png)\n"));
        all.put("a document", () -> append(page(), "\n\n[Blankett](blankett.pdf)\n"));
        all.put("the contact card", () -> append(page(), "\n\n::: kontakt\n:::\n"));
        all.put("a blank line before the text", () -> change(page(), text -> text.replaceFirst("(?m)\n---\n", "\n---\n\n")));
        all.put("a hard text", () -> append(page(), "\n\n" + "Myndighetsutövningens kvalitetssäkringsprocesser föranleder ".repeat(12) + "ingenting.\n"));
        all.put("a short text", () -> change(page(), text -> text.substring(0, text.indexOf("\n---\n") + 5) + "Bara en mening.\n"));
    }

    private void headers() {
        all.put("a title", () -> header("title", "Titel nummer " + count % 4));
        all.put("a description", () -> header("description", "En beskrivning av det som sidan handlar om, nummer " + count % 3 + "."));
        all.put("a fact of a role", () -> change("ledsagare.md", text -> text.replaceFirst("(?m)^age: .*$", "age: Minst " + count + " år")));
        all.put("a status of accessibility", () -> change("tillganglighet.md", text -> text.replaceFirst("(?m)^conformance: .*$", "conformance: " + (count % 2 == 0 ? "helt" : "delvis"))));
        all.put("an address", () -> header("slug", "adress-" + count % 3));
        all.put("no address of its own", () -> change(page(), text -> text.replaceFirst("(?m)^slug: .*\n", "")));
        all.put("a place in the menu", () -> header("order", Integer.toString(count % 9)));
        all.put("out of the menu", () -> change(page(), text -> text.replaceFirst("(?m)^order: .*\n", "")));
        all.put("a day of review", () -> header("review_by", today.minusDays(1 - count % 2 * 2).toString()));
        all.put("a draft", () -> header("status", "draft"));
        all.put("no draft", () -> header("status", "published"));
        all.put("a status that there is not", () -> header("status", "klar"));
        all.put("a lead", () -> header("lead", "En ingress som nummer " + count + " berättar kort om sidan."));
        all.put("something to confirm", () -> change(page(), text -> text.replaceFirst("\n---\n", "\nto_confirm:\n  - Bekräfta " + count + ".\n---\n")));
        all.put("nothing to confirm", () -> change(page(), text -> text.replaceFirst("(?m)^to_confirm:\n(  - .*\n)+", "")));
        all.put("from a day on", () -> header("publish_from", today.plusDays(2).toString()));
        all.put("an old address", () -> change(page(), text -> text.replaceFirst("---\n", "---\naliases:\n  - gammal-" + count % 3 + ".html\n")));
        all.put("no old addresses", () -> change(page(), text -> text.replaceAll("(?m)^aliases:\n(  - .*\n)+", "")));
        all.put("another type", () -> header("type", "fragor"));
        all.put("a page in easy Swedish", () -> {
            String standard = page();
            change(page(), text -> text.replaceFirst("(?m)^type: .*$", "type: lattlast\neasy_of: " + standard));
        });
        all.put("no page in easy Swedish", () -> change(page(), text -> text.replaceFirst("(?m)^type: .*\neasy_of: .*$", "type: sida")));
        all.put("an ordinary page", () -> header("type", "sida"));
    }

    private void files() {
        all.put("a new page", () -> Files.copy(site.resolve("mall.txt"), free("ny-sida-" + count + ".md")));
        all.put("a page in a folder", () -> Files.copy(site.resolve("mall.txt"), free("mapp/sida-" + count + ".md")));
        all.put("a folder that JBake leaves out", () -> Files.writeString(free("mapp/.jbakeignore"), ""));
        all.put("no folder that JBake leaves out", () -> Files.deleteIfExists(site.resolve("content/mapp/.jbakeignore")));
        all.put("a new role", () -> Files.copy(site.resolve("forst/ledsagare.md"), free("roll-" + count + ".md")));
        all.put("a page less", () -> Files.delete(site.resolve("content/" + page())));
        all.put("a page renamed", () -> Files.move(site.resolve("content/" + page()), free("nytt-namn-" + count + ".md")));
        all.put("a page touched", () -> change(page(), text -> text));
        all.put("the first pages again", () -> PathUtils.copyDirectory(site.resolve("forst"), site.resolve("content"),
                StandardCopyOption.REPLACE_EXISTING));
        all.put("only the first pages", () -> {
            PathUtils.deleteDirectory(site.resolve("content"));
            PathUtils.copyDirectory(site.resolve("forst"), site.resolve("content"));
        });
        all.put("another picture", () -> ImageIO.write(new BufferedImage(1 + count, 2, BufferedImage.TYPE_INT_RGB), "png", free("bild.png").toFile()));
        all.put("no picture", () -> Files.deleteIfExists(site.resolve("content/bild.png")));
        all.put("a photograph", () -> Files.write(free("foto.jpg"), Photos.jpeg(500 + count % 2, 30, 1 + count % 8)));
        all.put("a photograph on a page", () -> append(page(), "\n\n![Ett foto](foto.jpg)\n"));
        all.put("a photograph that is too large", () -> Files.write(free("foto.jpg"), Photos.jpeg(2561, 3, 1)));
        all.put("no photograph", () -> Files.deleteIfExists(site.resolve("content/foto.jpg")));
        all.put("a picture that is none", () -> Files.writeString(free("bild.png"), "ingen bild"));
        all.put("a longer document", () -> Files.write(free("blankett.pdf"), PdfFixture.with("pages", String.valueOf(1 + count))));
        all.put("a document without tags", () -> Files.write(free("blankett.pdf"), PdfFixture.with("tagged", "no")));
        all.put("a document that is none", () -> Files.write(free("blankett.pdf"), new byte[1000 * count]));
        all.put("a still drawing", () -> Files.writeString(free("ritning.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='" + count + "' height='1'/>"));
        all.put("a drawing with a script", () -> Files.writeString(free("ritning.svg"), "<svg><script>1</script></svg>"));
        all.put("an editor's temporary file", () -> Files.writeString(free("." + page() + ".swp"), "x"));
        all.put("a file of an unknown kind", () -> Files.writeString(free("brev.exe"), "x"));
        all.put("no file of an unknown kind", () -> Files.deleteIfExists(site.resolve("content/brev.exe")));
    }

    private void otherSources() {
        all.put("a text of the interface", () -> template("texts/sv.properties", text -> text.replaceFirst("updated.day=Senast \\w+", "updated.day=Senast ändrad" + count)));
        all.put("a text without the value that it is given", () -> template("texts/sv.properties", text -> text.replaceFirst("updated.owner=.*", "updated.owner=Ansvarig")));
        all.put("a text less", () -> template("texts/sv.properties", text -> text.replaceFirst("toc.title=.*\n", "")));
        all.put("a component's lines", () -> template("components/base.ftl", text -> "<#-- Rad " + count + "\n-->\n" + text));
        all.put("a component that fails", () -> template("components/facts.ftl", text -> text + "${finns_inte}"));
        all.put("a fault of access in a component", () -> template("components/breadcrumb.ftl", text -> text.replace("aria-label=\"${t(\"breadcrumb.label\")}\"", "aria-label=\"\"")));
        all.put("the first templates", () -> {
            PathUtils.deleteDirectory(site.resolve("templates"));
            PathUtils.copyDirectory(Path.of("templates"), site.resolve("templates"));
        });
        all.put("the site's name", () -> setting("site.name", "Kommun " + count % 3));
        all.put("the phone", () -> setting("site.phone", "08-465 004 0" + count % 9));
        all.put("a receiver", () -> setting("form.feedbackEndpoint", count % 2 == 0 ? "" : "https://example.se/ta-emot"));
        all.put("a setting with a fault", () -> setting("site.email", count % 2 == 0 ? "ingen adress" : "a@example.se"));
        all.put("strict", () -> setting("publish.strict", count % 3 == 0 ? "true" : "false"));
        all.put("a style", () -> Files.writeString(site.resolve("assets/css/site.css"), "\n/* " + count + " */", StandardOpenOption.APPEND));
        all.put("other colours", () -> colours(count % 2 == 0 ? "#4a1d5c" : "#0d4f57", count % 3 == 0 ? "#e0e0e0" : "#fff"));
        all.put("a second style", () -> Files.writeString(site.resolve("assets/css/mer.css"), "/* " + count % 2 + " */"));
        all.put("a style that loads another", () -> Files.writeString(site.resolve("assets/css/mer.css"), "@import \"site.css\";"));
        all.put("no second style", () -> Files.deleteIfExists(site.resolve("assets/css/mer.css")));
        all.put("a new asset", () -> Files.writeString(site.resolve("assets/ny-" + count % 2 + ".txt"), "x" + count));
        all.put("an asset in a page's place", () -> Files.writeString(site.resolve("assets/ledsagare.html"), "x"));
        all.put("no asset in a page's place", () -> Files.deleteIfExists(site.resolve("assets/ledsagare.html")));
        all.put("an exception", () -> Files.writeString(site.resolve("baseline.yaml"), """
                - rule: text-readability
                  page: ledsagare.html
                  selector: p
                  reason: Väntar
                  expires: %s
                - rule: nav-namn
                  page: index.html
                  reason: Väntar
                  expires: %s
                """.formatted(today.plusDays(count % 3 - 1), today.plusDays(1))));
        all.put("no exception", () -> Files.deleteIfExists(site.resolve("baseline.yaml")));
        all.put("words that easy Swedish cannot do without", () -> Files.writeString(site.resolve("lattlast.txt"),
                count % 2 == 0 ? "LSS\nkontaktperson\n" : "inte, ord\nkommunen\nträffar\n"));
        all.put("another day", () -> today = today.plusDays(1));
    }

    private void languages() {
        all.put("a page in English", () -> Files.copy(site.resolve("forst/en/companion.md"), free("en/page-" + count % 3 + ".md")));
        all.put("a translation of another page", () -> change("en/companion.md", text -> text.replaceFirst("(?m)^translation_of: .*$",
                "translation_of: " + (count % 2 == 0 ? "ledsagare.md" : "om-lss.md"))));
        all.put("an older version translated", () -> change("en/companion.md", text -> text.replaceFirst("(?m)^source_version: .*$",
                "source_version: 0123456789a" + count % 3)));
        all.put("no version translated", () -> change("en/index.md", text -> text.replaceFirst("(?m)^source_version: .*\n", "")));
        all.put("a language less", () -> Files.deleteIfExists(site.resolve("content/fi/index.md")));
        all.put("a language without texts", () -> Files.copy(site.resolve("forst/fi/index.md"), free("de/index.md")));
        all.put("no language without texts", () -> Files.deleteIfExists(site.resolve("content/de/index.md")));
        all.put("words in another language", () -> append(page(), "\n\nDet heter [support](lang:" + (count % 3 == 0 ? "engelska" : "en") + ").\n"));
        all.put("the site's name in English", () -> setting("site.title.en", "Assignments " + count % 3));
        all.put("a text in English", () -> template("texts/en.properties", text -> text.replaceFirst("skip=.*", "skip=Skip " + count)));
        all.put("fewer days for translations", () -> setting("publish.translationDays", Integer.toString(count % 3)));
    }

    private String page() throws IOException {
        List<String> pages = pages();
        if (pages.isEmpty()) {
            make("the first pages again");
        }
        return pages().get(random.nextInt(pages().size()));
    }

    private List<String> pages() throws IOException {
        Path content = Files.createDirectories(site.resolve("content"));
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(file -> file.toString().endsWith(".md")).map(file -> content.relativize(file).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }

    private static String name(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private Path free(String name) throws IOException {
        Path file = site.resolve("content/" + name);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file;
    }

    private void append(String page, String more) throws IOException {
        change(page, text -> text.length() > 12_000 ? text.substring(0, text.indexOf("\n---\n") + 5) + "Kort igen." : text + more);
    }

    private void header(String key, String value) throws IOException {
        change(page(), text -> text.contains("\n" + key + ": ") ? text.replaceFirst("(?m)^" + key + ": .*$", key + ": " + value)
                : text.replaceFirst("---\n", "---\n" + key + ": " + value + "\n"));
    }

    private void template(String name, UnaryOperator<String> edit) throws IOException {
        Path file = site.resolve("templates/" + name);
        Files.writeString(file, edit.apply(Files.readString(file)));
    }

    /** Those of the first block; with the darker page there is advice about text on it. */
    private void colours(String brand, String paper) throws IOException {
        Path css = site.resolve("assets/css/site.css");
        Files.writeString(css, Files.readString(css).replaceFirst("--brand: #\\w+;", "--brand: " + brand + ";").replaceFirst("--paper: #\\w+;", "--paper: " + paper + ";"));
    }

    private void setting(String key, String value) throws IOException {
        Path file = site.resolve("jbake.properties");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^" + key + "=.*\n|\\z", "") + "\n" + key + "=" + value + "\n");
    }

    private void change(String page, UnaryOperator<String> edit) throws IOException {
        Path file = site.resolve("content/" + page);
        if (Files.exists(file)) {
            Files.writeString(file, edit.apply(Files.readString(file)));
        }
    }
}
