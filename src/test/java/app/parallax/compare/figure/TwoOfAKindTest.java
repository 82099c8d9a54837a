package app.parallax.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Texts;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TwoOfAKindTest {

    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = new Engine(new EngineSettings(1, null));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static List<FindingKind> differing(String one, String other) {
        return engine
                .compare(
                        List.of(Texts.source("one", one, null), Texts.source("other", other, null)),
                        Options.NONE,
                        Progress.SILENT,
                        new Cancellation())
                .findings()
                .stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFER && finding.kind() != FindingKind.OMISSION)
                .map(Finding::kind)
                .toList();
    }

    @Test
    void anotherNumberOfAnotherPlaceIsTwoThings() {
        assertThat(differing(
                        "The company sold 300,000 boats in China last year, its chairman said.",
                        "The company sold 120,000 boats in India last year, its chairman said."))
                .isEmpty();
    }

    @Test
    void theSameNumberOfAnotherPlaceIsOneThingUnderAnotherName() {
        assertThat(differing(
                        "The company sold 300,000 boats in China last year, its chairman said.",
                        "The company sold 300,000 boats in India last year, its chairman said."))
                .containsExactly(FindingKind.NAME);
    }

    @Test
    void aNumberThatIsTheSameBesideAnotherKeepsBothDifferences() {
        assertThat(differing(
                        "The company sold 300,000 boats to 14 harbours in China last year, its chairman said.",
                        "The company sold 120,000 boats to 14 harbours in India last year, its chairman said."))
                .containsExactlyInAnyOrder(FindingKind.NAME, FindingKind.FIGURE);
    }

    @Test
    void aNameOfAnUnknownKindInThePlaceOfAnotherIsAnotherThing() {
        assertThat(differing(
                        "Tickets for the Brightwell fair cost 12 euros this year.",
                        "Tickets for the Osterhaus fair cost 15 euros this year."))
                .isEmpty();
    }

    @Test
    void aNameThatMayStandForTheOtherIsOneThing() {
        assertThat(differing(
                        "Tickets for the Brightwell fair cost 12 euros this year.",
                        "Tickets for the Bright Well fair cost 15 euros this year."))
                .contains(FindingKind.FIGURE);
    }

    @Test
    void otherWordsBesideTheNameAreNoTwoThings() {
        assertThat(differing(
                        "Mayor Anna Moe asked the Storting for 39 buses for the villages.",
                        "Mayor Anna Moe asked Oslo to give the villages 58 buses."))
                .contains(FindingKind.FIGURE);
    }
}
