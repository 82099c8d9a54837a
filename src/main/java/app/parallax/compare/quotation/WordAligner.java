package app.parallax.compare.quotation;

import app.parallax.compare.EditClass;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays quoted words beside a record's words: every quoted word is placed, the record's are used where they fit. A local alignment with affine gaps after Gotoh (1982, "An improved algorithm
 * for matching biological sequences"), three states; leaving out record words is cheap, cheaper still at an ellipsis, and jumping to another turn or stretch costs a fixed price. Ties go to
 * keeping, then leaving out, then to the earlier place, so that the result is always the same.
 */
final class WordAligner {

    private static final int KEEP = 0;
    private static final int DELETE = 1;
    private static final int INSERT = 2;
    private static final double NEVER = -1e9;

    private static final double DELETE_OPEN = 0.45;
    private static final double DELETE_MORE = 0.03;
    private static final double DELETE_ADMITTED = 0.05;
    private static final double INSERT_OPEN = 0.3;
    private static final double INSERT_MORE = 0.4;
    private static final double INSERT_OWN = 0.1;
    private static final double REPLACE = 0.5;
    private static final double JUMP = 1.5;
    private static final double OTHER_TURN = 0.5;
    private static final double MINOR_WORD = 0.5;

    private final QuotedWords quoted;
    private final int from;
    private final int length;
    private final SpokenWords record;
    private final int[] region;
    private final double[][] best;
    private final byte[][] back;

    private WordAligner(QuotedWords quoted, int from, int to, SpokenWords record, int[] region) {
        this.quoted = quoted;
        this.from = from;
        this.length = to - from;
        this.record = record;
        this.region = region;
        this.best = new double[3][(region.length + 1) * (length + 1)];
        this.back = new byte[3][(region.length + 1) * (length + 1)];
    }

    /**
     * @param from first quoted word to place
     * @param to after the last
     * @param region indices of record words that may be used, ascending
     */
    static WordAlignment align(QuotedWords quoted, int from, int to, SpokenWords record, int[] region) {
        WordAligner aligner = new WordAligner(quoted, from, to, record, region);
        aligner.fill();
        return aligner.trace();
    }

    /** What a quoted word is worth when it is found. */
    static double worth(QuotedWords quoted, int index) {
        if (quoted.isOwn(index)) {
            return 0;
        }
        EditClass editClass = Wording.classOf(quoted.form(index));
        return editClass == EditClass.FUNCTION || editClass == EditClass.FILLER ? MINOR_WORD : 1;
    }

    private int cell(int r, int q) {
        return r * (length + 1) + q;
    }

    private void fill() {
        for (double[] state : best) {
            Arrays.fill(state, NEVER);
        }
        for (int r = 0; r <= region.length; r++) {
            best[KEEP][cell(r, 0)] = 0;
            for (int q = 1; q <= length; q++) {
                fillInsert(r, q);
                if (r > 0) {
                    double step = stepCost(r - 1, q);
                    fillDelete(r, q, step);
                    fillKeep(r, q, q == 1 ? 0 : stepCost(r - 1, q - 1));
                }
            }
        }
    }

    private void fillKeep(int r, int q, double step) {
        int before = cell(r - 1, q - 1);
        int state = bestState(before);
        best[KEEP][cell(r, q)] = best[state][before] - step + likeness(region[r - 1], from + q - 1);
        back[KEEP][cell(r, q)] = (byte) state;
    }

    private void fillDelete(int r, int q, double step) {
        int before = cell(r - 1, q);
        boolean admitted = q == length || quoted.hasEllipsisBefore(from + q);
        double open = Math.max(best[KEEP][before], best[INSERT][before]) - (admitted ? DELETE_ADMITTED : DELETE_OPEN);
        boolean goOn = best[DELETE][before] >= open;
        double more = admitted ? 0 : DELETE_MORE;
        best[DELETE][cell(r, q)] = Math.max(best[DELETE][before], open) - more - step;
        back[DELETE][cell(r, q)] = (byte) (goOn ? DELETE : best[KEEP][before] >= best[INSERT][before] ? KEEP : INSERT);
    }

    private void fillInsert(int r, int q) {
        int before = cell(r, q - 1);
        boolean own = quoted.isOwn(from + q - 1);
        double open = Math.max(best[KEEP][before], best[DELETE][before]) - (own ? 0 : INSERT_OPEN);
        boolean goOn = best[INSERT][before] >= open;
        best[INSERT][cell(r, q)] = Math.max(best[INSERT][before], open) - (own ? INSERT_OWN : INSERT_MORE);
        back[INSERT][cell(r, q)] = (byte) (goOn ? INSERT : best[KEEP][before] >= best[DELETE][before] ? KEEP : DELETE);
    }

    private int bestState(int cell) {
        int state = best[DELETE][cell] > best[KEEP][cell] ? DELETE : KEEP;
        return best[INSERT][cell] > best[state][cell] ? INSERT : state;
    }

    /** The price of going on to a record word that does not follow the one before it. */
    private double stepCost(int r, int q) {
        if (r == 0) {
            return 0;
        }
        boolean adjacent = region[r] == region[r - 1] + 1;
        if (adjacent && record.follows(region[r])) {
            return 0;
        }
        if (q < length && quoted.hasEllipsisBefore(from + q)) {
            return DELETE_ADMITTED;
        }
        return adjacent ? OTHER_TURN : JUMP;
    }

    private double likeness(int recordIndex, int quotedIndex) {
        Token said = record.token(recordIndex);
        Token word = quoted.token(quotedIndex);
        boolean own = quoted.isOwn(quotedIndex);
        double worth = own ? MINOR_WORD : worth(quoted, quotedIndex);
        return switch (WordLikeness.of(said, word)) {
            case SAME -> worth;
            case SPELLING -> worth * 0.9;
            case INFLECTION -> worth * 0.6;
            case OTHER -> own ? -INSERT_OWN : -REPLACE;
        };
    }

    private WordAlignment trace() {
        int r = 0;
        for (int at = 1; at <= region.length; at++) {
            if (end(at) > end(r)) {
                r = at;
            }
        }
        double score = end(r);
        double full = 0;
        for (int i = 0; i < length; i++) {
            full += worth(quoted, from + i);
        }
        return new WordAlignment(record, steps(r), full == 0 ? 0 : score / full);
    }

    private double end(int r) {
        return Math.max(best[KEEP][cell(r, length)], best[INSERT][cell(r, length)]);
    }

    private List<Step> steps(int end) {
        List<Step> steps = new ArrayList<>();
        int r = end;
        int q = length;
        int state = best[KEEP][cell(r, q)] >= best[INSERT][cell(r, q)] ? KEEP : INSERT;
        while (q > 0) {
            int before = back[state][cell(r, q)];
            switch (state) {
                case KEEP -> steps.add(pair(region[--r], from + --q));
                case DELETE -> steps.add(new Step(region[--r], -1, Likeness.OTHER));
                default -> steps.add(new Step(-1, from + --q, Likeness.OTHER));
            }
            state = before;
        }
        return steps.reversed();
    }

    private Step pair(int recordIndex, int quotedIndex) {
        return new Step(
                recordIndex, quotedIndex, WordLikeness.of(record.token(recordIndex), quoted.token(quotedIndex)));
    }
}
