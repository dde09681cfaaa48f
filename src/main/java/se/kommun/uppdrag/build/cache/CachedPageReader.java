package se.kommun.uppdrag.build.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Decodes a page that {@link CachedPageWriter} has encoded. */
record CachedPageReader(DataInputStream in) {

    private static final DependencyRecorder.Kind[] KINDS = DependencyRecorder.Kind.values();
    private static final PageFacts.Use[] USES = PageFacts.Use.values();
    private static final Severity[] SEVERITIES = Severity.values();

    /** @param encoded the bytes of {@link CachedPageWriter#encode}; the caller has verified the file's checksum */
    static CachedPage decode(String address, byte[] encoded) {
        try {
            CachedPageReader reader = new CachedPageReader(new DataInputStream(new ByteArrayInputStream(encoded)));
            return new CachedPage(address, reader.dependencies(), reader.problems(), reader.check(), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads one item of a list. */
    private interface Item<T> {
        @Nullable T read() throws IOException;
    }

    private <T> List<T> list(Item<T> item) throws IOException {
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
        return in.readBoolean() ? new PageCheck(new UUID(in.readLong(), in.readLong()), facts(), problems()) : null;
    }

    private PageFacts facts() throws IOException {
        return new PageFacts(text(), text(), text(), text(), in.readBoolean(), new TreeSet<>(list(this::text)),
                list(() -> new PageFacts.Reference(text(), USES[in.readByte()], location(), location())), in.readInt(), List.of(), reading());
    }

    private Optional<ReadabilityScore> reading() throws IOException {
        return in.readBoolean()
                ? Optional.of(new ReadabilityScore(in.readBoolean(), new Lix(in.readInt(), in.readInt(), in.readInt()), in.readInt(), in.readInt()))
                : Optional.empty();
    }

    List<Problem> problems() throws IOException {
        return list(() -> new Problem(text(), SEVERITIES[in.readByte()], location(), location(), text(), text(), list(this::text), list(this::text)));
    }

    private @Nullable Location location() throws IOException {
        String file = text();
        return file == null ? null : new Location(file, in.readInt(), in.readInt());
    }

    private @Nullable String text() throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    Digest digest() throws IOException {
        return new Digest(in.readLong(), in.readLong());
    }
}
