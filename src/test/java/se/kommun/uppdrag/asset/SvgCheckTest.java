package se.kommun.uppdrag.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCheckTest {

    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 4 4'>";

    @TempDir
    private Path folder;

    private SvgCheck check(String text, Charset charset) throws IOException {
        return SvgCheck.of(Files.write(folder.resolve("bild.svg"), text.getBytes(charset)));
    }

    private String rule(String text) throws IOException {
        return check(text, StandardCharsets.UTF_8).fault().map(SvgFault::rule).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<SCRIPT/>", "<g onclick='alert(1)'/>", "<g OnClick='alert(1)'/>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>", "<script href='a.js'/>"})
    void aScriptIsNamedAsOne(String inside) throws IOException {
        assertEquals("image-with-script", rule(OPEN + inside + "</svg>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<foreignObject/>", "<a href='javascript:alert(1)'/>", "<image href='data:image/png;base64,AAAA'/>", "<iframe/>",
        "<animate attributeName='href' to='javascript:alert(1)'/>", "<set attributeName='href' to='x'/>", "<feImage href='#a'/>",
        "<use href='https://example.se/a.svg#a'/>", "<use xlink:href='b.svg#a'/>", "<use xlink:href='&#106;avascript:alert(1)'/>",
        "<path fill='url(https://example.se/a.svg#a)'/>", "<path style='fill:URL( \"//example.se/a\" )'/>", "<path style='fill:u\\72l(a)'/>",
        "<path style='behavior:x'/>", "<path style='animation:a 1s'/>", "<path style='background:image-set(\"a\" 1x)'/>",
        "<style>@import 'a.css';</style>", "<style>@font-face{src:local(a)}</style>", "<style>a{fill:url(a.svg)}</style>",
        "<style>a{fill:u/**/rl(a.svg)}</style>", "<style>a{mask-image:image(a)}</style>", "<style>a{fill:red}<g/></style>",
        "<g xml:base='https://example.se/'/>", "<g xmlns='http://www.w3.org/1999/xhtml'><link/></g>", "<x xmlns='http://example.se/okand'/>",
        "<g unknown='1'/>", "<?xml-stylesheet href='a.css'?>", "<!-- x --><?php x ?>"})
    void whatIsNotListedIsRefused(String inside) throws IOException {
        assertEquals("svg-content", rule(OPEN + inside + "</svg>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE svg [<!ENTITY a '<script>alert(1)</script>'>]>", "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>",
        "<?xml-stylesheet href='a.xsl' type='text/xsl'?>"})
    void whatStandsBeforeTheDrawingIsRefused(String before) throws IOException {
        assertEquals("svg-content", rule("<?xml version='1.0'?>" + before + OPEN + "&a;</svg>"));
    }

    @Test
    void anotherEncodingIsRefusedMarkedOrNot() throws IOException {
        for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE"}) {
            assertEquals("image-unreadable", check(OPEN + "<path/></svg>", Charset.forName(charset)).fault().orElseThrow().rule(), charset);
        }
        assertEquals("image-unreadable", rule("<?xml version='1.0' encoding='UTF-7'?>" + OPEN + "</svg>"));
        assertEquals("image-unreadable", check("<?xml version='1.0' encoding='ISO-8859-1'?>" + OPEN + "<desc>å</desc></svg>", StandardCharsets.ISO_8859_1)
                .fault().orElseThrow().rule());
        assertEquals("image-unreadable", rule(OPEN + "\0</svg>"));
        assertEquals("", rule("\uFEFF<?xml version='1.0' encoding='utf-8'?>" + OPEN + "<desc>å</desc></svg>"));
    }

    @Test
    void whatIsNoDrawingIsRefused() throws IOException {
        assertEquals("svg-content", rule("<html xmlns='http://www.w3.org/1999/xhtml'/>"));
        assertEquals("svg-content", rule("<svg/>"));
        assertEquals("image-unreadable", rule("ingen bild"));
        assertEquals("image-unreadable", rule(OPEN));
        assertEquals("svg-content", rule(OPEN + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>"));
    }

    @Test
    void theFaultIsToldWhereItStands() throws IOException {
        SvgFault fault = check(OPEN + "\n<g/>\n  <foreignObject/></svg>", StandardCharsets.UTF_8).fault().orElseThrow();
        assertEquals("content/bild.svg:3:19: fel [svg-content] Bilden innehåller <foreignObject>, och det får inte finnas i en svg-fil som publiceras. "
                + "Spara bilden igen som enkel svg, utan inbäddade bilder, länkar och rörelser, eller som png.", fault.in("content/bild.svg").toString());
    }

    @Test
    void anOrdinaryDrawingIsPublishedAsItLies() throws IOException {
        SvgCheck check = check("<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n" + OPEN + "<title>Sol</title><style>.a{fill:#123;font-family:'A b'}"
                + "@media (prefers-color-scheme:dark){.a:not(.b){fill:url(#g)}}</style><defs><linearGradient id='g' gradientTransform='rotate(3)'>"
                + "<stop offset='0' style='stop-color:rgb(1,2,3);stop-opacity:1'/></linearGradient></defs><g transform='matrix(1 0 0 1 0 0)' "
                + "fill='url(#g)' aria-hidden='true'><use xlink:href='#g'/><use href='#g'/><path d='M0 0h1' style=\"filter:url('#f')\"/></g></svg>",
                StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), check.fault());
        assertFalse(check.hasPrivateData());
    }

    @Test
    void whoDrewItIsTakenOut() throws IOException {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' "
                + "xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' inkscape:export-filename='/home/namn/bild.png' "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/' sodipodi:docname='namn.svg'><!-- Namn --><metadata><x:RDF xmlns:x='y'><dc:creator>Namn</dc:creator>"
                + "</x:RDF></metadata><sodipodi:namedview><inkscape:grid/></sodipodi:namedview><style>/* Namn */ .a &gt; .b{fill:red}</style>"
                + "<g data-name='Namn' id='a&amp;b'>&lt;</g></svg><!-- Namn -->";
        SvgCheck check = check(drawing, StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), check.fault());
        assertTrue(check.hasPrivateData());
        assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\"><style> .a &gt; .b{fill:red}</style><g id=\"a&amp;b\">&lt;</g></svg>",
                new String(SvgCheck.clean(folder.resolve("bild.svg")), StandardCharsets.UTF_8));
    }
}
