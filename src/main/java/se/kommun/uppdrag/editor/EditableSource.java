package se.kommun.uppdrag.editor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.FrontMatter;
import se.kommun.uppdrag.content.FrontMatterBlock;
import se.kommun.uppdrag.files.Sha256;

/**
 * A source file's text as an editor works on it: a header, by key where it can be read as a form, and a body. What is
 * not changed stays byte for byte, comments and order of the header too; a changed value replaces its own lines; a new
 * one comes where the schema's order puts it. Immutable.
 */
public final class EditableSource {

    /** The hash of a file that is not there. */
    public static final String NONE = "";

    private final String file;
    private final String text;
    private final String hash;
    private final Optional<FrontMatterBlock> fences;
    private final Optional<EditableHeader> header;

    private EditableSource(@Nullable String file, String text, String hash) {
        this.file = file;
        this.text = text;
        this.hash = hash;
        this.fences = FrontMatterBlock.of(text);
        this.header = fences.flatMap(parts -> FrontMatter.read(file, text, ignored -> { }).flatMap(read -> EditableHeader.of(parts.header(), read)));
    }

    /**
     * What lies in a file. Bytes that are no UTF-8 are taken for the old Windows letters, so that nothing is out of reach;
     * saving writes UTF-8 with LF and no byte order mark.
     *
     * @param file its path, such as {@code content/ledsagare.md}
     */
    public static EditableSource of(@Nullable String file, byte[] bytes) {
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException old) {
            decoded = new String(bytes, Charset.forName("windows-1252"));
        }
        String unmarked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return new EditableSource(file, unmarked.replace("\r\n", "\n").replace('\r', '\n'), Sha256.hex(bytes));
    }

    /** A text that is in no file. */
    public static EditableSource ofText(@Nullable String file, String text) {
        return new EditableSource(file, text, Sha256.hex(text));
    }

    /** A page whose file is not there. */
    static EditableSource missing(@Nullable String file) {
        return new EditableSource(file, "", NONE);
    }

    public String file() {
        return file;
    }

    /** The whole text, LF only. */
    public String text() {
        return text;
    }

    /** Of the whole file's bytes; {@link #NONE} when there is no file. */
    public String hash() {
        return hash;
    }

    /** The header by key in the file's order; empty when it must be shown as text. */
    public Optional<Map<String, List<String>>> fields() {
        return header.map(EditableHeader::values);
    }

    /** The values of a key; none when it is not there, or the header must be shown as text. */
    public List<String> values(String key) {
        return fields().orElse(Map.of()).getOrDefault(key, List.of());
    }

    /** The first value of a key, without blanks around it; empty when there is none, or nothing but blanks. */
    public Optional<String> value(String key) {
        return values(key).stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The header's lines; empty when the file has none that begins and ends with hyphens. */
    public String header() {
        return fences.map(FrontMatterBlock::header).orElse("");
    }

    /** What follows the header; the whole text when there is none. */
    public String body() {
        return fences.map(FrontMatterBlock::body).orElse(text);
    }

    /** The line in the file of the body's first line, from 1. */
    public int bodyLine() {
        return fences.map(FrontMatterBlock::bodyLine).orElse(1);
    }

    /** The key whose value stands at a line of the file; empty when none does, or when the header is no form. */
    public Optional<String> keyAt(int line) {
        return header.flatMap(read -> read.keyAt(line));
    }

    /** This text with what an editor has written in its place. */
    public EditableSource with(PageEdit writing) throws EditRejectedException {
        String newHeader = writing.fields() == null ? ended(writing.header())
                : header.orElse(EditableHeader.EMPTY).with(writing.fields());
        if (fences.isEmpty()) {
            return ofText(file, newHeader.isBlank() ? writing.body() : "---\n" + newHeader + "---\n" + writing.body());
        }
        FrontMatterBlock parts = fences.get();
        String closing = parts.closing().endsWith("\n") || writing.body().isEmpty() ? parts.closing() : parts.closing() + "\n";
        return ofText(file, parts.opening() + newHeader + closing + writing.body());
    }

    private static String ended(@Nullable String header) {
        return header.isEmpty() || header.endsWith("\n") ? header : header + "\n";
    }
}
