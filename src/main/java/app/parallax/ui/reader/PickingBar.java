package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.present.DisplayText;
import app.parallax.present.Excerpt;
import app.parallax.text.Passage;
import app.parallax.ui.correcting.Picking;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says over the columns which passage is to be chosen while a link is made or moved. */
final class PickingBar extends HBox {
    private final Session session;
    private final Texts texts;
    private final Label step = new Label();
    private final Label keys = new Label();

    PickingBar(Picking picking, Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        setId("picking");
        getStyleClass().add("picking-bar");
        step.getStyleClass().add("picking-step");
        step.setWrapText(true);
        keys.getStyleClass().add("picking-keys");
        keys.setWrapText(true);
        keys.setText(texts.text("picking.keys"));
        VBox words = new VBox(step, keys);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button cancel = new Button(texts.text("sheet.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(e -> picking.stop());
        getChildren().addAll(words, cancel);
        setAccessibleRole(AccessibleRole.PARENT);
        setVisible(false);
        picking.stage().subscribe(this::show);
    }

    private void show(Picking.@Nullable Stage stage) {
        setVisible(stage != null);
        if (stage != null) {
            step.setText(sentence(stage));
            setAccessibleText(texts.text("picking.here", step.getText(), words(stage.cursor())));
        }
    }

    private String sentence(Picking.Stage stage) {
        if (stage.moved() != null) {
            return texts.text("picking.move");
        }
        Passage first = stage.first();
        return first == null ? texts.text("picking.first") : texts.text("picking.second", words(first));
    }

    private String words(Passage passage) {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return "";
        }
        String text = comparison.source(passage.source()).text();
        return new Excerpt(passage, DisplayText.of(text, passage.span()).shown()).brief();
    }
}
