package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.correction.Correction;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectedTiesTest {
    private static final AnnotatedSource RECORD = SmallSource.of(
            "record",
            "The pier will close. Nobody asked why. The pier will close. Forty boats came. The pier will close.");
    private static final AnnotatedSource REPORT = SmallSource.of("report", "They close the pier. It rained.");

    private static Alignment tied(Alignment before, int... clauses) {
        List<Correction> corrections = java.util.Arrays.stream(clauses)
                .<Correction>mapToObj(clause -> Correction.Tie.of(clause(RECORD, clause), clause(REPORT, 0), true))
                .toList();
        return CorrectedTies.obey(before, List.of(RECORD, REPORT), corrections);
    }

    private static Passage clause(AnnotatedSource source, int index) {
        Clause clause = source.clauses().get(index);
        return source.passage(clause.span());
    }

    private static final Alignment NOTHING = new Alignment(List.of(), List.of(), List.of(), List.of());

    @Test
    void theSameWordsElsewhereAreTiedBesideAndNotInstead() {
        Alignment alignment = tied(NOTHING, 0, 2, 4);

        assertThat(alignment.links())
                .extracting(Link::first)
                .containsExactly(clause(RECORD, 0), clause(RECORD, 2), clause(RECORD, 4));
        assertThat(alignment.links()).extracting(Link::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsTiedAgainKeepsItsId() {
        Alignment once = tied(NOTHING, 0, 2);

        assertThat(tied(once, 2).links()).isEqualTo(once.links());
    }
}
