package se.kommun.uppdrag.http;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Decodes submitted forms. All input is untrusted. */
public final class FormDecoder {

    private static final int MAX_FIELDS = 100;
    private static final int MAX_NAME_LENGTH = 100;
    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private FormDecoder() {}

    /**
     * Parses a form or a query in {@code application/x-www-form-urlencoded} and UTF-8, strictly. The values by name, in the order
     * of the input.
     *
     * @param unreadable message of the exception
     * @throws HttpErrorException with status 400 if the input is malformed, or has more than 100 fields or a name longer than 100
     */
    public static Map<String, List<String>> decode(byte[] encoded, String unreadable) throws HttpErrorException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int fields = 0;
        try {
            // ISO 8859-1 maps each byte to one character.
            for (String field : new String(encoded, StandardCharsets.ISO_8859_1).split("&")) {
                if (!field.isEmpty()) {
                    int equals = field.indexOf('=');
                    String name = decode(equals < 0 ? field : field.substring(0, equals));
                    if (++fields > MAX_FIELDS || name.length() > MAX_NAME_LENGTH) {
                        throw new CharacterCodingException();
                    }
                    values.computeIfAbsent(name, any -> new ArrayList<>()).add(equals < 0 ? "" : decode(field.substring(equals + 1)));
                }
            }
            return values;
        } catch (CharacterCodingException malformed) {
            throw new HttpErrorException(400, unreadable);
        }
    }

    private static String decode(String encoded) throws CharacterCodingException {
        if (MALFORMED.matcher(encoded).find()) {
            throw new CharacterCodingException(); // URLDecoder accepts %+1
        }
        byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
