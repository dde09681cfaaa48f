package se.kommun.uppdrag.check.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibleNameTest {

    @Test
    void readsTheFirstHundredReferences() {
        String ids = "saknas ".repeat(99) + "a b";
        assertEquals("button \"A\"", Snippet.told("<button id=it aria-labelledby='" + ids + "'>x</button><p id=a>A</p><p id=b>B</p>"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # content
            <a href=/>Om LSS</a>                                             | link "Om LSS"
            <a href=/>Om <b>LSS</b>-lagen</a>                                | link "Om LSS-lagen"
            <a href=/>  Om&nbsp;  LSS </a>                                   | link "Om LSS"
            <a href=/><div>Om</div><div>LSS</div></a>                        | link "Om LSS"
            <a href=/>Om<br>LSS</a>                                          | link "Om LSS"
            <a href=/><img alt="Start"></a>                                  | link "Start"
            <a href=/><img alt=""></a>                                       | link ""
            <a href=/><svg><title>Start</title><path/></svg></a>             | link "Start"
            <a href=/><span aria-hidden=true>x</span>Start</a>               | link "Start"
            <a href=/><span hidden>x</span>Start</a>                         | link "Start"
            <a href=/><span style="display:none">x</span>Start</a>           | link "Start"
            <a href=/><span style="visibility:hidden">x<b style="visibility:visible">y</b></span></a> | link "y"
            <a href=/><script>x</script>Start</a>                            | link "Start"
            <a href=/><i title="Start"></i></a>                              | link "Start"
            <h2>Om <a href=/>LSS</a></h2>                                    | heading "Om LSS"
            <p>Om LSS</p>                                                    | paragraph ""
            # aria-label and title
            <button aria-label=" Stäng ">×</button>                          | button "Stäng"
            <button aria-label=" ">×</button>                                | button "×"
            <button title="Stäng"></button>                                  | button "Stäng"
            <button title="Stäng">×</button>                                 | button "×"
            # aria-labelledby
            <a href=/ id=it aria-labelledby="a b">x</a><p id=a>Läs</p><p id=b>mer</p>            | link "Läs mer"
            <a href=/ id=it aria-labelledby=saknas>x</a>                                        | link "x"
            <a href=/ id=it aria-labelledby=a>x</a><p id=a></p>                                 | link "x"
            <a href=/ id=it aria-labelledby=a>x</a><p id=a hidden>Dold <b hidden>också</b></p>  | link "Dold också"
            <a href=/ id=it aria-labelledby=a>x</a><p id=a>Synlig <b hidden>ej</b></p>          | link "Synlig"
            <button id=it aria-label="Ta bort" aria-labelledby="it fil">×</button><b id=fil>brev.pdf</b> | button "Ta bort brev.pdf"
            <button id=it aria-labelledby=a>x</button><p id=a aria-labelledby=b>A</p><p id=b>B</p>       | button "A"
            # labels
            <label>Namn <input id=it></label>                                | textbox "Namn"
            <label for=it>Namn</label><input id=it>                          | textbox "Namn"
            <label for=it>För-</label><label for=it>namn</label><input id=it> | textbox "För- namn"
            <label for=annan>Namn <input id=it></label>                      | textbox ""
            <label for=it hidden>Namn</label><input id=it>                   | textbox "Namn"
            <label>Högst <input value=5> kronor <input type=checkbox id=b></label><input id=it placeholder=Ort> | textbox "Ort"
            <label for=it>Om <input value=5> dagar</label><input id=it type=checkbox> | checkbox "Om 5 dagar"
            <label for=it>Om <select><option>en<option selected>två</select></label><input id=it type=checkbox> | checkbox "Om två"
            <input title=Ort placeholder=Malmö>                              | textbox "Ort"
            <label for=it>Välj</label><select id=it><option>A</select>       | combobox "Välj"
            <select><option>A</select>                                       | combobox ""
            # native
            <input type=submit>                                              | button "Skicka"
            <input type=submit value="">                                     | button ""
            <input type=button value=Sök>                                    | button "Sök"
            <input type=image alt=Sök>                                       | button "Sök"
            <input type=image>                                               | button ""
            <img alt=Logotyp title=x>                                        | img "Logotyp"
            <img title=Logotyp>                                              | img "Logotyp"
            <img src=x.png>                                                  | img ""
            <fieldset><legend>Adress</legend></fieldset>                     | group "Adress"
            <table><caption>Priser</caption><tr><td>1</table>                | table "Priser"
            <figure><img alt=x><figcaption>Bild 1</figcaption></figure>      | figure "Bild 1"
            <svg><title>Karta</title></svg>                                  | graphics-document "Karta"
            <iframe title=Karta></iframe>                                    | - "Karta"
            <details open><summary id=it>Mer</summary>text</details>         | - "Mer"
            # roles without a name from content
            <div role=textbox>text</div>                                     | textbox ""
            <div role=button><span>OK</span></div>                           | button "OK"
            <div role=img>text</div>                                         | img ""
            <div id=it role=button aria-owns=a></div><b id=a>Ägd</b>         | button "Ägd"
            """)
    void names(String html, String told) {
        assertEquals(told, Snippet.told(html));
    }

    @Test
    void circlesEnd() {
        assertEquals("button \"\"", Snippet.told("<div role=button id=it aria-owns=a></div><b id=a aria-owns=it></b>"));
        assertEquals("button \"\"", Snippet.told("<div role=button id=it aria-labelledby=a></div><b id=a aria-labelledby=it></b>"));
    }

    @Test
    void anyLengthIsBorne() {
        String html = "<a href=/ id=it aria-labelledby=b>" + "<i>x</i>".repeat(50_000) + "</a><p id=b></p>";
        assertTimeout(Duration.ofMinutes(5), () -> Snippet.told(html));
    }

    /** A script may be of any length, and write into any element whose id it contains. */
    @Test
    void whatAScriptMayWriteMakesAnEmptyNameUncertain() {
        String script = "<script>" + "a();".repeat(30_000) + "document.getElementById('the-name').textContent = 'x'</script>";
        assertTrue(nameUncertain("<body><a href=/ id=the-name></a>" + script));
        assertFalse(nameUncertain("<body><a href=/ id=another></a>" + script));
    }

    private static boolean nameUncertain(String html) {
        Snippet snippet = Snippet.of(html);
        return snippet.tree().isNameUncertain(snippet.it());
    }

    @Test
    void whatStyleWritesMakesAnEmptyNameUncertain() {
        assertTrue(nameUncertain("<body><a href=/ id=it class=x><i class=icon></i></a><style>.icon::before{content:'Hem'}</style>"));
    }
}
