package app.parallax.align.reuse;

/**
 * Follows words that agree in one direction, over a few that differ, as far as what agrees beyond them tells more than chance would (after the extension of hits in BLAST: Altschul et al. 1990).
 * For one thread.
 */
final class Extension {
    /** So many words in a row may differ on either side. */
    private static final int GAP = 4;

    /** What a gap costs, in bits: chance gives each of the ways over a gap a try. A word put for another is one way; words dropped or put in are many, and rarer. */
    private static final float ONE_FOR_ONE = 8;

    private static final float OTHER_GAP = 11;
    private static final float PER_WORD = 1;

    /** How far is looked whether the texts agree again, and what a word costs there that does not. */
    private static final int LANDING = 8;

    private static final float DIFFERS = 6;

    /** Three words that come back tell less, as a formula does; a passage that comes back whole is still told from chance. */
    private static final int MOST_REPEATS = 5;

    /** The first words of a run have nothing before them that foretells them. */
    private static final int CONTEXT = ShingleIndex.LENGTH - 1;

    private final RecordWords record;
    private final int[] other;
    private final Repeats otherRepeats;

    /** Where the extension ended; before its last word where it went backwards. */
    int recordEnd;

    int otherEnd;
    int same;
    float score;

    private int skipRecord;
    private int skipOther;

    Extension(RecordWords record, int[] other, Repeats otherRepeats) {
        this.record = record;
        this.other = other;
        this.otherRepeats = otherRepeats;
    }

    /**
     * @param r the first place in the record to look at
     * @param o the first in the other text
     * @param step 1 for onwards, -1 for backwards
     * @param until the place in the other text where the way ends
     */
    void run(int r, int o, int step, int until) {
        recordEnd = r;
        otherEnd = o;
        same = 0;
        score = 0;
        do {
            while (agree(recordEnd, otherEnd, step, until)) {
                score += step > 0 && same < CONTEXT ? record.bits(recordEnd) : bits(recordEnd, otherEnd, step);
                same++;
                recordEnd += step;
                otherEnd += step;
            }
        } while (bridged(step, until));
    }

    /** How much it tells that the texts share this word, when they share those before it (or behind it, on the way back). */
    private float bits(int r, int o, int step) {
        int back = step > 0 ? CONTEXT : 0;
        int more = record.repeats().more(r - back) + otherRepeats.more(o - back);
        return record.bits(r) / (1 + Math.min(more, MOST_REPEATS));
    }

    /** Passes the gap that leads furthest, if any leads on. */
    private boolean bridged(int step, int until) {
        float best = 0;
        for (int a = 0; a <= GAP; a++) {
            for (int b = a == 0 ? 1 : 0; b <= GAP; b++) {
                float gain = landing(recordEnd + b * step, otherEnd + a * step, step, until);
                float net = gain == 0 ? 0 : gain - cost(a, b);
                if (net > best) {
                    best = net;
                    skipOther = a;
                    skipRecord = b;
                }
            }
        }
        if (best <= 0) {
            return false;
        }
        score -= cost(skipOther, skipRecord);
        recordEnd += skipRecord * step;
        otherEnd += skipOther * step;
        return true;
    }

    private static float cost(int other, int record) {
        return other == 1 && record == 1 ? ONE_FOR_ONE : OTHER_GAP + PER_WORD * (other + record);
    }

    /** The most that the words from here on tell, a few that differ among them; 0 where the first does. */
    private float landing(int r, int o, int step, int until) {
        float best = 0;
        float sum = 0;
        for (int i = 0; i < LANDING && (i > 0 || agree(r, o, step, until)); i++) {
            int at = r + i * step;
            if (at < 0 || at >= record.size() || (until - o - i * step) * step <= 0) {
                break;
            }
            sum += agree(at, o + i * step, step, until) ? record.bits(at) : -DIFFERS;
            best = Math.max(best, sum);
        }
        return best;
    }

    private boolean agree(int r, int o, int step, int until) {
        return (until - o) * step > 0 && r >= 0 && r < record.size() && record.word(r) == other[o];
    }
}
