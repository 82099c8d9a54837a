package app.parallax.align;

/**
 * The longest run of words that two units have in common.
 *
 * @param start where it begins among the first unit's stems
 * @param length in words; 0 where no word is shared
 */
record CommonRun(int start, int length) {

    static final CommonRun NONE = new CommonRun(0, 0);

    /**
     * @param a stems in the second source's numbers, -1 for what it does not know
     */
    static CommonRun of(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        int best = 0;
        int end = 0;
        for (int i = 0; i < a.length; i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length; j++) {
                int above = row[j + 1];
                row[j + 1] = a[i] == b[j] ? diagonal + 1 : 0;
                diagonal = above;
                if (row[j + 1] > best) {
                    best = row[j + 1];
                    end = i + 1;
                }
            }
        }
        return new CommonRun(end - best, best);
    }

    /** The length of the longest common subsequence: how many words stand in both in the same order. */
    static int inOrder(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int stem : a) {
            int diagonal = 0;
            for (int j = 0; j < b.length; j++) {
                int above = row[j + 1];
                row[j + 1] = stem == b[j] ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[b.length];
    }
}
