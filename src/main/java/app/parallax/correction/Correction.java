package app.parallax.correction;

import app.parallax.source.Approximation;
import app.parallax.source.BlockRole;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something an analyst has set right; an input of the engine, so that everything that follows from it changes. */
public sealed interface Correction {

    /** What is set right, as a key: of two corrections with the same one the later stands. */
    String about();

    /** The passages it names, in order; empty where it is about a source as a whole. */
    List<Passage> passages();

    /** True where it cannot be obeyed without this source. */
    boolean touches(String source);

    /** Of a source as a whole. */
    sealed interface OfSource extends Correction {
        String source();

        @Override
        default String about() {
            return getClass().getSimpleName() + " " + source();
        }

        @Override
        default List<Passage> passages() {
            return List.of();
        }

        @Override
        default boolean touches(String source) {
            return source().equals(source);
        }
    }

    /** Of passages. */
    sealed interface OfPassages extends Correction {
        @Override
        default String about() {
            return getClass().getSimpleName() + " " + written(passages());
        }

        @Override
        default boolean touches(String source) {
            return passages().stream().anyMatch(passage -> passage.source().equals(source));
        }

        private static String written(Collection<Passage> passages) {
            return passages.stream()
                    .map(p -> p.source() + ":" + p.start() + "-" + p.end())
                    .collect(Collectors.joining(" "));
        }
    }

    record Title(String source, @Nullable String value) implements OfSource {}

    record Publisher(String source, @Nullable String value) implements OfSource {}

    record Kind(String source, SourceKind value) implements OfSource {}

    record Date(String source, @Nullable LocalDate value) implements OfSource {}

    /**
     * @param value an ISO 639-1 code; null where it is not known
     */
    record Language(String source, @Nullable String value) implements OfSource {}

    record OccasionOf(String source, @Nullable String value) implements OfSource {}

    /**
     * What a speaker is called throughout a source.
     *
     * @param read the name that was found
     * @param value the one that it should be
     */
    record SpeakerName(String source, String read, String value) implements OfSource {
        @Override
        public String about() {
            return OfSource.super.about() + " " + read;
        }
    }

    /** Who speaks in the blocks that the passage covers for the most part, or in the quotation that it is or lies in. */
    record Speaker(Passage passage, @Nullable String value) implements OfPassages {
        @Override
        public List<Passage> passages() {
            return List.of(passage);
        }
    }

    /** What the blocks that the passage touches are to the account. */
    record Role(Passage passage, BlockRole value) implements OfPassages {
        @Override
        public List<Passage> passages() {
            return List.of(passage);
        }
    }

    /**
     * How the figure at a passage is to be read.
     *
     * @param passage the figure's words; one that the program found there, or a place where it found none
     * @param value null where there is no figure
     * @param upperValue the end of a range; null without one
     * @param unit as the comparison format writes it; null without one
     * @param counted the head noun, base form; null where nothing is counted
     */
    record FigureAt(
            Passage passage,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upperValue,
            Approximation approximation,
            @Nullable String unit,
            @Nullable String counted)
            implements OfPassages {
        @Override
        public List<Passage> passages() {
            return List.of(passage);
        }
    }

    /** Whether two passages speak of the same thing. The lesser passage comes first. */
    record Tie(Passage first, Passage second, boolean tied) implements OfPassages {
        public Tie {
            if (first.compareTo(second) > 0) {
                throw new IllegalArgumentException("the lesser passage comes first");
            }
        }

        /** In either order. */
        public static Tie of(Passage one, Passage other, boolean tied) {
            return one.compareTo(other) <= 0 ? new Tie(one, other, tied) : new Tie(other, one, tied);
        }

        @Override
        public List<Passage> passages() {
            return List.of(first, second);
        }
    }

    /** Passages that state one point, in order. What else stands in their points joins it. */
    record OnePoint(List<Passage> passages) implements OfPassages {
        public OnePoint {
            passages = passages.stream().sorted().distinct().toList();
        }
    }

    /** Passages that state a point of their own, in order, apart from whatever else stands with them. */
    record PointApart(List<Passage> passages) implements OfPassages {
        public PointApart {
            passages = passages.stream().sorted().distinct().toList();
        }
    }
}
