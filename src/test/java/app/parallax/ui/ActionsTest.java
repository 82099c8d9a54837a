package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.ui.action.Action;
import app.parallax.ui.action.KeyWords;
import app.parallax.ui.session.Texts;
import app.parallax.ui.shell.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/** The one list of what can be asked of the window. */
@WindowTest
class ActionsTest extends ThreeSourcesOpen {
    private final Texts texts = new Texts(Locale.ENGLISH);

    private Actions actions() {
        return screen.window().shell().actions();
    }

    @Test
    void everyActionHasANameOfItsOwnAndWords() {
        assertThat(actions().all()).extracting(Action::id).doesNotHaveDuplicates();
        for (Action action : actions().all()) {
            assertThat(actions().words(action)).as(action.id()).isNotBlank();
            assertThat(texts.text(action.words())).as(action.id()).isNotBlank();
            assertThat(texts.text(action.when().why())).as(action.id()).isNotBlank();
        }
    }

    @Test
    void noKeyAsksForTwoThingsInOneView() {
        List<String> twice = new ArrayList<>();
        List<Action> all = actions().all();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (meet(all.get(i), all.get(j))) {
                    twice.add(all.get(i).id() + " and " + all.get(j).id());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private static boolean meet(Action one, Action other) {
        Enum<?> view = one.when().view();
        boolean together = view == null
                || other.when().view() == null
                || view == other.when().view();
        return together
                && one.shortcut().keys().stream().anyMatch(other.shortcut().keys()::contains);
    }

    @Test
    void theSheetOfKeysTellsOfEveryKey() throws TimeoutException {
        push(KeyCode.F1);
        List<String> shown = screen.all("#keys-overview .key").stream()
                .filter(OnScreen::isSeen)
                .map(key -> ((Label) key).getText())
                .toList();
        List<List<Action>> lines = List.copyOf(actions().all().stream()
                .filter(action -> !action.shortcut().keys().isEmpty())
                .collect(Collectors.groupingBy(Action::name))
                .values());
        Function<List<Action>, String> words = new KeyWords(texts)::of;
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(lines.stream().map(words).toList());
        assertThat(shown).contains("Ctrl+1…9", "F8", "Shift+F8", "Ctrl+S");
    }

    @Test
    void whatCannotBeDoneNowSaysWhy() throws TimeoutException {
        assertThat(obstacle("judge-right")).isEqualTo("Nothing is selected that can be judged.");
        assertThat(obstacle("point-grade")).isEqualTo("Only in the view Points.");
        assertThat(obstacle("redo")).isEqualTo("Nothing to redo.");
        push(KeyCode.F8);
        push(KeyCode.R);
        assertThat(obstacle("judge-right")).isEmpty();
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(obstacle("redo")).isEmpty();
    }

    private String obstacle(String id) {
        Action action = actions().all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return actions().obstacle(action).orElse("");
    }

    @Test
    void keysAreWrittenAsOnTheKeyboard() {
        KeyWords words = new KeyWords(texts);
        assertThat(words.of(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)))
                .isIn("Ctrl+Shift+P", "Cmd+Shift+P");
        assertThat(words.of(new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.ALT_DOWN)))
                .isEqualTo("Alt+2");
        assertThat(words.of(new KeyCodeCombination(KeyCode.LEFT))).isEqualTo("←");
    }

    @Test
    void aKeyDoesWhatItsActionSays() throws TimeoutException {
        push(KeyCode.L);
        assertThat(screen.shows("What was done")).isTrue();
        push(KeyCode.F);
        assertThat(screen.shows("What was done")).isFalse();
    }
}
