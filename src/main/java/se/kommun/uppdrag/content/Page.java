package se.kommun.uppdrag.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.uppdrag.report.Location;

/**
 * A source file whose front matter is valid. Its accessors rely on that: a required key is present and its value is valid. A
 * draft can lack some keys. Immutable; the body is Markdown as written.
 */
public final class Page {

    /** The reason why a draft is not published, in Swedish. */
    public static final String DRAFT = "utkast";

    /** Key of easy pages only. */
    static final String EASY_OF = "easy_of";
    /** Key of the start page in the source language only. */
    static final String SUPPORT_PAGE = "support_page";

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

    /** Returns whether the page is in the language that the site is written in, and so the original of its translations. */
    public boolean inSourceLanguage() {
        return source.inSourceLanguage();
    }

    public SourceFile source() {
        return source;
    }

    /** Returns the source path, such as {@code content/ledsagare.md}. */
    public String file() {
        return source.path();
    }

    public PageType type() {
        return type;
    }

    public String title() {
        return text("title").orElseThrow();
    }

    /** Returns the short title for menus; the whole title when there is none. */
    public String navTitle() {
        return text("nav_title").orElseGet(this::title);
    }

    public boolean draft() {
        return header.isDraft();
    }

    public int order() {
        return text("order").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    /** Returns the language code, which is that of its folder. */
    public String lang() {
        return lang;
    }

    /** Returns the source path of the Swedish page that this page is a translation of. */
    public Optional<String> translationOf() {
        return text("translation_of").map(file -> SourceFile.FOLDER + file);
    }

    /** Returns the last part of the URL path, without extension. */
    public String slug() {
        return text("slug").orElseGet(source::stem);
    }

    /** Returns the URL path in the published folder, such as {@code ledsagare.html}. */
    public String address() {
        return address;
    }

    /** Returns the value of a key; empty when the key is absent or its value is empty. */
    public Optional<String> text(String key) {
        FrontMatter.Field field = header.fields().get(key); // asked a dozen times of each page
        String value = field == null ? "" : field.text();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    public Optional<LocalDate> date(String key) {
        return text(key).map(ValueType::day);
    }

    /** Returns the time of day of a key whose value is a date with a time. */
    public Optional<LocalTime> time(String key) {
        return text(key).flatMap(ValueType::time);
    }

    /** Returns the last day that the page is shown, if there is one. */
    public Optional<LocalDate> lastDay() {
        return Stream.of("publish_until", Objects.requireNonNullElse(type.expires(), "")).flatMap(key -> date(key).stream()).min(Comparator.naturalOrder());
    }

    /** Returns the entries of a list; empty when the key is absent. */
    public List<String> list(String key) {
        return Optional.ofNullable(header.fields().get(key)).map(FrontMatter.Field::entries).orElse(List.of());
    }

    /** Returns the aliases of the page, in the order of the file. */
    public List<Alias> aliases() {
        List<String> entries = list("aliases");
        return IntStream.range(0, entries.size()).mapToObj(i -> new Alias(entries.get(i).strip(), placesOf("aliases").get(i))).toList();
    }

    /** Returns whether a PDF of the page is to be made. */
    public boolean wantsPdf() {
        return text("pdf").filter("true"::equals).isPresent();
    }

    /** Returns the source path of the page that this page is the easy version of; empty when it isn't an easy page. */
    public Optional<String> easyOf() {
        return text(EASY_OF).map(file -> SourceFile.FOLDER + file);
    }

    /** Returns the source path of the page for people who need support; empty unless this is a start page that names it. */
    public Optional<String> supportPage() {
        return text(SUPPORT_PAGE).map(file -> SourceFile.FOLDER + file);
    }

    /** Returns the source path of the page with the film in sign language that says the same; empty unless this page names it. */
    public Optional<String> signLanguage() {
        return text("sign_language").map(file -> SourceFile.FOLDER + file);
    }

    /** Returns the place of a key's value, for a problem with it; line 1 when the key is absent. */
    public Location placeOf(String key) {
        return Optional.ofNullable(header.fields().get(key)).map(FrontMatter.Field::place).orElseGet(() -> Location.of(file(), 1));
    }

    /** Returns the place of each entry of a list; empty when the key is absent. */
    public List<Location> placesOf(String key) {
        return Optional.ofNullable(header.fields().get(key)).map(FrontMatter.Field::places).orElse(List.of());
    }

    /** Returns the front matter by key, in the order of the file. */
    public Map<String, FrontMatter.Field> fields() {
        return header.fields();
    }

    /** Returns the Markdown after the front matter. */
    public String body() {
        return header.body();
    }

    /** Returns whether another page is the same file with the same text, read with the same content model. */
    public boolean hasSameSource(Page other) {
        return type == other.type && file().equals(other.file()) && header.equals(other.header);
    }

    /** Returns the line of the file that the body starts on, from 1. */
    public int bodyLine() {
        return header.bodyLine();
    }

    @Override
    public String toString() {
        return file();
    }
}
