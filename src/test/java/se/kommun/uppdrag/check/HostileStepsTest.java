package se.kommun.uppdrag.check;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.testing.steps.CountingClassLoader;
import se.kommun.uppdrag.testing.steps.Growth;

/** All rules together take steps in proportion to the page, whatever is written over and over on it. */
class HostileStepsTest {

    /** Characters of one text or attribute: enough for a square to stand out. */
    private static final int TEXT = 6_000;
    private static final int ELEMENTS = 1_500;
    private static final String STATEMENT = "<h1>Tillgänglighetsredogörelse</h1><p>Lagen om digital offentlig service</p>";

    private static Consumer<String> check;
    private static Consumer<String> checkSite;

    @BeforeAll
    static void load() {
        check = Growth.counted(new CountingClassLoader(), CheckedText.class);
        check.accept(page("<p>Text</p>")); // reads the tables that are read once
        checkSite = Growth.counted(new CountingClassLoader(), CheckedSite.class);
        checkSite.accept("<p>Text</p>");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("size in a link's text", "<a href='x.pdf'>", "1 ", "</a>"),
                text("size in a link's title", "<a href='x.pdf' title='", "1.", "'>a</a>"),
                text("new window, many lines", "<a href=x target=_blank title='", "extern\n", "'>a</a>"),
                text("meta refresh", "<meta http-equiv=refresh content='", "1", "x'>"),
                text("blanks in meta refresh", "<meta http-equiv=refresh content='", " ", "x'>"),
                text("srcset", "<img alt=x srcset='", "a", ",'>"),
                text("commas in srcset", "<img alt=x srcset='", "a,", "'>"),
                text("brackets in srcset", "<img alt=x srcset='a ", "(,", "'>"),
                text("viewport", "<meta name=viewport content='", "a", "'>"),
                text("blanks in viewport", "<meta name=viewport content='a", " ", "'>"),
                text("class of an error", "<p class='", "error ", "&#10;x'>a</p>"),
                text("class of justified text", "<p class='", "justify ", "&#10;x'>a</p>"),
                text("class of a button", "<div class='", "btn ", "&#10;x'>a</div>"),
                text("class of a heading", "<div class='", "heading-", "&#10;x'>abc</div>"),
                text("class of an icon", "<button aria-label=b><i class='", "icon ", "&#10;'>abc</i></button>"),
                text("blanks in style", "<p style='color:", " ", "x'>a</p>"),
                text("blanks before important", "<p style='color:a!", " ", "x'>a</p>"),
                text("digits in style", "<p style='letter-spacing:", "1", "x!important;font-size:1;line-height:'>a</p>"),
                text("digits of line height", "<p style='line-height:", "1", "x!important'>a</p>"),
                text("digits of letter spacing", "<p style='letter-spacing:", "0", "x!important'>a</p>"),
                text("digits of font size", "<p style='font-size:", "1", "x'>abc</p>"),
                text("declarations", "<p style='", "a:b;", "'>a</p>"),
                text("colours", "<p style='color:red;background:linear-gradient(", "red,", "red)'>aa</p>"),
                text("label with asterisk", "<label for=a>a</label><input id=a aria-label='*", " ", "x'>"),
                text("name of a field", "<input name='", "a-", "'>"),
                text("digits in alt", "<img alt='IMG", "1", "!' src=x>"),
                text("hard blanks after a number", "<p>1. ", "&nbsp;", "&#x2028;</p>"),
                text("hard blanks in a line", "<p>a ", "&nbsp;", "<br>a ", "<br>b</p>"),
                text("letters apart", "<p>", "a ", "</p>"),
                text("capitals", "<p>", "LSS ", "</p>"),
                text("short words", "<p>", "t.ex. ", "</p>"),
                text("one long word", "<p>", "a", "</p>"),
                text("hyphens", "<p>", "a-", "a</p>"),
                text("an address as link text", "<a href=x>", "a.", "!</a>"),
                text("note at the end of a link's text", "<a href=x>", "(", ")</a>"),
                text("selector list", "<style>", "a,", "a{display:none}</style>"),
                text("selector list in brackets", "<style>:is(", "a,", "a){display:none}</style>"),
                text("selector", "<style>", "a", ">{display:none}</style>"),
                text("attribute selector", "<style>", "[", "{display:none}</style>"),
                text("nested media", "<style>", "@media all{", "</style>"),
                text("nested media, closed", "<style>@media all{", "@media all{}", "}</style>"),
                text("braces", "<style>", "}", "a{display:none}</style>"),
                text("comments", "<style>", "/*", "</style>"),
                text("focus without outline", "<style>", ":focus{outline:", "</style>"),
                text("percent signs", "<a href='", "%41", "'>a</a>"),
                text("steps upwards", "<a href='", "../", "'>a</a>"),
                text("number of an ARIA attribute", "<div role=slider aria-label=a tabindex=0 aria-valuenow='", "9", "a'>a</div>"),
                text("structured data", "<script type='application/ld+json'>", "[", "</script>"),
                text("language", "<p lang='", "a-", "'>a</p>"),
                text("links of a statement", STATEMENT + "<a href='https://", "a.", "digg'>a</a>"),
                text("status of a statement", STATEMENT + "<p>", "inte är helt ", "</p>"),
                text("size of a list", "<select aria-label=a size='", "1", "x'><option>a</select>"),
                text("ids", "<p aria-labelledby='", "a ", "'>a</p>"),
                text("rotations", "<style>@media (orientation:portrait){body{transform:", "rotate(1deg) ", "x}}</style>"),
                text("class", "<link rel=stylesheet href=x><p class='", "a--", "'>a</p>"),
                text("label in a name", "<button aria-label='", "a ", "'>a a a b</button>"),
                text("visible label", "<button aria-label='a b'>", "a. ", "</button>"),
                text("attributes without value", "<p ", "a", ">a</p>"),
                text("autocomplete", "<input autocomplete='", "a ", "'>"));
    }

    static Stream<Arguments> elements() {
        return Stream.of("<div>", "<span>", "<b>", "<a href=x>", "<ul><li>", "<table><tr><td>", "<p class=error>a</p>", "<label for=x>a</label>",
                "<input type=radio name=x>", "<h2>a</h2>", "<h2>a</h2><p>b</p>", "<p>- a</p>", "<p>- a<br>- b</p>", "<a href=x>a</a> ", "<br>", "<p><b>a</b></p>",
                "<details><summary>a</summary>b</details>", "<div id=x><a href='#x'>a</a></div>", "<abbr>LO</abbr>", "<img src=x alt=x>", "<td headers='a b'>",
                "<form><input></form>", "<fieldset>", "<svg>", "<template>", "<button>", "<div role=list>", "<div aria-owns=x>", "<div aria-labelledby=x id=x>a</div>",
                "<section>", "<p lang=en>a</p>", "<p style='float:right'>a</p>", "<iframe srcdoc='<p>a'></iframe>", "<dl><div>", "<nav aria-label=x>", "<main>", "<object data=x>",
                "<p style='letter-spacing:1px!important'>a", "<div style='color:red;background:red;height:1em;overflow:hidden'>aa", "<table role=none><tr><th>a", "<dialog role=dialog>", "<p a b>", "<a href=x accesskey=a>a</a>", "<audio src=x></audio>").map(Arguments::of);
    }

    static Stream<Arguments> siblings() {
        return Stream.of(Arguments.of("<div>", "<p class=error>a</p>"), Arguments.of("<form>", "<input class=error>"), Arguments.of("<select>", "<option>a"),
                Arguments.of("<details>", "<summary>a</summary>"), Arguments.of("<picture>", "<img alt=x src=x>"), Arguments.of("<ul>", "<li>a"),
                Arguments.of("<dl>", "<dt>a<dd>b"), Arguments.of("<table>", "<tr><td>a<tr><td>b"), Arguments.of("<table>", "<tr><th>a<td headers=x>a<tr><th>b<td>b"), Arguments.of("<table><tr>", "<th>a<th>b"),
                Arguments.of("<label>", "<input>"), Arguments.of("<fieldset disabled>", "<input>"), Arguments.of("<p>", "<a href=x>a</a> "),
                Arguments.of("<div role=radiogroup>", "<div role=radio>a</div>"), Arguments.of("<div role=list>", "<div role=listitem>a</div>"),
                Arguments.of("<style>p:nth-child(2){display:none}p~p{display:none}</style>", "<p>a</p>"), Arguments.of("<style>p:has(b){display:none}</style>", "<p>a</p>"),
                Arguments.of("<button aria-label=b>", "<i>a</i>"), Arguments.of("<dl>", "<div>a</div>"), Arguments.of("<nav>", "<a href=x>a</a>"), Arguments.of("<h2>a?</h2>", "<h2>a?</h2>"), Arguments.of("<map name=x>", "<area href=x alt=a>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void stepsGrowWithTheLengthOfAText(String name, String before, String block, String after) {
        holds(name, size -> before + block.repeat(size / block.length()) + after, TEXT);
    }

    /** Longer selectors are not read, so twenty of them stand out, and not one that is long. */
    @ParameterizedTest
    @ValueSource(strings = {"[", ":not(", ":is(", ".a", "a>", "::a", "a "})
    void stepsGrowWithTheLengthOfSelectors(String block) {
        holds(block, size -> ("<style>a" + block.repeat(size / block.length()) + "{display:none}</style>").repeat(20) + "<a href=x>a</a>", 450);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void stepsGrowWithTheNumberOfElements(String block) {
        holds(block, block::repeat, ELEMENTS);
    }

    @ParameterizedTest
    @MethodSource("siblings")
    void stepsGrowWithTheNumberOfSiblings(String around, String block) {
        holds(around + block, size -> around + block.repeat(size), ELEMENTS);
    }

    /** Written to the letter, so that no parser need mend it. */
    @ParameterizedTest
    @ValueSource(strings = {"<p>a</p>\n", "<p>&amp; &nbsp;</p>", "<b>a</b>", " ", "<div></div>", "<br>", "<a href=\"x\">a</a>", "<ul><li>a</li></ul>"})
    void stepsGrowWithThePlainPage(String block) {
        Growth.isLinear(block, check, size -> "<!doctype html>\n<html lang=\"sv\">\n<head>\n<title>Prov av former</title>\n</head>\n<body>\n<main><h1>Prov</h1>"
                + block.repeat(size) + "</main>\n</body>\n</html>\n", ELEMENTS);
    }

    /** Few words, so that none of it is passed over. */
    @ParameterizedTest
    @ValueSource(strings = {"<p>a</p>", "<p>Det här är en text på mer än sju ord.</p>", "<a href='#x'>a</a>", "<a href='b.html#x'>a</a>", "<a name=x></a>", "<i id=x></i>", "<h2>a</h2>",
            "<h2 aria-label=a></h2>", "<section aria-label=a>", "<section aria-label=a></section>", "<button onclick=a></button>", "<a href='/x/x/x/x.html'></a>", "<b>", "<img alt=a>", "<br>"})
    void stepsGrowWithWhatTwoPagesBeginWith(String block) {
        Growth.isLinear(block, checkSite, block::repeat, ELEMENTS);
    }

    private static void holds(String name, IntFunction<String> made, int size) {
        Growth.isLinear(name, check, count -> page(made.apply(count)), size);
    }

    private static String page(String body) {
        return "<!doctype html><html lang=sv><title>Prov av former</title><main><h1>Prov</h1>" + body;
    }

    private static Arguments text(String name, String before, String block, String... after) {
        return Arguments.of(name, before, block, String.join(block.repeat(TEXT / 2 / block.length()), after));
    }
}
