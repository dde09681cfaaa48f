package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.report.Location;

/** A header that is read without the YAML library is read as the library reads it. */
class PlainHeaderTest {

    private static final List<String> NAMES = List.of("title", "type", "order", "nav_title", "null", "y", "a1", "Å", "");
    private static final List<String> BETWEEN = List.of(": ", ": ", ": ", ": ", ":", " : ", ":  ", ":\t", " ");
    private static final List<String> PIECES = List.of("a", "Åre", "12", "2026-01-15", "null", "~", "yes", "0x1F", "1e3", " ", " ", " ", "  ", ".", ",", ";",
            ":", ": ", "#", " #", "-", "- ", "–", "”", "’", "…", "\"", "'", "(", ")", "[", "]", "{", "}", "!", "?", "&", "*", "|", ">", "%", "@", "`", "/",
            "=", "+", "_", "§", "\t", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\\", "--- ", "https://a.se/b?c=d", "16:30", "\uD83D\uDE00");

    @Test
    void plainLinesAreReadWithTheirPlaces() {
        FrontMatter read = plain("title: Ledsagare – ett uppdrag\norder: 7\n").orElseThrow();

        assertEquals(List.of("title", "order"), List.copyOf(read.fields().keySet()));
        assertEquals("Ledsagare – ett uppdrag", read.fields().get("title").text());
        assertEquals(3, read.fields().get("order").line());
        assertEquals(8, read.fields().get("order").column());
        assertEquals(Map.of("title", 2, "order", 3), read.keyLines());
    }

    @Test
    void listsAreReadWithTheirPlaces() {
        Field list = plain("title: A\nto_confirm:\n  - Ett 16:30.\n  - Två\n").orElseThrow().fields().get("to_confirm");

        assertEquals(List.of("Ett 16:30.", "Två"), list.entries());
        assertEquals(List.of(new Location("content/a.md", 4, 5), new Location("content/a.md", 5, 5)), list.places());
        assertEquals(new Location("content/a.md", 4, 3), new Location("content/a.md", list.line(), list.column()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "title:\n", "title: \n", "title: 'Namn'\n", "title: A # b\n", "title: A: b\n", "title: A:\n", "title: A \n", "title: A\n  b\n",
            "title: [a]\n", "- a\n", "title:\n- a\n", "title:\n  - a\n   - b\n", "title:\n  - a\n    b\n", "title:\n  - a: b\n", "title:\n  -\n", "title: a\n  - b\n", "title: A\ntitle: B\n", "title: A\n\norder: 1\n", "# a\ntitle: A\n", "title: A\tb\n", "title: A\u0085b\n", "title: A"})
    void anythingElseIsLeftToTheLibrary(String header) {
        assertTrue(plain(header).isEmpty());
    }

    @Test
    void whatIsReadIsWhatTheLibraryReads() {
        Random random = new Random(20261126);
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            String header = IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(line -> line(random)).collect(Collectors.joining());
            Optional<FrontMatter> plain = plain(header);
            if (plain.isPresent()) {
                read++;
                assertEquals(library(header), plain.get(), header);
            }
        }
        assertTrue(read > 5_000, read + " were read");
    }

    @Test
    void mostHeadersOfTheSiteAreReadSo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            List<String> headers = files.filter(file -> file.toString().endsWith(".md")).map(PlainHeaderTest::header).toList();
            List<String> read = headers.stream().filter(header -> plain(header).isPresent()).toList();
            read.forEach(header -> assertEquals(library(header), plain(header).orElseThrow(), header));
            assertTrue(read.size() * 2 > headers.size(), read.size() + " of " + headers.size());
        }
    }

    private static String line(Random random) {
        boolean ordinary = random.nextInt(4) > 0;
        String name = NAMES.get(random.nextInt(ordinary ? 4 : NAMES.size()));
        if (random.nextInt(3) == 0) {
            return name + ":\n" + IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(entry -> (ordinary || random.nextInt(4) > 0 ? "  - " : pieces(random)) + value(random) + "\n").collect(Collectors.joining());
        }
        return name + BETWEEN.get(random.nextInt(ordinary ? 4 : BETWEEN.size())) + value(random) + "\n";
    }

    private static String value(Random random) {
        return (random.nextBoolean() ? "Ord" : "") + pieces(random) + (random.nextBoolean() ? "slut" : "");
    }

    private static String pieces(Random random) {
        return random.ints(1 + random.nextInt(3), 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }

    private static Optional<FrontMatter> plain(String header) {
        return PlainHeader.read("content/a.md", header, 2, "Text\n", 9);
    }

    private static FrontMatter library(String header) {
        return new FrontMatterReader("content/a.md", problem -> fail(problem + " in " + header)).readYaml(header, "Text\n", 9).orElseThrow();
    }

    private static String header(Path file) {
        try {
            return Fences.of(Files.readString(file)).orElseThrow().header();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
