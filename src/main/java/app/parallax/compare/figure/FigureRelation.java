package app.parallax.compare.figure;

import app.parallax.compare.Verdict;
import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How two figures that count the same thing stand to each other. Symmetric. */
public final class FigureRelation {

    /** Around, close to, some: news style calls so what lies within a tenth. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private static final Set<String> ADDING =
            Set.of("additional", "extra", "more", "further", "new", "another", "fresh");

    private FigureRelation() {}

    /** Same unit and frame, neither of another time nor one an addition and the other a whole. */
    public static boolean areComparable(Figure one, Figure other) {
        return Objects.equals(one.unit(), other.unit())
                && one.frame() == other.frame()
                && isAdded(one) == isAdded(other)
                && timesAgree(one, other);
    }

    /** True where the figure gives what is added and not the whole. */
    public static boolean isAdded(Figure figure) {
        return figure.modifiers().stream().anyMatch(ADDING::contains);
    }

    private static boolean timesAgree(Figure one, Figure other) {
        String a = one.time();
        String b = other.time();
        return a == null || b == null || a.startsWith(b) || b.startsWith(a);
    }

    /** Agree, compatible or differ. */
    public static Verdict of(Figure one, Figure other) {
        if (isEqual(one, other)) {
            return one.approximation() == other.approximation() ? Verdict.AGREE : Verdict.COMPATIBLE;
        }
        return !rounding(one, other).isEmpty() ? Verdict.COMPATIBLE : Verdict.DIFFER;
    }

    private static boolean isEqual(Figure one, Figure other) {
        return one.value().compareTo(other.value()) == 0
                && (one.upperValue() == null
                        ? other.upperValue() == null
                        : other.upperValue() != null && one.upperValue().compareTo(other.upperValue()) == 0);
    }

    /** In a word why two unequal figures do not contradict each other: {@code range}, {@code bound}, {@code about}, {@code rounded}; empty where they do. */
    public static String rounding(Figure one, Figure other) {
        for (List<Figure> pair : List.of(List.of(one, other), List.of(other, one))) {
            String why = admits(pair.getFirst(), pair.getLast());
            if (!why.isEmpty()) {
                return why;
            }
        }
        return "";
    }

    /** Why the looser figure admits the other's value. */
    private static String admits(Figure loose, Figure other) {
        BigDecimal value = other.value();
        BigDecimal upper = loose.upperValue();
        if (upper != null && loose.value().compareTo(value) <= 0 && value.compareTo(upper) <= 0) {
            return "range";
        }
        if (isBoundFor(loose, value)) {
            return "bound";
        }
        if (loose.approximation() == Approximation.ABOUT && isNear(loose.value(), value)) {
            return "about";
        }
        return isRounded(loose.value(), value) ? "rounded" : "";
    }

    /** A bound is given near the value that it bounds: "over 100" says little of 5,000. */
    private static boolean isBoundFor(Figure bound, BigDecimal value) {
        int order = value.compareTo(bound.value());
        boolean near = value.compareTo(bound.value().multiply(BigDecimal.TWO)) <= 0
                && bound.value().compareTo(value.multiply(BigDecimal.TWO)) <= 0;
        return near
                && switch (bound.approximation()) {
                    case AT_LEAST, OVER -> order >= 0;
                    case AT_MOST, UNDER -> order <= 0;
                    case EXACT, ABOUT -> false;
                };
    }

    private static boolean isNear(BigDecimal loose, BigDecimal value) {
        BigDecimal distance = loose.subtract(value).abs();
        return distance.compareTo(loose.abs().max(value.abs()).multiply(ABOUT)) <= 0;
    }

    /** True where {@code round} is the other value with fewer, but at least two, significant digits, or one where that loses under a tenth. */
    private static boolean isRounded(BigDecimal round, BigDecimal exact) {
        int digits = significantDigits(round);
        return digits < significantDigits(exact)
                && exact.abs().compareTo(BigDecimal.TEN) > 0
                && round.compareTo(exact.round(new MathContext(digits, RoundingMode.HALF_UP))) == 0
                && isNear(round, exact);
    }

    private static int significantDigits(BigDecimal value) {
        return value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
    }
}
