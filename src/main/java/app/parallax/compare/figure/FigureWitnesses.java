package app.parallax.compare.figure;

import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every figure of a comparison by source and value: a figure that another passage of the other source bears out does not differ from that source. */
final class FigureWitnesses {

    /** Words in common, weighed by nearness, from which on two figures of one value speak of one thing. */
    private static final double LIKE = 0.12;

    /** "three above", "9 mph shy of", "4 points more than": one word may name the measure. */
    private static final Pattern DISTANCE = Pattern.compile(
            "\\s*(?:[\\p{L}%]+\\s+)?(?:above|below|over|under|beyond|short of|shy of|off|higher|lower|more|less|fewer|ahead|behind)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final int DISTANCE_WITHIN = 40;

    private final Map<Key, List<FigureInContext>> all = new HashMap<>();

    /** The figures of each sentence, by its source and number. */
    private final Map<Place, List<FigureInContext>> together = new HashMap<>();

    private record Place(String source, int sentence) {}

    private record Key(String source, BigDecimal value, String base) {
        static Key of(String source, FigureInContext figure) {
            String unit = figure.figure().unit();
            BigDecimal value = Measures.inBase(figure.figure().value(), unit).stripTrailingZeros();
            return new Key(source, value, String.valueOf(Measures.base(unit)));
        }
    }

    FigureWitnesses(Statements statements, SentenceFigures sentences) {
        for (Statement statement : statements.all()) {
            for (FigureInContext figure : sentences.all(statement)) {
                together.computeIfAbsent(
                                new Place(statement.sourceId(), statement.sentence()), key -> new ArrayList<>())
                        .add(figure);
                all.computeIfAbsent(Key.of(statement.sourceId(), figure), key -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /** True for a number that is written as a word and stands in every text. */
    static boolean isSmall(Figure figure) {
        return figure.value().compareTo(SMALL) <= 0;
    }

    /** The other places where the same source says of the same occasion that there are so many of the same; none for a small number, which may be told of two things of a kind. */
    Stream<FigureInContext> again(FigureInContext figure) {
        return isSmall(figure.figure())
                ? Stream.of()
                : all.getOrDefault(Key.of(figure.statement().sourceId(), figure), List.of()).stream()
                        .filter(other ->
                                !other.equals(figure) && other.statement().account())
                        .filter(other -> FigurePairing.countSame(figure.figure(), other.figure())
                                && FigureRelation.areComparable(figure.figure(), other.figure())
                                && Comparability.shareOccasion(figure.statement(), other.statement()));
    }

    /** True where the source of either figure states the other's value in another sentence and in a like context, or a third tells them apart. */
    boolean bearOut(FigurePairing.Pair pair) {
        return bearsOut(pair.one(), pair.other())
                || bearsOut(pair.other(), pair.one())
                || isDistance(pair.one(), pair.other())
                || isDistance(pair.other(), pair.one())
                || areToldApart(pair.one(), pair.other());
    }

    /** A third source gives both in one sentence ("rose to 11 bar, and the limit is 8"): then they are two things. */
    private boolean areToldApart(FigureInContext one, FigureInContext other) {
        String measure = measure(one.figure());
        return measure != null
                && measure.equals(measure(other.figure()))
                && together.entrySet().stream()
                        .filter(entry ->
                                !entry.getKey().source().equals(one.statement().sourceId()))
                        .filter(entry -> !entry.getKey()
                                .source()
                                .equals(other.statement().sourceId()))
                        .anyMatch(entry -> isAmong(one, entry.getValue()) && isAmong(other, entry.getValue()));
    }

    /** Where one figure of a sentence names the measure the other may leave it out. */
    private static boolean isAmong(FigureInContext figure, List<FigureInContext> sentence) {
        String measure = measure(figure.figure());
        return sentence.stream()
                .map(FigureInContext::figure)
                .filter(other -> other.value().compareTo(figure.figure().value()) == 0)
                .anyMatch(other -> measure(other) == null || Objects.equals(measure, measure(other)));
    }

    private static @Nullable String measure(Figure figure) {
        return figure.unit() != null ? figure.unit() : figure.counted();
    }

    /** "11, three above the limit" where the other says that the limit is 8: one of the two is a distance, and with the other figure of its sentence it makes the other's. */
    private boolean isDistance(FigureInContext figure, FigureInContext against) {
        BigDecimal value = figure.figure().value();
        BigDecimal wanted = against.figure().value();
        Place place =
                new Place(figure.statement().sourceId(), figure.statement().sentence());
        return together.getOrDefault(place, List.of()).stream()
                .filter(other -> !other.figure().span().equals(figure.figure().span()))
                .filter(other -> isDistanceFrom(other, against) || isDistanceFrom(figure, against))
                .map(other -> other.figure().value())
                .anyMatch(other -> other.subtract(value).compareTo(wanted) == 0
                        || other.add(value).compareTo(wanted) == 0);
    }

    /** Where both tell the same distance, two levels are so far from one and the same. */
    private boolean isDistanceFrom(FigureInContext distance, FigureInContext beside) {
        Place place =
                new Place(beside.statement().sourceId(), beside.statement().sentence());
        return tellsADistance(distance)
                && together.getOrDefault(place, List.of()).stream()
                        .noneMatch(other -> other.figure()
                                        .value()
                                        .compareTo(distance.figure().value())
                                == 0);
    }

    /** Sums of whatever stands in a sentence come out by chance. */
    private static boolean tellsADistance(FigureInContext figure) {
        String text = figure.statement().source().source().text();
        int end = figure.figure().span().end();
        return DISTANCE.matcher(text)
                .region(end, Math.min(end + DISTANCE_WITHIN, text.length()))
                .lookingAt();
    }

    private boolean bearsOut(FigureInContext figure, FigureInContext against) {
        String source = against.statement().sourceId();
        return all.getOrDefault(Key.of(source, figure), List.of()).stream()
                .filter(w -> w.statement().sentence() != against.statement().sentence())
                .anyMatch(w -> isLike(figure, w));
    }

    private static boolean isLike(FigureInContext figure, FigureInContext witness) {
        return switch (FigurePairing.heads(figure.figure(), witness.figure())) {
            case SAME -> true;
            case OPEN -> figure.figure().unit() != null || figure.likeness(witness) >= LIKE;
            case OTHER -> figure.likeness(witness) >= LIKE;
        };
    }
}
