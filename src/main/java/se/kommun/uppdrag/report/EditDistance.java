package se.kommun.uppdrag.report;

/** How many letters must be added, removed or changed to make one word of another: the Levenshtein distance. */
public final class EditDistance {

    private EditDistance() {}

    /** The distance in UTF-16 code units, by the algorithm of Wagner and Fischer; takes time in proportion to the product of the lengths. */
    public static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j - 1], diagonal) + 1);
            }
        }
        return row[row.length - 1];
    }
}
