package app.parallax.compare.figure;

import app.parallax.compare.Verdict;
import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How two figures that count the same thing stand to each other. Symmetric. */
public final class FigureRelation {

    /** Around, close to, some: news style calls so what lies within a tenth. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /** What rounding loses without a word of warning. */
    private static final BigDecimal SLIGHT = new BigDecimal("0.05");

    private static final BigDecimal DESCRIBED = new BigDecimal("1.5");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final Set<String> ADDING =
            Set.of("additional", "extra", "more", "further", "new", "another", "fresh");

    private static final String STEP = "percentage-point";

    private FigureRelation() {}

    /** Same measure and frame, neither of another time nor one an addition and the other a whole. */
    public static boolean areComparable(Figure one, Figure other) {
        return Measures.areSame(one, other)
                && !Others.leaveOneOut(one, other)
                && one.frame() == other.frame()
                && isAdded(one) == isAdded(other)
                && timesAgree(one, other);
    }

    /** Comparable but for the frame, one being a rate and the other saying nothing of it: "54 cents a share" and "54 cents". */
    static boolean areComparableRates(Figure one, Figure other) {
        Set<FigureFrame> frames = EnumSet.of(one.frame(), other.frame());
        return Measures.areSame(one, other)
                && frames.equals(EnumSet.of(FigureFrame.RATE, FigureFrame.LEVEL))
                && isAdded(one) == isAdded(other)
                && timesAgree(one, other);
    }

    /** Comparable but for the frame, where one word tells of a change and the other does not: "cut 300 jobs" and "300 jobs went". */
    static boolean areComparableChanges(Figure one, Figure other) {
        Set<FigureFrame> frames = EnumSet.of(one.frame(), other.frame());
        return Measures.areSame(one, other)
                && frames.equals(EnumSet.of(FigureFrame.CHANGE, FigureFrame.LEVEL))
                && isAdded(one) == isAdded(other)
                && timesAgree(one, other);
    }

    /** A change in percent and one in percentage points: a step between two percentages is not a share of what was there. */
    static boolean areShareAndStep(Figure one, Figure other) {
        return Set.of("%", STEP).equals(units(one, other))
                && one.frame() == FigureFrame.CHANGE
                && other.frame() == FigureFrame.CHANGE
                && timesAgree(one, other);
    }

