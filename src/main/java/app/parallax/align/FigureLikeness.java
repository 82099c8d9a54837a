package app.parallax.align;

import app.parallax.meaning.Vectors;
import app.parallax.source.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether two units give the same figure of the same kind of thing. Numbers that merely look alike are nothing. */
final class FigureLikeness {

    /** Cosines of what is counted: "troops" and "personnel" lie above, "men" and "countries" below. */
    private static final double STRANGERS = 0.25;

    private static final double KIN = 0.5;

    private final PreparedSource first;
    private final PreparedSource second;

    FigureLikeness(PreparedSource first, PreparedSource second) {
        this.first = first;
        this.second = second;
    }

    /** How telling the most telling common figure is, 0 to 1. */
    double shared(Unit a, Unit b) {
        double best = 0;
        for (Figure x : a.figures()) {
            for (Figure y : b.figures()) {
                best = Math.max(best, shared(x, y));
            }
        }
        return best;
    }

    private double shared(Figure x, Figure y) {
        boolean same = x.value().compareTo(y.value()) == 0 && Objects.equals(x.unit(), y.unit());
        return same ? rarity(x.value()) * kinship(x, y) : 0;
    }

    /** Small and round numbers meet by chance. */
    private static double rarity(BigDecimal value) {
        int digits = value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
        double size = Math.log10(1 + value.abs().doubleValue());
        return Math.min(1, 0.25 * size + 0.15 * (digits - 1));
    }

    /** How surely two figures count the same kind of thing, 0 to 1. */
    private double kinship(Figure x, Figure y) {
        if (Objects.equals(x.counted(), y.counted())) {
            return x.counted() == null && x.unit() == null ? 0.5 : 1;
        }
        if (x.counted() == null || y.counted() == null) {
            return 0.5;
        }
        double cosine = Vectors.cosine(first.vector(counted(x)), second.vector(counted(y)));
        return Math.clamp((cosine - STRANGERS) / (KIN - STRANGERS), 0.0, 1.0);
    }

    private static String counted(Figure figure) {
        List<String> words = new ArrayList<>(figure.modifiers());
        words.add(Objects.requireNonNullElse(figure.counted(), ""));
        return String.join(" ", words);
    }
}
