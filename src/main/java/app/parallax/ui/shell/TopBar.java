package app.parallax.ui.shell;

import app.parallax.ui.action.Action;
import app.parallax.ui.session.Texts;
import app.parallax.ui.shell.ShellViewModel.MainView;
import app.parallax.ui.shell.ShellViewModel.Undoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The dossier's name, the main views, opening and the menu. */
final class TopBar extends HBox {
    private static final double NAME_AT_LEAST = 90;

    private final ShellViewModel model;
    private final Commands commands;
    private final Actions actions;
    private final Texts texts;

    TopBar(ShellViewModel model, Commands commands, Actions actions) {
        this.model = model;
        this.commands = commands;
        this.actions = actions;
        this.texts = model.texts();
        getStyleClass().add("top-bar");
        HBox name = name();
        HBox tools = tools();
        // Where there is not room for all, the name gives way: views and tools are to be read whole.
        tools.getChildren().forEach(tool -> ((Region) tool).setMinWidth(USE_PREF_SIZE));
        name.setMinWidth(NAME_AT_LEAST);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(tools, Priority.ALWAYS);
        getChildren().setAll(name, views(), tools);
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
            button.setMinWidth(USE_PREF_SIZE);
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

    private HBox tools() {
        Button open = new Button(texts.text("action.open"));
        open.getStyleClass().add("quiet-button");
        open.setOnAction(e -> commands.dossier().open());
        Button search = new Button(texts.text("search.button"));
        search.setId("search");
        search.getStyleClass().addAll("quiet-button", "search-button");
        search.setTooltip(new Tooltip(texts.text("search.button.tip")));
        search.setOnAction(e -> commands.search().open());
        search.visibleProperty().bind(model.state().map(s -> s == ShellViewModel.State.READY));
        search.managedProperty().bind(search.visibleProperty());
        HBox box = new HBox(
                undoing("undo", "↶", model.undo()),
                undoing("redo", "↷", model.redo()),
                search,
                open,
                new MainMenu(commands, actions, texts));
        box.getStyleClass().add("top-side");
        return box;
    }

    /** Says in its tip what it would take back or make again; pale where that is nothing. */
    private Button undoing(String id, String sign, ObservableValue<Undoing> what) {
        Action action = actions.of(id);
        ObservableValue<String> tips = what.map(
                w -> texts.text("tip.key", w.words(), actions.keyWords().of(action)));
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("header-button");
        button.accessibleTextProperty().bind(what.map(Undoing::words));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(tips);
        button.setTooltip(tip);
        button.disableProperty().bind(what.map(w -> !w.possible()));
        button.setOnAction(e -> action.does().run());
        return button;
    }
}
