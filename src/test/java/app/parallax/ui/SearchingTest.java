package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who looks for words. */
@WindowTest
class SearchingTest extends ThreeSourcesOpen {
    private final Belgrade belgrade = new Belgrade();

    private void openSearch() throws TimeoutException {
        screen.robot().push(KeyCode.CONTROL, KeyCode.F);
        screen.settle();
    }

    /** Opens the search, types, and waits for what comes of it. */
    private void search(String words) throws TimeoutException {
        openSearch();
        screen.robot().interact(() -> field().setText(words));
        screen.until(() -> !summary().isEmpty() && !summary().equals("Searching…"));
        screen.settle();
    }

    private TextField field() {
        return (TextField) first("#search-field");
    }

    private String summary() {
        return screen.all("#search-summary").stream()
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    private Node first(String selector) {
        return screen.all(selector).stream()
                .filter(OnScreen::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on screen: " + selector));
    }

    private boolean isThere(String selector) {
        return screen.all(selector).stream().anyMatch(OnScreen::isSeen);
    }

    private Passage hit() {
        return Objects.requireNonNull(session().hit().get(), "no hit is looked at");
    }

    private String words(Passage passage) {
        return belgrade.sources().stream()
                .filter(source -> source.id().equals(passage.source()))
                .map(source -> passage.span().of(source.text()))
                .findFirst()
                .orElseThrow();
    }

    private int count(String words, String source) {
        String text = belgrade.sources().stream()
                .filter(s -> s.id().equals(source))
                .map(s -> s.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    private List<String> texts(String selector) {
        return screen.all(selector).stream()
                .filter(OnScreen::isSeen)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void whatIsTypedIsFoundCountedAndMarkedInEverySource() throws TimeoutException {
        openSearch();
        screen.robot().write("kosovo");
        screen.until(() -> summary().contains("hits in 3 sources"));
        screen.settle();

        int record = count("kosovo", Belgrade.RECORD);
        int news = count("kosovo", Belgrade.NEWS);
        int summary = count("kosovo", Belgrade.SUMMARY);
        assertThat(summary()).isEqualTo(record + news + summary + " hits in 3 sources");
        assertThat(texts(".column-header .found-count")).containsExactly(record + " hits", news + " hits");
        assertThat(texts(".chip .found-count")).containsExactlyInAnyOrder("" + record, "" + news, "" + summary);
        assertThat(isThere(".mark.found")).isTrue();
        assertThat(screen.all(".ruler-tick.found")).isNotEmpty();
    }

    @Test
    void enterGoesToTheNextHitAndShiftEnterBack() throws TimeoutException {
        search("military");
        assertThat(session().hit().get()).isNull();
        push(KeyCode.ENTER);
        Passage first = hit();
        push(KeyCode.ENTER);
        Passage second = hit();
        assertThat(words(first)).isEqualToIgnoringCase("military");
        assertThat(second.source()).isEqualTo(first.source());
        assertThat(second.start()).isGreaterThan(first.start());
        assertThat(summary()).startsWith("2 of ");

        screen.robot().push(KeyCode.SHIFT, KeyCode.ENTER);
        screen.settle();
        assertThat(hit()).isEqualTo(first);
        screen.robot().push(KeyCode.SHIFT, KeyCode.F3);
        screen.settle();
        assertThat(hit().source()).isNotEqualTo(first.source());
        push(KeyCode.F3);
        assertThat(hit()).isEqualTo(first);
    }

    @Test
    void theHitStandsAtReadingHeightAndLooksUnlikeTheOthers() throws TimeoutException {
        search("blocks");
        push(KeyCode.ENTER);
        Bounds at = screen.of(hit()).orElseThrow();
        Node reader = first(".reader");
        Bounds whole = reader.localToScene(reader.getLayoutBounds());
        assertThat(at.getMinY())
                .isBetween(whole.getMinY() + 0.2 * whole.getHeight(), whole.getMinY() + 0.6 * whole.getHeight());
        assertThat(screen.all(".mark.found-current").stream().filter(OnScreen::isSeen))
                .hasSize(1);
    }

    @Test
    void aSourceThatIsNotShownIsOpenedAtItsHit() throws TimeoutException {
        assertThat(session().columns()).doesNotContain(Belgrade.SUMMARY);
        search("ninety three");
        push(KeyCode.ENTER);
        assertThat(session().columns()).contains(Belgrade.SUMMARY);
        assertThat(hit().source()).isEqualTo(Belgrade.SUMMARY);
        assertThat(screen.of(hit())).isPresent();
    }

    @Test
    void cyrillicFindsLatinAndPlainLettersFindThoseWithAccents() throws TimeoutException {
        search("Вучић");
        String cyrillic = summary();
        push(KeyCode.ENTER);
        assertThat(words(hit())).isEqualTo("Vučić");
        search("vucic");
        assertThat(summary()).isEqualTo(cyrillic);
    }

    @Test
    void whatIsFoldedAwayIsOpenedForItsHit() throws TimeoutException {
        search("baltic");
        push(KeyCode.ENTER);
        assertThat(screen.of(hit())).isPresent();
    }

    @Test
    void escapeClosesAndGivesTheFocusBack() throws TimeoutException {
        screen.clickOn(belgrade.at(Belgrade.NEWS, "In a joint press conference"));
        Node before = screen.window().shell().getScene().getFocusOwner();
        search("kosovo");
        push(KeyCode.ENTER);
        assertThat(screen.window().shell().getScene().getFocusOwner()).isSameAs(field());
        push(KeyCode.ESCAPE);
        assertThat(isThere("#search-field")).isFalse();
        assertThat(isThere(".mark.found")).isFalse();
        assertThat(isThere(".mark.found-current")).isFalse();
        assertThat(isThere(".found-count")).isFalse();
        assertThat(isThere(".findings-list")).isTrue();
        assertThat(screen.window().shell().getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void aSearchFromThePointsGoesBackThere() throws TimeoutException {
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
        screen.settle();
        search("kosovo");
        assertThat(isThere(".column")).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(isThere(".column")).isFalse();
    }

    @Test
    void aWrongExpressionIsSaidWhereItIsTyped() throws TimeoutException {
        openSearch();
        screen.robot().clickOn("#search-expression");
        search("(kosovo");
        assertThat(summary()).startsWith("A round bracket is opened and not closed");
        assertThat(isThere("#search-hits")).isFalse();
        search("(kosovo|serbia)n?");
        push(KeyCode.ENTER);
        assertThat(words(hit())).containsIgnoringCase("serbia");
    }

    @Test
    void nothingFoundIsSaidWithWhatWasSearched() throws TimeoutException {
        search("zanzibar");
        assertThat(summary())
                .isEqualTo("“zanzibar” is not found. Searched: 3 sources and 0 notes, page furniture too.");
        push(KeyCode.ENTER);
        assertThat(session().hit().get()).isNull();
    }

    @Test
    void wholeWordsLeaveOutParts() throws TimeoutException {
        search("serb");
        assertThat(summary()).contains("hits");
        int all = Integer.parseInt(summary().substring(0, summary().indexOf(' ')));
        screen.robot().clickOn("#search-whole-words");
        screen.until(() -> !summary().startsWith(all + " "));
        assertThat(Integer.parseInt(summary().substring(0, summary().indexOf(' '))))
                .isLessThan(all);
    }

    @Test
    void aClickOnAHitInTheListGoesThere() throws TimeoutException {
        search("neutrality");
        ListView<?> list = (ListView<?>) first("#search-hits");
        Set<Node> cells = list.lookupAll(".search-words");
        assertThat(cells.size()).isGreaterThan(1);
        Node second = cells.stream()
                .sorted((a, b) -> Double.compare(
                        a.localToScene(0, 0).getY(), b.localToScene(0, 0).getY()))
                .skip(1)
                .findFirst()
                .orElseThrow();
        screen.robot().clickOn(second);
        screen.settle();
        assertThat(words(hit())).isEqualToIgnoringCase("neutrality");
        assertThat(summary()).startsWith("2 of ");
    }

    @Test
    void notesAreSearchedTooAndShown() throws TimeoutException {
        push(KeyCode.F8, KeyCode.A);
        screen.robot().write("ask the Zanzibar desk");
        push(KeyCode.ESCAPE);
        search("zanzibar");
        assertThat(summary()).isEqualTo("1 hit in 1 note");
        assertThat(screen.shows("Note")).isTrue();
        screen.robot().clickOn(".search-note");
        screen.settle();
        assertThat(isThere(".note")).isTrue();
        assertThat(screen.all(".note-words").stream().anyMatch(OnScreen::isSeen))
                .isTrue();
    }

    @Test
    void theSearchIsFoundByMouseToo() throws TimeoutException {
        screen.robot().clickOn("#search");
        screen.settle();
        assertThat(screen.window().shell().getScene().getFocusOwner()).isSameAs(field());
        push(KeyCode.F1);
        assertThat(screen.shows("Search all sources and notes")).isTrue();
    }

    @Test
    void withTheSearchOpenTheTabsOfThePanelCanStillBeRead() throws TimeoutException {
        screen.robot().clickOn("#finding-filter").write("policeman");
        screen.robot().push(KeyCode.CONTROL, KeyCode.F);
        screen.robot().clickOn("#tab-findings");
        screen.settle();
        assertThat(screen.shows("Findings 1 of 8")).isTrue();
        assertThat(screen.all(".side-tab").stream().filter(OnScreen::isSeen))
                .hasSize(5)
                .allSatisfy(tab -> assertThat(((javafx.scene.text.Text) tab.lookup(".text")).getText())
                        .isEqualTo(((javafx.scene.control.Labeled) tab).getText()));
    }
}
