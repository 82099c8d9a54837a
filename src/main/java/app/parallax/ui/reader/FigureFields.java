package app.parallax.ui.reader;

import app.parallax.correction.Correction;
import app.parallax.present.Correctable;
import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import app.parallax.ui.session.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How a figure is read: its value, how firm it is, in which unit, of what; or that it is none. */
final class FigureFields implements PlaceSheet.Fields {
    /** Digits, with commas or spaces between groups of three, and a fraction after a point. Longer numbers than any text needs are not taken: the dossier would not take them either. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(\\d{1,3}([, \\u00A0]\\d{3}){1,8}|\\d{1,30})(\\.\\d{1,20})?");

    private final Correctable.Counted counted;
    private final Texts texts;
    private final TextField value = new TextField();
    private final TextField upper = new TextField();
    private final ChoiceBox<Approximation> firmness = new ChoiceBox<>();
    private final TextField unit = new TextField();
    private final TextField what = new TextField();
    private final CheckBox none = new CheckBox();
    private final VBox node;

    FigureFields(Correctable.Counted counted, Texts texts) {
        this.counted = counted;
        this.texts = texts;
        Figure figure = counted.figure();
        value.setText(figure.value().toPlainString());
        upper.setText(figure.upperValue() == null ? "" : figure.upperValue().toPlainString());
        firmness.getItems().setAll(Approximation.values());
        firmness.setConverter(new EnumNames<>("approximation", texts));
        firmness.setValue(figure.approximation());
        unit.setText(Objects.requireNonNullElse(figure.unit(), ""));
        what.setText(Objects.requireNonNullElse(figure.counted(), ""));
        SheetGrid grid = new SheetGrid(texts);
        row(grid, "place.value", value);
        row(grid, "place.upper", upper);
        grid.row("place.firmness", firmness);
        row(grid, "place.unit", unit);
        row(grid, "place.counted", what);
        none.setId("place-no-figure");
        none.setText(texts.text("place.no-figure"));
        grid.disableProperty().bind(none.selectedProperty());
        node = new VBox(grid, none);
        node.getStyleClass().add("place-figure");
    }

    private void row(SheetGrid grid, String key, TextField field) {
        grid.row(key, field);
        field.setPromptText(texts.text(key + ".none"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node first() {
        return value;
    }

    @Override
    public List<Correction> corrections() throws WrongEntry {
        if (none.isSelected()) {
            return List.of(new Correction.FigureAt(counted.place(), null, null, Approximation.EXACT, null, null));
        }
        Correction.FigureAt read = read();
        return isAsBefore(read) ? List.of() : List.of(read);
    }

    private Correction.FigureAt read() throws WrongEntry {
        BigDecimal lower = number(value);
        BigDecimal end = given(upper) == null ? null : number(upper);
        if (end != null && end.compareTo(lower) <= 0) {
            throw new WrongEntry(texts.text("place.upper.wrong"), upper);
        }
        return new Correction.FigureAt(counted.place(), lower, end, firmness.getValue(), given(unit), given(what));
    }

    private BigDecimal number(TextField field) throws WrongEntry {
        String typed = field.getText().strip();
        if (!NUMBER.matcher(typed).matches()) {
            throw new WrongEntry(texts.text("place.value.wrong", typed), field);
        }
        return new BigDecimal(typed.replaceAll("[, \\u00A0]", ""));
    }

    private static @Nullable String given(TextField field) {
        String text = field.getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private boolean isAsBefore(Correction.FigureAt read) {
        Figure figure = counted.figure();
        return isSame(figure.value(), read.value())
                && isSame(figure.upperValue(), read.upperValue())
                && figure.approximation() == read.approximation()
                && Objects.equals(figure.unit(), read.unit())
                && Objects.equals(figure.counted(), read.counted());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null || other == null) ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
