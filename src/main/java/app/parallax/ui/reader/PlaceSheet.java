package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.present.Correctable;
import app.parallax.present.DisplayText;
import app.parallax.present.Excerpt;
import app.parallax.text.Passage;
import app.parallax.ui.control.FieldName;
import app.parallax.ui.correcting.ReadAs;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A small sheet that sets right how something at a place of the text is read: who speaks, what a figure is, what a paragraph is. */
final class PlaceSheet extends VBox {
    private final Comparison comparison;
    private final List<String> speakers;
    private final Texts texts;
    private final ReadAs readAs;
    private final ChoiceBox<Correctable> what = new ChoiceBox<>();
    private final Label words = new Label();
    private final VBox body = new VBox();
    private final Label error = new Label();
    private Fields fields;

    /** What is filled in for one thing. */
    sealed interface Fields permits SpeakerFields, FigureFields {
        Node node();

        Node first();

        /**
         * Empty where nothing was changed.
         *
         * @throws WrongEntry where something typed cannot be taken
         */
        List<Correction> corrections() throws WrongEntry;
    }

    /**
     * @param things never empty; the first is shown first
     */
    PlaceSheet(
            List<Correctable> things,
            Comparison comparison,
            List<String> speakers,
            Texts texts,
            Runnable onCancel,
            Consumer<List<Correction>> onDone) {
        this.comparison = comparison;
        this.speakers = speakers;
        this.texts = texts;
        this.readAs = new ReadAs(texts);
        this.fields = fields(things.getFirst());
        getStyleClass().addAll("sheet", "place-sheet");
        setId("place-sheet");
        Label heading = new Label(texts.text("place.title"));
        heading.getStyleClass().add("sheet-title");
        words.getStyleClass().add("passage-words");
        words.setWrapText(true);
        error.getStyleClass().add("sheet-error");
        error.setWrapText(true);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        getChildren().addAll(heading, choice(things), words, body, error, buttons(onCancel, onDone));
        what.valueProperty().subscribe(this::show);
    }

    private ChoiceBox<Correctable> choice(List<Correctable> things) {
        what.setId("place-what");
        FieldName.set(what, texts.text("place.what"));
        what.setMaxWidth(Double.MAX_VALUE);
        what.setConverter(new Names());
        what.getItems().setAll(things);
        what.setValue(things.getFirst());
        what.setVisible(things.size() > 1);
        what.setManaged(things.size() > 1);
        return what;
    }

    private void show(Correctable thing) {
        words.setText(excerpt(thing.place()));
        fields = fields(thing);
        error.setText("");
        body.getChildren().setAll(fields.node());
    }

    private Fields fields(Correctable thing) {
        return switch (thing) {
            case Correctable.Quoted quoted -> new SpeakerFields(quoted, speakers, texts);
            case Correctable.Told told -> new SpeakerFields(told, speakers, texts);
            case Correctable.Counted counted -> new FigureFields(counted, texts);
        };
    }

    private String excerpt(Passage passage) {
        String text = comparison.source(passage.source()).text();
        String shown = DisplayText.of(text, passage.span()).shown();
        return new Excerpt(passage, shown).brief();
    }

    private HBox buttons(Runnable onCancel, Consumer<List<Correction>> onDone) {
        Button cancel = new Button(texts.text("sheet.cancel"));
        cancel.setOnAction(e -> onCancel.run());
        Button done = new Button(texts.text("sheet.done"));
        done.setId("place-done");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(e -> finish(onDone));
        HBox buttons = new HBox(cancel, done);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private void finish(Consumer<List<Correction>> onDone) {
        try {
            onDone.accept(fields.corrections());
        } catch (WrongEntry e) {
            error.setText(e.getMessage());
            e.field().requestFocus();
        }
    }

    void focusFirst() {
        fields.first().requestFocus();
    }

    private final class Names extends StringConverter<Correctable> {
        @Override
        public String toString(@Nullable Correctable thing) {
            return thing == null ? "" : texts.text("place.choice", readAs.of(thing), excerpt(thing.place()));
        }

        @Override
        public Correctable fromString(String name) {
            throw new UnsupportedOperationException("things are chosen, not typed");
        }
    }
}
