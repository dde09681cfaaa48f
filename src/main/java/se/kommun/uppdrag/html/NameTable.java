package se.kommun.uppdrag.html;

/** Finds what goes by a name without making a text of it. Read by any thread once it is filled. */
final class NameTable<T> {

    private final String[] names;
    private final Object[] values;

    /** @param size a power of two, and several times the number of names */
    NameTable(int size) {
        this.names = new String[size];
        this.values = new Object[size];
    }

    void add(String name, T value) {
        int slot = name.hashCode() & names.length - 1;
        while (names[slot] != null) {
            slot = slot + 1 & names.length - 1;
        }
        names[slot] = name;
        values[slot] = value;
    }

    /**
     * What was added under the name that stands from {@code from} to {@code to}; null when nothing was.
     *
     * @param hash as {@link String#hashCode} has it
     */
    @SuppressWarnings("unchecked") // only add puts anything there
    T find(char[] text, int from, int to, int hash) {
        for (int slot = hash & names.length - 1; names[slot] != null; slot = slot + 1 & names.length - 1) {
            if (isAt(names[slot], text, from, to)) {
                return (T) values[slot];
            }
        }
        return null;
    }

    private static boolean isAt(String name, char[] text, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
