package se.kommun.uppdrag.build.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.ReadabilityScore;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.StandardChapter;

/** Reads what {@link CachedPageCodec} has written, in the same order. */
record CachedPageReader(ByteBuffer in) {

    <T> List<T> list(Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            list.add(item.get());
        }
        return list;
    }

    PageDependencies dependencies() {
        return new PageDependencies(digest(), digest(),
                list(() -> new DependencyRecorder.Question(DependencyRecorder.Kind.values()[in.get()], text(), text())), digest(),
                list(() -> Map.entry(text(), digest())).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    PageCheck check() {
        return new PageCheck(new UUID(in.getLong(), in.getLong()), facts(), list(this::problem));
    }

    PageFacts facts() {
        return new PageFacts(text(), text(), text(), text(), in.get() != 0, new TreeSet<>(list(this::text)),
                list(() -> new PageFacts.Reference(text(), PageFacts.Use.values()[in.get()], location(), location())), in.getInt(), List.of(),
                list(this::reading).stream().findFirst());
    }

    ReadabilityScore reading() {
        return new ReadabilityScore(in.get() != 0, new Lix(in.getInt(), in.getInt(), in.getInt()), in.getInt(), in.getInt());
    }

    Problem problem() {
        return new Problem(text(), Severity.values()[in.get()], location(), location(), text(), text(), list(this::text), list(this::text),
                StandardChapter.values()[in.get()], text(), 1);
    }

    @Nullable Location location() {
        String file = text();
        return file == null ? null : new Location(file, in.getInt(), in.getInt());
    }

    @Nullable String text() {
        int length = in.getInt();
        if (length < 0) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Digest digest() {
        return new Digest(in.getLong(), in.getLong());
    }
}
