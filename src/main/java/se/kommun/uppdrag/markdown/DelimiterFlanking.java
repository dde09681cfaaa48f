package se.kommun.uppdrag.markdown;

/**
 * Decides whether a run of stars or underscores can open or close emphasis, from the characters before and after it (CommonMark,
 * section 6.2).
 */
record DelimiterFlanking(boolean opens, boolean closes) {

    /**
     * Examines a run of delimiters.
     *
     * @param start index of the first character of the run
     * @param end index after its last character
     */
    static DelimiterFlanking of(CharSequence text, int start, int end) {
        int before = start == 0 ? '\n' : Character.codePointBefore(text, start);
        int after = end == text.length() ? '\n' : Character.codePointAt(text, end);
        boolean spaceBefore = isBlank(before);
        boolean spaceAfter = isBlank(after);
        boolean punctuationBefore = !spaceBefore && isPunctuation(before);
        boolean punctuationAfter = !spaceAfter && isPunctuation(after);
        boolean leftFlanking = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean rightFlanking = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        boolean underscore = text.charAt(start) == '_';
        return new DelimiterFlanking(leftFlanking && (!underscore || !rightFlanking || punctuationBefore),
                rightFlanking && (!underscore || !leftFlanking || punctuationAfter));
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
