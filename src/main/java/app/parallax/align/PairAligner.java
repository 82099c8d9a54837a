package app.parallax.align;

import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.text.Hashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ties the passages of two sources, or of one source with itself. */
final class PairAligner {

    /** Ties that people would rather not make are not shown. */
    private static final double LEAST_SCORE = 0.5;

    /** So many candidates are looked at by one thread before it asks for more, or whether to stop. */
    private static final int PORTION = 256;

    private final PreparedSource first;
    private final PreparedSource second;
    private final PairWords words;
    private final Closeness closeness;
    private final Closeness turned;
    private final LinkModel model;
    private final LikenessMeasure measure;
    private final ExpectedCloseness expected;
    private final Workers workers;
    /** Within one source only; null between two. */
    private final @Nullable Formulas formulas;

    /**
     * @param view of the source with the greater id from the one with the lesser, or of one from itself
     * @param turned the same from the other side
     */
    PairAligner(PairView view, PairView turned, LinkModel model, Workers workers) {
        this.workers = workers;
        this.first = view.source();
        this.second = view.other();
        this.words = view.words();
        this.closeness = view.closeness();
        this.turned = turned.closeness();
        this.model = model;
        this.measure = new LikenessMeasure(first, second, words);
        this.expected = new ExpectedCloseness(first, second, closeness.isLong());
        this.formulas = first == second ? new Formulas(first) : null;
    }

    /** Links in order of the passages. */
    List<Link> links(Cancellation cancellation) {
        List<Tie> ties = workers.map(portions(candidates()), this::ties, cancellation).stream()
                .flatMap(List::stream)
                .toList();
        return linksOf(Pruning.prune(ties));
    }

    private static List<List<Candidate>> portions(List<Candidate> candidates) {
        return IntStream.iterate(0, start -> start < candidates.size(), start -> start + PORTION)
                .mapToObj(start -> candidates.subList(start, Math.min(candidates.size(), start + PORTION)))
                .toList();
    }

    private List<Tie> ties(List<Candidate> candidates) {
        List<Tie> ties = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Unit a = first.units().get(candidate.first());
            Unit b = second.units().get(candidate.second());
            if (isAdmissible(a, b)) {
                addTie(ties, a, b);
            }
        }
        return ties;
    }

    private List<Candidate> candidates() {
        CandidateSet candidates = new Candidates(first, second, words).find();
        for (Candidate near : NearestSentences.find(closeness, turned, first == second)) {
            Unit a = first.units().get(near.first());
            Unit b = second.units().get(near.second());
            for (Unit inA : partsOf(first, a)) {
                for (Unit inB : partsOf(second, b)) {
                    candidates.add(inA.index(), inB.index());
                }
            }
        }
        return candidates.inOrder();
    }

    /** The sentence itself and its clauses, which stand right after it. */
    private static List<Unit> partsOf(PreparedSource source, Unit sentence) {
        int end = sentence.index() + 1;
        while (end < source.units().size() && source.units().get(end).sentence() == sentence.sentence()) {
            end++;
        }
        return source.units().subList(sentence.index(), end);
    }

    /** Within one source only the same voice repeats itself, and each pair comes once. */
    private boolean isAdmissible(Unit a, Unit b) {
        if (!a.tells() || !b.tells()) {
            return false;
        }
        if (first != second) {
            return true;
        }
        boolean pointsAt = b.pointsBack() && a.sentence() == b.sentence() - 1;
        return a.sentence() < b.sentence() && !pointsAt && a.voice().equals(b.voice());
    }

    private void addTie(List<Tie> ties, Unit a, Unit b) {
        Likeness byWords = measure.byWords(a, b);
        boolean pointsBack = a.pointsBack() || b.pointsBack();
        if (pointsBack && byWords.overlap().own() == 0) {
            return;
        }
        if (!canBeLikely(byWords, 1) || !canBeLikely(byWords, expected.most(byWords, a, b))) {
            return;
        }
        Likeness withRun = measure.withRun(byWords, a, b);
        if (formulas != null && formulas.tie(a, b, withRun.run())) {
            return;
        }
        Likeness likeness = measure.withVectors(withRun, a, b);
        double score = model.probability(likeness);
        if (score >= LEAST_SCORE) {
            Relation relation = Relations.of(words.translated(a.stems()), b.stems(), likeness.run());
            ties.add(new Tie(a, b, relation, score, likeness));
        }
    }

    private boolean canBeLikely(Likeness byWords, double closeness) {
        return model.mostProbable(byWords, closeness) >= LEAST_SCORE;
    }

    private List<Link> linksOf(List<Tie> ties) {
        Reasons reasons = new Reasons(first, second, model);
        Map<String, Integer> taken = new HashMap<>();
        return ties.stream()
                .sorted((x, y) -> {
                    int byFirst = x.first().span().compareTo(y.first().span());
                    return byFirst != 0
                            ? byFirst
                            : x.second().span().compareTo(y.second().span());
                })
                .map(tie -> new Link(
                        id(tie, taken),
                        tie.relation(),
                        tie.score(),
                        first.passage(tie.first()),
                        second.passage(tie.second()),
                        reasons.of(tie)))
                .toList();
    }

    /** The same words may stand twice in a source: the second pair of them gets a number. */
    private String id(Tie tie, Map<String, Integer> taken) {
        String prefix = first == second ? "repeat" : "link";
        String a = first.written(tie.first());
        String b = second.written(tie.second());
        String id = Hashes.id(prefix, first.id(), second.id(), a, b);
        int before = taken.merge(id, 1, Integer::sum) - 1;
        return before == 0 ? id : Hashes.id(prefix, first.id(), second.id(), a, b, Integer.toString(before));
    }
}
