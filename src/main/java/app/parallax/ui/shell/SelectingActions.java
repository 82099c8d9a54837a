package app.parallax.ui.shell;

import static app.parallax.ui.shell.KeyNames.key;
import static app.parallax.ui.shell.KeyNames.shift;
import static app.parallax.ui.shell.KeyNames.shiftShortcut;
import static app.parallax.ui.shell.KeyNames.shortcut;

import app.parallax.present.selecting.Grain;
import app.parallax.ui.action.Action;
import app.parallax.ui.action.Action.Group;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** What is done with words on a page: selected, copied, searched for. */
final class SelectingActions {
    private final SelectingCommands selecting;
    private final WorkCommands work;
    private final Conditions conditions;
    private final Texts texts;

    SelectingActions(Commands commands, Conditions conditions, Texts texts) {
        this.selecting = commands.selecting();
        this.work = commands.work();
        this.conditions = conditions;
        this.texts = texts;
    }

    List<Action> all() {
        return Stream.of(copying(), byKey(), whole()).flatMap(List::stream).toList();
    }

    private List<Action> copying() {
        return List.of(
                Action.of(Group.KEEP, "copy", this::copy)
                        .on(shortcut(KeyCode.C))
                        .when(conditions.copied())
                        .saying(() -> texts.text(selecting.isPossible() ? "action.copy.words" : "action.copy")),
                Action.of(Group.KEEP, "copy-cited", selecting::cite)
                        .on(shiftShortcut(KeyCode.C))
                        .when(conditions.words()));
    }

    private void copy() {
        if (!selecting.copy()) {
            work.copy();
        }
    }

    /** What the page does with the keys itself, back and on. */
    private List<Action> byKey() {
        return Stream.of(
                        pair("go-word", shortcut(KeyCode.LEFT), shortcut(KeyCode.RIGHT), go(Grain.WORD)),
                        pair("go-paragraph", shortcut(KeyCode.UP), shortcut(KeyCode.DOWN), go(Grain.PARAGRAPH)),
                        pair("select-character", shift(KeyCode.LEFT), shift(KeyCode.RIGHT), by(Grain.CHARACTER)),
                        pair("select-word", shiftShortcut(KeyCode.LEFT), shiftShortcut(KeyCode.RIGHT), by(Grain.WORD)),
                        pair("select-line", shift(KeyCode.UP), shift(KeyCode.DOWN), selecting.page()::selectLine),
                        pair(
                                "select-paragraph",
                                shiftShortcut(KeyCode.UP),
                                shiftShortcut(KeyCode.DOWN),
                                by(Grain.PARAGRAPH)))
                .flatMap(List::stream)
                .toList();
    }

    private IntConsumer by(Grain grain) {
        return by -> selecting.page().select(grain, by);
    }

    private IntConsumer go(Grain grain) {
        return by -> selecting.page().go(grain, by);
    }

    private List<Action> pair(String id, KeyCombination back, KeyCombination on, IntConsumer select) {
        return List.of(
                one(id + ".1", back, "action.select-one.back", () -> select.accept(-1)),
                one(id + ".2", on, "action.select-one.on", () -> select.accept(1)));
    }

    private Action one(String id, KeyCombination key, String words, Runnable does) {
        Action action = Action.of(Group.SELECT, id, does).onItsOwn(key).when(conditions.reading());
        return action.saying(() -> texts.text(words, texts.text(action.words())));
    }

    private List<Action> whole() {
        return List.of(
                Action.of(Group.SELECT, "select-all", selecting.page()::selectAll)
                        .on(shortcut(KeyCode.A))
                        .when(conditions.reading()),
                Action.of(Group.SELECT, "search-selected", selecting::search)
                        .on(shiftShortcut(KeyCode.F))
                        .when(conditions.words()),
                Action.of(Group.SELECT, "page-menu", selecting.page()::openMenu)
                        .on(shift(KeyCode.F10), key(KeyCode.CONTEXT_MENU))
                        .when(conditions.reading()));
    }
}
