package se.kommun.uppdrag.check.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>x</p>                                                              | VISIBLE
            <p hidden>x</p>                                                       | HIDDEN
            <p hidden style="display:block">x</p>                                 | VISIBLE
            <div hidden><p id=it>x</p></div>                                      | HIDDEN
            <div aria-hidden=true><p id=it aria-hidden=false>x</p></div>          | HIDDEN
            <p aria-hidden=false>x</p>                                            | VISIBLE
            <p style="DISPLAY: none !important">x</p>                             | HIDDEN
            <div style="visibility:hidden"><p id=it style="visibility:visible">x  | VISIBLE
            <div style="visibility:hidden"><p id=it>x                             | HIDDEN
            <details><summary>a</summary><p id=it>x</details>                     | UNKNOWN
            <details><summary>a</summary><p id=it hidden>x</details>              | HIDDEN
            <details><summary id=it>a</summary>x</details>                        | VISIBLE
            <details open><summary>a</summary><p id=it>x</details>                | VISIBLE
            <dialog id=it>x</dialog>                                              | UNKNOWN
            <div hidden><dialog id=it>x</dialog></div>                            | HIDDEN
            <dialog id=it>x</dialog><style>dialog{display:none}</style>           | HIDDEN
            <div popover><p id=it>x</div>                                         | UNKNOWN
            <div hidden=until-found><p id=it>x</div>                              | UNKNOWN
            <div role=tabpanel hidden><p id=it>x</div>                            | UNKNOWN
            <link rel=stylesheet href=a.css><div class="a is-hidden"><p id=it>x</div>      | UNKNOWN
            <link rel=stylesheet href=a.css><p id=it class="overflow-hidden visually-hidden">x | VISIBLE
            <div class="a is-hidden"><p id=it>x</div>                             | VISIBLE
            <dialog id=it open>x</dialog>                                         | VISIBLE
            <input type=hidden id=it>                                             | HIDDEN
            <p class=a id=it>x<style>.a{display:none}</style>                     | HIDDEN
            <p class=a id=it>x<style>.a{display:none} p.a{display:block}</style>  | VISIBLE
            <p class=a id=it>x<style>.a{display:none!important} #it{display:block}</style> | HIDDEN
            <p class=a id=it>x<style>@media (max-width:40em){.a{display:none}}</style>     | UNKNOWN
            <p class=a id=it>x<style>@media print{.a{display:none}}</style>       | VISIBLE
            <p class=a id=it>x<style>.a:not(:hover){display:none}</style>         | UNKNOWN
            <p class=a id=it>x<style>@media (width>9em){.a{display:none}} @media (width>10em){.a{display:flex}}</style> | UNKNOWN
            <p class=a id=it>x<style>.a{display:none} @media (width>9em){.a{display:block}}</style>                 | UNKNOWN
            <p class=a hidden id=it>x<style>.a{display:block} @media (width>9em){.a{display:flex}}</style>          | VISIBLE
            <p class=a id=it>x<style>main{color:red} body{ .a{display:none} }</style>                               | HIDDEN
            <p class=a id=it>x<style>.a{content:"}"; display:none}</style>        | HIDDEN
            <p class=a id=it>x<style media=print>.a{display:none}</style>         | VISIBLE
            <p class=a id=it>x<style>/* .a{display:none} */ .b{color:red</style>  | VISIBLE
            """)
    void visibility(String html, Visibility visibility) {
        Snippet snippet = Snippet.of(html);
        assertEquals(visibility, snippet.tree().visibility(snippet.it()));
    }

    /** More rules than are evaluated: what they hide is not known. */
    @ParameterizedTest
    @CsvSource({".b{top:0}, 11000", "'.b,.c{', 20", "'&&{', 60"})
    void tooManyRules(String rule, int times) {
        Snippet snippet = Snippet.of("<p class=a id=it>x<style>" + rule.repeat(times) + "top:0}</style>");
        assertEquals(Visibility.UNKNOWN, snippet.tree().visibility(snippet.it()));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href=/>x</a>                                            | tab
            <a>x</a>                                                   | no
            <button>x</button>                                         | tab
            <button disabled>x</button>                                | no
            <fieldset disabled><button id=it>x</button></fieldset>     | no
            <fieldset disabled><legend><button id=it>x</button></legend></fieldset> | tab
            <div tabindex=0>x</div>                                    | tab
            <div tabindex=-1>x</div>                                   | focus
            <div tabindex=x>x</div>                                    | no
            <button tabindex=-1>x</button>                             | focus
            <button hidden>x</button>                                  | no
            <button aria-hidden=true>x</button>                        | tab
            <div inert><button id=it>x</button></div>                  | no
            <p contenteditable>x</p>                                   | tab
            <details><summary id=it>x</summary></details>              | tab
            <summary id=it>x</summary>                                 | no
            """)
    void focus(String html, String reach) {
        Snippet snippet = Snippet.of(html);
        assertEquals(reach, snippet.tree().isTabbable(snippet.it()) ? "tab" : snippet.tree().isFocusable(snippet.it()) ? "focus" : "no");
    }
}
