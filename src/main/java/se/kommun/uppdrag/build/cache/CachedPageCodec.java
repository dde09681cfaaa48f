package se.kommun.uppdrag.build.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.ReadabilityScore;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Encodes and decodes a page for {@link DiskStore}: everything but the page itself; its check only if that can be stored. */
final class CachedPageCodec {

    private static final DependencyRecorder.Kind[] KINDS = DependencyRecorder.Kind.values();
    private static final PageFacts.Use[] USES = PageFacts.Use.values();
    private static final Severity[] SEVERITIES = Severity.values();

    private CachedPageCodec() {}

    static byte[] encode(CachedPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            Writer writer = new Writer(new DataOutputStream(bytes));
            writer.dependencies(page.dependencies());
            writer.list(page.problems(), writer::problem);
            writer.check(page.check() != null && page.check().isStorable() ? page.check() : null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param encoded the bytes of {@link #encode}; the caller has verified the file's checksum */
    static CachedPage decode(String address, byte[] encoded) {
        try {
            Reader reader = new Reader(new DataInputStream(new ByteArrayInputStream(encoded)));
            return new CachedPage(address, reader.dependencies(), reader.list(reader::problem), reader.check(), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes one item of a list. */
    private interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    /** Reads one item of a list. */
    private interface ItemReader<T> {
        T read() throws IOException;
    }

    /** Its methods mirror those of {@link Reader}. */
    private record Writer(DataOutputStream out) {

        <T> void list(Collection<T> items, ItemWriter<T> item) throws IOException {
            out.writeInt(items.size());
            for (T each : items) {
                item.write(each);
            }
        }

        void dependencies(PageDependencies page) throws IOException {
            digest(page.globalInputs());
            digest(page.source());
            list(page.questions(), question -> {
                out.writeByte(question.kind().ordinal());
                text(question.from());
                text(question.destination());
            });
            digest(page.answers());
            list(page.variables().entrySet(), variable -> {
                text(variable.getKey());
                digest(variable.getValue());
            });
        }

        void check(@Nullable PageCheck check) throws IOException {
            out.writeBoolean(check != null);
            if (check != null) {
                out.writeLong(check.easyWords().getMostSignificantBits());
                out.writeLong(check.easyWords().getLeastSignificantBits());
                facts(check.facts());
                list(check.problems(), this::problem);
            }
        }

        void facts(PageFacts facts) throws IOException {
            text(facts.file());
            text(facts.title());
            text(facts.description());
            text(facts.canonical());
            out.writeBoolean(facts.indexed());
            list(facts.ids(), this::text);
            list(facts.references(), reference -> {
                text(reference.address());
                out.writeByte(reference.use().ordinal());
                location(reference.location());
                location(reference.source());
            });
            out.writeInt(facts.bytes());
            list(facts.reading().stream().toList(), reading -> {
                out.writeBoolean(reading.easy());
                out.writeInt(reading.lix().words());
                out.writeInt(reading.lix().sentences());
                out.writeInt(reading.lix().longWords());
                out.writeInt(reading.longest());
                out.writeInt(reading.judged());
            });
        }

        void problem(Problem problem) throws IOException {
            text(problem.rule());
            out.writeByte(problem.severity().ordinal());
            location(problem.location());
            location(problem.source());
            text(problem.message());
            text(problem.fix());
            list(problem.wcag(), this::text);
            list(problem.act(), this::text);
        }

        void location(@Nullable Location location) throws IOException {
            text(location == null ? null : location.file());
            if (location != null) {
                out.writeInt(location.line());
                out.writeInt(location.column());
            }
        }

        /** Writes a text of any length, or null. {@code writeUTF} takes at most 65,535 bytes and no null. */
        void text(@Nullable String text) throws IOException {
            byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes == null ? -1 : bytes.length);
            out.write(bytes == null ? new byte[0] : bytes);
        }

        void digest(Digest digest) throws IOException {
            out.writeLong(digest.high());
            out.writeLong(digest.low());
        }
    }

    private record Reader(DataInputStream in) {

        <T> List<T> list(ItemReader<T> item) throws IOException {
            int size = in.readInt();
            List<T> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(item.read());
            }
            return list;
        }

        PageDependencies dependencies() throws IOException {
            Digest globalInputs = digest();
            Digest source = digest();
            List<DependencyRecorder.Question> questions = list(() -> new DependencyRecorder.Question(KINDS[in.readByte()], text(), text()));
            Digest answers = digest();
            Map<String, Digest> variables = new HashMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                variables.put(text(), digest());
            }
            return new PageDependencies(globalInputs, source, questions, answers, variables);
        }

        @Nullable PageCheck check() throws IOException {
            return in.readBoolean() ? new PageCheck(new UUID(in.readLong(), in.readLong()), facts(), list(this::problem)) : null;
        }

        PageFacts facts() throws IOException {
            return new PageFacts(text(), text(), text(), text(), in.readBoolean(), new TreeSet<>(list(this::text)),
                    list(() -> new PageFacts.Reference(text(), USES[in.readByte()], location(), location())), in.readInt(), List.of(),
                    list(this::reading).stream().findFirst());
        }

        ReadabilityScore reading() throws IOException {
            return new ReadabilityScore(in.readBoolean(), new Lix(in.readInt(), in.readInt(), in.readInt()), in.readInt(), in.readInt());
        }

        Problem problem() throws IOException {
            return new Problem(text(), SEVERITIES[in.readByte()], location(), location(), text(), text(), list(this::text), list(this::text));
        }

        @Nullable Location location() throws IOException {
            String file = text();
            return file == null ? null : new Location(file, in.readInt(), in.readInt());
        }

        @Nullable String text() throws IOException {
            int length = in.readInt();
            return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        Digest digest() throws IOException {
            return new Digest(in.readLong(), in.readLong());
        }
    }
}
