package se.kommun.uppdrag.markdown;

/** What stands on the two sides of a run of stars or underscores decides whether it may begin or end emphasis. */
final class DelimiterFlanking {

    final boolean opens;
    final boolean closes;

    private DelimiterFlanking(boolean opens, boolean closes) {
        this.opens = opens;
        this.closes = closes;
    }

    /** @param start first index of the run, {@code end} the index after its last */
    static DelimiterFlanking of(CharSequence text, int start, int end) {
        int before = start == 0 ? '\n' : Character.codePointBefore(text, start);
        int after = end == text.length() ? '\n' : Character.codePointAt(text, end);
        boolean blankBefore = isBlank(before);
        boolean blankAfter = isBlank(after);
        boolean markBefore = !blankBefore && isPunctuation(before);
        boolean markAfter = !blankAfter && isPunctuation(after);
        boolean left = !blankAfter && (!markAfter || blankBefore || markBefore);
        boolean right = !blankBefore && (!markBefore || blankAfter || markAfter);
        boolean within = text.charAt(start) == '_';
        return new DelimiterFlanking(left && (!within || !right || markBefore), right && (!within || !left || markAfter));
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'
                || c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
