package app.parallax.ui.reader;

import app.parallax.source.Occasion;
import app.parallax.ui.control.FieldName;
import app.parallax.ui.session.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The occasion that a source speaks of: one that is known, or another, told by its place and day. */
public final class OccasionField extends VBox {
    private final List<Occasion> known;
    private final Function<Occasion, String> names;
    private final Texts texts;
    private final ChoiceBox<Choice> choice = new ChoiceBox<>();
    private final TextField place = new TextField();
    private final DateField date;

    private sealed interface Choice {
        record Known(Occasion occasion) implements Choice {}

        /** Nobody has said; the program looks for itself. */
        record Found() implements Choice {}

        record Another() implements Choice {}
    }

    /**
     * @param known those to choose from
     * @param names what they are called
     * @param occasion the id of the one to begin with; null where none is known
     */
    public OccasionField(
            List<Occasion> known, Function<Occasion, String> names, @Nullable String occasion, Texts texts) {
        this.known = known;
        this.names = names;
        this.texts = texts;
        this.date = new DateField(texts, null);
        getStyleClass().add("occasion-field");
        choice.setId("sheet-occasion");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Names());
        known.forEach(o -> choice.getItems().add(new Choice.Known(o)));
        choice.getItems().addAll(new Choice.Found(), new Choice.Another());
        choice.setValue(choice.getItems().stream()
                .filter(c -> c instanceof Choice.Known(Occasion o) && o.id().equals(occasion))
                .findFirst()
                .orElse(new Choice.Found()));
        getChildren().addAll(choice, another());
        choice.valueProperty().subscribe((before, now) -> {
            if (now instanceof Choice.Another) {
                place.requestFocus();
            }
        });
    }

    private HBox another() {
        place.setId("sheet-occasion-place");
        place.setPromptText(texts.text("sheet.occasion.place"));
        FieldName.set(place, texts.text("sheet.occasion.place"));
        date.setId("sheet-occasion-date");
        FieldName.set(date, texts.text("sheet.occasion.date"));
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox.setHgrow(date, Priority.ALWAYS);
        HBox fields = new HBox(place, date);
        fields.getStyleClass().add("occasion-another");
        fields.visibleProperty().bind(choice.valueProperty().map(Choice.Another.class::isInstance));
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    /** Hears that something else was chosen or typed. */
    public void onChange(Runnable hearer) {
        choice.valueProperty().subscribe((before, now) -> hearer.run());
        place.textProperty().subscribe((before, now) -> hearer.run());
        date.textProperty().subscribe((before, now) -> hearer.run());
    }

    /** What a label is for. */
    public ChoiceBox<?> control() {
        return choice;
    }

    /**
     * What was chosen: an occasion of the comparison, or a new one; null where the program shall look for itself.
     *
     * @throws WrongEntry where another occasion has neither place nor day, or a day that is none
     */
    public @Nullable Occasion chosen() throws WrongEntry {
        return switch (choice.getValue()) {
            case Choice.Known(Occasion occasion) -> occasion;
            case Choice.Found() -> null;
            case Choice.Another() -> told();
        };
    }

    private Occasion told() throws WrongEntry {
        LocalDate day = date.day();
        String where = place.getText().strip();
        if (day == null && where.isEmpty()) {
            throw new WrongEntry(texts.text("sheet.occasion.empty"), place);
        }
        return known.stream()
                .filter(o -> Objects.equals(o.date(), day)
                        && where.equalsIgnoreCase(Objects.requireNonNullElse(o.place(), "")))
                .findFirst()
                .orElseGet(() -> new Occasion(id(where, day), day, where.isEmpty() ? null : where, List.of()));
    }

    private static String id(String place, @Nullable LocalDate day) {
        String where = place.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        return "told-" + (day == null ? "" : day + "-") + where;
    }

    private final class Names extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice shown) {
            return switch (shown) {
                case null -> "";
                case Choice.Known(Occasion occasion) -> names.apply(occasion);
                case Choice.Found() -> texts.text("sheet.occasion.found");
                case Choice.Another() -> texts.text("sheet.occasion.another");
            };
        }

        @Override
        public Choice fromString(String name) {
            throw new UnsupportedOperationException("occasions are chosen, not typed");
        }
    }
}
