package app.parallax.ui.shell;

import app.parallax.ui.session.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** Says whether something about how the texts are read is on, and changes it. */
final class ReadingSwitch extends ToggleButton {
    /**
     * @param id also begins the keys of its words
     */
    ReadingSwitch(String id, ObjectProperty<Boolean> state, Texts texts) {
        setId(id);
        getStyleClass().addAll("quiet-button", "strip-switch");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.text("switch." + id + ".tip")));
        setOnAction(e -> state.set(!state.get()));
        state.subscribe(on -> {
            String now = on ? ".on" : ".off";
            setSelected(on);
            setText(texts.text("switch." + id + now));
            setAccessibleText(texts.text("switch." + id + ".spoken" + now));
        });
    }
}
