package app.parallax.ui.shell;

import app.parallax.present.early.EarlyView;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Work;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What could not be opened or done, each in a sentence, until it is put away. */
final class ProblemBar extends HBox {
    private final ShellViewModel model;
    private final Commands commands;
    private final VBox sentences = new VBox();

    ProblemBar(ShellViewModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        getStyleClass().add("problems");
        setId("problems");
        sentences.getStyleClass().add("problem-sentences");
        HBox.setHgrow(sentences, Priority.ALWAYS);
        Button again = new Button(model.texts().text("problems.again"));
        again.setOnAction(e -> commands.dossier().again());
        again.setId("again");
        model.session().work().subscribe(work -> again.setVisible(work instanceof Work.Failed || isLeft(work)));
        again.managedProperty().bind(again.visibleProperty());
        Button close = new Button(model.texts().text("problems.close"));
        close.setOnAction(e -> putAway());
        getChildren().addAll(sentences, again, close);
        managedProperty().bind(visibleProperty());
        model.session().refused().subscribe(this::show);
        model.session().work().subscribe(w -> show());
        model.state().subscribe(s -> show());
    }

    private void putAway() {
        model.session().refused().clear();
        if (!(model.session().work().get() instanceof Work.Running)) {
            model.session().work().set(new Work.Idle());
        }
    }

    private void show() {
        List<String> problems = new ArrayList<>(model.session().refused());
        // With nothing to show yet, the failure fills the window instead.
        if (model.session().work().get() instanceof Work.Failed(String message)
                && model.state().get() == ShellViewModel.State.READY) {
            problems.add(message);
        }
        if (isLeft(model.session().work().get())) {
            problems.add(left());
        }
        sentences
                .getChildren()
                .setAll(problems.stream().map(ProblemBar::sentence).toList());
        setVisible(!problems.isEmpty());
    }

    private String left() {
        EarlyView shown = model.session().early().get();
        EarlyView.Pairs found = shown == null ? null : shown.found();
        boolean early = model.session().unknown() != Pending.NOTHING;
        if (early && found != null) {
            return model.texts().text("work.left.part", found.done(), found.all());
        }
        return model.texts().text(early ? "work.left.early" : "work.left");
    }

    /** A comparison was stopped beside what was shown before. */
    private boolean isLeft(Work work) {
        return work instanceof Work.Cancelled
                && model.state().get() == ShellViewModel.State.READY
                && commands.dossier().isBehind();
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
