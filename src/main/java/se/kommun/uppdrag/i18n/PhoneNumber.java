package se.kommun.uppdrag.i18n;

/** Formats phone numbers for pages and links. */
public final class PhoneNumber {

    private PhoneNumber() {}

    /**
     * Returns a number as a {@code tel:} URI in international form. Service numbers, such as 112, have no international form (RFC 3966).
     *
     * @param country what an initial zero stands for, such as {@code +46}
     */
    public static String href(String phone, String country) {
        String digits = phone.replace("(0)", "").replaceAll("[^+0-9]", "");
        if (digits.startsWith("00")) {
            return "tel:+" + digits.substring(2);
        }
        return "tel:" + (digits.startsWith("0") ? country + digits.substring(1) : digits);
    }

    /**
     * Returns the number for display. In right-to-left text it is wrapped in direction isolates, because its digit groups would
     * otherwise change places.
     */
    public static String shown(String phone, boolean rightToLeft) {
        return rightToLeft ? "\u2066" + phone + "\u2069" : phone;
    }
}
