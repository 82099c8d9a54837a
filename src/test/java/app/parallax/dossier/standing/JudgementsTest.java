package app.parallax.dossier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.text.Passage;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    private static final Stamp NOW = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

    private final Comparison comparison = Comparisons.harbour();
    private final Finding finding = comparison.findings().getFirst();
    private final Subject subject = new Subjects(comparison).of(finding);

    private static Judgement judged(Subject subject) {
        return new Judgement(subject, Judgement.Program.RIGHT, Judgement.Claim.STANDS, "", NOW);
    }

    private Judgements match(Judgement... judgements) {
        return Judgements.of(Dossier.of(List.of(judgements)), comparison);
    }

    private Subject withId(String id) {
        return new Subject(subject.kind(), subject.sort(), id, subject.stands());
    }

    @Test
    void aJudgementStandsOnTheFindingThatWasJudged() {
        assertThat(match(judged(subject)).on(Subject.Kind.FINDING, finding.id()))
                .isEqualTo(judged(subject));
    }

    @Test
    void whereTheIdIsGoneThePassagesLeadToTheFinding() {
        Judgement judgement = judged(withId("finding-before"));

        Judgements matched = match(judgement);

        assertThat(matched.on(Subject.Kind.FINDING, finding.id())).isEqualTo(judgement);
        assertThat(matched.unplaced()).isEmpty();
    }

    @Test
    void aFindingTakesOneJudgementAndTheOtherIsListed() {
        Judgement mine = judged(subject);
        Judgement older = judged(withId("finding-before"));

        Judgements matched = match(mine, older);

        assertThat(matched.on(Subject.Kind.FINDING, finding.id())).isEqualTo(mine);
        assertThat(matched.unplaced()).containsExactly(older);
    }

    @Test
    void aJudgementOnAnotherKindOfFindingDoesNotMoveHere() {
        Judgement other = judged(new Subject(subject.kind(), "CERTAINTY", "finding-before", subject.stands()));

        assertThat(match(other).unplaced()).containsExactly(other);
    }

    @Test
    void aJudgementOnAPointFromWhichSomethingWasTakenOutIsToBeLookedAtAgain() {
        Subject point = new Subjects(comparison).of(comparison.points().getFirst());
        assertThat(match(judged(point)).apart()).isEmpty();

        Anchor elsewhere = new Subjects(comparison)
                .anchor(new Passage(point.stands().getFirst().source(), 0, 1));
        Judgement judgement = judged(new Subject(
                point.kind(),
                point.sort(),
                point.id(),
                Stream.concat(point.stands().stream(), Stream.of(elsewhere)).toList()));
        assertThat(match(judgement).on(Subject.Kind.POINT, point.id())).isEqualTo(judgement);
        assertThat(match(judgement).apart()).containsExactly(judgement);
    }

    @Test
    void aJudgementOnAPointGoesWithItIntoAnother() {
        Subject point = new Subjects(comparison).of(comparison.points().getFirst());
        Judgement judgement = judged(new Subject(
                point.kind(),
                point.sort(),
                "point-before",
                List.of(point.stands().getLast())));
        assertThat(point.stands().getLast().passage())
                .isNotEqualTo(point.stands().getFirst().passage());
        assertThat(match(judgement).on(Subject.Kind.POINT, point.id())).isEqualTo(judgement);
    }

    @Test
    void whatLostItsPlaceIsListedAndDoubtful() {
        List<Anchor> lost = subject.stands().stream()
                .map(anchor -> anchor.moved(anchor.span(), Anchor.Fit.LOST))
                .toList();
        Judgement judgement = judged(new Subject(subject.kind(), subject.sort(), "finding-before", lost));

        assertThat(match(judgement).unplaced()).containsExactly(judgement);
        assertThat(Judgements.isDoubtful(judgement)).isTrue();
        assertThat(Judgements.isDoubtful(judged(subject))).isFalse();
    }
}
