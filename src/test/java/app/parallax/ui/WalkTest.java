package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in every view is told to a screen reader, is come to by Tab, in the order in which it stands, and shows that it has the focus. */
@WindowTest
@Tag("full")
class WalkTest {
    @SuppressWarnings("NullAway.Init")
    private OnScreen screen;

    @AfterEach
    void close() {
        screen.close();
    }

    private void allIsRight() throws TimeoutException {
        allIsRight(screen.window().shell());
    }

    private void allIsRight(Parent within) throws TimeoutException {
        screen.settle();
        assertThat(Spoken.wrong(within)).as("not told to a screen reader").isEmpty();
        assertThat(screen.ask(() -> Told.wrong(within)))
                .as("told wrongly to a screen reader")
                .isEmpty();
        assertThat(new Walk(screen, within).wrong()).isEmpty();
    }

    private void push(KeyCode... together) throws TimeoutException {
        screen.robot().push(together);
        screen.settle();
    }

    private Parent seen(String selector) {
        Node node = screen.all(selector).stream()
                .filter(OnScreen::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on screen: " + selector));
        return (Parent) node;
    }

    @Nested
    class BeforeThereIsSomethingToRead {
        @Test
        void nothing() throws TimeoutException {
            screen = OnScreen.empty(new ByHand(), Runnable::run);
            allIsRight();
        }

        @Test
        void aFileThatIsNotThere() throws TimeoutException {
            screen = OnScreen.empty(new ByHand(), Runnable::run);
            screen.open("not-there.txt");
            screen.until(() -> screen.shows("not-there.txt is not there"));
            allIsRight();
        }

        @Test
        void aComparisonUnderWay() throws TimeoutException {
            ExecutorService workers = Executors.newSingleThreadExecutor();
            try {
                screen = OnScreen.empty(new Held(), workers);
                screen.open(Belgrade.RECORD);
                screen.until(() -> screen.shows("Cancel"));
                allIsRight();
            } finally {
                workers.shutdownNow();
            }
        }

        @Test
        void aComparisonThatWasStopped() throws TimeoutException {
            ExecutorService workers = Executors.newSingleThreadExecutor();
            try {
                screen = OnScreen.empty(new Held(), workers);
                screen.open(Belgrade.RECORD, Belgrade.NEWS);
                screen.until(() -> screen.shows("Comparing 2 sources"));
                push(KeyCode.ESCAPE);
                screen.until(() -> screen.shows("Not compared"));
                allIsRight();
            } finally {
                workers.shutdownNow();
            }
        }

        @Test
        void aComparisonThatBrokeOff() throws TimeoutException {
            screen = OnScreen.empty(new Broken(), Runnable::run);
            screen.open(Belgrade.RECORD);
            screen.until(() -> screen.shows("the model is missing"));
            allIsRight();
        }
    }

    @Nested
    class WithThreeSources {
        private void open() throws TimeoutException {
            screen = OnScreen.withThreeSources(new Copied());
        }

        @Test
        void theReader() throws TimeoutException {
            open();
            allIsRight();
        }

        @Test
        void theReaderWithAFinding() throws TimeoutException {
            open();
            push(KeyCode.F8);
            allIsRight();
        }

        @Test
        void theReaderWithAMarkedPassage() throws TimeoutException {
            open();
            screen.clickOn(new Belgrade().at(Belgrade.NEWS, "unacceptable"));
            assertThat(OnScreen.isSeen(seen("#selection-card"))).isTrue();
            allIsRight();
        }

        @Test
        void theNotes() throws TimeoutException {
            open();
            push(KeyCode.F8);
            push(KeyCode.A);
            screen.robot().write("look again #later");
            push(KeyCode.ESCAPE);
            push(KeyCode.B);
            allIsRight();
        }

        @Test
        void theLog() throws TimeoutException {
            open();
            push(KeyCode.F8);
            push(KeyCode.R);
            push(KeyCode.F2);
            screen.robot().write("Another title");
            push(KeyCode.ENTER);
            push(KeyCode.L);
            assertThat(screen.shows("Another title")).isTrue();
            allIsRight();
        }

        @Test
        void theLineage() throws TimeoutException {
            open();
            push(KeyCode.K);
            screen.robot().clickOn(".lineage-sentence");
            screen.settle();
            allIsRight();
        }

        @Test
        void theSearch() throws TimeoutException {
            open();
            push(KeyCode.CONTROL, KeyCode.F);
            screen.robot().write("kosovo");
            screen.until(() -> screen.shows(" hits in "));
            allIsRight();
        }

        @ParameterizedTest
        @EnumSource(
                value = KeyCode.class,
                names = {"DIGIT2", "DIGIT3", "DIGIT4", "DIGIT5", "DIGIT6"})
        void theOtherViews(KeyCode view) throws TimeoutException {
            open();
            push(KeyCode.ALT, view);
            push(KeyCode.DOWN);
            allIsRight();
        }

        @Test
        void aLinkThatIsMade() throws TimeoutException {
            open();
            push(KeyCode.F8);
            push(KeyCode.T);
            assertThat(OnScreen.isSeen(seen("#picking"))).isTrue();
            allIsRight();
        }

        @ParameterizedTest
        @ValueSource(strings = {"F1 keys-overview", "F2 sheet", "E sheet"})
        void whatLiesOver(String keyAndSelector) throws TimeoutException {
            open();
            push(KeyCode.F8);
            String[] parts = keyAndSelector.split(" ");
            push(KeyCode.valueOf(parts[0]));
            allIsRight(parts[1].equals("sheet") ? seen(".sheet") : seen("#" + parts[1]));
        }

        @Test
        void thePalette() throws TimeoutException {
            open();
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            allIsRight(seen("#palette"));
        }

        @Test
        void theFinderOfSources() throws TimeoutException {
            open();
            push(KeyCode.CONTROL, KeyCode.G);
            allIsRight(seen("#sources"));
        }

        @Test
        void theDetailsOfTheSources() throws TimeoutException {
            open();
            act("source-details");
            screen.until(() -> screen.all("#import-form").stream().anyMatch(OnScreen::isSeen));
            allIsRight(seen("#import"));
        }

        private void act(String id) {
            screen.robot()
                    .interact(() -> screen.window().shell().actions().all().stream()
                            .filter(action -> action.id().equals(id))
                            .forEach(action -> action.does().run()));
        }

        @Test
        void theSettings() throws TimeoutException {
            open();
            push(KeyCode.CONTROL, KeyCode.COMMA);
            allIsRight(seen("#settings"));
        }

        @Test
        void aFindingSaysBothValuesWhereItIsMarked() throws TimeoutException {
            open();
            push(KeyCode.F8);
            push(KeyCode.F8);
            String said = "differs, wording: “ethnic violence” here, “serious violence” in the NATO transcript";
            assertThat(screen.all(".paragraph").stream().map(Spoken::of)).anyMatch(words -> words.contains(said));
            assertThat(screen.all(".mark").stream().map(Spoken::of)).contains(said);
            assertThat(screen.ask(() -> Told.texts(screen.window().shell())))
                    .filteredOn(words -> words.contains(said))
                    .as("told with the paragraph and not once more")
                    .hasSize(1);
        }

        @Test
        void whatIsWrittenInAFieldIsToldBesideItsName() throws TimeoutException {
            open();
            screen.robot().clickOn("#finding-filter").write("Kosovo");
            screen.settle();
            Node field = seen("#finding-filter");

            assertThat(field.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Kosovo");
            assertThat(Spoken.of(field)).isEqualTo("Filter by words");
            assertThat(screen.ask(() -> Told.wrong(screen.window().shell()))).isEmpty();
        }

        @Test
        void aSignInTheMarginIsPressedByAScreenReaderToo() throws TimeoutException {
            open();
            Node sign = seen(".glyph");
            screen.robot().interact(() -> sign.executeAccessibleAction(AccessibleAction.FIRE));
            screen.settle();
            assertThat(screen.window().session().selection().get()).isNotNull();
        }
    }

    @Nested
    class WithTwoTextsOfASource extends UpdatedReport {
        @Test
        void whatHasToBeLookedAtAgain() throws TimeoutException {
            WalkTest.this.screen = screen;
            work();
            takeByMenu();
            allIsRight();
        }
    }

    /** Nothing is found: the words for it are read, and the way on can be pressed. */
    @Test
    void aFilterThatLetsNothingThrough() throws TimeoutException {
        screen = OnScreen.withThreeSources();
        screen.robot().clickOn("#finding-filter").write("zzz");
        screen.settle();
        assertThat(((Button) screen.robot().lookup(".findings-none .button").query()).isVisible())
                .isTrue();
        allIsRight();
    }
}
