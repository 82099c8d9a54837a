package app.parallax.present.figure;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Point;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.compare.figure.FigureRelation;
import app.parallax.source.Figure;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Objects;

/** Which figures give one quantity: those that a finding holds against each other, and those that fit each other in passages of one point. */
final class SameFigures {
    private final FigureMentions mentions;
    private final Joined joined;

    private SameFigures(FigureMentions mentions) {
        this.mentions = mentions;
        this.joined = new Joined(mentions.all().size());
    }

    /** Numbers of mentions, each set in order. */
    static List<List<Integer>> of(FigureMentions mentions, Comparison comparison) {
        SameFigures same = new SameFigures(mentions);
        comparison.findings().stream().filter(SameFigures::isOfOne).forEach(same::join);
        comparison.points().forEach(same::join);
        return same.joined.sets();
    }

    /** Figures that cannot be compared are two. */
    private static boolean isOfOne(Finding finding) {
        return finding.kind() == FindingKind.FIGURE
                && switch (finding.verdict()) {
                    case AGREE, COMPATIBLE, DIFFER -> true;
                    case INCOMPARABLE, UNSUPPORTED, UNCHECKABLE -> false;
                };
    }

    private void join(Finding finding) {
        List<Integer> all = finding.passages().stream()
                .flatMap(passage -> mentions.in(passage).stream().limit(1))
                .toList();
        all.forEach(one -> joined.join(all.getFirst(), one));
    }

    private void join(Point point) {
        List<Passage> stated = point.cells().stream()
                .filter(cell -> cell.stance() == Stance.STATES || cell.stance() == Stance.DIFFERS)
                .map(Cell::passages)
                .flatMap(List::stream)
                .filter(passage -> !mentions.in(passage).isEmpty())
                .toList();
        for (int i = 0; i < stated.size(); i++) {
            for (int j = i + 1; j < stated.size(); j++) {
                join(mentions.in(stated.get(i)), mentions.in(stated.get(j)));
            }
        }
    }

    private void join(List<Integer> ones, List<Integer> others) {
        for (int one : ones) {
            for (int other : others) {
                if (areOne(one, ones, other, others)) {
                    joined.join(one, other);
                }
            }
        }
    }

    /** Of several figures in one passage each answers to the one that counts the same; where none does, to the only one that fits. */
    private boolean areOne(int one, List<Integer> ones, int other, List<Integer> others) {
        if (!fit(one, other)) {
            return false;
        }
        return mentions.get(one).countsSame(mentions.get(other))
                || (others.stream().filter(o -> fit(one, o)).count() == 1
                        && ones.stream().filter(o -> fit(o, other)).count() == 1);
    }

    private boolean fit(int one, int other) {
        Figure a = mentions.get(one).figure();
        Figure b = mentions.get(other).figure();
        return Objects.equals(a.unit(), b.unit()) && FigureRelation.of(a, b) != Verdict.DIFFER;
    }
}
