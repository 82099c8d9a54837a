package app.parallax.engine;

import app.parallax.align.AlignedPair;
import app.parallax.align.Aligner;
import app.parallax.align.Alignment;
import app.parallax.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says what differs in the pairs of sources that are done, while the others are not: as often as it costs no more than whoever hears wants to spend. Safe for several threads. */
final class EarlyAnswers implements Consumer<AlignedPair> {
    private final Early early;
    private final int sources;
    private final Function<Alignment, Comparison> answer;
    private final long begun;
    private final List<AlignedPair> done = new ArrayList<>();
    private final ReentrantLock answering = new ReentrantLock();

    /** Both guarded by {@link #answering}. */
    private long spent;

    private long last;

    /**
     * @param sources how many are compared
     * @param answer what follows from what is tied so far
     * @param begun when the run began, by {@link System#nanoTime}
     */
    EarlyAnswers(Early early, int sources, Function<Alignment, Comparison> answer, long begun) {
        this.early = early;
        this.sources = sources;
        this.answer = answer;
        this.begun = begun;
    }

    @Override
    public void accept(AlignedPair pair) {
        synchronized (done) {
            done.add(pair);
        }
        if (early.share() > 0 && !pair.isWithin() && answering.tryLock()) {
            try {
                answer();
            } finally {
                answering.unlock();
            }
        }
    }

    private void answer() {
        List<AlignedPair> known;
        synchronized (done) {
            known = List.copyOf(done);
        }
        long now = System.nanoTime();
        // The next one takes about as long as the last did. Once all is tied, the answer comes at once by itself.
        boolean affordable = spent + last <= early.share() * (now - begun);
        if (!affordable || known.size() == sources * (sources + 1) / 2) {
            return;
        }
        long between = known.stream().filter(pair -> !pair.isWithin()).count();
        early.found(answer.apply(Aligner.joined(known)), pairs(between));
        last = System.nanoTime() - now;
        spent += last;
    }

    Early.Pairs pairs(long between) {
        return new Early.Pairs((int) between, all());
    }

    /** How many pairs of two there are. */
    int all() {
        return sources * (sources - 1) / 2;
    }
}
