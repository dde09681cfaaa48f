package se.kommun.uppdrag.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;

/**
 * A source file whose header is right. Its accessors rely on that: a required key is there and has its form. Of a draft some
 * keys may be missing.
 * Immutable; the body is Markdown as written.
 */
public final class Page {

    /** Why a draft is not published, in Swedish. */
    public static final String DRAFT = "utkast";

    private final SourceFile source;
    private final PageType type;
    private final FrontMatter header;
    private final String address;
    private final String lang;

    Page(SourceFile source, PageType type, FrontMatter header) {
        this.source = source;
        this.type = type;
        this.header = header;
        this.address = source.folder() + slug() + ".html";
        this.lang = source.language();
    }

    public SourceFile source() {
        return source;
    }

    /** The source path, such as {@code content/ledsagare.md}. */
    public @Nullable String file() {
        return source.path();
    }

    public PageType type() {
        return type;
    }

    public String title() {
        return text("title").orElseThrow();
    }

    /** The short title for menus; the whole title where there is none. */
    public String navTitle() {
        return text("nav_title").orElseGet(this::title);
    }

    public boolean draft() {
        return header.fields().get("status").text().strip().equals(FrontMatterKeys.DRAFT);
    }

    public int order() {
        return text("order").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    /** The code of its language, which is that of its folder. */
    public String lang() {
        return lang;
    }

    /** The source path of the Swedish page that this one is a translation of. */
    public Optional<String> translationOf() {
        return text("translation_of").map(file -> SourceFile.FOLDER + file);
    }

    /** The last part of the address, without ending. */
    public String slug() {
        return text("slug").orElseGet(source::stem);
    }

    /** The path of the published page inside the published folder, such as {@code ledsagare.html}. */
    public String address() {
        return address;
    }

    /** The value of a key; empty when it is not there, or has none yet. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(header.fields().get(key)).map(FrontMatterField::text).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Optional<LocalDate> date(String key) {
        return text(key).map(ValueType.Date::day);
    }

    /** The entries of a list; empty when the key is not there. */
    public List<String> list(String key) {
        return Optional.ofNullable(header.fields().get(key)).map(FrontMatterField::entries).orElse(List.of());
    }

    /** The addresses at which the page used to stand, in the order of the file. */
    public List<Alias> oldAddresses() {
        FrontMatterField field = header.fields().get("aliases");
        return field == null ? List.of() : IntStream.range(0, field.entries().size())
                .mapToObj(i -> new Alias(field.entries().get(i).strip(), field.places().get(i))).toList();
    }

    /** Whether it asks for a PDF of itself. */
    public boolean wantsPdf() {
        return text("pdf").filter("true"::equals).isPresent();
    }

    /** The source path of the page that this one says in easy Swedish; empty when it is no such page. */
    public Optional<String> easyOf() {
        return text(FrontMatterKeys.EASY_OF).map(file -> SourceFile.FOLDER + file);
    }

    /** The source path of the page for who needs support; empty unless this is a start page that names it. */
    public Optional<String> supportPage() {
        return text(FrontMatterKeys.SUPPORT_PAGE).map(file -> SourceFile.FOLDER + file);
    }

    /** Where a key stands, for a problem with its value. */
    public Location placeOf(String key) {
        FrontMatterField field = header.fields().get(key);
        return field == null ? Location.of(file(), 1) : new Location(file(), field.line(), field.column());
    }

    /** Where each entry of a list stands; empty when the key is not there. */
    public List<Location> placesOf(String key) {
        FrontMatterField field = header.fields().get(key);
        return field == null ? List.of() : field.places();
    }

    /** The Markdown after the header. */
    public String body() {
        return header.body();
    }

    /** The line in the file of the body's first line. */
    public int bodyLine() {
        return header.bodyLine();
    }

    @Override
    public String toString() {
        return file();
    }
}
