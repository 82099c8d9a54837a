package app.parallax.ui.reader;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** A line that stands for text: furniture folded away, or a place where text is missing. */
final class LineView extends Region {
    private static final double LEFT = 92;
    private static final double NARROW_LEFT = 24;
    private static final double RIGHT = 34;
    private static final double NARROW = 440;

    private final Labeled line;

    private LineView(Labeled line, String styleClass) {
        this.line = line;
        line.getStyleClass().add(styleClass);
        getStyleClass().add("line-row");
        getChildren().add(line);
    }

    /** Furniture behind one line that says what it hides; a click shows or hides it. */
    static LineView fold(String words, boolean open, Runnable onClick) {
        ButtonBase button = new Button((open ? "▾ " : "▸ ") + words);
        button.setOnAction(e -> onClick.run());
        return new LineView(button, "fold");
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
        LineView view = new LineView(label, "nothing-here");
        view.setAccessibleRole(AccessibleRole.TEXT);
        view.setAccessibleText(words);
        return view;
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
