package se.kommun.uppdrag.report;

/** The Levenshtein distance: how many characters must be added, removed or replaced to turn one word into another. */
public final class EditDistance {

    private EditDistance() {}

    /** The distance in UTF-16 code units (Wagner–Fischer algorithm). The time is proportional to the product of the lengths. */
    public static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], diagonal) + 1);
            }
        }
        return row[row.length - 1];
    }
}
