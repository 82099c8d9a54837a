package app.parallax.align.reuse;

import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of words that other texts share with one record: shingles of folded words are looked up in an index of the record, grown as far as the words agree, and runs on
 * neighbouring diagonals are bridged over a few words that differ. Immutable after construction and safe for several threads.
 */
public final class SharedRuns {
    /** Three words in a row are the shortest run that is seldom chance; a run counts from {@link #SHORTEST}. */
    private static final int SHINGLE = 3;

    private static final int SHORTEST = 6;
    /** A word put in, taken out or changed does not end what was copied; so many in a row do. */
    private static final int GAP = 4;
    /** A shingle met more often in the record is a formula ("at the same time") and starts no run. */
    private static final int FORMULA = 24;

    private final List<Token> record;
    private final int[] forms;
    private final ShingleIndex index;
    private final FormNumbers numbers;

    public SharedRuns(String record) {
        this.record = tokens(record);
        this.numbers = new FormNumbers();
        this.forms = this.record.stream().mapToInt(t -> numbers.add(t.form())).toArray();
        this.index = new ShingleIndex(forms, SHINGLE);
    }

    /** The runs of another text, in its order; where two overlap there, the longer one is kept. */
    public List<SharedRun> in(String other) {
        List<Token> tokens = tokens(other);
        int[] theirs = tokens.stream().mapToInt(t -> numbers.find(t.form())).toArray();
        List<SharedRun> runs = new ArrayList<>();
        int at = 0;
        while (at + SHINGLE <= theirs.length) {
            Stretch best = longest(theirs, at);
            if (best == null || best.otherEnd() - best.otherStart() < SHORTEST) {
                at++;
            } else {
                runs.add(run(best, tokens));
                at = best.otherEnd();
            }
        }
        return List.copyOf(runs);
    }

    private @Nullable Stretch longest(int[] theirs, int at) {
        int[] places = index.places(theirs, at);
        if (places.length > FORMULA) {
            return null;
        }
        return Arrays.stream(places)
                .mapToObj(place -> grow(theirs, at, place))
                .reduce((a, b) -> b.same() > a.same() ? b : a)
                .orElse(null);
    }

    /** From a shared shingle on, as far as no more than {@link #GAP} words in a row differ on either side. */
    private Stretch grow(int[] theirs, int at, int place) {
        int o = at + SHINGLE;
        int r = place + SHINGLE;
        Stretch stretch = new Stretch(place, r, at, o, SHINGLE);
        while (o < theirs.length && r < forms.length) {
            int[] step = forms[r] == theirs[o] ? new int[] {0, 0} : bridge(theirs, o, r);
            if (step.length == 0) {
                break;
            }
            o += step[0] + 1;
            r += step[1] + 1;
            stretch = new Stretch(place, r, at, o, stretch.same() + 1);
        }
        return stretch;
    }

    /** How many words to pass over on the other side and in the record until two in a row agree again; empty where none do. */
    private int[] bridge(int[] theirs, int o, int r) {
        for (int sum = 1; sum <= 2 * GAP; sum++) {
            for (int skip = Math.max(0, sum - GAP); skip <= Math.min(GAP, sum); skip++) {
                if (agree(theirs, o + skip, r + sum - skip)) {
                    return new int[] {skip, sum - skip};
                }
            }
        }
        return new int[0];
    }

    private boolean agree(int[] theirs, int o, int r) {
        return o + 1 < theirs.length && r + 1 < forms.length && forms[r] == theirs[o] && forms[r + 1] == theirs[o + 1];
    }

    private SharedRun run(Stretch stretch, List<Token> tokens) {
        Span from = hull(record, stretch.recordStart(), stretch.recordEnd());
        Span to = hull(tokens, stretch.otherStart(), stretch.otherEnd());
        return new SharedRun(from, to, stretch.otherEnd() - stretch.otherStart(), stretch.same());
    }

    private static Span hull(List<Token> tokens, int start, int end) {
        return tokens.get(start).span().hull(tokens.get(end - 1).span());
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, new Span(0, text.length()));
    }

    /** A run in numbers of words, half open. */
    private record Stretch(int recordStart, int recordEnd, int otherStart, int otherEnd, int same) {}
}
