package app.parallax.compare.point;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import app.parallax.compare.Lineage;
import app.parallax.compare.statement.Statement;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.source.Voice;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WitnessesTest {

    private static final Passage IN_GAZETTE = new Passage("gazette", 0, 40);
    private static final Passage IN_COURIER = new Passage("courier", 10, 50);
    private static final Passage IN_POST = new Passage("post", 20, 60);

    @Test
    void twoReportersWhoTookNothingFromOneAnotherAreTwo() {
        assertThat(count(List.of(), told(IN_GAZETTE, null), told(IN_COURIER, null)))
                .isEqualTo(2);
    }

    @Test
    void aSpeakerIsOneWhoeverReportsHim() {
        assertThat(count(List.of(), told(IN_GAZETTE, "Ana"), told(IN_COURIER, "Ana"), told(IN_POST, "Ivo")))
                .isEqualTo(2);
    }

    @Test
    void aCopyThatNoLongerSaysWhoSpokeIsNoneOfItsOwn() {
        assertThat(count(List.of(taken(IN_GAZETTE, IN_COURIER)), told(IN_GAZETTE, "Ana"), told(IN_COURIER, null)))
                .isEqualTo(1);
    }

    @Test
    void aCopyThatSaysWhoSpokeWhereTheOriginalDoesNotIsNoneOfItsOwn() {
        assertThat(count(List.of(taken(IN_GAZETTE, IN_COURIER)), told(IN_GAZETTE, null), told(IN_COURIER, "Ana")))
                .isEqualTo(1);
    }

    @Test
    void aCopyThatGivesTheWordsToSomebodyElseIsCounted() {
        assertThat(count(List.of(taken(IN_GAZETTE, IN_COURIER)), told(IN_GAZETTE, "Ana"), told(IN_COURIER, "Ivo")))
                .isEqualTo(2);
    }

    @Test
    void aCopyOfACopyIsNoneOfItsOwn() {
        assertThat(count(
                        List.of(taken(IN_GAZETTE, IN_COURIER), taken(IN_COURIER, IN_POST)),
                        told(IN_GAZETTE, "Ana"),
                        told(IN_COURIER, null),
                        told(IN_POST, null)))
                .isEqualTo(1);
    }

    @Test
    void twoCopiesOfATextThatIsNotInThePointAreOne() {
        Passage elsewhere = new Passage("gazette", 400, 440);
        assertThat(count(
                        List.of(taken(elsewhere, IN_COURIER), taken(elsewhere, IN_POST)),
                        told(IN_COURIER, null),
                        told(IN_POST, null)))
                .isEqualTo(1);
    }

    @Test
    void whatTheCopyingTextSaysElsewhereIsItsOwn() {
        assertThat(count(
                        List.of(taken(IN_GAZETTE, new Passage("courier", 300, 340))),
                        told(IN_GAZETTE, "Ana"),
                        told(IN_COURIER, null)))
                .isEqualTo(2);
    }

    private static int count(List<Lineage> lineage, Statement... statements) {
        return new Witnesses(lineage).count(List.of(statements));
    }

    private static Lineage taken(Passage from, Passage to) {
        return new Lineage(from.source(), true, to.source(), true, 0.5, List.of(from, to), List.of());
    }

    private static Statement told(Passage passage, @Nullable String speaker) {
        return new Statement(
                0,
                source(passage.source()),
                0,
                passage,
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                new Voice(speaker, null),
                "meeting",
                false,
                true,
                false);
    }

    private static AnnotatedSource source(String id) {
        SourceInfo info = new SourceInfo(null, null, SourceKind.REPORT, null, "en", null, null);
        SourceInput input =
                new SourceInput(id, id, new Content.Inline("Boats lay in the harbour.", "text/plain"), info);
        return Comparisons.bare(new SourceReading().read(input).sources(), null)
                .sources()
                .getFirst();
    }
}
