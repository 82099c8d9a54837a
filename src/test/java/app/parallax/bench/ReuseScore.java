package app.parallax.bench;

import app.parallax.bench.Planting.Planted;
import app.parallax.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * How many words of planted passages were found, and how many of the found words were planted. A word counts as found only in a run whose other end
 * lies where the passage was taken from; a changed word within a passage belongs to it.
 *
 * @param planted how many words were planted
 * @param found how many of them were found
 * @param reported how many words lie in runs
 */
record ReuseScore(long planted, long found, long reported) {
    static final ReuseScore NONE = new ReuseScore(0, 0, 0);

    /** A run as the program reports it, in characters. */
    record Run(Span from, Span to) {}

    static ReuseScore of(Planting.Other other, List<Run> runs) {
        WrittenWords words = other.words();
        BitSet planted = new BitSet();
        BitSet reported = new BitSet();
        BitSet found = new BitSet();
        other.planted()
                .forEach(passage -> planted.set(
                        words.firstFrom(passage.other().start()),
                        words.firstFrom(passage.other().end())));
        for (Run run : runs) {
            reported.set(
                    words.firstFrom(run.to().start()), words.firstFrom(run.to().end()));
        }
        for (Planted passage : other.planted()) {
            for (Run run : runs) {
                if (run.to().overlaps(passage.other()) && run.from().overlaps(passage.record())) {
                    found.set(
                            words.firstFrom(
                                    Math.max(run.to().start(), passage.other().start())),
                            words.firstFrom(
                                    Math.min(run.to().end(), passage.other().end())));
                }
            }
        }
        return new ReuseScore(planted.cardinality(), found.cardinality(), reported.cardinality());
    }

    ReuseScore plus(ReuseScore other) {
        return new ReuseScore(planted + other.planted, found + other.found, reported + other.reported);
    }

    double recall() {
        return planted == 0 ? 1 : (double) found / planted;
    }

    double precision() {
        return reported == 0 ? 1 : (double) found / reported;
    }
}
