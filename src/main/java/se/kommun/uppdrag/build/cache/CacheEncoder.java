package se.kommun.uppdrag.build.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.PageOpening;
import se.kommun.uppdrag.content.FrontMatter;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Encodes the entries of {@link DiskStore}. {@link CacheDecoder} decodes them. */
final class CacheEncoder {

    private CacheEncoder() {}

    /** Encodes everything but the page itself; its check only if that can be stored. */
    static byte[] encode(CachedPage page) {
        return bytes(writer -> {
            writer.dependencies(page.dependencies());
            writer.list(page.problems(), writer::problem);
            writer.list(Stream.ofNullable(page.check()).filter(PageCheck::isStorable).toList(), writer::check);
        });
    }

    /** Encodes the fields of a front matter, without the name of their file. */
    static byte[] encode(CachedSource source) {
        return bytes(writer -> {
            writer.digest(source.schema());
            writer.digest(source.source());
            writer.list(source.fields().entrySet(), field -> {
                writer.text(field.getKey());
                writer.field(field.getValue());
            });
        });
    }

    private static byte[] bytes(ItemWriter<Writer> encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try {
            encoding.write(new Writer(new DataOutputStream(bytes)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    /** Its methods mirror those of {@link CacheDecoder}. */
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

        void check(PageCheck check) throws IOException {
            out.writeLong(check.easyWords().getMostSignificantBits());
            out.writeLong(check.easyWords().getLeastSignificantBits());
            facts(check.facts());
            list(check.problems(), this::problem);
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
            opening(facts.opening());
        }

        void opening(PageOpening opening) throws IOException {
            list(opening.blocks(), out::writeInt);
            list(opening.passages(), passage -> {
                out.writeInt(passage.block());
                location(passage.location());
            });
            list(opening.bypasses(), bypass -> {
                out.writeByte(bypass.kind().ordinal());
                out.writeInt(bypass.from());
                out.writeInt(bypass.start());
                out.writeInt(bypass.end());
                text(bypass.names());
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
            out.writeByte(problem.chapter().ordinal());
            text(problem.selector());
        }

        void field(FrontMatter.Field field) throws IOException {
            out.writeInt(field.keyLine());
            list(field.entries(), this::text);
            list(field.places(), this::place);
            out.writeBoolean(field.list());
            place(field.place());
        }

        /** Writes a place in a file that the reader knows. */
        void place(Location place) throws IOException {
            out.writeInt(place.line());
            out.writeInt(place.column());
        }

        void location(@Nullable Location location) throws IOException {
            text(location == null ? null : location.file());
            if (location != null) {
                place(location);
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
}
