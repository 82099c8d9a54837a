package app.parallax.ui.search;

import app.parallax.present.search.HitWords;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A line in the list of hits: a heading, or a hit with the words around it, marked as in the text. */
final class HitCell extends ListCell<SearchRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final SearchViewModel model;
    private final Consumer<String> onNote;
    private final Texts texts;

    HitCell(SearchViewModel model, Consumer<String> onNote) {
        this.model = model;
        this.onNote = onNote;
        this.texts = model.texts();
        getStyleClass().add("search-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(e -> {
            if (isSelected()) {
                model.lookAgain();
            }
        });
        // As wide as the list: words wrap, and nothing scrolls sideways.
        setPrefWidth(0);
        Rectangle room = new Rectangle();
        room.widthProperty().bind(widthProperty());
        room.heightProperty().bind(heightProperty());
        setClip(room);
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, row instanceof SearchRow.Heading);
        switch (row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case SearchRow.Heading(String id, int count) -> heading(id, count);
            case SearchRow.Hit(int index, String id, HitWords words) -> {
                MarkedText text = text(words);
                setGraphic(text);
                setAccessibleText(texts.text("search.spoken", model.name(id), words.whole()));
            }
        }
    }

    private void heading(String id, int count) {
        Label name = new Label(model.name(id));
        name.getStyleClass().add("search-heading");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label number = new Label(texts.text("search.number", count));
        number.getStyleClass().add("search-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, number);
        if (model.isNote(id)) {
            Hyperlink show = new Hyperlink(texts.text("search.note.show"));
            show.getStyleClass().add("search-note");
            show.setMinWidth(USE_PREF_SIZE);
            show.setOnAction(e -> onNote.accept(id));
            line.getChildren().add(1, show);
        }
        line.getStyleClass().add("search-heading-line");
        setGraphic(line);
        setAccessibleText(texts.text("search.spoken", model.name(id), texts.count("search.hits", count)));
    }

    private static MarkedText text(HitWords words) {
        MarkedText text = new MarkedText();
        text.getStyleClass().add("search-words");
        text.setText(List.of(
                Piece.of(words.before(), "search-around"),
                Piece.of(words.hit(), "search-hit"),
                Piece.of(words.after(), "search-around")));
        int start = words.before().length();
        text.setMarks(List.of(new Mark(start, start + words.hit().length(), Outline.OVERLINE, List.of("found"), null)));
        text.setMouseTransparent(true);
        return text;
    }
}
