package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.SentenceSupport;
import app.parallax.text.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How far other sources bear out what one source says, from its beginning to its end.
 *
 * @param stretches sentences that state something, in order; none overlaps another
 */
public record Bearing(List<Stretch> stretches) {
    private static final double BORNE_OUT = 0.5;

    /**
     * A sentence.
     *
     * @param support the probability that another source states the same, 0 to 1
     */
    public record Stretch(Span span, double support) {}

    public Bearing {
        stretches = List.copyOf(stretches);
    }

    /**
     * @throws IllegalArgumentException where the comparison has no such source
     */
    public static Bearing of(Comparison comparison, String source) {
        int index = comparison.sources().indexOf(comparison.source(source));
        return new Bearing(comparison.supports().get(index).stream()
                .flatMap(Bearing::stretch)
                .toList());
    }

    private static Stream<Stretch> stretch(SentenceSupport sentence) {
        Double support = sentence.support();
        return support == null || sentence.sentence().span().isEmpty()
                ? Stream.of()
                : Stream.of(new Stretch(sentence.sentence().span(), support));
    }

    /** How far the sentence at a position is borne out; empty where none stands there, or it states nothing. */
    public OptionalDouble at(int position) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < stretches.size() && stretches.get(low).span().contains(position)
                ? OptionalDouble.of(stretches.get(low).support())
                : OptionalDouble.empty();
    }

    /** Of the words of its sentences, how many of a hundred stand in such as are likelier borne out than not; empty where nobody was asked. */
    public OptionalInt percent() {
        int all = stretches.stream().mapToInt(s -> s.span().length()).sum();
        int borneOut = stretches.stream()
                .filter(s -> s.support() >= BORNE_OUT)
                .mapToInt(s -> s.span().length())
                .sum();
        return all == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * borneOut / all));
    }
}
