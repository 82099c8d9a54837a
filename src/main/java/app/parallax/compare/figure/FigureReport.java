package app.parallax.compare.figure;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.source.Figure;
import app.parallax.text.Passage;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a figure, what it was held against and the verdict into a finding. */
final class FigureReport {

    private static final Map<String, String> TIMES =
            Map.of("a", "year", "mo", "month", "wk", "week", "d", "day", "h", "hour", "min", "minute", "s", "second");

    private final FindingMaker maker;

    FigureReport(FindingMaker maker) {
        this.maker = maker;
    }

    /** Its first place, then what it is held against, then its further places. */
    Finding finding(ToldFigures.Told told) {
        Verdict verdict = told.verdict();
        List<FigureInContext> found = inOrder(told.here());
        Figure figure = found.getFirst().figure();
        List<FigureInContext> sorted = inOrder(told.there());
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("value", NamingNumbers.written(figure));
        arguments.put("against", values(sorted));
        String counted = figure.counted();
        if (counted != null && !NamingNumbers.is(figure)) {
            arguments.put("counted", counted);
        }
        if (verdict == Verdict.COMPATIBLE) {
            putReason(arguments, figure, sorted.getFirst().figure());
        }
        if (verdict == Verdict.DIFFER) {
            putOtherwise(arguments, figure, sorted.getFirst().figure());
        }
        List<Passage> passages = new ArrayList<>(List.of(found.getFirst().passage()));
        sorted.forEach(f -> passages.add(f.passage()));
        found.stream().skip(1).forEach(f -> passages.add(f.passage()));
        return maker.finding(
                FindingKind.FIGURE,
                verdict,
                stress(found.getFirst()),
                passages,
                code(figure, sorted.getFirst().figure(), verdict),
                arguments);
    }

    private List<FigureInContext> inOrder(List<FigureInContext> figures) {
        return figures.stream()
                .sorted(Comparator.comparing((FigureInContext f) ->
                                !maker.isRecord(f.passage().source()))
                        .thenComparing(FigureInContext::passage))
                .toList();
    }

    private static void putReason(Map<String, String> arguments, Figure figure, Figure against) {
        String rounding = FigureRelation.rounding(figure, against);
        if (!rounding.isEmpty()) {
            arguments.put("because", rounding);
        }
        List<Figure> pair = FigureRelation.roundFirst(figure, against);
        if (!pair.isEmpty()) {
            arguments.put("rounded", grouped(pair.getFirst()));
            arguments.put("exact", grouped(pair.getLast()));
        }
    }

    /** Words may be the same where only the times are others, and two bounds from one side could strictly both hold. */
    private static void putOtherwise(Map<String, String> arguments, Figure figure, Figure against) {
        String per = figure.per();
        String there = against.per();
        if (per != null && there != null && Measures.areOfOtherTimes(figure, against)) {
            arguments.put("because", "rate");
            arguments.put("per", Objects.requireNonNull(TIMES.get(per), per));
            arguments.put("perAgainst", Objects.requireNonNull(TIMES.get(there), there));
        } else if (FigureRelation.boundsAlike(figure, against)) {
            arguments.put("because", "bounds");
        }
    }

    /** "1,024", as English writes it. */
    private static String grouped(Figure figure) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(figure.value());
    }

    private static String code(Figure figure, Figure against, Verdict verdict) {
        String kind = NamingNumbers.is(figure)
                ? "number-"
                : FigureRelation.areShareAndStep(figure, against) ? "figure-percent-" : "figure-";
        return kind + FindingMaker.name(verdict);
    }

    /** Small numbers and bare ones are less of a matter than a count of many, unless they tell how many died. */
    private static double stress(FigureInContext found) {
        Figure figure = found.figure();
        if (NamingNumbers.is(figure)) {
            return 0.1;
        }
        if (TollReading.of(found).toll().isPresent()) {
            return 0.8;
        }
        return (figure.counted() == null ? 0 : 0.4) + (figure.value().doubleValue() > 10 ? 0.4 : 0);
    }

    private static String values(List<FigureInContext> figures) {
        TreeSet<String> values = new TreeSet<>();
        figures.forEach(f -> values.add(NamingNumbers.written(f.figure())));
        return String.join(", ", values);
    }
}
