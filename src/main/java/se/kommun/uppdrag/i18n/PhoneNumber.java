package se.kommun.uppdrag.i18n;

/** How pages show a phone number and link to it. */
public final class PhoneNumber {

    private PhoneNumber() {}

    /** A Swedish number as a {@code tel:} address, in the international form. Service numbers, such as 112, have none (RFC 3966). */
    public static String href(String phone) {
        String digits = phone.replace("(0)", "").replaceAll("[^+0-9]", "");
        if (digits.startsWith("00")) {
            return "tel:+" + digits.substring(2);
        }
        return "tel:" + (digits.startsWith("0") ? "+46" + digits.substring(1) : digits);
    }

    /** As a page shows it: between lines that run to the left the groups of a number would change places, so it is isolated. */
    public static String shown(String phone, boolean rightToLeft) {
        return rightToLeft ? "\u2066" + phone + "\u2069" : phone;
    }
}
