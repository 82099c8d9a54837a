package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Finding;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.correction.Correction;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Figure;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who sets right what the program read, with the engine behind the window. */
@WindowTest
class SettingRightTest extends ReportOnRecord {
    private static Passage place(QuotationCheck check) {
        return new Passage(check.source(), check.quotation().span());
    }

    /** The first quotation of the report whose words are on record. */
    private QuotationCheck onRecord() {
        return quotation(
                check -> check.verdict() == QuotationVerdict.SAME || check.verdict() == QuotationVerdict.ALTERED);
    }

    private QuotationCheck quotation(Predicate<QuotationCheck> which) {
        return comparison().quotations().stream()
                .filter(check -> check.source().equals(REPORT))
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private QuotationCheck again(QuotationCheck check) {
        return quotation(now -> place(now).equals(place(check)));
    }

    private void retype(String field, String words) throws TimeoutException {
        screen.robot().clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(words);
        screen.settle();
    }

    private String card() {
        StringBuilder words = new StringBuilder();
        screen.window().shell().lookup("#selection-card").lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .forEach(label -> words.append(((Label) label).getText()).append('\n'));
        return words.toString();
    }

    @Test
    void aQuotationGivenToAnotherSpeakerIsHeldAgainstNoRecordAndUndoingGivesItBack() throws TimeoutException {
        QuotationCheck check = onRecord();
        String before = Objects.requireNonNull(check.quotation().speaker());
        select(check.id());
        assertThat(card()).contains("Quotation, said by " + before);

        push(KeyCode.E);
        assertThat(screen.robot()
                        .lookup("#place-speaker")
                        .queryAs(ComboBox.class)
                        .getItems())
                .contains(before);
        push(KeyCode.CONTROL, KeyCode.A);
        screen.robot().write("Ana Brnabić");
        push(KeyCode.ENTER);

        assertThat(screen.all("#place-sheet")).isEmpty();
        assertThat(session().corrections()).containsExactly(new Correction.Speaker(place(check), "Ana Brnabić"));
        assertThat(again(check).quotation().speaker()).isEqualTo("Ana Brnabić");
        assertThat(again(check).verdict()).isEqualTo(QuotationVerdict.NO_RECORD);
        assertThat(screen.shows("Quotation, said by Ana Brnabić")).isTrue();

        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().corrections()).isEmpty();
        assertThat(again(check).verdict()).isEqualTo(check.verdict());
        assertThat(screen.shows("Quotation, said by " + before)).isTrue();
    }

    @Test
    void aSpeakerIsChosenAmongTheKnownOnesWithTheMouse() throws TimeoutException {
        QuotationCheck check = onRecord();
        String before = Objects.requireNonNull(check.quotation().speaker());
        String other = comparison().quotations().stream()
                .map(q -> q.quotation().speaker())
                .filter(Objects::nonNull)
                .filter(name -> !name.equals(before))
                .findFirst()
                .orElseThrow();
        select(check.id());
        screen.robot().clickOn("#set-right");
        screen.settle();
        screen.robot().clickOn("#place-speaker .arrow-button").clickOn(other);
        screen.robot().clickOn("#place-done");
        screen.settle();
        assertThat(again(check).quotation().speaker()).isEqualTo(other);
    }

    private Figure figure() {
        return comparison().source(RECORD).figures().stream()
                .filter(f -> f.value().intValue() > 100)
                .findFirst()
                .orElseThrow();
    }

    private void selectFigure(Figure figure) throws TimeoutException {
        select(Selections.figureId(new Passage(RECORD, figure.span())));
    }

