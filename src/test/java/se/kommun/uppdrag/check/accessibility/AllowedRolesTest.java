package se.kommun.uppdrag.check.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.files.Resources;

/** The table of ARIA in HTML, with the conditions that decide between two rows of an element. */
class AllowedRolesTest {

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            <a href=/>x</a>                                | button       | ALLOWED
            <a href=/>x</a>                                | heading      | NEVER
            <a>x</a>                                       | heading      | ALLOWED
            <map><area id=it href=/></map>                 | button       | NEVER
            <map><area id=it></map>                        | button       | ALLOWED
            <div>x</div>                                   | navigation   | ALLOWED
            <dl><div id=it></div></dl>                     | group        | NOT_HERE
            <figure>x</figure>                             | group        | ALLOWED
            <figure><figcaption>x</figcaption></figure>    | group        | NOT_HERE
            <img alt=x>                                    | switch       | ALLOWED
            <img alt=x>                                    | none         | NOT_HERE
            <img>                                          | presentation | ALLOWED
            <img alt=x>                                    | heading      | NEVER
            <input>                                        | combobox     | ALLOWED
            <input type=tel>                               | combobox     | NOT_HERE
            <input type=number>                            | combobox     | NEVER
            <input type=checkbox>                          | button       | NEVER
            <input type=checkbox aria-pressed=true>        | button       | ALLOWED
            <label for=a>x</label>                         | button       | NEVER
            <ul><li id=it>x</li></ul>                      | menuitem     | NOT_HERE
            <ul role=menu><li id=it>x</li></ul>            | menuitem     | ALLOWED
            <select></select>                              | menu         | ALLOWED
            <select size=3></select>                       | menu         | NEVER
            <details><summary id=it>x</summary></details>  | button       | NEVER
            <summary>x</summary>                           | button       | ALLOWED
            <table><tr><td id=it>x</table>                 | gridcell     | NOT_HERE
            <table role=grid><tr><td id=it>x</table>       | gridcell     | ALLOWED
            <table role=none><tr><td id=it>x</table>       | listitem     | ALLOWED
            <table><tr id=it><td>x</table>                 | option       | NOT_HERE
            <header>x</header>                             | banner       | ALLOWED
            <main><header id=it>x</header></main>          | banner       | NOT_HERE
            <ul>x</ul>                                     | list         | ALLOWED
            <svg></svg>                                    | button       | ALLOWED
            <mitt-kort></mitt-kort>                        | button       | ALLOWED
            """)
    void verdicts(String html, String role, AllowedRoles.Verdict verdict) {
        Snippet snippet = Snippet.of(html);
        assertEquals(verdict, AllowedRoles.of(snippet.it(), Role.named(role), snippet.tree()));
    }

    @Test
    void theTableNamesExistingRoles() {
        Resources.lines(AllowedRoles.class, "allowed-roles.txt").stream().map(line -> line.split("\\|", 3))
                .flatMap(columns -> Arrays.stream((columns[1] + " " + columns[2]).strip().split(" +")))
                .filter(name -> !name.isEmpty() && !name.equals("*")).forEach(name -> assertNotNull(Role.named(name), name));
    }
}
