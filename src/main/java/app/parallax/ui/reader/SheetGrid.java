package app.parallax.ui.reader;

import app.parallax.ui.session.Texts;
import javafx.geometry.VPos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The fields of a sheet, each with its label before it. */
final class SheetGrid extends GridPane {
    private static final double WIDE = 250;

    private final Texts texts;

    SheetGrid(Texts texts) {
        this.texts = texts;
        getStyleClass().add("sheet-grid");
    }

    /** The key is the label's text's, and with a hyphen for each dot the field's id. */
    void row(String key, Control field) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("sheet-label");
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(texts.text(key));
        field.setMaxWidth(Double.MAX_VALUE);
        field.setPrefWidth(WIDE);
        GridPane.setValignment(label, VPos.BASELINE);
        GridPane.setValignment(field, VPos.BASELINE);
        addRow(getRowCount(), label, field);
    }
}
