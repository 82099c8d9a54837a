package app.parallax.compare.figure;

import app.parallax.align.Ground;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import app.parallax.source.Figure;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private static final double SURE_TIE = 0.5;

    private static final double MANY_TIMES = 4;

    /** A passage that a sentence rests on less than this is about the same matter, and no more. */
    private static final double GROUNDED = 0.45;

    /** So much more alike must be what stands around figures of passages that are not tied. */
    private static final double UNTIED = 0.1;

    /** What is needed of the words around two fitting figures, fitted on folds 0 to 3 of RTE-Quant and the kept pairs (mvn -Pbench, figures). */
    private static final double FITTING = 0.25;

    private static final double COVERED = 0.35;
    private static final double SENTENCE_COVERED = 0.4;

    /** So alike are the words around two figures that tell of the same thing, one of them more closely. */
    private static final double ALIKE = 0.4;

    private final Statements statements;
    private final Ties ties;
    private final List<Ground> grounds;
    private final FindingMaker maker;
    private final Map<Judged, List<FigureInContext>> judged = new LinkedHashMap<>();

    private final SentenceFigures sentences;
    private final FigureWitnesses witnesses;
    private final Map<Key, Double> pairs = new TreeMap<>();
    private final Map<Key, Double> resting = new TreeMap<>();

    /** Two sentences by their first statements' indices, the lesser first. */
    private record Key(int one, int other) implements Comparable<Key> {
        @Override
        public int compareTo(Key key) {
            return one != key.one ? Integer.compare(one, key.one) : Integer.compare(other, key.other);
        }
    }

    private record Judged(FigureInContext figure, Verdict verdict) {}

    public FigureFindings(Statements statements, Ties ties, List<Ground> grounds, FindingMaker maker) {
        this.statements = statements;
        this.ties = ties;
        this.grounds = grounds;
        this.sentences = new SentenceFigures(statements);
        this.witnesses = new FigureWitnesses(statements, sentences);
        this.maker = maker;
    }

    public List<Finding> find() {
        ties.all().stream()
                .filter(t -> t.isAcross() && t.score() >= TIED)
                .forEach(t -> gather(t.one(), t.other(), t.score(), pairs));
        grounds.stream().filter(g -> g.score() >= GROUNDED).forEach(this::gather);
        resting.keySet().removeAll(pairs.keySet());
        pairs.forEach((key, score) -> compare(statements.get(key.one()), statements.get(key.other()), score, 0));
        resting.forEach((key, score) -> compare(statements.get(key.one()), statements.get(key.other()), score, UNTIED));
        compareOccasions();
        return judged.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue()))
                .toList();
    }

    /** What a sentence rests on may tell it in so many other words that the two are not tied. */
    private void gather(Ground ground) {
        List<Statement> ones = statements.in(ground.sentence());
        List<Statement> others = statements.in(ground.passages().getFirst());
        if (!ones.isEmpty() && !others.isEmpty()) {
            gather(ones.getFirst(), others.getFirst(), ground.score(), resting);
        }
    }

    private void gather(Statement first, Statement second, double score, Map<Key, Double> into) {
        SentenceFigures.Sentence one = sentences.around(first);
        SentenceFigures.Sentence other = sentences.around(second);
        boolean figures = !one.figures().isEmpty() && !other.figures().isEmpty();
        boolean numbers = !one.numbers().isEmpty() && !other.numbers().isEmpty();
        if (figures || numbers) {
            int a = one.first().index();
            int b = other.first().index();
            into.merge(new Key(Math.min(a, b), Math.max(a, b)), score, Math::max);
        }
    }

    /** @param more of context that a contradiction needs here */
    private void compare(Statement first, Statement second, double score, double more) {
        SentenceFigures.Sentence one = sentences.around(first);
        SentenceFigures.Sentence other = sentences.around(second);
        List<FigurePairing.Pair> fit = FigurePairing.of(one.figures(), other.figures()).stream()
                .filter(p -> !Comparability.datesConflict(
                        p.one().statement(), p.other().statement()))
                .toList();
        boolean otherTime = FigurePairing.isOfAnotherTime(one.figures(), other.figures()) || allDiffer(fit);
        double coverage = one.coverage(other);
        for (FigurePairing.Pair pair : fit) {
            Verdict verdict = verdict(pair);
            if (verdict == Verdict.DIFFER ? differs(pair, score, more) : borneOut(verdict, pair, coverage)) {
                note(pair.one(), pair.other(), verdict == Verdict.DIFFER && otherTime ? Verdict.INCOMPARABLE : verdict);
            }
        }
        if (score >= SURE_TIE && Comparability.shareOccasion(first, second)) {
            NamingNumbers.differing(one.numbers(), other.numbers()).stream()
                    .filter(p -> Labels.LABEL.equals(p.one().figure().unit()) || !otherTime)
                    .filter(p -> !witnesses.bearOut(p))
                    .forEach(p -> note(p.one(), p.other(), Verdict.DIFFER));
        }
    }

    /** True where several figures can be held against each other and each pair differs. */
    private static boolean allDiffer(List<FigurePairing.Pair> pairs) {
        List<Verdict> verdicts = pairs.stream()
                .map(FigureFindings::verdict)
                .filter(v -> v != Verdict.INCOMPARABLE)
                .toList();
        return verdicts.size() > 1 && verdicts.stream().allMatch(v -> v == Verdict.DIFFER);
    }

    private boolean differs(FigurePairing.Pair pair, double score, double more) {
        return isSure(pair, score, more) && !witnesses.bearOut(pair);
    }

    /** Figures agree where the words about them do: one number is told of many things. */
    private static boolean borneOut(Verdict verdict, FigurePairing.Pair pair, double coverage) {
        return verdict == Verdict.INCOMPARABLE
                || ((coverage >= SENTENCE_COVERED || pair.heads() == FigurePairing.Heads.SAME)
                        && pair.context() >= FITTING
                        && pair.one().coverage(pair.other()) >= COVERED);
    }

    private static Verdict verdict(FigurePairing.Pair pair) {
        boolean sameOccasion =
                Comparability.shareOccasion(pair.one().statement(), pair.other().statement());
        Figure one = pair.one().figure();
        Figure other = pair.other().figure();
        if (sameOccasion && FigureRelation.areShareAndStep(one, other)) {
            return one.value().compareTo(other.value()) == 0 ? Verdict.DIFFER : Verdict.INCOMPARABLE;
        }
        boolean otherWhole = pair.heads() == FigurePairing.Heads.OTHER && FigurePairing.isShare(one);
        return sameOccasion && areComparable(pair) && !otherWhole
                ? FigureRelation.of(one, other)
                : Verdict.INCOMPARABLE;
    }

    private static boolean areComparable(FigurePairing.Pair pair) {
        Figure one = pair.one().figure();
        Figure other = pair.other().figure();
        if (FigureRelation.areComparable(one, other)) {
            return true;
        }
        boolean turned = isTurned(pair.one(), pair.other()) || isTurned(pair.other(), pair.one());
        return pair.context() >= ALIKE
                && !turned
                && (FigureRelation.areComparableRates(one, other) || FigureRelation.areComparableChanges(one, other));
    }

    /** "rose by 300" and "rose to 300", or "from". */
    private static boolean isTurned(FigureInContext change, FigureInContext level) {
        return change.isLedBy("by") && (level.isLedBy("to") || level.isLedBy("from"));
    }

    /** A contradiction is said only where the thing counted is certainly the same. */
    private static boolean isSure(FigurePairing.Pair pair, double score, double more) {
        double needed = switch (pair.heads()) {
            case SAME -> 0.2;
            case OPEN -> 0.3;
            case OTHER -> 0.45;
        };
        boolean likely = pair.heads() != FigurePairing.Heads.OTHER || isOfOneOrder(pair);
        return score >= SURE_TIE && pair.context() >= needed + more && likely;
    }

    /** What is called by another name and is many times as much is another thing. */
    private static boolean isOfOneOrder(FigurePairing.Pair pair) {
        double one = pair.one().figure().value().doubleValue();
        double other = pair.other().figure().value().doubleValue();
        return Math.max(one, other) <= MANY_TIMES * Math.min(one, other);
    }

    /** The same thing counted on another occasion is worth seeing beside a figure, whether or not the passages are tied. */
    private void compareOccasions() {
        List<FigureInContext> all = statements.all().stream()
                .filter(Statement::account)
                .flatMap(s -> sentences.of(s).stream())
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
        arguments.put("value", NamingNumbers.written(figure));
        arguments.put("against", values(sorted));
        String counted = figure.counted();
        if (counted != null && !NamingNumbers.is(figure)) {
            arguments.put("counted", counted);
        }
        if (judged.verdict() == Verdict.COMPATIBLE) {
            putReason(arguments, figure, sorted.getFirst().figure());
        }
        List<app.parallax.text.Passage> passages =
                new ArrayList<>(List.of(judged.figure().passage()));
        sorted.forEach(f -> passages.add(f.passage()));
        return maker.finding(
                FindingKind.FIGURE,
                judged.verdict(),
                stress(figure),
                passages,
                code(figure, sorted.getFirst().figure(), judged.verdict()),
                arguments);
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

    /** Small numbers and bare ones are less of a matter than a count of many. */
    private static double stress(Figure figure) {
        if (NamingNumbers.is(figure)) {
            return 0.1;
        }
        return (figure.counted() == null ? 0 : 0.4) + (figure.value().doubleValue() > 10 ? 0.4 : 0);
    }

    private static String values(List<FigureInContext> figures) {
        TreeSet<String> values = new TreeSet<>();
        figures.forEach(f -> values.add(NamingNumbers.written(f.figure())));
        return String.join(", ", values);
    }
}
