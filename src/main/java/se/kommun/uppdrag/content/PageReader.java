package se.kommun.uppdrag.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Reads one source file and validates its front matter against the schema. */
public final class PageReader {

    private PageReader() {}

    /**
     * Reads a page; empty after at least one problem: an error, or a warning if it is a draft. All faults of the front matter are
     * reported, not only the first.
     */
    public static Optional<Page> read(SourceFile source, ContentModel model, Consumer<Problem> problems) {
        byte[] bytes;
        try {
            bytes = RegularFiles.readAllBytes(source.file());
        } catch (IOException unreadable) {
            problems.accept(Problem.error("file-unreadable", Location.of(source.path()), "Filen går inte att läsa.",
                    "Kontrollera att du får läsa filen och att inget annat program håller den låst."));
            return Optional.empty();
        }
        return read(source, bytes, model, problems);
    }

    /** Like {@link #read(SourceFile, ContentModel, Consumer)}, for bytes that are already read. */
    public static Optional<Page> read(SourceFile source, byte[] bytes, ContentModel model, Consumer<Problem> problems) {
        return SourceText.decode(source.path(), bytes, problems).flatMap(text -> parse(source, text, model, problems));
    }

    /** Reads a page without problems, whose front matter is known because the bytes were read before, with the same model. */
    public static Page read(SourceFile source, byte[] bytes, ContentModel model, Map<String, FrontMatter.Field> fields) {
        return new Page(source, model.type(fields.get("type").text()).orElseThrow(), new FrontMatter(fields, PageBody.ofFile(bytes)));
    }

    /** Like {@link #read(SourceFile, ContentModel, Consumer)}, for a text in memory, such as one that an editor has not saved yet. */
    public static Optional<Page> parse(SourceFile source, String text, ContentModel model, Consumer<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        Optional<FrontMatter> header = new FrontMatterReader(source.path(), found::add).read(text);
        Optional<Page> page = header.flatMap(fields -> new SchemaCheck(source, fields, model, found::add).page());
        boolean draft = header.filter(FrontMatter::isDraft).isPresent();
        found.forEach(problem -> problems.accept(draft ? problem.ofUnpublished(Page.DRAFT) : problem));
        return found.stream().anyMatch(Problem::isError) ? Optional.empty() : page;
    }
}
