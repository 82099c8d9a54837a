package app.parallax.ui.shell;

import app.parallax.ui.session.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** Says whether the columns are scrolled in step, and changes it. */
final class StepSwitch extends ToggleButton {
    StepSwitch(ObjectProperty<Boolean> inStep, Texts texts) {
        setId("in-step");
        getStyleClass().addAll("quiet-button", "strip-switch");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.text("step.tip")));
        setOnAction(e -> inStep.set(!inStep.get()));
        inStep.subscribe(on -> {
            setSelected(on);
            setText(texts.text(on ? "step.on" : "step.off"));
            setAccessibleText(texts.text(on ? "step.spoken.on" : "step.spoken.off"));
        });
    }
}
