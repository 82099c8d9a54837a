package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A person at the window, on the bundled texts. */
@WindowTest
class ReaderWindowTest {
    private static final double LEVEL = 2;

    private final Belgrade belgrade = new Belgrade();

    private List<String> columns(OnScreen screen) {
        return List.copyOf(screen.window().session().columns());
    }

    private Set<Node> all(OnScreen screen, String selector) {
        return screen.window().shell().lookupAll(selector);
    }

    private List<String> titles(OnScreen screen) {
        return all(screen, ".finding-title").stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private String selected(OnScreen screen) {
        Selection selection = screen.window().session().selection().get();
        return selection == null ? "" : selection.id();
    }

    @Nested
    class WithThreeSources extends ThreeSourcesOpen {
        @Test
        void itOpensOnTheRecordAndOneReportWithTheHeaviestFindingFirst() {
            assertThat(columns(screen)).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
            assertThat(titles(screen).getFirst()).isEqualTo("Quotation altered");
            assertThat(screen.shows("Findings 8")).isTrue();
            assertThat(screen.of(belgrade.at(Belgrade.NEWS, "In a joint press conference")))
                    .isPresent();
        }

        @Test
        void aClickOnAFindingBringsItsCounterpartLevelAndShowsTheWordsThatDiffer() throws TimeoutException {
            screen.robot().clickOn("Quotation altered");
            screen.settle();
            Bounds report = shown(belgrade.at(Belgrade.NEWS, "… does not undermine the neutrality"));
            Bounds record = shown(belgrade.at(Belgrade.RECORD, "doesn't mean that that undermines"));
            assertThat(record.getMinY()).isCloseTo(report.getMinY(), within(LEVEL));
            Node diff = all(screen, ".diff").iterator().next();
            assertThat((String) diff.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .contains("[record: very]", "[report: stays militarily neutral]");
            assertThat(all(screen, ".ribbon").stream().filter(Node::isVisible)).isNotEmpty();
        }

        private Bounds shown(Passage passage) {
            Optional<Bounds> bounds = screen.of(passage);
            assertThat(bounds).as("on screen: " + passage).isPresent();
            return bounds.orElseThrow();
        }

        @Test
        void ribbonsFollowWhenAColumnIsScrolled() throws TimeoutException {
            screen.robot().clickOn("Quotation altered");
            screen.settle();
            List<Bounds> before = ribbons();
            screen.robot().moveTo("Joint press conference, Belgrade").moveBy(40, 300);
            screen.robot().scroll(2, javafx.geometry.VerticalDirection.DOWN);
            screen.settle();
            assertThat(ribbons()).isNotEqualTo(before);
        }

        private List<Bounds> ribbons() {
            return all(screen, ".ribbon").stream()
                    .filter(Node::isVisible)
                    .map(Node::getBoundsInParent)
                    .toList();
        }

        @Test
        void f8WalksTheFindingsAndShiftF8GoesBack() throws TimeoutException {
            screen.robot().push(KeyCode.F8);
            screen.robot().push(KeyCode.F8);
            screen.settle();
            assertThat(selected(screen)).isEqualTo("f-ethnic");
            screen.robot().push(KeyCode.SHIFT, KeyCode.F8);
            screen.settle();
            assertThat(selected(screen)).isEqualTo("f-neutral");
            assertThat(screen.shows("1 of 8")).isTrue();
            assertThat(screen.shows("2 of 8 findings seen")).isTrue();
        }

        @Test
        void wordsInTheFilterLeaveOnlyTheFindingsThatHoldThem() throws TimeoutException {
            screen.robot().clickOn("#finding-filter").write("policeman");
            screen.settle();
            assertThat(titles(screen)).hasSize(1);
            assertThat(screen.shows("Findings 1 of 8")).isTrue();
        }

        @Test
        void theVerdictMenuLeavesOnlyFindingsOfThatVerdict() throws TimeoutException {
            screen.robot().clickOn("#filter-verdict").clickOn("#verdict-uncheckable");
            screen.settle();
            assertThat(titles(screen)).containsExactly("Quotation: nobody on record");
        }

        @Test
        void controlThreeBringsInTheThirdSourceAndTakesItAway() throws TimeoutException {
            screen.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
            screen.settle();
            assertThat(columns(screen)).containsExactly(Belgrade.RECORD, Belgrade.SUMMARY);
            assertThat(screen.shows("Secretary General visits Belgrade")).isTrue();
            screen.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
            screen.settle();
            assertThat(columns(screen)).containsExactly(Belgrade.RECORD);
        }

        @Test
        void aClickOnAMarkedPassageSelectsWhatItIsTiedTo() throws TimeoutException {
            Bounds urged = shown(belgrade.at(Belgrade.NEWS, "unacceptable"));
            javafx.geometry.Point2D at = screen.window().shell().localToScreen(urged.getMinX() + 6, urged.getCenterY());
            screen.robot().clickOn(at.getX(), at.getY());
            screen.settle();
            assertThat(selected(screen)).isEqualTo("l-justice");
            Bounds record = shown(belgrade.at(Belgrade.RECORD, "This is unacceptable. The facts"));
            Bounds report = shown(belgrade.at(Belgrade.NEWS, "the recent ethnic violence"));
            assertThat(record.getMinY()).isCloseTo(report.getMinY(), within(LEVEL));
        }

        @Test
        void textPastedFromTheClipboardBecomesASource() throws TimeoutException {
            screen.robot().interact(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("The minister said nothing.");
                Clipboard.getSystemClipboard().setContent(content);
            });
            screen.robot().push(KeyCode.CONTROL, KeyCode.V);
            screen.until(() -> screen.shows("Add 1 source"));
            screen.robot().push(KeyCode.ENTER);
            screen.until(() -> screen.window().session().sources().size() == 4);
            screen.settle();
            assertThat(screen.shows("4 sources compared")).isTrue();
            assertThat(all(screen, ".chip").stream().filter(ToggleButton.class::isInstance))
                    .hasSize(4);
        }

        @Test
        void aCorrectedPublisherStandsInTheHeader() throws TimeoutException {
            screen.robot().clickOn("News report on the press conference");
            screen.robot().clickOn("#sheet-publisher").write("Harbour News");
            screen.robot().clickOn("Set right");
            screen.settle();
            assertThat(screen.shows("Harbour News")).isTrue();
            assertThat(columns(screen)).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
        }

        @Test
        void aDateThatIsNoneIsSaidInTheSheet() throws TimeoutException {
            screen.robot().clickOn("News report on the press conference");
            screen.robot()
                    .doubleClickOn("#sheet-date")
                    .push(KeyCode.CONTROL, KeyCode.A)
                    .write("yesterday");
            screen.robot().clickOn("Set right");
            screen.settle();
            assertThat(screen.robot()
                            .lookup(".sheet-error")
                            .queryAs(Label.class)
                            .getText())
                    .contains("yesterday");
        }

        @Test
        void furnitureIsFoldedUntilItsLineIsClicked() throws TimeoutException {
            Passage teaser = belgrade.at(Belgrade.NEWS, "Russian media reported");
            screen.robot().clickOn("Quoted in the same words");
            screen.settle();
            assertThat(screen.of(teaser)).isEmpty();
            screen.robot().moveTo("News report on the press conference").moveBy(40, 300);
            scrollUntil(() -> !all(screen, ".fold").isEmpty());
            screen.robot().interact(() -> all(screen, ".fold").forEach(n -> ((javafx.scene.control.Button) n).fire()));
            screen.settle();
            scrollUntil(() -> screen.of(teaser).isPresent());
            assertThat(screen.of(teaser)).isPresent();
        }

        private void scrollUntil(java.util.function.BooleanSupplier seen) throws TimeoutException {
            for (int i = 0; i < 40 && !seen.getAsBoolean(); i++) {
                screen.robot().scroll(1, javafx.geometry.VerticalDirection.DOWN);
                screen.settle();
            }
        }

        @Test
        void marksSayAloudWhatTheyMean() {
            List<String> spoken = all(screen, ".mark").stream()
                    .map(n -> (String) n.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(spoken).anyMatch(s -> s.startsWith("differs, wording"));
            assertThat(spoken).anyMatch(s -> s.contains("same sense"));
        }

        @Test
        void aFileThatIsNotThereIsSaidInASentenceAndTheRestStays() throws TimeoutException {
            screen.open("nowhere.txt");
            screen.settle();
            assertThat(screen.shows("nowhere.txt is not there")).isTrue();
            assertThat(columns(screen)).hasSize(2);
        }

        @Test
        void thePointsViewIsOneKeyAway() throws TimeoutException {
            screen.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
            screen.settle();
            assertThat(screen.shows("93 wounded in May")).isTrue();
            screen.robot().clickOn("93 wounded in May");
            screen.settle();
            assertThat(screen.shows("Joint press conference, Belgrade")).isTrue();
            assertThat(selected(screen)).isEqualTo("p-wounded");
        }
    }

    @Nested
    class WithNothingOpen {
        @Test
        void itSaysHowToBegin() throws TimeoutException {
            OnScreen screen = OnScreen.empty(new ByHand(), Runnable::run);
            assertThat(screen.shows("Set sources side by side")).isTrue();
            assertThat(screen.shows("drop files or a folder anywhere")).isTrue();
            screen.close();
        }

        @Test
        void aComparisonThatBreaksOffSaysSoAndOffersToTryAgain() throws TimeoutException {
            OnScreen screen = OnScreen.empty(new Broken(), Runnable::run);
            screen.open(Belgrade.RECORD);
            screen.until(() -> screen.shows("the model is missing"));
            assertThat(screen.shows("Try again")).isTrue();
            screen.close();
        }
    }
}
