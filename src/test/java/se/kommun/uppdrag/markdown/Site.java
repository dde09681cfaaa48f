package se.kommun.uppdrag.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.report.Problem;

/** A small world around a text under test, and what came of rendering it there. */
final class Site implements ReferenceResolver {

    private static final Markdown MARKDOWN = new Markdown();

    final List<Problem> problems = new ArrayList<>();
    final Article article;
    private final Map<String, String> others;
    private final FormPresence presence;

    private Site(MarkdownSource source) {
        this(source, Map.of());
    }

    /** @param others texts of other pages, by their file in the content folder; each begins on line 11 of its file */
    private Site(MarkdownSource source, Map<String, String> others) {
        this(source, others, FormPresence.FORM);
    }

    private Site(MarkdownSource source, Map<String, String> others, FormPresence presence) {
        this.others = others;
        this.presence = presence;
        article = MARKDOWN.render(source, this, problems::add);
    }

    /** Of a page on which each line stays a line. */
    static Site linesKept(String... lines) {
        return new Site(new MarkdownSource("content/x.md", String.join("\n", lines), 1, true));
    }

    static Site of(String... lines) {
        return startingAt(1, lines);
    }

    static Site with(FormPresence presence, String... lines) {
        return new Site(new MarkdownSource("content/x.md", String.join("\n", lines), 1, false), Map.of(), presence);
    }

    static Site startingAt(int firstLine, String... lines) {
        return new Site(new MarkdownSource("content/x.md", String.join("\n", lines), firstLine, false));
    }

    static Site among(Map<String, String> others, String... lines) {
        return new Site(new MarkdownSource("content/x.md", String.join("\n", lines), 1, false), others);
    }

    /** The HTML of a text without problems. */
    static String html(String... lines) {
        Site site = of(lines);
        if (!site.problems.isEmpty()) {
            throw new AssertionError(site.problems.toString());
        }
        return site.article.html().strip();
    }

    /** The problems as {@code line:column rule}, sorted by place. */
    static List<String> problems(String... lines) {
        return of(lines).problems.stream().sorted()
                .map(p -> p.location().line() + ":" + p.location().column() + " " + p.rule()).toList();
    }

    @Override
    public FormPresence formPresence() {
        return presence;
    }

    @Override
    public LinkTarget link(String destination) {
        if (destination.startsWith("finns-inte")) {
            return new Missing("lank-saknas", "Sidan finns inte.", "Rätta adressen.");
        }
        if (destination.endsWith(".pdf")) {
            return new LinkTarget.Found(destination, false, "pdf, 120 kB");
        }
        return new LinkTarget.Found(destination.replace(".md", ".html"), destination.startsWith("http"), "");
    }

    @Override
    public ImageTarget image(String destination) {
        return switch (destination) {
            case "finns-inte.png" -> new Missing("image-missing", "Bilden finns inte.", "Rätta adressen.");
            case "okand.png" -> new ImageTarget.Found("okand.png", 0, 0, List.of());
            case "small.png" -> new ImageTarget.Found(destination, 40, 30, List.of(new ImageTarget.Smaller("b.webp", 40)));
            case "smaller.png" -> new ImageTarget.Found(destination, 640, 480,
                    List.of(new ImageTarget.Smaller("b-480.webp", 480), new ImageTarget.Smaller("../å &,-800.webp", 800)));
            default -> new ImageTarget.Found(destination, 640, 480, List.of());
        };
    }

    @Override
    public IncludedText text(String destination) {
        String text = others.get(destination);
        return text == null ? new Missing("sida-saknas", "Sidan finns inte.", "Rätta namnet.")
                : new IncludedText.Found(new MarkdownSource("content/" + destination, text, 11, false));
    }

    @Override
    public ReferenceResolver within(String file) {
        return this;
    }

    @Override
    public String contactCard() {
        return "<address>Kort</address>";
    }

    @Override
    public String phrase(RendererText phrase) {
        return switch (phrase) {
            case EXTERNAL_LINK -> "länk till annan webbplats";
            case INFO -> "Bra att veta";
            case IMPORTANT -> "Viktigt";
            case FORM_WORDS -> "formuläret*";
            case LOCALE -> "sv-SE";
            default -> phrase.name();
        };
    }
}
