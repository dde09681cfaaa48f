package se.kommun.uppdrag.css;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another municipality changes the colours of the style sheet; each fault is told at its line, with the nearest colour that holds. */
class StyleSheetCheckTest {

    private static final String TEXT = "Text måste ha minst 4,5:1 för att gå att läsa.";
    private static final String EDGE = "Kanter på fält och knappar, och ramen om det som har fokus, måste ha minst 3:1 för att synas.";

    /** What is replaced in the style sheet, by what, the line that is blamed (its beginning), and the whole message. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("--on-brand: #fff;", "--on-brand: #0d4f57;", "--on-brand: #0d4f57", "fel [low-contrast] --on-brand har för låg kontrast i det ljusa "
                        + "utseendet: 1,00:1 mot --brand (rad 15), 1,41:1 mot --brand-hover (rad 17). " + TEXT + " Närmaste färg som håller mot allt den möter är "
                        + "#aeebf4: skriv --on-brand: #aeebf4; på rad 16."),
                Arguments.of("--link: #9adbdf;", "--link: #23484c;", "--link: #23484c", "--link har för låg kontrast i det mörka utseendet: 1,36:1 mot --sky"),
                Arguments.of("--link: #0b4a53;", "--link: #b9d9dd;", "--link: #b9d9dd", "--link har för låg kontrast i det ljusa utseendet: 1,19:1 mot --rose"),
                Arguments.of("--soft-text: #4f4441;", "--soft-text: #6a5a56;", "--soft-text: #6a5a56", "varning [low-contrast] --soft-text har för låg kontrast"),
                Arguments.of("--edge: #7c6c63;", "--edge: #d8cdc6;", "--edge: #d8cdc6", EDGE),
                Arguments.of("--focus: #ffd58a;", "--focus: #2a2222;", "--focus: #2a2222", EDGE),
                Arguments.of("--sand: #f6efe5;", "--sand: #8a8a8a;", "--soft-text: #4f4441", "skriv --sand: #"),
                Arguments.of("--foot-ground: #0a3f46;", "--foot-ground: #e0f0f0;", ".foot { --text", "1,17:1 mot --foot-ground (rad 20)"),
                Arguments.of("--text: #2a2221;", "--text: rgb(200 200 200 / .5);", "--text: rgb", TEXT),
                Arguments.of("--text: #2a2221;", "--text: hsl(0 0% 80%);", "--text: hsl", TEXT),
                Arguments.of("--text: #2a2221;", "--text: silver;", "--text: silver", TEXT),
                Arguments.of("--text: #2a2221;", "--text: oklch(85% 0 0);", "--text: oklch", TEXT),
                Arguments.of("/* Ground */", ".new { color: #ccc; }", ".new", "color har för låg kontrast"),
                Arguments.of("--brand: #0d4f57;", "--brand: #0d4f5;", "--brand: #0d4f5;", "fel [invalid-colour] --brand: #0d4f5 är ingen färg som går att räkna på. "
                        + "Skriv färgen som # och sex tecken, 0–9 och a–f, till exempel #0d4f57."),
                Arguments.of("--brand: #0d4f57;", "--brand: 0d4f57;", "--brand: 0d4f57", "fel [invalid-colour]"),
                Arguments.of("--brand: #0d4f57;", "--brand: lab(50% 20 10);", "--brand: lab", "fel [invalid-colour]"),
                Arguments.of("--art-7: #f2c5a0;", "--art-7: persika;", "--art-7: persika", "fel [invalid-colour]"),
                Arguments.of("--brand-hover: #07363c;", "--brand-hover: ;", "--brand-hover: ;", "fel [invalid-colour] --brand-hover saknar färg."),
                Arguments.of("--sand: #f6efe5;", "--sand: var(--sand);", "--sand: var(--sand)", "fel [invalid-colour] --sand hänvisar till sig själv"),
                Arguments.of("--on-brand: #fff;", "", ".skip {", "fel [undefined-property] --on-brand har ett värde på rad"),
                Arguments.of("--foot-ground: #0a3f46;", "--foot-grund: #0a3f46;", ".foot { --text", "fel [undefined-property] --foot-ground"),
                Arguments.of("color: var(--soft-text)", "color: var(--soft-txt)", ".brand-owner", "fel [undefined-property] --soft-txt används här men har inget "
                        + "värde. Menade du --soft-text?"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsAtItsLine(String old, String changed, String blamed, String message) throws IOException {
        String css = css();
        assertTrue(css.contains(old), old);
        String now = css.replaceFirst(Pattern.quote(old), changed);
        long line = now.substring(0, now.indexOf(blamed)).lines().count() + (now.charAt(now.indexOf(blamed) - 1) == '\n' ? 1 : 0);

        List<String> problems = lines(now);

        assertTrue(problems.stream().anyMatch(each -> each.startsWith("site.css:" + line + ":") && each.contains(message)),
                "line " + line + ": " + String.join("\n", problems));
        assertTrue(problems.size() <= 6, "one fault, told once for each colour: " + String.join("\n", problems));
    }

    @Test
    void aMediaQueryNeedsNoBlank() throws IOException {
        String css = css().replace("@media screen and (prefers-color-scheme: dark)", "@media(prefers-color-scheme:dark)").replace("--link: #9adbdf;", "--link: #23484c;");
        assertTrue(lines(css).stream().anyMatch(each -> each.contains("--link har för låg kontrast i det mörka utseendet")), css);
    }

    @Test
    void theSiteItselfHasNone() throws IOException {
        assertEquals(List.of(), lines(css()));
    }

    /** The colours of another municipality, which hold. */
    @ParameterizedTest
    @ValueSource(strings = {"#4a1d5c", "#7a1631", "#0b3d91", "#14451f", "#222"})
    void anotherBrandPasses(String brand) throws IOException {
        String css = css().replaceFirst("--brand: #0d4f57", "--brand: " + brand).replaceFirst("--link: #0b4a53", "--link: " + brand)
                .replaceFirst("--foot-ground: #0a3f46", "--foot-ground: " + brand).replaceFirst("--paper: #fffdf9", "--paper: #fff");
        assertEquals(List.of(), lines(css));
    }

    /** What is advised is not told again. */
    @Test
    void theAdviceHolds() throws IOException {
        String css = css().replaceFirst("--link: #0b4a53", "--link: #b9d9dd");
        String advice = lines(css).get(0).replaceFirst(".* skriv (--link: #[0-9a-f]{6});.*", "$1");
        assertEquals(List.of(), lines(css.replaceFirst("--link: #b9d9dd", advice)));
    }

    @Test
    void filesThatItLoads() {
        StyleSheetCheck sheet = StyleSheetCheck.of("site.css", "/* url(no.png) */ a { background: url( \"a b.png\" ), url('c.png'),\n url(d.png) } @import 'e.css';");
        assertEquals("[a b.png@1:35, c.png@1:53, d.png@2:2, e.css@2:15]", sheet.references().stream()
                .map(reference -> reference.address() + "@" + reference.location().line() + ":" + reference.location().column()).toList().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@media all{", "a{", "a{&:is(", "(", "\"", "/*", "}", ";", ":", "a:hover{color:red}", "a{color:var(--a,var(--b", "url(", "--a:var(--a) var(--b);", "a,"})
    void anyTextIsRead(String part) {
        String css = ":root { --a: var(--b); --b: var(--a); } p { color: var(--a); } " + part.repeat(20_000);
        assertTrue(StyleSheetCheck.of("site.css", css).problems().size() < 20);
    }

    private static List<String> lines(String css) {
        return StyleSheetCheck.of("site.css", css).problems().stream().map(Object::toString).collect(Collectors.toList());
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("assets/css/site.css"));
    }
}
