package app.parallax.ui.shell;

import app.parallax.ui.session.Texts;
import app.parallax.ui.settings.Appearance.Theme;
import app.parallax.ui.shell.ShellViewModel.MainView;
import app.parallax.ui.shell.ShellViewModel.Undoing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The dossier's name, the main views, opening and the menu. */
final class TopBar extends BorderPane {
    private final ShellViewModel model;
    private final Commands commands;
    private final Texts texts;

    TopBar(ShellViewModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        this.texts = model.texts();
        getStyleClass().add("top-bar");
        setLeft(name());
        setCenter(views());
        setRight(actions());
    }

    private HBox name() {
        Label name = new Label();
        name.getStyleClass().add("dossier-name");
        name.textProperty()
                .bind(commands.dossier().keeping().name().map(t -> t.isEmpty() ? texts.text("app.name") : t));
        Label unsaved = new Label("●");
        unsaved.setId("unsaved");
        unsaved.getStyleClass().add("unsaved");
        unsaved.setMinWidth(USE_PREF_SIZE);
        unsaved.setTooltip(new Tooltip(texts.text("unsaved.tip")));
        unsaved.setAccessibleText(texts.text("unsaved.tip"));
        unsaved.visibleProperty().bind(commands.dossier().keeping().unsaved());
        HBox box = new HBox(name, unsaved);
        box.getStyleClass().add("top-side");
        return box;
    }

    private HBox views() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (MainView view : MainView.values()) {
            ToggleButton button = new ToggleButton(texts.of("view", view));
            button.setId("view-" + view.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setUserData(view);
            button.getStyleClass().add("segment");
            model.view().subscribe(v -> select(button, v));
            buttons.add(button);
        }
        // Not an action: arrow keys choose among the buttons of a group without one.
        group.selectedToggleProperty().subscribe(this::chosen);
        HBox box = new HBox();
        box.getChildren().setAll(buttons);
        box.getStyleClass().add("segments");
        box.visibleProperty().bind(model.state().map(s -> s == ShellViewModel.State.READY));
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return box;
    }

    /** The group lets go of the button before. */
    private static void select(ToggleButton button, MainView view) {
        if (button.getUserData() == view) {
            button.setSelected(true);
        }
    }

    /** One view is always chosen, also when its button is pressed again. */
    private void chosen(@Nullable Toggle before, @Nullable Toggle now) {
        if (now != null && now.getUserData() instanceof MainView view) {
            commands.views().show(view);
        } else if (before != null) {
            before.setSelected(true);
        }
    }

    private HBox actions() {
        Button open = new Button(texts.text("menu.open"));
        open.getStyleClass().add("quiet-button");
        open.setOnAction(e -> commands.dossier().open());
        Button search = new Button(texts.text("search.button"));
        search.setId("search");
        search.getStyleClass().addAll("quiet-button", "search-button");
        search.setTooltip(new Tooltip(texts.text("search.button.tip")));
        search.setOnAction(e -> commands.search().open());
        search.visibleProperty().bind(model.state().map(s -> s == ShellViewModel.State.READY));
        search.managedProperty().bind(search.visibleProperty());
        MenuButton menu = new MenuButton(texts.text("menu.title"));
        menu.setId("menu");
        menu.getStyleClass().add("quiet-button");
        menu.getItems()
                .setAll(
                        item("menu.new", commands.dossier()::begin),
                        item("menu.open", commands.dossier()::open),
                        recent(),
                        item("menu.save", commands.dossier()::save),
                        item("menu.save-as", commands.dossier()::saveAs),
                        item("menu.report", commands.dossier()::report),
                        new SeparatorMenuItem(),
                        item("menu.paste", commands.dossier()::paste),
                        item("menu.again", commands.dossier()::again),
                        new SeparatorMenuItem(),
                        undoing("menu-undo", model.undo(), commands.work()::undo),
                        undoing("menu-redo", model.redo(), commands.work()::redo),
                        new SeparatorMenuItem(),
                        item("menu.search", commands.search()::open),
                        item("menu.next", commands.views()::next),
                        item("menu.previous", commands.views()::previous),
                        new SeparatorMenuItem(),
                        item("menu.larger", commands.views().appearance()::larger),
                        item("menu.smaller", commands.views().appearance()::smaller),
                        item("menu.normal", commands.views().appearance()::normal),
                        themes(),
                        new SeparatorMenuItem(),
                        item("menu.keys", commands.views()::keys));
        HBox box = new HBox(
                undoing("undo", "↶", model.undo(), commands.work()::undo),
                undoing("redo", "↷", model.redo(), commands.work()::redo),
                search,
                open,
                menu);
        box.getStyleClass().add("top-side");
        return box;
    }

    /** Says in its tip what it would take back or make again; pale where that is nothing. */
    private static Button undoing(String id, String sign, ObservableValue<Undoing> what, Runnable action) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("header-button");
        button.accessibleTextProperty().bind(what.map(Undoing::words));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(what.map(Undoing::words));
        button.setTooltip(tip);
        button.disableProperty().bind(what.map(w -> !w.possible()));
        button.setOnAction(e -> action.run());
        return button;
    }

    private static MenuItem undoing(String id, ObservableValue<Undoing> what, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(what.map(Undoing::words));
        item.disableProperty().bind(what.map(w -> !w.possible()));
        item.setOnAction(e -> action.run());
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> action.run());
        return item;
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
