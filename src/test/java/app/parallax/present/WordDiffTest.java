package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.EditClass;
import app.parallax.present.Segment.Kind;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private final Comparison comparison = Comparisons.harbour();

    @Test
    void droppedAndReplacedWordsStandWhereTheQuotationLeftThem() {
        WordDiff difference = WordDiff.of(comparison.quotations().getFirst(), comparison);

        assertThat(difference.segments())
                .containsExactly(
                        new Segment(Kind.KEPT, "the pier will", null),
                        new Segment(Kind.STRUCK, "very", EditClass.QUALIFIER),
                        new Segment(Kind.KEPT, "soon be", null),
                        new Segment(Kind.STRUCK, "closed", EditClass.SUBSTANCE),
                        new Segment(Kind.INSERTED, "shut", EditClass.SUBSTANCE),
                        new Segment(Kind.KEPT, ".", null));
        assertThat(difference.isSameInSense()).isFalse();
    }

    @Test
    void aMarkThatClosesIsAttachedToTheWordBeforeIt() {
        WordDiff difference = WordDiff.of(comparison.quotations().getFirst(), comparison);

        assertThat(difference.segments().getLast().isAttached()).isTrue();
        assertThat(difference.segments().getFirst().isAttached()).isFalse();
    }

    @Test
    void wordsWithoutEditsAreShownAsTheyAre() {
        assertThat(WordDiff.of(comparison.quotations().getLast(), comparison).segments())
                .containsExactly(new Segment(Kind.KEPT, "a shame.", null));
    }
}
