package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who narrows the findings and puts them in another order. */
@WindowTest
class FindingFilterTest extends ThreeSourcesOpen {
    private static final String SUMMARY = "source-" + Belgrade.SUMMARY;

    private void choose(String menu, String item) throws TimeoutException {
        screen.robot().clickOn("#" + menu).clickOn("#" + item);
        screen.robot().push(KeyCode.ESCAPE);
        screen.settle();
    }

    private String state() {
        return screen.all("#filter-state").stream()
                .filter(OnScreen::isSeen)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    private List<String> marked() {
        return List.copyOf(session().listed());
    }

    private String selected() {
        return session().selection().get() == null
                ? ""
                : session().selection().get().id();
    }

    @Test
    void bySourceWhatStandsThereIsLeftAndTheStateSaysSo() throws TimeoutException {
        choose("filter-source", SUMMARY);

        assertThat(marked()).containsExactly("f-wounded");
        assertThat(state()).isEqualTo("1 of 8: NATO Military Liaison Office Belgrade summary");
    }

    @Test
    void byWeightWhatIsLighterGoesAndOneActionClearsItAll() throws TimeoutException {
        choose("filter-weight", "weight-much");
        choose("filter-kind", "kind-addition");
        assertThat(marked()).containsExactly("f-killed", "f-2006");
        assertThat(state()).isEqualTo("2 of 8: addition, From .50");

        screen.robot().clickOn("#filter-clear");
        screen.settle();
        assertThat(marked()).hasSize(8);
        assertThat(state()).isEmpty();
    }

    @Test
    void theNextFindingIsTheNextOfTheOrderAndOfTheFilter() throws TimeoutException {
        choose("filter-order", "finding-order-text");
        choose("filter-kind", "kind-figure");
        choose("filter-kind", "kind-omission");
        choose("filter-kind", "kind-quotation");

        push(KeyCode.F8);
        String first = selected();
        push(KeyCode.F8);
        String second = selected();

        assertThat(List.of(first, second)).containsExactlyInAnyOrder("f-wounded", "f-omitted");
        assertThat(marked().subList(0, 2)).containsExactly(first, second);
        push(KeyCode.F8);
        assertThat(selected()).isEqualTo(marked().get(2)).isEqualTo("f-constructively");
    }

    @Test
    void aSeenFindingKeepsItsPlaceUntilTheOrderIsAskedForAgain() throws TimeoutException {
        choose("filter-order", "finding-order-unseen");
        push(KeyCode.F8);
        assertThat(selected()).isEqualTo("f-neutral");
        assertThat(marked()).startsWith("f-neutral");

        choose("filter-order", "finding-order-weight");
        choose("filter-order", "finding-order-unseen");
        assertThat(marked()).startsWith("f-ethnic").endsWith("f-neutral");
    }

    @Test
    void anOpenQuotationSaysWhatSortOfEditEachIs() throws TimeoutException {
        screen.robot().clickOn("Quotation altered");
        screen.settle();

        assertThat(screen.shows("qualifier, left out: “very”")).isTrue();
        assertThat(screen.shows("smaller changes (spelling, fillers, small words)"))
                .isTrue();
    }
}
