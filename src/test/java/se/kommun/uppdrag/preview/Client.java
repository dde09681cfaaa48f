package se.kommun.uppdrag.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP as a browser does or as none would: what is sent is exactly what is said here. */
final class Client {

    /** @param headers by lower-case name */
    record Answered(int status, Map<String, String> headers, String body) {}

    private static final int HANG_MILLIS = 300_000;

    private final int port;
    /** The cookie of a browser that was let in; empty for one that was not. */
    private final String cookie;

    /** @param address of a preview; one with a key lets the client in */
    Client(String address) throws IOException {
        URI uri = URI.create(address);
        this.port = uri.getPort();
        String query = uri.getRawQuery();
        this.cookie = query == null ? "" : stranger().get("/?" + query).headers().get("set-cookie").replaceFirst(";.*", "");
    }

    private Client(int port) {
        this.port = port;
        this.cookie = "";
    }

    /** One that was not let in. */
    Client stranger() {
        return new Client(port);
    }

    String cookie() {
        return cookie;
    }

    String host() {
        return "localhost:" + port;
    }

    Answered get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1", List.of("Host: " + host()), new byte[0]);
    }

    /** The word that our own pages are told. */
    String token() throws IOException {
        return get("/redigera/").body().replaceFirst("(?s).*<meta name=\"uppdrag-token\" content=\"([0-9a-f]+)\".*", "$1");
    }

    /** As our own page posts. */
    Answered post(String path, String json) throws IOException {
        return post(path, json.getBytes(StandardCharsets.UTF_8), own("application/json"));
    }

    List<String> own(String type) throws IOException {
        return List.of("Host: " + host(), "Origin: http://" + host(), "Sec-Fetch-Site: same-origin", "X-Uppdrag-Token: " + token(),
                "Content-Type: " + type);
    }

    Answered post(String path, byte[] body, List<String> headers) throws IOException {
        List<String> all = new ArrayList<>(headers);
        all.add("Content-Length: " + body.length);
        return send("POST " + path + " HTTP/1.1", all, body);
    }

    Answered send(String request, List<String> headers, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(HANG_MILLIS);
            OutputStream out = socket.getOutputStream();
            String own = cookie.isEmpty() ? "" : "\r\nCookie: " + cookie;
            out.write((request + "\r\n" + String.join("\r\n", headers) + own + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            try {
                out.write(body);
                out.flush();
                socket.shutdownOutput();
            } catch (SocketException refusedEarly) {
                out = null; // the answer says why
            }
            return answered(read(socket.getInputStream()));
        }
    }

    private static byte[] read(InputStream input) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketException closedWithoutReading) {
            return all.toByteArray(); // a server that refuses a body does not read it
        }
        return all.toByteArray();
    }

    private static Answered answered(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answered(0, Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            headers.put(lines[i].substring(0, lines[i].indexOf(':')).toLowerCase(Locale.ROOT), lines[i].substring(lines[i].indexOf(':') + 1).strip());
        }
        return new Answered(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
