package se.kommun.uppdrag.content;

import org.jspecify.annotations.Nullable;

/**
 * The body of a page: the text of its source file after the front matter. A file whose front matter is known from the last build is decoded when its text is first
 * asked for, because most pages of such a build are not rendered again. Thread-safe.
 */
final class PageBody {

    private final byte @Nullable [] file;
    private volatile @Nullable Decoded decoded;

    /** @param line of the file that the body starts on, from 1 */
    private record Decoded(String text, int line) {}

    private PageBody(byte @Nullable [] file, @Nullable Decoded decoded) {
        this.file = file;
        this.decoded = decoded;
    }

    /** @param line of the file that the body starts on, from 1 */
    static PageBody of(String text, int line) {
        return new PageBody(null, new Decoded(text, line));
    }

    /** @param file the bytes of a file with a front matter, which {@link SourceText#decode} has accepted before */
    static PageBody ofFile(byte[] file) {
        return new PageBody(file, null);
    }

    /** Everything after the closing line of the front matter; line ends are LF. */
    String text() {
        return decoded().text();
    }

    /** The line of the file that the body starts on, from 1. */
    int line() {
        return decoded().line();
    }

    /** Two threads may decode the same file, with the same result. */
    private Decoded decoded() {
        Decoded known = decoded;
        if (known == null) {
            FrontMatterBlock parts = FrontMatterBlock.of(SourceText.normalized(file)).orElseThrow();
            known = new Decoded(parts.body(), parts.bodyLine());
            decoded = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageBody body && text().equals(body.text()) && line() == body.line();
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
