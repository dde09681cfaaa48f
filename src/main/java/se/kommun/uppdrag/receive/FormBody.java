package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.kommun.uppdrag.form.ReceiverTexts;

/** Reads the body of a form that was sent: {@code application/x-www-form-urlencoded} in UTF-8, and nothing that is nearly so. */
final class FormBody {

    /** Most bytes of a body: every field at its longest, with every character as three escaped bytes, is within it. */
    static final int LARGEST = 100_000;

    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_NAME = 100;
    private static final Pattern TYPE = Pattern.compile("(?i)application/x-www-form-urlencoded\\s*(?:;\\s*charset=\"?utf-8\"?\\s*)?");

    private FormBody() {}

    /**
     * The values by name, in the order they came.
     *
     * @throws RefusedException for another media type or encoding, and for too much of anything
     */
    static Map<String, List<String>> read(HttpExchange exchange) throws IOException, RefusedException {
        List<String> type = exchange.getRequestHeaders().getOrDefault("Content-Type", List.of());
        if (type.size() != 1 || !TYPE.matcher(type.get(0).strip()).matches()) {
            throw new RefusedException(415, ReceiverTexts.UNREADABLE);
        }
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && (!length.matches("\\d{1,9}") || Integer.parseInt(length) > LARGEST)) {
            throw new RefusedException(413, ReceiverTexts.UNREADABLE);
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new RefusedException(413, ReceiverTexts.UNREADABLE);
        }
        return parse(body);
    }

    static Map<String, List<String>> parse(byte[] body) throws RefusedException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int fields = 0;
        for (int from = 0; from < body.length; ) {
            int to = indexOf(body, '&', from, body.length);
            int equals = indexOf(body, '=', from, to);
            if (to > from) {
                String name = decode(body, from, equals);
                if (++fields > MOST_FIELDS || name.length() > LONGEST_NAME) {
                    throw unreadable();
                }
                values.computeIfAbsent(name, any -> new ArrayList<>()).add(equals < to ? decode(body, equals + 1, to) : "");
            }
            from = to + 1;
        }
        return values;
    }

    /** Where a byte stands from {@code from}, or {@code to} if it doesn't. */
    private static int indexOf(byte[] body, char wanted, int from, int to) {
        int at = from;
        while (at < to && body[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String decode(byte[] body, int from, int to) throws RefusedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            if (body[i] == '%') {
                int high = i + 2 < to ? Character.digit(body[i + 1], 16) : -1;
                int low = i + 2 < to ? Character.digit(body[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw unreadable();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(body[i] == '+' ? ' ' : body[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException noUtf8) {
            throw unreadable();
        }
    }

    private static RefusedException unreadable() {
        return new RefusedException(400, ReceiverTexts.UNREADABLE);
    }
}
