package app.parallax.ui.shell;

import app.parallax.ui.control.MenuName;
import app.parallax.ui.session.Texts;
import app.parallax.ui.settings.Appearance.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu: what is asked for most, in groups, each with its key. What cannot be done now is pale. */
final class MainMenu extends MenuButton {
    /** Groups of names of actions. */
    private static final List<List<String>> BEFORE = List.of(
            List.of("new", "open", "add-sources", "add-folder"),
            List.of("save", "save-as", "export"),
            List.of("paste", "source-details", "again"),
            List.of("undo", "redo"),
            List.of("copy", "copy-cited", "select-all"),
            List.of("search", "next-finding", "previous-finding"),
            List.of("larger", "smaller", "normal"));

    private static final List<List<String>> AFTER = List.of(List.of("settings", "palette", "keys"));

    private final Commands commands;
    private final ActionItems items;
    private final Texts texts;

    MainMenu(Commands commands, Actions actions, Texts texts) {
        super(texts.text("menu.title"));
        this.commands = commands;
        this.items = new ActionItems("menu-", actions);
        this.texts = texts;
        setId("menu");
        MenuName.asWritten(this);
        getStyleClass().add("quiet-button");
        BEFORE.forEach(this::addGroup);
        getItems().add(2, recent());
        getItems().add(themes());
        getItems().add(new SeparatorMenuItem());
        AFTER.forEach(this::addGroup);
        getItems().removeLast();
        setOnShowing(e -> items.refresh(getItems()));
        items.refresh(getItems());
    }

    private void addGroup(List<String> ids) {
        getItems().addAll(items.of(ids));
        getItems().add(new SeparatorMenuItem());
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
}
