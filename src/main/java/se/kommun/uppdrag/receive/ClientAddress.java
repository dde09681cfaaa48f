package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out from which client a request comes. */
final class ClientAddress {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /**
     * The client's IPv4 address or IPv6 /64 network, since one client usually has a whole network. Null if it is unknown. The receiver listens
     * on loopback only, so that all connections come from the web server in front of it. Only the last address in {@code X-Forwarded-For} is
     * set by the web server; clients can forge the others.
     */
    static @Nullable String of(Headers headers) {
        List<String> forwarded = headers.getOrDefault("X-Forwarded-For", List.of());
        if (forwarded.isEmpty()) {
            return null;
        }
        String all = forwarded.get(forwarded.size() - 1);
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        return IPV4.matcher(last).matches() ? last : IPV6.matcher(last).matches() ? network(last) : null;
    }

    /** Makes no DNS query, since a text with a colon is not a host name. */
    private static @Nullable String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (UnknownHostException none) {
            return null;
        }
    }
}