    @Test
    void aFigureIsReadAsSomebodySaysAndTheFindingsFollow() throws TimeoutException {
        Figure figure = figure();
        List<Finding> before = comparison().findings();
        selectFigure(figure);
        assertThat(card()).contains("Figure: ").contains("1,000");
        push(KeyCode.E);
        retype("#place-value", "7,777");
        retype("#place-counted", "goat");
        screen.robot().clickOn("#place-done");
        screen.settle();

        Figure read = comparison().source(RECORD).figures().stream()
                .filter(f -> f.span().equals(figure.span()))
                .findFirst()
                .orElseThrow();
        assertThat(read.value()).isEqualByComparingTo("7777");
        assertThat(read.counted()).isEqualTo("goat");
        assertThat(read.approximation()).isEqualTo(figure.approximation());
        assertThat(comparison().findings()).isNotEqualTo(before);
        assertThat(card()).contains("7,777 goats");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(comparison().findings()).isEqualTo(before);
    }

    @Test
    void whatIsNoFigureIsNoneAndWrongNumbersAreNotTaken() throws TimeoutException {
        Figure figure = figure();
        selectFigure(figure);
        push(KeyCode.E);
        retype("#place-value", "many");
        push(KeyCode.ENTER);
        assertThat(screen.shows("“many” is not a number.")).isTrue();
        assertThat(session().corrections()).isEmpty();

        screen.robot().clickOn("#place-no-figure").clickOn("#place-done");
        screen.settle();
        assertThat(session().corrections())
                .containsExactly(new Correction.FigureAt(
                        new Passage(RECORD, figure.span()), null, null, Approximation.EXACT, null, null));
        assertThat(comparison().source(RECORD).figures()).doesNotContain(figure);
    }

    @Test
    void aParagraphsSpeakerAndPartAreSetRightByItsSpeakersName() throws TimeoutException {
        Block speech = comparison().source(RECORD).blocks().stream()
                .filter(block -> block.role() == BlockRole.SPEECH)
                .findFirst()
                .orElseThrow();
        Passage place = new Passage(RECORD, speech.span());
        Node name = screen.all(".speaker").stream().findFirst().orElseThrow();
        screen.robot().clickOn(name);
        screen.settle();
        retype("#place-speaker", "Ana Brnabić");
        screen.robot().clickOn("#place-done");
        screen.settle();
        assertThat(block(place).speaker()).isEqualTo("Ana Brnabić");

        screen.robot().clickOn(screen.all(".speaker").stream().findFirst().orElseThrow());
        screen.settle();
        screen.robot().clickOn("#place-role").clickOn("heading");
        screen.robot().clickOn("#place-done");
        screen.settle();
        assertThat(block(place).role()).isEqualTo(BlockRole.HEADING);
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(block(place)).isEqualTo(speech);
    }

    private Block block(Passage place) {
        return comparison().source(RECORD).blocks().stream()
                .filter(block -> block.span().equals(place.span()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListOfCorrectionsLeadsToThePlaceAndTakesAnOlderOneBackByItself() throws TimeoutException {
        QuotationCheck check = onRecord();
        Figure figure = figure();
        screen.robot().interact(() -> {
            screen.window().desk().correct(List.of(new Correction.Speaker(place(check), "Mira")), Optional.empty());
            screen.window()
                    .desk()
                    .correct(
                            List.of(new Correction.FigureAt(
                                    new Passage(RECORD, figure.span()), null, null, Approximation.EXACT, null, null)),
                            Optional.empty());
            session().selection().set(null);
        });
        push(KeyCode.L);
        Button show = (Button) line("Speaker of").lookup(".show");
        screen.robot().clickOn(show);
        screen.settle();
        assertThat(Objects.requireNonNull(session().selection().get()).passages())
                .contains(place(check));
        assertThat(screen.of(place(check))).isPresent();

        screen.robot().clickOn(line("Speaker of").lookup(".withdraw"));
        screen.settle();
        assertThat(session().corrections()).singleElement().isInstanceOf(Correction.FigureAt.class);
        assertThat(again(check).verdict()).isEqualTo(check.verdict());
    }

    private Node line(String words) {
        return screen.window().shell().lookup("#log-corrections").lookupAll(".note").stream()
                .filter(note -> note.lookupAll(".log-what").stream()
                        .anyMatch(what -> ((Label) what).getText().contains(words)))
                .findFirst()
                .orElseThrow();
    }
}
