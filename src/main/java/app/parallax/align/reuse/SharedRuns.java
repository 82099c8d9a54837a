package app.parallax.align.reuse;

import app.parallax.text.HashedWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of words that other texts share with one record: three words in a row are looked up in an index of the record, followed both ways as far as the words agree, and over gaps of
 * a few words that differ. A run counts where it tells more than two texts of such a length share by chance: the words in it are weighed by how rare they are. Immutable after construction and
 * safe for several threads.
 */
public final class SharedRuns {
    /** No run has fewer words. */
    private static final int SHORTEST = 6;

    /** Three words met more often in the record are a formula ("at the same time") and start no run. */
    private static final int FORMULA = 24;

    /** What agrees in one piece must tell so much, in bits, before gaps beside it are looked at. */
    private static final float CORE = 20;

    /** A run must tell so many bits more than it takes to name a place in each text. */
    private static final double MARGIN = 16;

    private final HashedWords words;
    private final RecordWords record;
    private final ShingleIndex index;

    public SharedRuns(HashedWords record) {
        this.words = record;
        this.record = new RecordWords(record);
        this.index = new ShingleIndex(this.record);
    }

    /** The runs of another text, in its order; none overlap there. */
    public List<SharedRun> in(HashedWords other) {
        return search(other, new Repeats(other));
    }

    /** The same of a text that is itself ready for search, as it is where each of many is held against each. */
    public List<SharedRun> in(SharedRuns other) {
        return search(other.words, other.record.repeats());
    }

    private List<SharedRun> search(HashedWords other, Repeats repeats) {
        int[] numbers = record.numbersOf(other);
        double places = (double) Math.max(1, record.size()) * Math.max(1, numbers.length);
        return new Search(numbers, repeats, (float) (Math.log(places) / Math.log(2) + MARGIN)).runs();
    }

    /** A run with what it tells. */
    private record Scored(SharedRun run, float score) {}

    /** One pass over another text. */
    private final class Search {
        private final int[] other;
        private final float least;
        private final Extension onwards;
        private final Extension backwards;
        private final List<SharedRun> runs = new ArrayList<>();

        /** Where the last run ended, and whether the shingle one word before was looked at. */
        private int free;

        private boolean lookedBefore;

        Search(int[] other, Repeats repeats, float least) {
            this.other = other;
            this.least = least;
            onwards = new Extension(record, other, repeats);
            backwards = new Extension(record, other, repeats);
        }

        List<SharedRun> runs() {
            int at = 0;
            while (at + ShingleIndex.LENGTH <= other.length) {
                Scored best = best(at);
                if (best == null) {
                    at++;
                } else {
                    runs.add(best.run());
                    at = best.run().toEnd();
                    free = at;
                    lookedBefore = false;
                }
            }
            return List.copyOf(runs);
        }

        private @Nullable Scored best(int at) {
            int one = other[at];
            int two = other[at + 1];
            int three = other[at + 2];
            boolean looked = lookedBefore;
            lookedBefore = false;
            if (one < 0 || two < 0 || three < 0) {
                return null;
            }
            int bucket = index.bucket(one, two, three);
            if (index.count(bucket) > FORMULA) {
                return null;
            }
            lookedBefore = true;
            Scored best = null;
            for (int place = index.first(bucket, one, two, three);
                    place != ShingleIndex.NONE;
                    place = index.after(place, one, two, three)) {
                // A run that holds the word before as well was met there and was not enough.
                boolean met = looked && place > 0 && record.word(place - 1) == other[at - 1];
                Scored run = met ? null : grown(place, at);
                if (run != null && (best == null || run.score() > best.score())) {
                    best = run;
                }
            }
            return best;
        }

        private @Nullable Scored grown(int place, int at) {
            if (core(place, at) < CORE) {
                return null;
            }
            onwards.run(place, at, 1, other.length);
            backwards.run(place - 1, at - 1, -1, free - 1);
            float score = onwards.score + backwards.score;
            int same = onwards.same + backwards.same;
            if (score < least || same < SHORTEST) {
                return null;
            }
            SharedRun run = new SharedRun(
                    backwards.recordEnd + 1, onwards.recordEnd, backwards.otherEnd + 1, onwards.otherEnd, same);
            return new Scored(run, score);
        }

        /** What agrees in one piece, as far as need be. */
        private float core(int place, int at) {
            float bits = 0;
            for (int i = 0;
                    bits < CORE
                            && at + i < other.length
                            && place + i < record.size()
                            && record.word(place + i) == other[at + i];
                    i++) {
                bits += record.bits(place + i);
            }
            for (int i = 1;
                    bits < CORE && at - i >= free && place - i >= 0 && record.word(place - i) == other[at - i];
                    i++) {
                bits += record.bits(place - i);
            }
            return bits;
        }
    }
}
