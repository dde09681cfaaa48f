package se.kommun.uppdrag.check.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontSizesTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>x</p>                                                          | 16.0
            <p style="font-size: 12px">x</p>                                  | 12.0
            <div style="font-size: 12pt"><p id=it>x</div>                     | 16.0
            <div style="font-size: 20px"><p id=it style="font-size: 1.5em">x  | 30.0
            <div style="font-size: 50%"><p id=it style="font-size: 50%">x     | 4.0
            <p class=a id=it>x<style>p{font-size:10px} .a{font-size:11px}</style>  | 11.0
            <p class=a id=it>x<style>@media (width>9em){.a{font-size:11px}}</style> | null
            <p style="font: 12px serif">x</p>                                 | null
            <p style="font-size: 1rem">x</p>                                  | null
            <p style="font-size: larger">x</p>                                | null
            <h2>x</h2>                                                        | null
            <h2 style="font-size: 20px"><b id=it>x</b></h2>                   | 20.0
            <link rel=stylesheet href=a.css><p id=it>x</p>                    | null
            <link rel=stylesheet href=a.css><p id=it style="font-size: 9px">x | 9.0
            <style>@import "a.css"; p{font-size:9px}</style><p id=it>x        | null
            """)
    void fontSize(String html, String pixels) {
        Snippet snippet = Snippet.of(html);
        assertEquals(pixels, String.valueOf(snippet.tree().styles().fontSize(snippet.it())));
    }
}
