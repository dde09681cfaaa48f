package se.kommun.uppdrag.testing.steps;

/** A text that counts each look at one of its characters, so that the steps of a regular expression are counted. */
record CountedSequence(CharSequence text, int method) implements CharSequence {

    @Override
    public char charAt(int index) {
        Steps.add(method);
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        Steps.add(method, end - start);
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
