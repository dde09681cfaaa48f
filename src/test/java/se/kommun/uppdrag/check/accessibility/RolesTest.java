package se.kommun.uppdrag.check.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a>x</a>                                             | generic
            <a href=/>x</a>                                      | link
            <header id=it></header>                              | banner
            <article><header id=it></header></article>           | generic
            <div role=main><footer id=it></footer></div>         | generic
            <section>x</section>                                 | generic
            <section aria-label=Nytt>x</section>                 | region
            <section><aside id=it>x</aside></section>            | generic
            <img alt="">                                         | none
            <img alt="" aria-label=x>                            | img
            <img alt="" tabindex=0>                              | img
            <img alt=" ">                                        | img
            <select></select>                                    | combobox
            <select multiple></select>                           | listbox
            <select size=4></select>                             | listbox
            <input type=EMAIL>                                   | textbox
            <input type=okänd>                                   | textbox
            <input list=l>                                       | combobox
            <input type=search>                                  | searchbox
            <input type=password>                                | -
            <input type=range>                                   | slider
            <ul><li id=it>x</li></ul>                            | listitem
            <ul role=none><li id=it>x</li></ul>                  | none
            <li id=it>x</li>                                     | generic
            <ul role=tablist><li id=it>x</li></ul>               | generic
            <ul role=directory><li id=it>x</li></ul>             | listitem
            <div role=list><li id=it>x</li></div>                | listitem
            <table><tr><td id=it>x</table>                       | cell
            <table role=grid><tr><td id=it>x</table>             | gridcell
            <table role=presentation><tr><td id=it>x</table>     | none
            <table><tr><th id=it>x<th>y</table>                  | columnheader
            <table><tr><th id=it>x<td>y</table>                  | rowheader
            <table><tr><th scope=row id=it>x</table>             | rowheader
            <svg></svg>                                          | graphics-document
            <div role="okänd button link">x</div>                | button
            <div role=widget>x</div>                             | generic
            <div role=BUTTON>x</div>                             | button
            <button role=none>x</button>                         | button
            <button role=none disabled>x</button>                | none
            <nav role=presentation aria-label=x></nav>           | navigation
            <ul role=none aria-hidden=true></ul>                 | none
            """)
    void roles(String html, String role) {
        assertEquals(role, Snippet.of(html).role());
    }

    @Test
    void inheritanceAndTables() {
        assertEquals(12, Role.all().stream().filter(Role::isAbstract).count());
        assertTrue(Role.named("doc-biblioref").inherits("link"));
        assertTrue(Role.named("switch").inherits("widget"));
        assertTrue(Role.named("option").required().get("aria-selected").equals("false"));
        assertTrue(Role.named("button").permits(AriaAttribute.named("aria-pressed")));
        assertFalse(Role.named("generic").permits(AriaAttribute.named("aria-label")));
        assertFalse(Role.named("link").permits(AriaAttribute.named("aria-checked")));
    }

    @ParameterizedTest(name = "{0}={1} {2}")
    @CsvSource(textBlock = """
            aria-checked, mixed, true
            aria-checked, ja, false
            aria-relevant, additions text, true
            aria-relevant, additions allt, false
            aria-level, 2, true
            aria-level, två, false
            aria-valuenow, 1.5, true
            aria-valuenow, '1,5', false
            aria-activedescendant, a b, false
            aria-controls, a b, true
            aria-busy, '', true
            """)
    void values(String attribute, String value, boolean valid) {
        assertEquals(valid, AriaAttribute.named(attribute).accepts(value));
    }
}
