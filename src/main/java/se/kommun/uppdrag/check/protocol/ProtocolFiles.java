package se.kommun.uppdrag.check.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.check.FolderCheck;

/**
 * The files of a protocol: the page to fill in ({@code .html}), EARL for the WCAG-EM Report Tool ({@code .json}) and parts of the accessibility
 * statement ({@code .md}). What a person has filled in on the page is kept when the files are written again, and goes into the other two.
 *
 * @param base the path without an extension
 * @param types the extensions to write
 */
public record ProtocolFiles(Path base, List<String> types) {

    private static final String PAGE = ".html";
    private static final String EARL = ".json";
    private static final String STATEMENT = ".md";
    private static final List<String> TYPES = List.of(PAGE, EARL, STATEMENT);

    /** The file with the given name, or all three if it has no extension; empty if it has another extension. */
    public static Optional<ProtocolFiles> of(Path file) {
        String name = file.getFileName().toString();
        if (!name.contains(".")) {
            return Optional.of(new ProtocolFiles(file, TYPES));
        }
        return TYPES.stream().filter(name::endsWith).filter(type -> name.length() > type.length())
                .map(type -> new ProtocolFiles(file.resolveSibling(name.substring(0, name.length() - type.length())), List.of(type))).findFirst();
    }

    /** Whether the page can be written: it does not exist yet, or is a protocol whose answers can be kept. */
    public boolean isWritable() {
        return !Files.exists(file(PAGE)) || ReviewAnswersReader.read(file(PAGE)).isPresent();
    }

    private Path file(String type) {
        return base.resolveSibling(base.getFileName() + type);
    }

    /** Writes the files for the result of a check. */
    public void write(FolderCheck.Result result, ProtocolOptions options) throws IOException {
        Protocol protocol = Protocol.of(options.site(), result, SiteInventory.of(options.root(), result.files(), options.paths()), ReviewAnswersReader.read(file(PAGE)).orElse(ReviewAnswers.NONE));
        ProtocolWords words = ProtocolWords.in(options.language());
        for (String type : types) {
            Files.write(file(type), switch (type) {
                case PAGE -> ProtocolPage.of(protocol, words, file(PAGE).getFileName().toString()).getBytes(StandardCharsets.UTF_8);
                case EARL -> new ProtocolEarl(protocol, words, options.address()).bytes();
                default -> new StatementDraft(protocol, words).frontMatter().getBytes(StandardCharsets.UTF_8);
            });
        }
    }
}
