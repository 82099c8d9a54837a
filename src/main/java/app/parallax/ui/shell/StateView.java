package app.parallax.ui.shell;

import app.parallax.ui.control.Focus;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What fills the window while there is nothing to read: how to begin, how far loading has come, what went wrong. */
final class StateView extends VBox {
    private static final int MOST_RECENT = 5;
    /** So many fit into the smallest window. */
    private static final int MOST_LINES = 8;

    private final ShellViewModel model;
    private final Commands commands;
    private final Texts texts;

    StateView(ShellViewModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        this.texts = model.texts();
        getStyleClass().add("state");
        model.state().subscribe(s -> show());
        model.session().sources().subscribe(this::show);
        commands.dossier().keeping().recents().dossiers().subscribe(this::show);
        commands.dossier().onExample(this::show);
    }

    private void show() {
        Focus.across(this, () -> getChildren().setAll(card()));
    }

    private VBox card() {
        return switch (model.state().get()) {
            case EMPTY, READY -> empty();
            case LOADING -> loading();
            case STOPPED -> stopped();
            case FAILED -> failed();
        };
    }

    private VBox empty() {
        Button open = accent(button("open", "action.open", commands.dossier()::open));
        Button paste = button("paste", "action.paste", commands.dossier()::paste);
        return card(
                label("empty.title", "state-title"),
                label("empty.words", "state-words"),
                buttons(open, paste, example()),
                label("empty.drop", "state-hint"),
                recents());
    }

    /** The sources that come with the program show what it does; without them there is no button. */
    private Button example() {
        Button example = button("example", "action.example", commands.dossier()::example);
        example.setVisible(commands.dossier().hasExample());
        example.setManaged(example.isVisible());
        return example;
    }

    private VBox recents() {
        VBox recents = new VBox();
        recents.getStyleClass().add("state-recents");
        ObservableList<Path> dossiers = commands.dossier().keeping().recents().dossiers();
        if (!dossiers.isEmpty()) {
            recents.getChildren().add(label("menu.recent", "state-hint"));
        }
        dossiers.stream()
                .limit(MOST_RECENT)
                .forEach(dossier -> recents.getChildren().add(recent(dossier)));
        recents.setManaged(!dossiers.isEmpty());
        return recents;
    }

    private Button recent(Path dossier) {
        Button button =
                new Button(texts.text("menu.recent.item", dossier.getFileName(), String.valueOf(dossier.getParent())));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("link-button", "state-recent");
        button.setOnAction(e -> commands.dossier().open(List.of(dossier)));
        return button;
    }

    private VBox loading() {
        Label title = new Label();
        title.setWrapText(true);
        title.getStyleClass().add("state-title");
        title.textProperty().bind(model.session().work().map(model::doing));
        Label stage = new Label();
        stage.getStyleClass().add("state-words");
        stage.textProperty().bind(model.status());
        // Under a title that says the same it would be said twice.
        stage.visibleProperty().bind(stage.textProperty().isNotEqualTo(title.textProperty()));
        stage.managedProperty().bind(stage.visibleProperty());
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(texts.text("work.progress"));
        bar.progressProperty().bind(model.session().work().map(StateView::share));
        return card(title, bar, stage, opened(), buttons(button("cancel", "work.cancel", commands.dossier()::cancel)));
    }

    private static double share(Work work) {
        return work instanceof Work.Running(String stage, double share) && share > 0
                ? share
                : ProgressBar.INDETERMINATE_PROGRESS;
    }

    /** Sources are there, and were not compared. */
    private VBox stopped() {
        return card(
                label("stopped.title", "state-title"),
                label("stopped.words", "state-words"),
                opened(),
                buttons(
                        accent(button("again", "action.again", commands.dossier()::again)),
                        button("open", "action.open", commands.dossier()::open)));
    }

    /** What is open, each with a way to take it out again. */
    private Region opened() {
        VBox lines = new VBox();
        lines.getStyleClass().add("state-sources");
        lines.getChildren().setAll(model.waiting().stream().map(this::line).toList());
        if (lines.getChildren().size() <= MOST_LINES) {
            lines.setManaged(!lines.getChildren().isEmpty());
            return lines;
        }
        // Hundreds would push the way out of the window.
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setId("state-sources");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("state-scroll");
        return scroll;
    }

    private HBox line(ShellViewModel.Opened source) {
        Label name = new Label(source.name());
        // Tooltips bring scenes of their own: made only for the one that is pointed at.
        name.setOnMouseEntered(e -> name.setTooltip(new Tooltip(source.name())));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = new Button("×");
        remove.setId("state-remove-" + source.id());
        remove.getStyleClass().add("header-button");
        remove.setAccessibleText(texts.text("strip.remove.named", source.name()));
        remove.setOnMouseEntered(e -> remove.setTooltip(new Tooltip(remove.getAccessibleText())));
        remove.setOnAction(e -> commands.dossier().remove(source.id()));
        HBox line = new HBox(name, remove);
        line.getStyleClass().add("state-source");
        return line;
    }

    private VBox failed() {
        Label reason = new Label();
        reason.getStyleClass().add("state-words");
        reason.setWrapText(true);
        reason.textProperty().bind(model.status());
        return card(
                label("failed.title", "state-title"),
                reason,
                opened(),
                buttons(
                        accent(button("again", "problems.again", commands.dossier()::again)),
                        button("open", "action.open", commands.dossier()::open)));
    }

    /**
     * @param name makes its id, by which it keeps the focus when the card is made anew
     */
    private Button button(String name, String key, Runnable action) {
        Button button = new Button(texts.text(key));
        button.setId(name.equals("example") ? name : "state-" + name);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private Label label(String key, String styleClass) {
        Label label = new Label(texts.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static HBox buttons(Button... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("state-buttons");
        return box;
    }

    private VBox card(Region... children) {
        VBox card = new VBox(children);
        card.getStyleClass().addAll("state-card", model.state().get().name().toLowerCase(Locale.ROOT));
        return card;
    }
}
