package app.parallax.ui.shell;

import app.parallax.ui.action.Action;
import app.parallax.ui.session.Texts;
import app.parallax.ui.settings.Appearance.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The menu: what is asked for most, in groups, each with its key. What cannot be done now is pale. */
final class MainMenu extends MenuButton {
    /** Groups of names of actions. */
    private static final List<List<String>> BEFORE = List.of(
            List.of("new", "open"),
            List.of("save", "save-as", "report"),
            List.of("paste", "again"),
            List.of("undo", "redo"),
            List.of("search", "next-finding", "previous-finding"),
            List.of("larger", "smaller", "normal"));

    private static final List<List<String>> AFTER = List.of(List.of("settings", "palette", "keys"));

    private final Commands commands;
    private final Actions actions;
    private final Texts texts;

    MainMenu(Commands commands, Actions actions, Texts texts) {
        super(texts.text("menu.title"));
        this.commands = commands;
        this.actions = actions;
        this.texts = texts;
        setId("menu");
        getStyleClass().add("quiet-button");
        BEFORE.forEach(this::addGroup);
        getItems().add(2, recent());
        getItems().add(themes());
        getItems().add(new SeparatorMenuItem());
        AFTER.forEach(this::addGroup);
        getItems().removeLast();
        setOnShowing(e -> refresh());
        refresh();
    }

    private void addGroup(List<String> ids) {
        ids.forEach(id -> getItems().add(item(actions.of(id))));
        getItems().add(new SeparatorMenuItem());
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + action.id());
        item.setUserData(action);
        item.setAccelerator(new Shown(actions.keyWords().of(action)));
        item.setOnAction(e -> action.does().run());
        return item;
    }

    /** What an action is called, and whether it can be done, may have changed since. */
    private void refresh() {
        for (MenuItem item : getItems()) {
            if (item.getUserData() instanceof Action action) {
                item.setText(actions.words(action));
                item.setDisable(actions.obstacle(action).isPresent());
            }
        }
    }

    private Menu recent() {
        Menu menu = new Menu(texts.text("menu.recent"));
        menu.setId("menu-recent");
        ObservableList<Path> dossiers = commands.dossier().keeping().recents().dossiers();
        Runnable show = () -> {
            menu.setDisable(dossiers.isEmpty());
            menu.getItems().setAll(dossiers.stream().map(this::recent).toList());
        };
        dossiers.subscribe(show);
        show.run();
        return menu;
    }

    private MenuItem recent(Path dossier) {
        MenuItem item = new MenuItem(
                texts.text("menu.recent.item", dossier.getFileName(), String.valueOf(dossier.getParent())));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> commands.dossier().open(List.of(dossier)));
        return item;
    }

    private Menu themes() {
        Menu menu = new Menu(texts.text("menu.theme"));
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.of("theme", theme));
            item.setToggleGroup(group);
            item.setOnAction(e -> commands.views().appearance().theme().set(theme));
            commands.views().appearance().theme().subscribe(t -> item.setSelected(t == theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** A key that is only shown: the window hears the keys itself, wherever the menu is. */
    private static final class Shown extends KeyCombination {
        private final String words;

        Shown(String words) {
            this.words = words;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return words;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && shown.words.equals(words);
        }

        @Override
        public int hashCode() {
            return Objects.hash(words);
        }
    }
}
