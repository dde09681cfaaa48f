package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Checks an SVG file against an allowlist. An SVG file is a document: if a reader opens it directly, its scripts would run with
 * the origin of the site. It must be UTF-8 and have no DTD, so that every browser reads the same as this check.
 *
 * @param fault empty if the drawing can be published
 * @param telling whether it contains invisible data that may name its author
 */
public record SvgCheck(Optional<Fault> fault, boolean telling) {

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");
    static final String ADVICE = "Spara bilden igen som enkel svg, utan inbäddade bilder, länkar och rörelser, eller som png.";

    /** A problem without its file, which the caller adds. */
    record Fault(String rule, int line, int column, String message, String fix) {

        Problem in(String path) {
            return Problem.error(rule, line == 0 ? Location.of(path) : new Location(path, line, column), message, fix);
        }
    }

    /** Whether a file is an SVG file, by its extension. */
    public static boolean isFor(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /**
     * Checks the drawings, and reports those that cannot be published. Removes metadata about the author.
     *
     * @param media files of any kind by their address; problems name them by their path in {@code site}
     * @return the cleaned files, by address; drawings without such metadata are left out
     */
    public static Map<String, StaticFile> clean(Map<String, Path> media, Path site, FileCache cache, Consumer<Problem> problems) {
        Map<String, StaticFile> files = new LinkedHashMap<>();
        media.entrySet().stream().filter(each -> isFor(each.getKey())).forEach(each -> {
            Path file = each.getValue();
            String name = RelativePath.of(site, file);
            Containment.of(name, problems, () -> cache.of(file, SvgCheck.class, (path, before) -> of(path))).ifPresent(check -> {
                check.fault().ifPresent(fault -> problems.accept(fault.in(name)));
                if (check.telling()) {
                    files.put(each.getKey(), StaticFile.cleaned(file, () -> clean(file)));
                }
            });
        });
        return files;
    }

    static SvgCheck of(Path file) {
        try {
            SvgReader reader = read(RegularFiles.readAllBytes(file));
            return new SvgCheck(Optional.empty(), reader.hasPrivateData());
        } catch (SvgReader.FaultException rejected) {
            return new SvgCheck(Optional.of(rejected.fault), false);
        } catch (SAXParseException broken) {
            return unreadable(broken.getLineNumber(), broken.getColumnNumber());
        } catch (IOException | SAXException unreadable) {
            return unreadable(0, 0);
        }
    }

    /** The drawing without metadata about its author. The same file always gives the same bytes. */
    static byte[] clean(Path file) throws IOException {
        try {
            return read(RegularFiles.readAllBytes(file)).cleaned().getBytes(StandardCharsets.UTF_8);
        } catch (SAXException changedMeanwhile) {
            throw new IOException(changedMeanwhile);
        }
    }

    private static SvgCheck unreadable(int line, int column) {
        return new SvgCheck(Optional.of(new Fault("image-unreadable", line, Math.max(column, 0), "Bilden går inte att läsa som svg.",
                "Spara den igen som svg med teckenkodningen UTF-8, eller som png.")), false);
    }

    private static SvgReader read(byte[] bytes) throws IOException, SAXException {
        SvgReader reader = new SvgReader();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            XMLReader parser = factory.newSAXParser().getXMLReader();
            parser.setContentHandler(reader);
            parser.setErrorHandler(reader);
            parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new InputSource(new StringReader(text(bytes))));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java has this parser", impossible);
        }
        return reader;
    }

    /** Decodes UTF-8 and rejects other encodings, because a browser would then read another drawing than this check. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        String withoutBom = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher declared = ENCODING.matcher(withoutBom);
        if (withoutBom.indexOf('\0') >= 0 || declared.find() && !declared.group(1).equalsIgnoreCase("utf-8") && !declared.group(1).equalsIgnoreCase("us-ascii")) {
            throw new CharacterCodingException();
        }
        return withoutBom;
    }
}