    private static Set<String> units(Figure one, Figure other) {
        return new HashSet<>(List.of(String.valueOf(one.unit()), String.valueOf(other.unit())));
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
        if (Measures.isSameUnit(one, other) && isEqual(one, other)) {
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

    /**
     * In a word why two figures that are not quite the same do not contradict each other: {@code converted}, {@code range}, {@code bound}, {@code about}, {@code rounded}, {@code others}; empty where they do,
     * and where they are quite the same.
     */
    public static String rounding(Figure one, Figure other) {
        if (Measures.isSameUnit(one, other) && isEqual(one, other)) {
            return one.approximation() == other.approximation()
                    ? ""
                    : side(one) != 0 || side(other) != 0 ? "bound" : "about";
        }
        if (Others.areRestAndAll(one, other)) {
            return "others";
        }
        if (!Measures.isSameUnit(one, other)) {
            return isWithin(Measures.inBase(one, other), Measures.inBase(other, one), ABOUT) ? "converted" : "";
        }
        if (one.upperValue() != null && other.upperValue() != null) {
            return areVague(one, other) && overlap(one, other)
                    ? "about"
                    : isRounded(one.value(), other.value(), one.upperValue(), other.upperValue()) ? "rounded" : "";
        }
        String why = admits(one, other);
        return why.isEmpty() ? admits(other, one) : why;
    }

    private static boolean areVague(Figure one, Figure other) {
        return one.approximation() == Approximation.ABOUT || other.approximation() == Approximation.ABOUT;
    }

    private static boolean overlap(Figure one, Figure other) {
        return one.value().compareTo(end(other)) <= 0 && other.value().compareTo(end(one)) <= 0;
    }

    /** Two ranges are one where each end is the other's, or rounds it. */
    private static boolean isRounded(BigDecimal from, BigDecimal otherFrom, BigDecimal to, BigDecimal otherTo) {
        return isEitherRounded(from, otherFrom) && isEitherRounded(to, otherTo);
    }

    private static boolean isEitherRounded(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0 || isRounded(one, other) || isRounded(other, one);
    }

    /** Why the looser figure admits the other's value. */
    private static String admits(Figure loose, Figure other) {
        BigDecimal value = other.value();
        BigDecimal upper = loose.upperValue();
        if (upper != null && loose.value().compareTo(value) <= 0 && value.compareTo(upper) <= 0) {
            return "range";
        }
        if (!boundsAlike(loose, other) && isBoundFor(loose, value) && isBoundFor(loose, end(other))) {
            return "bound";
        }
        if (loose.approximation() == Approximation.ABOUT && isAbout(loose.value(), value)) {
            return "about";
        }
        if (boundsAlike(loose, other)) {
            return isRoundedBound(loose, value) ? "bound" : "";
        }
        return isRounded(loose.value(), value) || isWholePercent(loose, value) ? "rounded" : "";
    }

    /** Shares are told in whole percent: 2.7 % is 3 %. Of less than two too much would be lost. */
    private static boolean isWholePercent(Figure loose, BigDecimal exact) {
        BigDecimal round = loose.value();
        return "%".equals(loose.unit())
                && round.compareTo(BigDecimal.TWO) >= 0
                && round.compareTo(exact) != 0
                && round.compareTo(exact.setScale(0, RoundingMode.HALF_UP)) == 0;
    }

    /**
     * Two bounds from the same side, "more than 6,000" and "more than 4,800", could both be true of 7,000; but each is given for the number it stands near, so they differ as two plain
     * numbers do.
     */
    static boolean boundsAlike(Figure one, Figure other) {
        return side(one) != 0 && side(one) == side(other);
    }

    /** A bound is rounded away from what it bounds: more than 5,270 are more than 5,200, and fewer than 4,830 fewer than 4,900. */
    private static boolean isRoundedBound(Figure loose, BigDecimal exact) {
        BigDecimal round = loose.value();
        RoundingMode away = side(loose) > 0 ? RoundingMode.DOWN : RoundingMode.UP;
        return significantDigits(round) < significantDigits(exact)
                && exact.abs().compareTo(HUNDRED) >= 0
                && isWithin(round, exact, SLIGHT)
                && exact.round(new MathContext(significantDigits(round), away)).compareTo(round) == 0;
    }

    private static int side(Figure figure) {
        return switch (figure.approximation()) {
            case AT_LEAST, OVER -> 1;
            case AT_MOST, UNDER -> -1;
            case EXACT, ABOUT -> 0;
        };
    }

    /** A bound is given near the value that it bounds: "over 100" says little of 5,000; a guarantee ("at least", "up to") reaches further than a description ("more than"). */
    private static boolean isBoundFor(Figure bound, BigDecimal value) {
        int order = value.compareTo(bound.value());
        return switch (bound.approximation()) {
            case AT_LEAST -> order >= 0 && isWithinFactor(bound.value(), value, BigDecimal.TWO);
            case OVER -> order >= 0 && isWithinFactor(bound.value(), value, DESCRIBED);
            case AT_MOST -> order <= 0 && isWithinFactor(bound.value(), value, BigDecimal.TWO);
            case UNDER -> order <= 0 && isWithinFactor(bound.value(), value, DESCRIBED);
            case EXACT, ABOUT -> false;
        };
    }

    private static boolean isWithinFactor(BigDecimal one, BigDecimal other, BigDecimal factor) {
        return other.compareTo(one.multiply(factor)) <= 0 && one.compareTo(other.multiply(factor)) <= 0;
    }

    private static BigDecimal end(Figure figure) {
        return figure.upperValue() == null ? figure.value() : figure.upperValue();
    }

    /** As near as makes no matter, or what the other becomes with as many digits: "about 700" may be 720 or 660, not 770. */
    private static boolean isAbout(BigDecimal loose, BigDecimal value) {
        return isWithin(loose, value, SLIGHT)
                || (isWithin(loose, value, ABOUT) && roundedLike(loose, value).compareTo(loose) == 0);
    }

    private static BigDecimal roundedLike(BigDecimal round, BigDecimal exact) {
        return exact.round(new MathContext(significantDigits(round), RoundingMode.HALF_UP));
    }

    private static boolean isWithin(BigDecimal one, BigDecimal other, BigDecimal share) {
        BigDecimal distance = one.subtract(other).abs();
        return distance.compareTo(one.abs().max(other.abs()).multiply(share)) <= 0;
    }

    /**
     * True where {@code round} is the other value with fewer digits and little is lost. A whole number under a hundred is counted, not rounded: 20 dead are not 21.
     */
    private static boolean isRounded(BigDecimal round, BigDecimal exact) {
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        boolean fewer = significantDigits(round) < significantDigits(exact)
                && (!whole || exact.abs().compareTo(HUNDRED) >= 0)
                && isWithin(round, exact, SLIGHT)
                && roundedLike(round, exact).compareTo(round) == 0;
        return fewer || isCut(round, exact);
    }

    /** The same number with its decimals cut off: 1,121 of 1,121.96. */
    private static boolean isCut(BigDecimal round, BigDecimal exact) {
        return exact.abs().compareTo(HUNDRED) >= 0
                && round.compareTo(exact) != 0
                && round.compareTo(exact.setScale(0, RoundingMode.DOWN)) == 0;
    }

    /** Of two figures of which one rounds the other the round one first; empty where that is not so. */
    static List<Figure> roundFirst(Figure one, Figure other) {
        if (!rounding(one, other).equals("rounded") || one.upperValue() != null || other.upperValue() != null) {
            return List.of();
        }
        boolean roundFirst = isRounded(one.value(), other.value()) || isWholePercent(one, other.value());
        return roundFirst ? List.of(one, other) : List.of(other, one);
    }

    private static int significantDigits(BigDecimal value) {
        return value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
    }
}
