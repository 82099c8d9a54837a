package app.parallax.align;

/** Tells the same words from nearly the same words and from the same sense. */
final class Relations {

    /** One word more in ten may be the "not" that turns them round; one in twenty, at the edge of the run, is hardly ever. */
    private static final double NEARLY_ALL = 0.95;

    private static final double MOST = 0.7;
    private static final int FEW_WORDS = 3;

    private Relations() {}

    static Relation of(int[] a, int[] b, CommonRun run) {
        int shorter = Math.min(a.length, b.length);
        int longer = Math.max(a.length, b.length);
        if (run.length() >= NEARLY_ALL * longer) {
            return Relation.VERBATIM;
        }
        int inOrder = CommonRun.inOrder(a, b);
        boolean near = inOrder >= FEW_WORDS && inOrder >= MOST * shorter && inOrder >= MOST * MOST * longer;
        return near ? Relation.NEAR : Relation.PARAPHRASE;
    }
}
