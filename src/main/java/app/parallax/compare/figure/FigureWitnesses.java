package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every figure of a comparison by source and value: a figure that another passage of the other source bears out does not differ from that source. */
final class FigureWitnesses {

    /** Words in common, weighed by nearness, from which on two figures of one value speak of one thing. */
    private static final double LIKE = 0.12;

    private final Map<Key, List<FigureInContext>> all = new HashMap<>();

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
                all.computeIfAbsent(Key.of(statement.sourceId(), figure), key -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /** True where the source of either figure states the other's value in another sentence and in a like context. */
    boolean bearOut(FigurePairing.Pair pair) {
        return bearsOut(pair.one(), pair.other()) || bearsOut(pair.other(), pair.one());
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
