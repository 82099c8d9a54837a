package app.parallax.compare.figure;

import app.parallax.source.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds numbers that say which one or when against each other. That they are the same is no news; that they are not is, where everything around them is.
 */
final class NamingNumbers {

    /** How far the words around two numbers of one name must be the same. */
    private static final double CONTEXT = 0.3;

    /** The same where each sentence has one number of that name only: no other can be meant. */
    private static final double CONTEXT_OF_ONLY = 0.2;

    private static final int HOUR = 60;
    private static final int QUARTER = 15;

    private static final Pattern MINUTES = Pattern.compile("\\d[:.]\\d");

    private static final Set<String> ZONES = Set.of(
            "edt", "est", "et", "pdt", "pst", "pt", "cdt", "cst", "mdt", "mst", "gmt", "utc", "bst", "cet", "cest",
            "eastern", "pacif", "central", "local");

    private NamingNumbers() {}

    static boolean is(Figure figure) {
        String unit = figure.unit();
        return unit != null
                && (unit.equals(Labels.LABEL)
                        || unit.equals(Ordinals.ORDINAL)
                        || unit.equals(Moments.DAY)
                        || unit.equals(Moments.CLOCK)
                        || unit.startsWith(Moments.AWAY));
    }

    /** The pairs that differ, each number in one of them at most. */
    static List<FigurePairing.Pair> differing(List<FigureInContext> ones, List<FigureInContext> others) {
        List<FigurePairing.Pair> all = ones.stream()
                .flatMap(one -> others.stream().flatMap(other -> pair(one, other)))
                .sorted(Comparator.comparing((FigurePairing.Pair p) -> !isSame(p))
                        .thenComparing(FigurePairing.BEST_FIRST))
                .toList();
        return FigurePairing.firstOfEach(all).stream()
                .filter(p -> !isSame(p) && !isElsewhere(p, ones, others))
                .filter(p -> p.context() >= (all.size() == 1 ? CONTEXT_OF_ONLY : CONTEXT))
                .toList();
    }

    private static Stream<FigurePairing.Pair> pair(FigureInContext one, FigureInContext other) {
        Figure a = one.figure();
        Figure b = other.figure();
        boolean alike = String.valueOf(a.unit()).equals(b.unit())
                && String.valueOf(a.counted()).equals(b.counted())
                && (a.time() == null || b.time() == null);
        double context = one.likeness(other);
        return alike ? Stream.of(new FigurePairing.Pair(one, other, context, context)) : Stream.empty();
    }

    private static boolean isSame(FigurePairing.Pair pair) {
        BigDecimal one = pair.one().figure().value();
        BigDecimal other = pair.other().figure().value();
        return one.compareTo(other) == 0 || isOfOtherZone(pair) || isRoundHour(pair);
    }

    /** "6 p.m. EDT" and "3 p.m. Pacific time" may be one moment, whole hours apart. */
    private static boolean isOfOtherZone(FigurePairing.Pair pair) {
        BigDecimal place = BigDecimal.valueOf(Moments.PLACE);
        BigDecimal one = pair.one().figure().value();
        BigDecimal other = pair.other().figure().value();
        return Moments.CLOCK.equals(pair.one().figure().unit())
                && one.remainder(place).compareTo(other.remainder(place)) == 0
                && ZONES.stream()
                        .anyMatch(
                                z -> pair.one().isFollowedBy(z) || pair.other().isFollowedBy(z));
    }

    /** "At 3 p.m." of what was at five past three: the hour alone is round. "3:00" is not. */
    private static boolean isRoundHour(FigurePairing.Pair pair) {
        return Moments.CLOCK.equals(pair.one().figure().unit())
                && isHourAlone(pair.one()) != isHourAlone(pair.other())
                && Math.abs(minutes(pair.one()) - minutes(pair.other())) <= QUARTER;
    }

    private static boolean isHourAlone(FigureInContext time) {
        return MINUTES.matcher(time.statement().source().words(time.figure().span()))
                .results()
                .findAny()
                .isEmpty();
    }

    private static int minutes(FigureInContext time) {
        int value = time.figure().value().intValue();
        return value / Moments.PLACE * HOUR + value % Moments.PLACE;
    }

    /** A list of several names may stand in another order or be cut short. */
    private static boolean isElsewhere(
            FigurePairing.Pair pair, List<FigureInContext> ones, List<FigureInContext> others) {
        return holds(others, pair.one()) || holds(ones, pair.other());
    }

    private static boolean holds(List<FigureInContext> numbers, FigureInContext number) {
        Set<String> there = new HashSet<>();
        numbers.forEach(n -> there.add(n.figure().counted() + written(n.figure())));
        return there.contains(number.figure().counted() + written(number.figure()));
    }

    /** As a reader would write it: month and day, a time, else the number. */
    static String written(Figure figure) {
        int value = figure.value().intValue();
        String format = Moments.DAY.equals(figure.unit()) ? "--%02d-%02d" : "%02d:%02d";
        return Moments.DAY.equals(figure.unit()) || Moments.CLOCK.equals(figure.unit())
                ? String.format(Locale.ROOT, format, value / Moments.PLACE, value % Moments.PLACE)
                : figure.value().toPlainString();
    }
}
