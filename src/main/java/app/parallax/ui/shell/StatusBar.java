package app.parallax.ui.shell;

import app.parallax.ui.session.Work;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of the window: what is being done and how far, or what was done; the keys that matter. */
final class StatusBar extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button();
    private final Label status = new Label();

    StatusBar(ShellViewModel model, Commands commands) {
        getStyleClass().add("status-bar");
        status.setId("status");
        status.textProperty().bind(model.status());
        progress.setAccessibleText(model.texts().text("work.progress"));
        cancel.setText(model.texts().text("work.cancel"));
        cancel.setId("cancel");
        cancel.getStyleClass().add("link-button");
        cancel.setOnAction(e -> commands.dossier().cancel());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label keys = new Label(model.texts().text("status.keys"));
        keys.setMinWidth(USE_PREF_SIZE);
        keys.visibleProperty().bind(model.state().map(s -> s == ShellViewModel.State.READY));
        getChildren().addAll(progress, status, cancel, space, keys);
        model.session().work().subscribe(this::show);
    }

    private void show(Work work) {
        boolean running = work instanceof Work.Running;
        progress.setVisible(running);
        progress.setManaged(running);
        cancel.setVisible(running);
        cancel.setManaged(running);
        status.pseudoClassStateChanged(FAILED, work instanceof Work.Failed);
        if (work instanceof Work.Running(String stage, double share)) {
            progress.setProgress(share > 0 ? share : ProgressBar.INDETERMINATE_PROGRESS);
        }
    }
}
