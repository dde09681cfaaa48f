package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTest {

    private static final ValueType FORM = ValueType.ALIASES;

    @ParameterizedTest
    @ValueSource(strings = {"gammal.html", "info/gammal-sida.html", "info/index.html", "a_b/c_1.html", "2019/404.html"})
    void right(String address) {
        assertTrue(FORM.faultIn(address).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Gammal.html, gammal.html", "/gammal.html, gammal.html", "//www.example.se/a/b.htm, a/b.html",
        "http://www.example.se, index.html", "C:\\webb\\om.html, c/webb/om.html", "a/../b.html, a/b.html", "./a.html, a.html", "info/, info/index.html",
        "om-lss, om-lss.html", "om%20lss.html, om-20lss.html", "a.html#del, a.html", "Avlösare i hemmet, avlosare-i-hemmet.html", "a$b.html, a-b.html"})
    void wrongWithTheNearestThatIsRight(String address, String right) {
        ValueType.Fault fault = FORM.faultIn(address).orElseThrow();
        assertEquals("alias-invalid", fault.rule());
        assertEquals("Skriv " + right + ".", fault.fix());
        assertTrue(FORM.faultIn(right).isEmpty(), "what is suggested is right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"404.html", "con.html", "info/aux/b.html", "a\nb.html", "..", "?", "/"})
    void wrong(String address) {
        assertTrue(FORM.faultIn(address).isPresent());
    }
}
