package se.kommun.uppdrag.bake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import se.kommun.uppdrag.cache.Digest;

/** The form in which {@link PageCache} lies on disk: a checksum, the ground, and each page; texts that come again are numbered. */
final class CacheFile {

    private static final int CHECKSUM_BYTES = 8;

    private CacheFile() {}

    static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            Writer out = new Writer(new DataOutputStream(bytes));
            out.data.writeLong(0);
            out.digest(content.program());
            out.digest(content.ground());
            out.data.writeInt(content.pages().size());
            for (Map.Entry<String, PageCache.Kept> page : new TreeMap<>(content.pages()).entrySet()) {
                out.text(page.getKey());
                out.page(page.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] all = bytes.toByteArray();
        ByteBuffer.wrap(all).putLong(checksum(all));
        return all;
    }

    /**
     * What is written.
     *
     * @param program that writes; another cannot know what it means by its bytes
     * @param ground on which the pages were made
     */
    record Content(Digest program, Digest ground, Map<String, PageCache.Kept> pages) {

        static Content none(Digest program) {
            return new Content(program, new Digest(0, 0), Map.of());
        }
    }

    /**
     * What this program wrote; nothing when another did.
     *
     * @throws IOException when the file is not one that was written whole
     */
    static Content read(byte[] all, Digest program) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(all));
        if (all.length < CHECKSUM_BYTES || data.readLong() != checksum(all)) {
            throw new IOException("damaged");
        }
        Reader in = new Reader(data);
        if (!in.digest().equals(program)) {
            return Content.none(program);
        }
        Digest ground = in.digest();
        int count = data.readInt();
        Map<String, PageCache.Kept> pages = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            pages.put(in.text(), in.page());
        }
        return new Content(program, ground, pages);
    }

    private static long checksum(byte[] all) {
        CRC32 checksum = new CRC32();
        checksum.update(all, CHECKSUM_BYTES, all.length - CHECKSUM_BYTES);
        return checksum.getValue() << 1 | 1;
    }

    private record Writer(DataOutputStream data, Map<String, Integer> numbers) {

        Writer(DataOutputStream data) {
            this(data, new HashMap<>());
        }

        void page(PageCache.Kept page) throws IOException {
            data.writeLong(page.file().size());
            data.writeLong(page.file().changed());
            text(page.file().identity());
            digest(page.recipe().source());
            data.writeInt(page.recipe().questions().size());
            for (RecordedAnswers.Question question : page.recipe().questions()) {
                data.writeByte(question.kind().ordinal());
                text(question.from() == null ? "" : question.from());
                text(question.destination());
            }
            digest(page.recipe().answers());
            data.writeInt(page.recipe().variables().size());
            for (Map.Entry<String, Digest> variable : page.recipe().variables().entrySet()) {
                text(variable.getKey());
                digest(variable.getValue());
            }
            data.writeInt(page.notes() == null ? -1 : page.notes().length);
            if (page.notes() != null) {
                data.write(page.notes());
            }
        }

        void text(String text) throws IOException {
            Integer known = numbers.putIfAbsent(text, numbers.size());
            data.writeInt(known == null ? -1 : known);
            if (known == null) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                data.writeInt(bytes.length);
                data.write(bytes);
            }
        }

        void digest(Digest digest) throws IOException {
            data.writeLong(digest.high());
            data.writeLong(digest.low());
        }
    }

    private record Reader(DataInputStream data, List<String> texts) {

        private static final RecordedAnswers.Kind[] KINDS = RecordedAnswers.Kind.values();

        Reader(DataInputStream data) {
            this(data, new ArrayList<>());
        }

        PageCache.Kept page() throws IOException {
            Stamp file = new Stamp(data.readLong(), data.readLong(), text());
            Digest source = digest();
            List<RecordedAnswers.Question> questions = new ArrayList<>();
            for (int i = data.readInt(); i > 0; i--) {
                RecordedAnswers.Kind kind = KINDS[data.readByte()];
                String from = text();
                questions.add(new RecordedAnswers.Question(kind, from.isEmpty() ? null : from, text()));
            }
            Digest answers = digest();
            Map<String, Digest> variables = new LinkedHashMap<>();
            for (int i = data.readInt(); i > 0; i--) {
                variables.put(text(), digest());
            }
            int notes = data.readInt();
            return new PageCache.Kept(new Recipe(source, questions, answers, variables), file, notes < 0 ? null : data.readNBytes(notes));
        }

        String text() throws IOException {
            int number = data.readInt();
            if (number >= 0) {
                return texts.get(number);
            }
            String text = new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
            texts.add(text);
            return text;
        }

        Digest digest() throws IOException {
            return new Digest(data.readLong(), data.readLong());
        }
    }
}
