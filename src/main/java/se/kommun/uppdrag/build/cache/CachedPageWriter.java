package se.kommun.uppdrag.build.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.ReadabilityScore;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Encodes a page for {@link DiskStore}: everything but the page itself; its check only if that can be stored. */
record CachedPageWriter(DataOutputStream out) {

    static byte[] encode(CachedPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            CachedPageWriter writer = new CachedPageWriter(new DataOutputStream(bytes));
            writer.dependencies(page.dependencies());
            writer.problems(page.problems());
            writer.check(page.check() != null && page.check().isStorable() ? page.check() : null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    void dependencies(PageDependencies page) throws IOException {
        digest(page.globalInputs());
        digest(page.source());
        out.writeInt(page.questions().size());
        for (DependencyRecorder.Question question : page.questions()) {
            out.writeByte(question.kind().ordinal());
            text(question.from());
            text(question.destination());
        }
        digest(page.answers());
        out.writeInt(page.variables().size());
        for (Map.Entry<String, Digest> variable : page.variables().entrySet()) {
            text(variable.getKey());
            digest(variable.getValue());
        }
    }

    void check(@Nullable PageCheck check) throws IOException {
        out.writeBoolean(check != null);
        if (check != null) {
            out.writeLong(check.easyWords().getMostSignificantBits());
            out.writeLong(check.easyWords().getLeastSignificantBits());
            facts(check.facts());
            problems(check.problems());
        }
    }

    private void facts(PageFacts facts) throws IOException {
        text(facts.file());
        text(facts.title());
        text(facts.description());
        text(facts.canonical());
        out.writeBoolean(facts.indexed());
        texts(facts.ids());
        out.writeInt(facts.references().size());
        for (PageFacts.Reference reference : facts.references()) {
            text(reference.address());
            out.writeByte(reference.use().ordinal());
            location(reference.location());
            location(reference.source());
        }
        out.writeInt(facts.bytes());
        out.writeBoolean(facts.reading().isPresent());
        if (facts.reading().isPresent()) {
            reading(facts.reading().get());
        }
    }

    private void reading(ReadabilityScore reading) throws IOException {
        out.writeBoolean(reading.easy());
        out.writeInt(reading.lix().words());
        out.writeInt(reading.lix().sentences());
        out.writeInt(reading.lix().longWords());
        out.writeInt(reading.longest());
        out.writeInt(reading.judged());
    }

    void problems(List<Problem> problems) throws IOException {
        out.writeInt(problems.size());
        for (Problem problem : problems) {
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

    private void texts(Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void location(@Nullable Location location) throws IOException {
        text(location == null ? null : location.file());
        if (location != null) {
            out.writeInt(location.line());
            out.writeInt(location.column());
        }
    }

    /** Writes a text of any length, or null. {@code writeUTF} takes at most 65,535 bytes and no null. */
    private void text(@Nullable String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes == null ? -1 : bytes.length);
        out.write(bytes == null ? new byte[0] : bytes);
    }

    void digest(Digest digest) throws IOException {
        out.writeLong(digest.high());
        out.writeLong(digest.low());
    }
}
