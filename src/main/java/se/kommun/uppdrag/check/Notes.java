package se.kommun.uppdrag.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.rule.PageFacts;
import se.kommun.uppdrag.rule.Reading;
import se.kommun.uppdrag.text.Lix;

/** What a check found on a page, as bytes that a later build reads instead of checking the same page again. */
final class Notes {

    private Notes() {}

    /**
     * @param check of a page whose words were not gathered
     * @param easyWords tells the words apart that text in easy Swedish was spared
     */
    static byte[] of(PageCheck check, UUID easyWords) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(easyWords.getMostSignificantBits());
            out.writeLong(easyWords.getLeastSignificantBits());
            new Writer(out).check(check);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Whether the notes were made with the same words. */
    static boolean madeWith(UUID easyWords, byte[] notes) {
        ByteBuffer start = ByteBuffer.wrap(notes);
        return easyWords.equals(new UUID(start.getLong(), start.getLong()));
    }

    static PageCheck read(byte[] notes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(notes))) {
            in.skipNBytes(2 * Long.BYTES);
            return new Reader(in).check();
        } catch (IOException impossible) { // the bytes were guarded by a checksum
            throw new UncheckedIOException(impossible);
        }
    }

    private record Writer(DataOutputStream out) {

        void check(PageCheck check) throws IOException {
            PageFacts facts = check.facts();
            text(facts.file());
            text(facts.title());
            text(facts.description());
            text(facts.canonical());
            out.writeBoolean(facts.indexed());
            texts(List.copyOf(facts.ids()));
            out.writeInt(facts.references().size());
            for (PageFacts.Reference reference : facts.references()) {
                text(reference.address());
                out.writeByte(reference.use().ordinal());
                location(reference.location());
                location(reference.source());
            }
            out.writeInt(facts.bytes());
            reading(facts.reading().orElse(null));
            out.writeInt(check.problems().size());
            for (Problem problem : check.problems()) {
                text(problem.rule());
                out.writeByte(problem.severity().ordinal());
                location(problem.location());
                location(problem.source());
                text(problem.message());
                text(problem.fix());
                texts(problem.wcag());
                texts(problem.act());
            }
        }

        private void reading(Reading reading) throws IOException {
            out.writeBoolean(reading != null);
            if (reading != null) {
                out.writeBoolean(reading.easy());
                out.writeInt(reading.lix().words());
                out.writeInt(reading.lix().sentences());
                out.writeInt(reading.lix().longWords());
                out.writeInt(reading.longest());
                out.writeInt(reading.judged());
            }
        }

        /** Of any length, which {@code writeUTF} does not take. */
        private void text(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private void texts(List<String> texts) throws IOException {
            out.writeInt(texts.size());
            for (String text : texts) {
                text(text);
            }
        }

        private void location(Location location) throws IOException {
            out.writeBoolean(location != null);
            if (location != null) {
                text(location.file());
                out.writeInt(location.line());
                out.writeInt(location.column());
            }
        }
    }

    private record Reader(DataInputStream in) {

        PageCheck check() throws IOException {
            String file = text();
            String title = text();
            String description = text();
            String canonical = text();
            boolean indexed = in.readBoolean();
            Set<String> ids = new TreeSet<>(texts());
            List<PageFacts.Reference> references = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                references.add(new PageFacts.Reference(text(), PageFacts.Use.values()[in.readByte()], location(), location()));
            }
            int bytes = in.readInt();
            Optional<Reading> reading = reading();
            List<Problem> problems = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                problems.add(new Problem(text(), Severity.values()[in.readByte()], location(), location(),
                        text(), text(), texts(), texts()));
            }
            return new PageCheck(new PageFacts(file, title, description, canonical, indexed, ids, references, bytes, List.of(), reading),
                    problems);
        }

        private Optional<Reading> reading() throws IOException {
            return in.readBoolean()
                    ? Optional.of(new Reading(in.readBoolean(), new Lix(in.readInt(), in.readInt(), in.readInt()), in.readInt(), in.readInt()))
                    : Optional.empty();
        }

        private String text() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }

        private List<String> texts() throws IOException {
            List<String> texts = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                texts.add(text());
            }
            return texts;
        }

        private Location location() throws IOException {
            return in.readBoolean() ? new Location(text(), in.readInt(), in.readInt()) : null;
        }
    }
}
