package app.parallax.ui.reader;

import app.parallax.correction.Correction;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.ui.session.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A small sheet that sets right what is known of a source. */
final class CorrectionSheet extends VBox {
    private final String source;
    private final SourceInfo info;
    private final Texts texts;
    private final TextField title = new TextField();
    private final TextField publisher = new TextField();
    private final ChoiceBox<SourceKind> kind = new ChoiceBox<>();
    private final TextField date = new TextField();
    private final ComboBox<String> occasion = new ComboBox<>();
    private final Label error = new Label();
    private final GridPane grid = new GridPane();

    CorrectionSheet(
            String source,
            SourceInfo info,
            List<String> occasions,
            Texts texts,
            Runnable onCancel,
            Consumer<List<Correction>> onDone) {
        this.source = source;
        this.info = info;
        this.texts = texts;
        getStyleClass().add("sheet");
        fill(occasions);
        Label heading = new Label(texts.text("sheet.title"));
        heading.getStyleClass().add("sheet-title");
        error.getStyleClass().add("sheet-error");
        error.setWrapText(true);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        getChildren().addAll(heading, grid, error, buttons(onCancel, onDone));
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel.run();
            }
        });
    }

    private void fill(List<String> occasions) {
        grid.getStyleClass().add("sheet-grid");
        title.setText(Objects.requireNonNullElse(info.title(), ""));
        publisher.setText(Objects.requireNonNullElse(info.publisher(), ""));
        kind.getItems().setAll(SourceKind.values());
        kind.setConverter(new KindNames(texts));
        kind.setValue(info.kind());
        date.setText(info.date() == null ? "" : info.date().toString());
        date.setPromptText(texts.text("sheet.date.form"));
        occasion.setEditable(true);
        occasion.getItems().setAll(occasions);
        occasion.getEditor().setText(Objects.requireNonNullElse(info.occasion(), ""));
        row("sheet.name", title);
        row("sheet.publisher", publisher);
        row("sheet.kind", kind);
        row("sheet.date", date);
        row("sheet.occasion", occasion);
    }

    private void row(String key, Control field) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("sheet-label");
        label.setLabelFor(field);
        field.setId(key.replace('.', '-'));
        field.setMaxWidth(Double.MAX_VALUE);
        field.setPrefWidth(280);
        field.setAccessibleText(texts.text(key));
        grid.addRow(grid.getRowCount(), label, field);
    }

    private HBox buttons(Runnable onCancel, Consumer<List<Correction>> onDone) {
        Button cancel = new Button(texts.text("sheet.cancel"));
        cancel.setOnAction(e -> onCancel.run());
        Button done = new Button(texts.text("sheet.done"));
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(e -> finish(onDone));
        HBox buttons = new HBox(cancel, done);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private void finish(Consumer<List<Correction>> onDone) {
        try {
            onDone.accept(corrections());
        } catch (DateTimeParseException e) {
            error.setText(texts.text("sheet.date.wrong", date.getText()));
            date.requestFocus();
        }
    }

    private List<Correction> corrections() {
        LocalDate day =
                date.getText().isBlank() ? null : LocalDate.parse(date.getText().strip());
        List<Correction> corrections = new ArrayList<>();
        add(corrections, info.title(), given(title), new Correction.Title(source, given(title)));
        add(corrections, info.publisher(), given(publisher), new Correction.Publisher(source, given(publisher)));
        add(corrections, info.kind(), kind.getValue(), new Correction.Kind(source, kind.getValue()));
        add(corrections, info.date(), day, new Correction.Date(source, day));
        String event = given(occasion.getEditor());
        add(corrections, info.occasion(), event, new Correction.OccasionOf(source, event));
        return corrections;
    }

    private static void add(
            List<Correction> to, @Nullable Object before, @Nullable Object after, Correction correction) {
        if (!Objects.equals(before, after)) {
            to.add(correction);
        }
    }

    private static @Nullable String given(TextField field) {
        String text = field.getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    void focusFirst() {
        title.requestFocus();
    }

    private static final class KindNames extends StringConverter<SourceKind> {
        private final Texts texts;

        KindNames(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable SourceKind kind) {
            return kind == null ? "" : texts.of("source", kind);
        }

        @Override
        public SourceKind fromString(String name) {
            throw new UnsupportedOperationException("kinds are chosen, not typed");
        }
    }
}
