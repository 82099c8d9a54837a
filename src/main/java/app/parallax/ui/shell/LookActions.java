package app.parallax.ui.shell;

import static app.parallax.ui.shell.KeyNames.alt;
import static app.parallax.ui.shell.KeyNames.digit;
import static app.parallax.ui.shell.KeyNames.key;
import static app.parallax.ui.shell.KeyNames.minus;
import static app.parallax.ui.shell.KeyNames.plus;
import static app.parallax.ui.shell.KeyNames.shift;
import static app.parallax.ui.shell.KeyNames.shiftShortcut;
import static app.parallax.ui.shell.KeyNames.shortcut;
import static app.parallax.ui.shell.KeyNames.zero;

import app.parallax.ui.action.Action;
import app.parallax.ui.action.Action.Group;
import app.parallax.ui.reader.ReaderView;
import app.parallax.ui.session.Texts;
import app.parallax.ui.settings.Appearance;
import app.parallax.ui.settings.Appearance.Theme;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** What changes what is seen: another view, column or finding, other marks, larger letters. */
final class LookActions {
    private static final int NUMBERED = 9;
    /** How much wider a key makes a column, in pixels. */
    private static final double RESIZED = 40;

    private final ShellViewModel shell;
    private final Commands commands;
    private final Conditions conditions;
    private final Texts texts;
    private final Runnable onPalette;

    /**
     * @param onPalette opens the palette, or puts it away
     */
    LookActions(ShellViewModel shell, Commands commands, Conditions conditions, Runnable onPalette) {
        this.onPalette = onPalette;
        this.shell = shell;
        this.commands = commands;
        this.conditions = conditions;
        this.texts = shell.texts();
    }

