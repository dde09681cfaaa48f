package se.kommun.uppdrag.markdown;

import java.nio.charset.StandardCharsets;

/** Makes what an editor wrote as an address a valid one. */
final class Addresses {

    private static final String KEPT = ":/?#@!$&'()*+,;=-._~%";
    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {
    }

    /** Percent-encodes what an address cannot hold. What is percent-encoded already stays. */
    static String encode(String address) {
        int i = 0;
        while (i < address.length() && isKept(address, i)) {
            i++;
        }
        return i == address.length() ? address : encode(address, i);
    }

    private static String encode(String address, int from) {
        StringBuilder encoded = new StringBuilder(address.length() + 16).append(address, 0, from);
        for (int i = from; i < address.length(); ) {
            int c = address.codePointAt(i);
            if (isKept(address, i)) {
                encoded.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
                }
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isKept(String address, int i) {
        char c = address.charAt(i);
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
            return true;
        }
        return KEPT.indexOf(c) >= 0 && (c != '%' || isHex(address, i + 1) && isHex(address, i + 2));
    }

    private static boolean isHex(String address, int i) {
        return i < address.length() && Character.digit(address.charAt(i), 16) >= 0 && address.charAt(i) < 128;
    }
}
