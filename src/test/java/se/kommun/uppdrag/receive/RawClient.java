package se.kommun.uppdrag.receive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP as a browser does or as none would: what is sent is exactly what is said here. */
final class RawClient {

    /** @param headers by lower-case name */
    record Answer(int status, Map<String, String> headers, String body) {}

    static final String TYPE = "Content-Type: application/x-www-form-urlencoded";
    private static final int HANG_MILLIS = 300_000;

    private final int port;

    RawClient(String address) {
        this.port = URI.create(address).getPort();
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(HANG_MILLIS);
        return socket;
    }

    String host() {
        return "Host: 127.0.0.1:" + port;
    }

    /** As a browser posts the interest form, with more headers. */
    Answer post(Map<String, String> fields, String... headers) throws IOException {
        return post("/", fields, headers);
    }

    Answer post(String path, Map<String, String> fields, String... headers) throws IOException {
        return post(path, encode(fields), headers);
    }

    Answer post(String path, String body, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(host(), TYPE));
        all.addAll(List.of(headers));
        return send("POST " + path + " HTTP/1.1", all, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends a body with its length, unless the headers say another. */
    Answer send(String request, List<String> headers, byte[] body) throws IOException {
        List<String> all = new ArrayList<>(headers);
        if (headers.stream().noneMatch(header -> header.matches("(?i)(content-length|transfer-encoding):.*"))) {
            all.add("Content-Length: " + body.length);
        }
        try (Socket socket = connect()) {
            try {
                socket.getOutputStream().write((request + "\r\n" + String.join("\r\n", all) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            } catch (SocketException refusedEarly) {
                return answer(read(socket.getInputStream())); // the answer says why
            }
            return answer(read(socket.getInputStream()));
        }
    }

    static String encode(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }

    static byte[] read(InputStream input) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketException closedWithoutReading) {
            return all.toByteArray(); // a server that refuses a body doesn't read it
        }
        return all.toByteArray();
    }

    static Answer answer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            headers.put(lines[i].substring(0, lines[i].indexOf(':')).toLowerCase(Locale.ROOT), lines[i].substring(lines[i].indexOf(':') + 1).strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
