package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Parses SVG files so that nothing outside of the file is read. */
final class SvgParser {

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");

    private SvgParser() {}

    /**
     * Parses a drawing; the result has a clean copy of it.
     *
     * @throws SvgFaultException for content that is not allowed
     */
    static SvgSanitizer parse(byte[] bytes) throws IOException, SAXException {
        SvgSanitizer sanitizer = new SvgSanitizer();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            XMLReader parser = factory.newSAXParser().getXMLReader();
            parser.setContentHandler(sanitizer);
            parser.setErrorHandler(sanitizer);
            parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", sanitizer);
            parser.parse(new InputSource(new StringReader(text(bytes))));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java has this parser", impossible);
        }
        return sanitizer;
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
