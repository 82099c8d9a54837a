package app.parallax.compare.figure;

import app.parallax.align.Ground;
import app.parallax.compare.Finding;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import app.parallax.source.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds figures against each other where they count the same thing in passages of different sources that are tied; and sets beside each other, as not comparable, figures of the same
 * thing on different occasions. One finding for each number that a source gives of a thing and each verdict, with all its places and all that it was held against.
 */
public final class FigureFindings {

    /** Ties below this likelihood do not make figures count the same thing. */
    private static final double TIED = 0.35;

    /** A passage that a sentence rests on less than this is about the same matter, and no more. */
    private static final double GROUNDED = 0.45;

    /** So much more alike must be what stands around figures of passages that are not tied. */
    private static final double UNTIED = 0.1;

    private final Statements statements;
    private final Ties ties;
    private final List<Ground> grounds;
    private final FigureReport report;
    private final ToldFigures told;

    private final SentenceFigures sentences;
    private final FigureWitnesses witnesses;
    private final Tolls tolls;
    private final Map<Key, Double> pairs = new TreeMap<>();
    private final Map<Key, Double> resting = new TreeMap<>();

    /** Two sentences by their first statements' indices, the lesser first. */
    private record Key(int one, int other) implements Comparable<Key> {
        @Override
        public int compareTo(Key key) {
            return one != key.one ? Integer.compare(one, key.one) : Integer.compare(other, key.other);
        }
    }

    public FigureFindings(Statements statements, Ties ties, List<Ground> grounds, FindingMaker maker) {
        this.statements = statements;
        this.ties = ties;
        this.grounds = grounds;
        this.sentences = new SentenceFigures(statements);
        this.witnesses = new FigureWitnesses(statements, sentences);
        this.tolls = new Tolls(statements, sentences);
        this.told = new ToldFigures(maker, witnesses);
        this.report = new FigureReport(maker);
    }

    public List<Finding> find() {
        ties.all().stream()
                .filter(t -> t.isAcross() && t.score() >= TIED)
                .forEach(t -> gather(t.one(), t.other(), t.score(), pairs));
        grounds.stream().filter(g -> g.score() >= GROUNDED).forEach(this::gather);
        resting.keySet().removeAll(pairs.keySet());
        tolls.note(told);
        pairs.forEach((key, score) -> compare(statements.get(key.one()), statements.get(key.other()), score, 0));
        resting.forEach((key, score) -> compare(statements.get(key.one()), statements.get(key.other()), score, UNTIED));
        compareOccasions();
        return told.all().stream()
                .filter(FigureFindings::isTelling)
                .map(report::finding)
                .toList();
    }

    /** That two sources both have a bare "two" says nothing of what they tell. */
    private static boolean isTelling(ToldFigures.Told told) {
        return told.verdict() != Verdict.AGREE || !isBare(told.here().getFirst().figure());
    }

    private static boolean isBare(Figure figure) {
        return figure.counted() == null
                && figure.unit() == null
                && FigureWitnesses.isSmall(figure)
                && figure.upperValue() == null;
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
        List<FigurePairing.Pair> swapped =
                Comparability.shareOccasion(first, second) ? SwappedFigures.between(one, other) : List.of();
        swapped.forEach(p -> told.note(p.one(), p.other(), Verdict.DIFFER));
        List<FigurePairing.Pair> fit = FigurePairing.of(one.figures(), other.figures()).stream()
                .filter(p -> !isOf(swapped, p))
                .filter(p -> !Comparability.datesConflict(
                        p.one().statement(), p.other().statement()))
                .filter(p -> !tolls.judges(p.one(), p.other()))
                .toList();
        boolean otherTime =
                FigurePairing.isOfAnotherTime(one.figures(), other.figures()) || FigureJudgement.allDiffer(fit);
        double coverage = one.coverage(other);
        for (FigurePairing.Pair pair : fit) {
            Verdict verdict = FigureJudgement.verdict(pair);
            if (verdict == Verdict.DIFFER
                    ? differs(pair, score, more)
                            && !FigurePairing.isStated(pair.one(), other.figures(), fit)
                            && !FigurePairing.isStated(pair.other(), one.figures(), fit)
                            && !OtherScopes.are(one, other)
                    : FigureJudgement.borneOut(verdict, pair, coverage)) {
                told.note(
                        pair.one(),
                        pair.other(),
                        verdict == Verdict.DIFFER && otherTime ? Verdict.INCOMPARABLE : verdict);
            }
        }
        FigurePairing.left(one.figures(), other.figures(), fit).stream()
                .filter(p -> !isOf(swapped, p))
                .filter(p -> !tolls.judges(p.one(), p.other()))
                .filter(p -> FigureJudgement.verdictOfLeft(p) == Verdict.DIFFER && !otherTime)
                .filter(p -> !OtherScopes.are(one, other))
                .filter(p -> !Comparability.datesConflict(
                        p.one().statement(), p.other().statement()))
                .filter(p -> FigureJudgement.isSureOfLeft(p, fit, score - more, coverage) && !witnesses.bearOut(p))
                .forEach(p -> told.note(p.one(), p.other(), Verdict.DIFFER));
        if (score >= FigureJudgement.SURE_TIE && Comparability.shareOccasion(first, second)) {
            boolean others = one.countsOthersThan(other);
            NamingNumbers.differing(one.numbers(), other.numbers()).stream()
                    .filter(p -> Labels.LABEL.equals(p.one().figure().unit()) || !otherTime)
                    .filter(p ->
                            !others || !Ordinals.ORDINAL.equals(p.one().figure().unit()))
                    .filter(p -> !witnesses.bearOut(p))
                    .forEach(p -> told.note(p.one(), p.other(), Verdict.DIFFER));
        }
    }

    private static boolean isOf(List<FigurePairing.Pair> swapped, FigurePairing.Pair pair) {
        return swapped.stream()
                .anyMatch(p -> p.one().equals(pair.one()) || p.other().equals(pair.other()));
    }

    private boolean differs(FigurePairing.Pair pair, double score, double more) {
        return FigureJudgement.isSure(pair, score, more) && !witnesses.bearOut(pair);
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
                    told.note(same.get(i), same.get(j), Verdict.INCOMPARABLE);
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
}
