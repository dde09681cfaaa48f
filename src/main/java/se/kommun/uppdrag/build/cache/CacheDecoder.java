package se.kommun.uppdrag.build.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.PageOpening;
import se.kommun.uppdrag.check.rules.ReadabilityScore;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.content.FrontMatter;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.StandardChapter;

/** Decodes what {@link CacheEncoder} has encoded, in the same order. Whoever calls it has verified the file's checksum. */
record CacheDecoder(ByteBuffer in) {

    /** Copied once: {@code values} copies the array on each call, and every page has some questions. */
    private static final DependencyRecorder.Kind[] KINDS = DependencyRecorder.Kind.values();

    static CachedPage page(String address, byte[] encoded) {
        CacheDecoder decoder = new CacheDecoder(ByteBuffer.wrap(encoded));
        return new CachedPage(address, decoder.dependencies(), decoder.list(decoder::problem), decoder.list(decoder::check).stream().findFirst().orElse(null), null);
    }

    /** Decodes the source file at a path. */
    static CachedSource source(String path, byte[] encoded) {
        CacheDecoder decoder = new CacheDecoder(ByteBuffer.wrap(encoded));
        Digest schema = decoder.digest();
        Digest source = decoder.digest();
        Map<String, FrontMatter.Field> fields = new LinkedHashMap<>();
        for (int left = decoder.in.getInt(); left > 0; left--) {
            fields.put(decoder.text(), decoder.field(path));
        }
        return new CachedSource(schema, source, fields);
    }

    <T> List<T> list(Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            list.add(item.get());
        }
        return list;
    }

    PageDependencies dependencies() {
        return new PageDependencies(digest(), digest(),
                list(() -> new DependencyRecorder.Question(KINDS[in.get()], text(), text())), digest(),
                list(() -> Map.entry(text(), digest())).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    PageCheck check() {
        return new PageCheck(new UUID(in.getLong(), in.getLong()), facts(), list(this::problem));
    }

    PageFacts facts() {
        return new PageFacts(text(), text(), text(), text(), in.get() != 0, new TreeSet<>(list(this::text)),
                list(() -> new PageFacts.Reference(text(), PageFacts.Use.values()[in.get()], location(), location())), in.getInt(), List.of(),
                list(this::reading).stream().findFirst(), opening());
    }

    PageOpening opening() {
        return new PageOpening(list(in::getInt), list(() -> new PageOpening.Passage(in.getInt(), location())),
                list(() -> new PageOpening.Bypass(PageOpening.Kind.values()[in.get()], in.getInt(), in.getInt(), in.getInt(), text())));
    }

    ReadabilityScore reading() {
        return new ReadabilityScore(in.get() != 0, new Lix(in.getInt(), in.getInt(), in.getInt()), in.getInt(), in.getInt());
    }

    Problem problem() {
        return new Problem(text(), Severity.values()[in.get()], location(), location(), text(), text(), list(this::text), list(this::text),
                StandardChapter.values()[in.get()], text(), 1);
    }

    FrontMatter.Field field(String file) {
        return new FrontMatter.Field(in.getInt(), list(this::text), list(() -> place(file)), in.get() != 0, place(file));
    }

    Location place(String file) {
        return new Location(file, in.getInt(), in.getInt());
    }

    @Nullable Location location() {
        String file = text();
        return file == null ? null : place(file);
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
