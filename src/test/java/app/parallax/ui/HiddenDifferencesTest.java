package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.Block;
import app.parallax.source.Source;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who reads texts with more findings than the panel lists at first: what differs never looks as if it agreed. */
@WindowTest
class HiddenDifferencesTest {
    private static final String DIFFERS = "ethnic violence";

    private final Belgrade belgrade = new Belgrade();
    private OnScreen screen;

    /** As {@link ByHand}, with a dozen findings that weigh more than all others. */
    private static final class Crowded extends ByHand {
        @Override
        public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
            Comparison c = super.compare(request, progress, cancellation);
            List<Finding> findings = new ArrayList<>();
            Source record = c.source(Belgrade.RECORD).source();
            for (int i = 0; i < 12; i++) {
                findings.add(heavy(i, record.id(), record.blocks().get(i + 8)));
            }
            findings.addAll(c.findings());
            return Comparisons.withFindings(c, findings);
        }

        private static Finding heavy(int number, String source, Block block) {
            return new Finding(
                    "heavy-" + number,
                    FindingKind.ADDITION,
                    Verdict.UNSUPPORTED,
                    0.99,
                    List.of(new Passage(source, block.span())),
                    "made-by-hand",
                    new TreeMap<>());
        }
    }

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.withThreeSources(new Crowded());
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Session session() {
        return screen.window().session();
    }

    /** Whether words are marked so, at their place on the screen. */
    private boolean isMarked(String words, String styleClass) {
        Bounds at = screen.of(belgrade.at(Belgrade.NEWS, words)).orElseThrow();
        return screen.all(".page .mark." + styleClass + " .mark-ground").stream()
                .filter(OnScreen::isSeen)
                .anyMatch(ground -> ground.contains(ground.sceneToLocal(at.getCenterX(), at.getCenterY())));
    }

    @Test
    void theMarksInTheTextAreAllThereHoweverFewFindingsAreListed() {
        assertThat(session().listed()).hasSize(12).allMatch(id -> id.startsWith("heavy-"));
        assertThat(session().marked()).hasSize(20);
        assertThat(isMarked(DIFFERS, "differs")).isTrue();
    }

    @Test
    void whatTheFilterLeavesOutIsUnmarkedAndNotGreen() throws TimeoutException {
        screen.robot().clickOn("#filter-kind").clickOn("#kind-addition").push(KeyCode.ESCAPE);
        screen.settle();
        assertThat(isMarked(DIFFERS, "differs")).isFalse();
        assertThat(isMarked(DIFFERS, "same-words")).isFalse();
        assertThat(isMarked(DIFFERS, "same-sense")).isFalse();

        screen.robot().clickOn("#filter-clear");
        screen.settle();
        assertThat(isMarked(DIFFERS, "differs")).isTrue();
        assertThat(session().listed()).hasSize(12);
    }

    @Test
    void theStatusCountsTheFindingsThatThePanelCounts() throws TimeoutException {
        assertThat(screen.shows("0 of 20 findings seen")).isTrue();
        screen.robot().push(KeyCode.F8);
        screen.settle();
        assertThat(screen.shows("1 of 20 findings seen")).isTrue();
    }
}
