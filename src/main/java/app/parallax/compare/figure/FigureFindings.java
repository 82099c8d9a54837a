package app.parallax.compare.figure;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import app.parallax.source.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds figures against each other where they count the same thing in passages of different sources that are tied; and sets beside each other, as not comparable, figures of the same
 * thing on different occasions. One finding a figure and verdict, with all that it was held against.
 */
public final class FigureFindings {

    /** Ties below this likelihood do not make figures count the same thing. */
    private static final double TIED = 0.35;

    private final Statements statements;
    private final Ties ties;
    private final FindingMaker maker;
    private final Map<Judged, List<FigureInContext>> judged = new LinkedHashMap<>();

    private record Judged(FigureInContext figure, Verdict verdict) {}

    public FigureFindings(Statements statements, Ties ties, FindingMaker maker) {
        this.statements = statements;
        this.ties = ties;
        this.maker = maker;
    }

    public List<Finding> find() {
        ties.all().stream().filter(t -> t.isAcross() && t.score() >= TIED).forEach(this::compare);
        compareOccasions();
        return judged.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue()))
                .toList();
    }

    private void compare(Ties.Tie tie) {
        if (Comparability.datesConflict(tie.one(), tie.other())) {
            return;
        }
        for (FigurePairing.Pair pair : FigurePairing.of(figures(tie.one()), figures(tie.other()))) {
            Verdict verdict = verdict(pair);
            if (verdict != Verdict.DIFFER || isSure(pair, tie.score())) {
                note(pair.one(), pair.other(), verdict);
            }
        }
    }

    private static Verdict verdict(FigurePairing.Pair pair) {
        boolean sameOccasion =
                Comparability.shareOccasion(pair.one().statement(), pair.other().statement());
        boolean comparable =
                FigureRelation.areComparable(pair.one().figure(), pair.other().figure());
        return sameOccasion && comparable
                ? FigureRelation.of(pair.one().figure(), pair.other().figure())
                : Verdict.INCOMPARABLE;
    }

    /** A contradiction is said only where the thing counted is certainly the same. */
    private static boolean isSure(FigurePairing.Pair pair, double score) {
        boolean same = FigurePairing.countSame(pair.one().figure(), pair.other().figure());
        double context = pair.one().likeness(pair.other());
        return score >= 0.5 && (same ? context >= 0.15 : context >= 0.4);
    }

    /** The same thing counted on another occasion is worth seeing beside a figure, whether or not the passages are tied. */
    private void compareOccasions() {
        List<FigureInContext> all = statements.all().stream()
                .filter(Statement::account)
                .flatMap(s -> figures(s).stream())
                .toList();
        Map<String, List<FigureInContext>> byCounted = new TreeMap<>();
        for (FigureInContext figure : all) {
            String counted = figure.figure().counted();
            if (counted != null) {
                byCounted.computeIfAbsent(counted, key -> new ArrayList<>()).add(figure);
            }
        }
        byCounted.values().forEach(this::setBeside);
    }

    private void setBeside(List<FigureInContext> same) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                if (isSameThingElsewhere(same.get(i), same.get(j))) {
                    note(same.get(i), same.get(j), Verdict.INCOMPARABLE);
                }
            }
        }
    }

    private static boolean isSameThingElsewhere(FigureInContext one, FigureInContext other) {
        Statement a = one.statement();
        Statement b = other.statement();
        return !a.sourceId().equals(b.sourceId())
                && !Comparability.shareOccasion(a, b)
                && !Collections.disjoint(a.names(), b.names());
    }

    private void note(FigureInContext one, FigureInContext other, Verdict verdict) {
        boolean first = maker.showsIn(one.passage(), other.passage());
        Judged key = new Judged(first ? one : other, verdict);
        List<FigureInContext> against = judged.computeIfAbsent(key, k -> new ArrayList<>());
        FigureInContext beside = first ? other : one;
        if (!against.contains(beside)) {
            against.add(beside);
        }
    }

    private Finding finding(Judged judged, List<FigureInContext> against) {
        Figure figure = judged.figure().figure();
        List<FigureInContext> sorted = against.stream()
                .sorted(Comparator.comparing(FigureInContext::passage))
                .toList();
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("value", figure.value().toPlainString());
        arguments.put("against", values(sorted));
        String counted = figure.counted();
        if (counted != null) {
            arguments.put("counted", counted);
        }
        String rounding = FigureRelation.rounding(figure, sorted.getFirst().figure());
        if (judged.verdict() == Verdict.COMPATIBLE && !rounding.isEmpty()) {
            arguments.put("because", rounding);
        }
        List<app.parallax.text.Passage> passages =
                new ArrayList<>(List.of(judged.figure().passage()));
        sorted.forEach(f -> passages.add(f.passage()));
        return maker.finding(
                FindingKind.FIGURE,
                judged.verdict(),
                stress(figure),
                passages,
                "figure-" + FindingMaker.name(judged.verdict()),
                arguments);
    }

    /** Small numbers and bare ones are less of a matter than a count of many. */
    private static double stress(Figure figure) {
        return (figure.counted() == null ? 0 : 0.4) + (figure.value().doubleValue() > 10 ? 0.4 : 0);
    }

    private static String values(List<FigureInContext> figures) {
        TreeSet<String> values = new TreeSet<>();
        figures.forEach(f -> values.add(f.figure().value().toPlainString()));
        return String.join(", ", values);
    }

    private static List<FigureInContext> figures(Statement statement) {
        return statement.figures().stream()
                .map(f -> FigureInContext.of(f, statement))
                .toList();
    }
}
