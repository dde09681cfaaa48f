package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.report.Problem;

class SourceTextTest {

    private final List<Problem> problems = new ArrayList<>();

    private Optional<String> decoded(byte... bytes) {
        return SourceText.decode("content/a.md", bytes, problems::add);
    }

    @Test
    void ordinarySwedishTextIsReadAsItIs() {
        String text = "Åtta små öar – ”så här” … é, ü, § 9, 1\u00A0000\t😀\n";
        assertEquals(Optional.of(text), decoded(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), problems);
    }

    @Test
    void lineEndsOfAllSystemsBecomeLineFeedsAndTheByteOrderMarkGoes() {
        assertEquals(Optional.of("a\nb\nc\n"), decoded("\uFEFFa\r\nb\rc\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"E5, not-utf8", "C3, not-utf8", "C361, not-utf8", "C3C3, not-utf8", "C0AF, not-utf8", "EDA080, not-utf8", "F8808080, not-utf8", "00, not-utf8", "01, invisible-character",
        "7F, invisible-character", "C285, invisible-character", "E2808B, invisible-character", "E280A8, invisible-character", "EFBFBD, invisible-character"})
    void whatIsNoVisibleTextIsAProblemAtItsPlace(String bytes, String rule) {
        byte[] bad = HexFormat.of().parseHex(bytes);
        byte[] text = "a\nåb".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(text, text.length + bad.length);
        System.arraycopy(bad, 0, all, text.length, bad.length);

        assertEquals(Optional.empty(), decoded(all));
        assertEquals(List.of(rule + " content/a.md:2:3"), problems.stream().map(each -> each.rule() + " " + each.location()).toList());
    }
}
