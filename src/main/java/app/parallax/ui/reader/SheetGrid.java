package app.parallax.ui.reader;

import app.parallax.ui.session.Texts;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The fields of a sheet, each with its label before it. */
public final class SheetGrid extends GridPane {
    private static final double WIDE = 250;

    private final Texts texts;

    public SheetGrid(Texts texts) {
        this.texts = texts;
        getStyleClass().add("sheet-grid");
    }

    /** The key is the label's text's, and with a hyphen for each dot the field's id. */
    public void row(String key, Control field) {
        field.setMaxWidth(Double.MAX_VALUE);
        field.setPrefWidth(WIDE);
        row(key, field, field);
    }

    /**
     * The same for a control that stands in something larger.
     *
     * @param field what the label is for
     * @param shown the field, or what it stands in
     */
    public void row(String key, Control field, Node shown) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("sheet-label");
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId(key.replace('.', '-'));
        GridPane.setValignment(label, VPos.BASELINE);
        GridPane.setValignment(shown, VPos.BASELINE);
        GridPane.setHgrow(shown, Priority.ALWAYS);
        addRow(getRowCount(), label, shown);
    }

    /** Says something about the field before, under it. */
    public void note(Label note) {
        note.setPrefWidth(WIDE);
        add(note, 1, getRowCount());
    }
}
