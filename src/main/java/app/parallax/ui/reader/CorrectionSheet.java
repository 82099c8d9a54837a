package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.present.DateGround;
import app.parallax.present.OccasionNames;
import app.parallax.source.Occasion;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A small sheet that sets right what is known of a source. */
final class CorrectionSheet extends VBox {
    private final String source;
    private final SourceInfo info;
    private final Texts texts;
    private final TextField title;
    private final TextField publisher;
    private final ChoiceBox<SourceKind> kind = new ChoiceBox<>();
    private final DateField date;
    private final LanguageField language;
    private final OccasionField occasion;
    private final Label error = new Label();
    private final SheetGrid grid;

    /** Hears what was set right. */
    @FunctionalInterface
    interface Done {
        /**
         * @param occasion one that the comparison does not know yet and that the corrections speak of
         */
        void corrected(List<Correction> corrections, Optional<Occasion> occasion);
    }

    /**
     * @param earlier what was set right already, of this source and others
     */
    CorrectionSheet(
            String source,
            Comparison comparison,
            List<Correction> earlier,
            Texts texts,
            Runnable onCancel,
            Done onDone) {
        this.source = source;
        this.info = comparison.source(source).source().info();
        this.texts = texts;
        this.grid = new SheetGrid(texts);
        this.title = new TextField(Objects.requireNonNullElse(info.title(), ""));
        this.publisher = new TextField(Objects.requireNonNullElse(info.publisher(), ""));
        this.date = new DateField(texts, info.date());
        this.language = new LanguageField(info.language(), texts);
        this.occasion =
                new OccasionField(comparison.occasions(), new OccasionNames(comparison)::of, info.occasion(), texts);
        getStyleClass().add("sheet");
        fill(ground(comparison, earlier));
        Label heading = new Label(texts.text("sheet.title"));
        heading.getStyleClass().add("sheet-title");
        error.getStyleClass().add("sheet-error");
        error.setWrapText(true);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        getChildren().addAll(heading, grid, error, buttons(onCancel, comparison, onDone));
    }

    private void fill(DateGroundLine ground) {
        kind.getItems().setAll(SourceKind.values());
        kind.setConverter(new EnumNames<>("source", texts));
        kind.setValue(info.kind());
        grid.row("sheet.name", title);
        grid.row("sheet.publisher", publisher);
        grid.row("sheet.kind", kind);
        grid.row("sheet.date", date);
        grid.note(ground);
        grid.row("sheet.language", language);
        grid.row("sheet.occasion", occasion.control(), occasion);
    }

    private DateGroundLine ground(Comparison comparison, List<Correction> earlier) {
        DateGroundLine line = new DateGroundLine(date, texts);
        boolean setRight = earlier.stream()
                .anyMatch(correction -> correction instanceof Correction.Date && correction.touches(source));
        line.show(DateGround.of(comparison.source(source).source(), info.date(), setRight));
        return line;
    }

    private HBox buttons(Runnable onCancel, Comparison comparison, Done onDone) {
        Button cancel = new Button(texts.text("sheet.cancel"));
        cancel.setOnAction(e -> onCancel.run());
        Button done = new Button(texts.text("sheet.done"));
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(e -> finish(comparison, onDone));
        HBox buttons = new HBox(cancel, done);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private void finish(Comparison comparison, Done onDone) {
        try {
            Optional<Occasion> event = Optional.ofNullable(occasion.chosen());
            onDone.corrected(
                    corrections(event),
                    event.filter(o -> !comparison.occasions().contains(o)));
        } catch (WrongEntry e) {
            error.setText(e.getMessage());
            e.field().requestFocus();
        }
    }

    private List<Correction> corrections(Optional<Occasion> event) throws WrongEntry {
        List<Correction> corrections = new ArrayList<>();
        add(corrections, info.title(), given(title), new Correction.Title(source, given(title)));
        add(corrections, info.publisher(), given(publisher), new Correction.Publisher(source, given(publisher)));
        add(corrections, info.kind(), kind.getValue(), new Correction.Kind(source, kind.getValue()));
        add(corrections, info.date(), date.day(), new Correction.Date(source, date.day()));
        add(corrections, info.language(), language.code(), new Correction.Language(source, language.code()));
        @Nullable String id = event.map(Occasion::id).orElse(null);
        add(corrections, info.occasion(), id, new Correction.OccasionOf(source, id));
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
}
