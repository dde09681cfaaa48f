package se.kommun.uppdrag.editor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.FrontMatter;
import se.kommun.uppdrag.content.FrontMatterBlock;
import se.kommun.uppdrag.files.Sha256;

/**
 * The text of a source file for editing: a header, by key if it can be shown as a form, and a body. Unchanged parts stay
 * byte for byte, including the header's comments and order. A changed value replaces only its own lines; a new key is
 * inserted in schema order. Immutable.
 */
public final class EditableSource {

    /** The hash of a missing file. */
    public static final String NONE = "";

    private final String file;
    private final String text;
    private final String hash;
    private final Optional<FrontMatterBlock> block;
    private final Optional<EditableHeader> header;

    private EditableSource(String file, String text, String hash) {
        this.file = file;
        this.text = text;
        this.hash = hash;
        this.block = FrontMatterBlock.of(text);
        this.header = block.flatMap(parts -> FrontMatter.read(file, text, ignored -> { }).flatMap(read -> EditableHeader.of(parts.header(), read)));
    }

    /**
     * Decodes a file. Bytes that are not valid UTF-8 are read as windows-1252, so that every file can be opened. Saving
     * writes UTF-8 with LF and without a byte order mark.
     *
     * @param file the path, such as {@code content/ledsagare.md}
     */
    public static EditableSource of(String file, byte[] bytes) {
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            decoded = new String(bytes, Charset.forName("windows-1252"));
        }
        String withoutMark = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return new EditableSource(file, withoutMark.replace("\r\n", "\n").replace('\r', '\n'), Sha256.hex(bytes));
    }

    /** A text that is not read from a file. */
    public static EditableSource ofText(String file, String text) {
        return new EditableSource(file, text, Sha256.hex(text));
    }

    /** A page whose file does not exist. */
    static EditableSource missing(String file) {
        return new EditableSource(file, "", NONE);
    }

    public String file() {
        return file;
    }

    /** The whole text, with LF line ends. */
    public String text() {
        return text;
    }

    /** The SHA-256 of the whole file in hexadecimal; {@link #NONE} if there is no file. */
    public String hash() {
        return hash;
    }

    /** The header's values by key, in file order; empty if it can only be shown as text. */
    public Optional<Map<String, List<String>>> fields() {
        return header.map(EditableHeader::values);
    }

    /** The values of a key; an empty list if the key is missing or the header can only be shown as text. */
    public List<String> values(String key) {
        return fields().orElse(Map.of()).getOrDefault(key, List.of());
    }

    /** The first value of a key, trimmed; empty if there is none or it is blank. */
    public Optional<String> value(String key) {
        return values(key).stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The header's lines; an empty string if the file has no header between lines of hyphens. */
    public String header() {
        return block.map(FrontMatterBlock::header).orElse("");
    }

    /** The text after the header; the whole text if there is no header. */
    public String body() {
        return block.map(FrontMatterBlock::body).orElse(text);
    }

    /** The line number of the body's first line in the file, from 1. */
    public int bodyLine() {
        return block.map(FrontMatterBlock::bodyLine).orElse(1);
    }

    /** The key whose value is on a line of the file; empty if there is none, or the header can only be shown as text. */
    public Optional<String> keyAt(int line) {
        return header.flatMap(read -> read.keyAt(line));
    }

    /**
     * This text with an edit applied.
     *
     * @param model of the site; orders new keys
     * @throws EditRejectedException if the header cannot be written so that it reads back the same
     */
    public EditableSource with(PageEdit edit, ContentModel model) throws EditRejectedException {
        String newHeader = edit.fields() == null ? withLineEnd(edit.header())
                : header.orElse(EditableHeader.EMPTY).with(edit.fields(), model);
        if (block.isEmpty()) {
            return ofText(file, newHeader.isBlank() ? edit.body() : "---\n" + newHeader + "---\n" + edit.body());
        }
        FrontMatterBlock parts = block.get();
        String closing = parts.closing().endsWith("\n") || edit.body().isEmpty() ? parts.closing() : parts.closing() + "\n";
        return ofText(file, parts.opening() + newHeader + closing + edit.body());
    }

    private static String withLineEnd(String header) {
        return header.isEmpty() || header.endsWith("\n") ? header : header + "\n";
    }
}
