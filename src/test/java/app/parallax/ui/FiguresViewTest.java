package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.testing.WindowTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who goes through the figures. */
@WindowTest
class FiguresViewTest extends ThreeSourcesOpen {
    private final Belgrade belgrade = new Belgrade();

    @BeforeEach
    void show() throws TimeoutException {
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT3);
        screen.settle();
        screen.robot().interact(() -> screen.window().shell().lookup("#figures").requestFocus());
    }

    private List<String> rows() {
        return screen.all(".figure-row").stream().map(Node::getAccessibleText).toList();
    }

    private String selected() {
        return session().selection().get() == null
                ? ""
                : session().selection().get().id();
    }

    private void assertLevel() {
        double record = screen.of(belgrade.at(Belgrade.RECORD, "93 of them"))
                .orElseThrow()
                .getMinY();
        double summary = screen.of(belgrade.at(Belgrade.SUMMARY, "Ninety three of them"))
                .orElseThrow()
                .getMinY();
        assertThat(record).isCloseTo(summary, within(2.0));
    }

    @Test
    void whatTwoSourcesGiveIsOneRowThatSaysSo() {
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("93")
                        .contains("NATO transcript: “93”")
                        .contains("NATO Military Liaison Office Belgrade summary: “Ninety three”")
                        .contains("given 2 times · 2 witnesses")
                        .contains("Found: agrees."));
    }

    @Test
    void aClickOnARowLinesTheReaderUpAtWhatWasFound() throws TimeoutException {
        screen.robot().interact(() -> session().columns().setAll(Belgrade.RECORD, Belgrade.SUMMARY));
        screen.robot().clickOn(".figure-row .table-note");
        screen.settle();

        assertThat(selected()).isEqualTo("f-wounded");
        assertLevel();
    }

    @Test
    void whatIsGivenOnceIsShownWhenItIsAskedForAndHasItsPlaceInTheText() throws TimeoutException {
        push(KeyCode.E);
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("“around 1,000”"));

        screen.robot().clickOn("#figures-filter").write("around 1");
        screen.settle();
        assertThat(rows()).allSatisfy(row -> assertThat(row).contains("around 1"));
        screen.robot().interact(() -> screen.window().shell().lookup("#figures").requestFocus());
        push(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(selected()).startsWith("figure nato-2023:");
        assertThat(screen.of(belgrade.at(Belgrade.RECORD, "around 1"))).isPresent();
    }

    @Test
    void aVerdictsChipLetsOnlyThoseThroughAndWhatIsHiddenIsShownAgainAtOnce() throws TimeoutException {
        screen.robot().clickOn("#figures-filter").write("no such figure");
        screen.settle();
        assertThat(rows()).isEmpty();
        assertThat(screen.shows("No figure like that.")).isTrue();
        screen.robot().clickOn("#figures-all");
        screen.settle();
        assertThat(rows()).hasSizeGreaterThan(2);

        screen.robot().clickOn("#figures-verdict-agree");
        screen.settle();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void lettersJudgeWhatWasFoundAboutTheFigure() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.W);

        assertThat(session().dossier().judgement(Subject.Kind.FINDING, "f-wounded"))
                .isNotNull()
                .satisfies(judgement -> assertThat(judgement.program()).isEqualTo(Judgement.Program.WRONG));
        assertThat(rows().getFirst()).contains("Judged: ✗ wrong");
    }

    @Test
    void arrowsGoFromSourceToSourceAndEnterBeginsThere() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.RIGHT);

        assertThat(screen.all(".figure-row > .table-cell:here")).hasSize(1);
        push(KeyCode.ENTER);
        assertThat(selected()).isEqualTo("f-wounded");
    }

    @Test
    void whereNobodyGivesAFigureItSaysSo() throws TimeoutException {
        screen.robot().interact(() -> screen.window().desk().paste("letter", "Nothing is counted here."));
        screen.settle();
        screen.robot()
                .interact(() -> List.of(Belgrade.NEWS, Belgrade.SUMMARY, Belgrade.RECORD)
                        .forEach(screen.window().desk()::remove));
        screen.settle();
        assertThat(screen.shows("No source that is open gives a figure.")).isTrue();
    }
}
