package app.parallax.compare.meaning;

import app.parallax.text.Passage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which word of one sentence stands for which of another: the longest common subsequence of stems, content words counting most and neighbours that stay neighbours more, then what has moved.
 *
 * <p>A pairing can be looked at from either side; {@link #inverse()} is the other.
 */
final class Pairing {

    private static final double FUNCTION = 0.3;
    private static final double NEIGHBOURS = 0.2;

    /** So many words away the surroundings of a word are still its own. */
    private static final int NEAR = 4;

    private static final int AROUND = 5;

    /** Sentences that have fewer content words in common do not tell the same. */
    private static final int LEAST_SHARED = 3;

    private final Reading one;
    private final Reading other;
    private final int[] partner;
    private final int[] back;
    private final int shared;
    private final Pairing inverse;

    private Pairing(Reading one, Reading other, int[] partner, int[] back) {
        this.one = one;
        this.other = other;
        this.partner = partner;
        this.back = back;
        this.shared = shared(one, partner);
        this.inverse = new Pairing(this);
    }

    /** The other side of a pairing. */
    private Pairing(Pairing inverse) {
        this.one = inverse.other;
        this.other = inverse.one;
        this.partner = inverse.back;
        this.back = inverse.partner;
        this.shared = shared(one, partner);
        this.inverse = inverse;
    }

    private static int shared(Reading one, int[] partner) {
        return (int) IntStream.range(0, one.size())
                .filter(i -> partner[i] >= 0 && one.at(i).isContent())
                .count();
    }

    static Pairing of(Reading one, Reading other) {
        int[] partner = new int[one.size()];
        int[] back = new int[other.size()];
        Arrays.fill(partner, -1);
        Arrays.fill(back, -1);
        Worth worth = new Worth(one, other);
        inOrder(worth, partner, back);
        moved(one, worth, partner, back);
        return new Pairing(one, other, partner, back);
    }

    /** False where the two have so few words in common that whatever is said to be covered comes to nothing: looked at first, because it costs little. */
    static boolean canCover(Reading one, Reading other) {
        int shared = Math.max(one.mayShare(other), other.mayShare(one));
        boolean isShort = Math.max(one.content(), other.content()) <= LEAST_SHARED;
        return shared >= (isShort ? LEAST_SHARED - 1 : LEAST_SHARED);
    }

    Pairing inverse() {
        return inverse;
    }

    Reading one() {
        return one;
    }

    Reading other() {
        return other;
    }

    /** The index of the word of the other sentence that stands for this one; −1 where none does. */
    int partner(int index) {
        return index < 0 || index >= partner.length ? -1 : partner[index];
    }

    boolean isPaired(int index) {
        return partner(index) >= 0;
    }

    /** How many content words both have. */
    int shared() {
        return shared;
    }

    /** The share of the content words of the one with fewer that the other has too, 0 to 1; 0 where there are too few of them to tell. */
    double coverage() {
        return shared < LEAST_SHARED && !isShortAndSame()
                ? 0
                : (double) shared / Math.min(one.content(), other.content());
    }

    /** "All of the hostages have been freed": short, and the same altogether. */
    private boolean isShortAndSame() {
        return shared == LEAST_SHARED - 1 && one.content() == shared && other.content() == shared;
    }

    /** True where the two words are all that is not the same: "the boy was found alive", "the boy was found dead". */
    boolean isAllButFor(int index, int place) {
        return shared == LEAST_SHARED - 1
                && one.content() == LEAST_SHARED
                && other.content() == LEAST_SHARED
                && !isPaired(index)
                && !inverse().isPaired(place);
    }

    /** The share of one of the two sentences' content words that the other has too, 0 to 1; 0 where there are too few of them to tell. */
    double coverageOf(Passage sentence) {
        return shared < LEAST_SHARED ? 0 : (double) shared / (one.whole().equals(sentence) ? one : other).content();
    }

    /** The share of the content words around one place, up to {@value #AROUND} on each side, that stand around the other too: 0 to 1. */
    double coverageAround(int index, int place) {
        return Math.max(coverage(), Math.min(around(index, place), inverse().around(place, index)));
    }

    private double around(int index, int place) {
        int all = 0;
        int found = 0;
        for (int step : new int[] {-1, 1}) {
            int words = 0;
            for (int i = index + step; i >= 0 && i < one.size() && words < AROUND; i += step) {
                if (one.at(i).isContent()) {
                    words++;
                    all++;
                    found += isPaired(i) && Math.abs(partner(i) - place) <= 3 * AROUND ? 1 : 0;
                }
            }
        }
        return found < LEAST_SHARED ? 0 : (double) found / all;
    }

    /** True where the nearest content words before or behind two places are the same. */
    boolean sharesNext(int index, int place, int step) {
        int i = nextContent(one, index, step);
        return i >= 0 && i < one.size() && partner(i) == nextContent(other, place, step);
    }

    private static int nextContent(Reading reading, int index, int step) {
        int i = index + step;
        while (i >= 0 && i < reading.size() && !reading.at(i).isContent()) {
            i += step;
        }
        return i;
    }

    /** True where the words before ({@code step} −1) or behind (1) two places are the same, or both are the sentence's edge. */
    boolean isAnchored(int index, int place, int step) {
        int words = 0;
        int i = one.nextWord(index, step);
        while (i >= 0 && i < one.size() && words < NEAR) {
            if (isPaired(i)) {
                return isNear(partner(i), place, step);
            }
            words++;
            i = one.nextWord(i, step);
        }
        return words == 0 && isEdge(other, place, step);
    }

    private boolean isNear(int partner, int place, int step) {
        int words = 0;
        int j = other.nextWord(place, step);
        while (j >= 0 && j < other.size() && words < NEAR) {
            if (j == partner) {
                return true;
            }
            words++;
            j = other.nextWord(j, step);
        }
        return false;
    }

    private static boolean isEdge(Reading reading, int place, int step) {
        int next = reading.nextWord(place, step);
        return next < 0 || next >= reading.size();
    }

    /** True where a content word near one place, on either side, stands near the other too. */
    boolean sharesNeighbour(int index, int place) {
        return sharesNeighbour(index, place, -1) || sharesNeighbour(index, place, 1);
    }

    /** True where one of the nearest content words before or behind the one place stands as near to the other, on either side. */
    boolean sharesNeighbour(int index, int place, int step) {
        int words = 0;
        for (int i = one.nextWord(index, step); i >= 0 && i < one.size() && words < NEAR; i = one.nextWord(i, step)) {
            int p = partner(i);
            if (one.at(i).isContent() && p >= 0 && p != place && wordsBetween(p, place) <= NEAR) {
                return true;
            }
            words++;
        }
        return false;
    }

    private int wordsBetween(int from, int to) {
        return (int) IntStream.rangeClosed(Math.min(from, to), Math.max(from, to))
                        .filter(i -> other.at(i).isWord())
                        .count()
                - 1;
    }

    private static void inOrder(Worth worth, int[] partner, int[] back) {
        int rows = partner.length;
        int columns = back.length;
        double[][] best = new double[rows + 1][columns + 1];
        boolean[][] kept = new boolean[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                double skip = Math.max(best[i - 1][j], best[i][j - 1]);
                double gain = worth.of(i - 1, j - 1);
                double keep = gain == 0 ? -1 : best[i - 1][j - 1] + gain + (kept[i - 1][j - 1] ? NEIGHBOURS : 0);
                kept[i][j] = keep > skip;
                best[i][j] = Math.max(keep, skip);
            }
        }
        int i = rows;
        int j = columns;
        while (i > 0 && j > 0) {
            if (kept[i][j]) {
                partner[--i] = --j;
                back[j] = i;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
    }

    private static void moved(Reading one, Worth worth, int[] partner, int[] back) {
        for (int i = 0; i < partner.length; i++) {
            for (int j = 0; j < back.length && partner[i] < 0 && one.at(i).isContent(); j++) {
                if (back[j] < 0 && worth.of(i, j) >= 1) {
                    partner[i] = j;
                    back[j] = i;
                }
            }
        }
    }

    /** What it is worth that a word of one sentence stands for one of another. Words are numbered first: each of the one is held against each of the other, some of them twice. */
    private static final class Worth {
        /** Of a mark, which stands for nothing. */
        private static final int NONE = -1;

        private final int[] forms;
        private final int[] stems;
        private final int[] formsThere;
        private final int[] stemsThere;

        Worth(Reading one, Reading other) {
            Map<String, Integer> numbers = new HashMap<>();
            this.forms = numbered(one, numbers, term -> term.isWord() ? term.form() : null);
            this.formsThere = numbered(other, numbers, term -> term.isWord() ? term.form() : null);
            this.stems = numbered(one, numbers, term -> term.isContent() ? term.stem() : null);
            this.stemsThere = numbered(other, numbers, term -> term.isContent() ? term.stem() : null);
        }

        private static int[] numbered(
                Reading reading, Map<String, Integer> numbers, Function<Term, @Nullable String> key) {
            return reading.terms().stream()
                    .mapToInt(term -> {
                        String words = key.apply(term);
                        return words == null ? NONE : numbers.computeIfAbsent(words, w -> numbers.size());
                    })
                    .toArray();
        }

        /** 1 where two content words have one stem, a little where words of which one is none have one form, else 0. */
        double of(int one, int other) {
            if (stems[one] != NONE && stemsThere[other] != NONE) {
                return stems[one] == stemsThere[other] ? 1 : 0;
            }
            return forms[one] != NONE && forms[one] == formsThere[other] ? FUNCTION : 0;
        }
    }
}
