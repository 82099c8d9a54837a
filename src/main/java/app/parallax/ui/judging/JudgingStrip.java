package app.parallax.ui.judging;

import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.work.Judgement;
import app.parallax.ui.control.FieldName;
import app.parallax.ui.control.FocusReturn;
import app.parallax.ui.control.TextBox;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says of what is looked at whether the program is right, and, apart from that, what is to be made of the claim; with the reason once there is something to give a reason for. */
public final class JudgingStrip extends VBox {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    /** As long a pause in typing keeps what was typed, so that a crash takes little of it. */
    private static final Duration PAUSE = Duration.seconds(1);

    private final JudgingViewModel model;
    private final Texts texts;
    private final Orientation orientation;
    private final StampWords stamps;
    private final TextBox reason = new TextBox();
    private final FocusReturn back = new FocusReturn(reason);
    private final Button why = new Button();
    private final Label stamp = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /**
     * @param orientation horizontal where there is room for both groups in a line
     */
    public JudgingStrip(JudgingViewModel model, Orientation orientation, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.stamps = new StampWords(texts);
        getStyleClass().add("judging");
        this.orientation = orientation;
        Pane program = chips("program", Judgement.Program.values(), Judgement::program, model::judge);
        Pane claim = chips("claim", Judgement.Claim.values(), Judgement::claim, model::judge);
        claim.getChildren().add(why());
        HBox programLine = line("program", program);
        HBox claimLine = line("claim", claim);
        if (orientation == Orientation.HORIZONTAL) {
            HBox both = new HBox(programLine, claimLine);
            both.getStyleClass().add("judging-both");
            getChildren().add(both);
        } else {
            getChildren().addAll(programLine, claimLine);
        }
        getChildren().addAll(reason(), stamp());
        visibleProperty().bind(model.subject().isNotNull());
        managedProperty().bind(visibleProperty());
        model.subject().subscribe(subject -> hideReason());
        model.judgement().subscribe(this::show);
    }

    private HBox line(String name, Pane chips) {
        Label label = new Label(texts.text("judging." + name));
        label.getStyleClass().add("judging-label");
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox line = new HBox(label, chips);
        line.getStyleClass().add("judging-line");
        return line;
    }

    private <E extends Enum<E>> Pane chips(
            String name, E[] values, Function<Judgement, @Nullable E> half, Consumer<E> onChosen) {
        Pane chips = orientation == Orientation.HORIZONTAL ? new HBox() : new FlowPane();
        for (E value : values) {
            chips.getChildren().add(chip(name, value, half, onChosen));
        }
        chips.getStyleClass().add("judging-chips");
        return chips;
    }

    private <E extends Enum<E>> ToggleButton chip(
            String name, E value, Function<Judgement, @Nullable E> half, Consumer<E> onChosen) {
        ToggleButton chip = new ToggleButton(texts.of("judging." + name, value));
        chip.setId("judge-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        chip.getStyleClass().add("judging-chip");
        String tip = texts.of("judging.tip", value);
        chip.setTooltip(new Tooltip(tip));
        chip.setAccessibleText(tip);
        model.judgement().subscribe(now -> chip.setSelected(isSaid(now, half, value)));
        chip.setOnAction(e -> {
            onChosen.accept(value);
            // Pressed by hand it has turned over already, whatever came of it.
            chip.setSelected(isSaid(model.judgement().get(), half, value));
        });
        return chip;
    }

    private static <E> boolean isSaid(@Nullable Judgement judgement, Function<Judgement, @Nullable E> half, E value) {
        return judgement != null && value.equals(half.apply(judgement));
    }

    private Button why() {
        why.setText(texts.text("judging.why"));
        why.setId("judge-why");
        why.getStyleClass().add("link-button");
        why.setTooltip(new Tooltip(texts.text("judging.tip.why")));
        why.setOnAction(e -> giveReason());
        why.managedProperty().bind(why.visibleProperty());
        return why;
    }

    private TextBox reason() {
        reason.setId("judge-reason");
        reason.getStyleClass().add("judging-reason");
        reason.setPromptText(texts.text("judging.reason"));
        FieldName.set(reason, texts.text("judging.reason"));
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        reason.textProperty().bindBidirectional(model.reason());
        reason.managedProperty().bind(reason.visibleProperty());
        reason.textProperty().subscribe(text -> pause.playFromStart());
        pause.setOnFinished(e -> model.keepReason());
        reason.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.keepReason();
                show(model.judgement().get());
            }
        });
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return reason;
    }

    /** Enter is done with the reason, Shift and Enter begin a new line in it; Escape is done too, since nothing typed is lost. */
    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> {
                if (e.isShiftDown()) {
                    reason.replaceSelection("\n");
                } else {
                    leaveReason();
                }
            }
            case ESCAPE -> leaveReason();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void leaveReason() {
        model.keepReason();
        if (!back.giveBack()) {
            getChildren().getFirst().requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    /** Goes to the field for the reason. */
    public void giveReason() {
        if (model.subject().get() != null) {
            showReason(true);
            back.remember(this);
            reason.requestFocus();
            reason.end();
        }
    }

    private Label stamp() {
        stamp.getStyleClass().add("judging-stamp");
        stamp.setWrapText(true);
        stamp.managedProperty().bind(stamp.visibleProperty());
        return stamp;
    }

    private void hideReason() {
        showReason(model.judgement().get() != null && !model.reason().get().isEmpty());
    }

    private void showReason(boolean shown) {
        reason.setVisible(shown);
        why.setVisible(!shown);
    }

    private void show(@Nullable Judgement judgement) {
        boolean doubtful = judgement != null && Judgements.isDoubtful(judgement);
        stamp.setVisible(judgement != null);
        stamp.pseudoClassStateChanged(DOUBTFUL, doubtful);
        String said = judgement == null ? "" : stamps.of(judgement.stamp());
        stamp.setText(doubtful ? texts.text("judging.doubtful", said) : said);
        showReason(reason.isFocused() || !model.reason().get().isBlank());
    }
}
