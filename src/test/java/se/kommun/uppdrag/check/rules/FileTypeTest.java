package se.kommun.uppdrag.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({"blankett.pdf, pdf", "/a/Blankett.PDF?v=1.2, pdf", "film.mp4#t=1.5, mp4", "om-lss, ''", "sida?fil=x.pdf, ''", "a.b/c.d.docx, docx",
            "'', ''", "punkt., ''", "https://www.example.se/, ''"})
    void isTheEndingOfThePath(String address, String type) {
        assertEquals(type, FileType.of(address));
    }
}
