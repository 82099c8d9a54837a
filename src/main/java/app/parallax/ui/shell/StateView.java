package app.parallax.ui.shell;

import app.parallax.ui.session.Texts;
import app.parallax.ui.session.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What fills the window while there is nothing to read: how to begin, how far loading has come, what went wrong. */
final class StateView extends VBox {
    private static final int MOST_RECENT = 5;

    private final ShellViewModel model;
    private final Commands commands;
    private final Texts texts;

    StateView(ShellViewModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        this.texts = model.texts();
        getStyleClass().add("state");
        model.state().subscribe(s -> show());
        commands.dossier().keeping().recents().dossiers().subscribe(this::show);
        commands.dossier().onExample(this::show);
    }

    private void show() {
        getChildren()
                .setAll(
                        switch (model.state().get()) {
                            case EMPTY, READY -> empty();
                            case LOADING -> loading();
                            case FAILED -> failed();
                        });
    }

    private VBox empty() {
        Button open = new Button(texts.text("action.open"));
        open.getStyleClass().add("accent");
        open.setOnAction(e -> commands.dossier().open());
        Button paste = new Button(texts.text("action.paste"));
        paste.setOnAction(e -> commands.dossier().paste());
        return card(
                label("empty.title", "state-title"),
                label("empty.words", "state-words"),
                buttons(open, paste, example()),
                label("empty.drop", "state-hint"),
                recents());
    }

    /** The sources that come with the program show what it does; without them there is no button. */
    private Button example() {
        Button example = new Button(texts.text("action.example"));
        example.setId("example");
        example.setOnAction(e -> commands.dossier().example());
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
        Label stage = new Label();
        stage.getStyleClass().add("state-words");
        stage.textProperty().bind(model.status());
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(texts.text("work.progress"));
        bar.progressProperty().bind(model.session().work().map(StateView::share));
        Button cancel = new Button(texts.text("work.cancel"));
        cancel.setOnAction(e -> commands.dossier().cancel());
        return card(label("loading.title", "state-title"), bar, stage, buttons(cancel));
    }

    private static double share(Work work) {
        return work instanceof Work.Running(String stage, double share) && share > 0
                ? share
                : ProgressBar.INDETERMINATE_PROGRESS;
    }

    private VBox failed() {
        Label reason = new Label();
        reason.getStyleClass().add("state-words");
        reason.setWrapText(true);
        reason.textProperty().bind(model.status());
        Button again = new Button(texts.text("problems.again"));
        again.getStyleClass().add("accent");
        again.setOnAction(e -> commands.dossier().again());
        Button open = new Button(texts.text("action.open"));
        open.setOnAction(e -> commands.dossier().open());
        return card(label("failed.title", "state-title"), reason, buttons(again, open));
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
