package app.parallax.ui.reader;

import app.parallax.present.search.Hits;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line that stands for text: what is folded away, or a place where text is missing. */
final class LineView extends Region {
    private static final double LEFT = 92;
    private static final double NARROW_LEFT = 24;
    private static final double RIGHT = 34;
    private static final double NARROW = 440;

    private final Labeled line;
    private Row.@Nullable Folded folded;

    private LineView(Labeled line, String styleClass) {
        this.line = line;
        line.getStyleClass().add(styleClass);
        getStyleClass().add("line-row");
        getChildren().add(line);
    }

    /** What is folded behind one line that says what it hides; a click or Enter shows or hides it. */
    static LineView fold(Row.Folded folded, Runnable onClick) {
        ButtonBase button = new Button();
        button.setWrapText(true);
        button.setOnAction(e -> onClick.run());
        button.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                e.consume();
                button.fire();
            }
        });
        LineView view = new LineView(button, "fold");
        view.folded = folded;
        String kind = folded.fold().kind().name().toLowerCase(Locale.ROOT);
        view.getStyleClass().add("fold-" + kind);
        return view;
    }

    /** Says how much of what a search has found is folded away here. */
    void find(Hits hits, Texts texts) {
        Row.Folded row = folded;
        if (row == null) {
            return;
        }
        int found = row.open() ? 0 : hits.beginningIn(row.fold().span()).size();
        String words = found == 0
                ? row.fold().line()
                : texts.text("fold.found", row.fold().line(), texts.count("search.hits", found));
        line.setText((row.open() ? "▾ " : "▸ ") + words);
        line.setAccessibleText(texts.text(row.open() ? "fold.spoken.open" : "fold.spoken.closed", words));
    }

    void focusLine() {
        line.requestFocus();
    }

    Bounds lineInScene() {
        return line.localToScene(line.getLayoutBounds());
    }

    static LineView gap(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return new LineView(label, "gap");
    }

    /** Says that this source has nothing across from what is selected. */
    static LineView nothing(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return new LineView(label, "nothing-here");
    }

    private static double left(double width) {
        return width < NARROW ? NARROW_LEFT : LEFT;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = Math.max(40, width - left(width) - RIGHT);
        return snappedTopInset() + snapSizeY(line.prefHeight(inner)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = Math.max(40, getWidth() - left(getWidth()) - RIGHT);
        line.resizeRelocate(left(getWidth()), snappedTopInset(), inner, snapSizeY(line.prefHeight(inner)));
    }
}