    List<Action> all() {
        return Stream.of(going(), views(), sources(), columns(), looks(), themes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action> going() {
        ViewCommands views = commands.views();
        return List.of(
                Action.of(Group.GO, "search", commands.search()::open)
                        .onEverywhere(shortcut(KeyCode.F))
                        .when(conditions.compared()),
                Action.of(Group.GO, "find-source", views::sources)
                        .onEverywhere(KeyNames.SOURCES)
                        .when(conditions.compared()),
                Action.of(Group.GO, "next-hit", commands.search()::next)
                        .onEverywhere(key(KeyCode.F3))
                        .when(conditions.compared()),
                Action.of(Group.GO, "previous-hit", commands.search()::previous)
                        .onEverywhere(shift(KeyCode.F3))
                        .when(conditions.compared()),
                Action.of(Group.GO, "next-finding", views::next)
                        .onEverywhere(key(KeyCode.F8))
                        .when(conditions.compared()),
                Action.of(Group.GO, "previous-finding", views::previous)
                        .onEverywhere(shift(KeyCode.F8))
                        .when(conditions.compared()),
                Action.of(Group.GO, "next-unseen", views::nextUnseen)
                        .on(key(KeyCode.N))
                        .when(conditions.compared()),
                Action.of(Group.GO, "findings", views::findings)
                        .on(key(KeyCode.F))
                        .when(conditions.compared()),
                Action.of(Group.GO, "log", views::log).on(key(KeyCode.L)).when(conditions.compared()),
                Action.of(Group.GO, "lineage", views::lineage)
                        .on(key(KeyCode.K))
                        .when(conditions.compared()),
                Action.of(Group.GO, "escape", views::deselect).onItsOwn(key(KeyCode.ESCAPE)));
    }

    private List<Action> views() {
        return Stream.of(MainView.values()).map(this::view).toList();
    }

    private Action view(MainView view) {
        int number = view.ordinal() + 1;
        return Action.of(Group.GO, "view." + number, () -> commands.views().go(view))
                .onEverywhere(alt(digit(number)))
                .when(conditions.compared())
                .saying(() -> texts.text("action.view.one", texts.of("view", view)));
    }

    private List<Action> sources() {
        return IntStream.rangeClosed(1, NUMBERED).mapToObj(this::source).toList();
    }

    private Action source(int number) {
        return Action.of(Group.LOOK, "source." + number, () -> commands.views().toggle(number))
                .onEverywhere(shortcut(digit(number)))
                .when(conditions.source(number))
                .saying(() -> shell.chips().stream()
                        .filter(chip -> chip.number() == number)
                        .findFirst()
                        .map(chip ->
                                texts.text(chip.shown() ? "action.source.hide" : "action.source.show", chip.name()))
                        .orElseGet(() -> texts.text("action.source")));
    }

    private List<Action> columns() {
        ViewCommands views = commands.views();
        return List.of(
                Action.of(Group.LOOK, "slide-next", () -> views.slide(1))
                        .onEverywhere(alt(KeyCode.RIGHT), shortcut(KeyCode.PAGE_DOWN))
                        .when(conditions.waiting()),
                Action.of(Group.LOOK, "slide-previous", () -> views.slide(-1))
                        .onEverywhere(alt(KeyCode.LEFT), shortcut(KeyCode.PAGE_UP))
                        .when(conditions.waiting()),
                Action.of(Group.LOOK, "column-right", () -> views.reader().move(1))
                        .onEverywhere(shiftShortcut(KeyCode.PAGE_DOWN))
                        .when(conditions.reading()),
                Action.of(Group.LOOK, "column-left", () -> views.reader().move(-1))
                        .onEverywhere(shiftShortcut(KeyCode.PAGE_UP))
                        .when(conditions.reading()),
                Action.of(Group.LOOK, "column-wider", () -> views.reader().widen(RESIZED))
                        .onEverywhere(plus(KeyCombination.ALT_DOWN))
                        .when(conditions.reading()),
                Action.of(Group.LOOK, "column-narrower", () -> views.reader().widen(-RESIZED))
                        .onEverywhere(minus(KeyCombination.ALT_DOWN))
                        .when(conditions.reading()),
                Action.of(Group.LOOK, "columns-even", views::even)
                        .onEverywhere(alt(KeyCode.DIGIT0))
                        .when(conditions.reading()),
                Action.of(Group.LOOK, "baseline", this::baseline)
                        .onEverywhere(alt(KeyCode.B))
                        .when(conditions.compared()));
    }

    /** Of the column that is read; of one that is the baseline already, that it is. Where no column is read, the first that is not. */
    private void baseline() {
        ReaderView reader = commands.views().reader();
        if (reader.isOnBaseline()) {
            shell.say(texts.text("baseline.already"));
        } else {
            reader.other().ifPresent(commands.dossier()::baseline);
        }
    }

    private List<Action> looks() {
        Appearance appearance = commands.views().appearance();
        return List.of(
                Action.of(Group.LOOK, "larger", appearance::larger).onEverywhere(plus(KeyCombination.SHORTCUT_DOWN)),
                Action.of(Group.LOOK, "smaller", appearance::smaller).onEverywhere(minus(KeyCombination.SHORTCUT_DOWN)),
                Action.of(Group.LOOK, "normal", appearance::normal).onEverywhere(zero(KeyCombination.SHORTCUT_DOWN)),
                Action.of(Group.LOOK, "marks", commands.views()::marks).on(key(KeyCode.H)),
                Action.of(Group.LOOK, "in-step", commands.views()::step)
                        .on(key(KeyCode.I))
                        .when(conditions.reading()),
                Action.of(Group.LOOK, "changes-only", commands.views()::changesOnly)
                        .on(key(KeyCode.O))
                        .when(conditions.reading()),
                Action.of(Group.PROGRAM, "settings", commands.views()::settings).onEverywhere(KeyNames.SETTINGS),
                Action.of(Group.PROGRAM, "keys", commands.views()::keys).onEverywhere(KeyNames.ALL_KEYS),
                Action.of(Group.PROGRAM, "palette", onPalette).onEverywhere(KeyNames.PALETTE));
    }

    private List<Action> themes() {
        return Stream.of(Theme.values()).map(this::theme).toList();
    }

    private Action theme(Theme theme) {
        return Action.of(
                        Group.LOOK,
                        "theme." + (theme.ordinal() + 1),
                        () -> commands.views().appearance().theme().set(theme))
                .saying(() -> texts.text("action.theme.one", texts.of("theme", theme)));
    }
}
