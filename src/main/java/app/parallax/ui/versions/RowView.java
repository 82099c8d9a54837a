package app.parallax.ui.versions;

import app.parallax.present.DisplayText;
import app.parallax.present.change.TextRow;
import app.parallax.text.Span;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A paragraph of the old text at the left, what stands in its place now at the right; what went is struck, what came underlined. */
final class RowView extends Region {
    private static final double AIR = 18;
    private static final double BELOW = 12;

    private final MarkedText left = new MarkedText();
    private final MarkedText right = new MarkedText();
    private final @Nullable DisplayText shownNow;

    /**
     * @param oldText in which {@code row.old()} stands
     * @param newText in which {@code row.now()} stands
     */
    RowView(TextRow row, String oldText, String newText, Texts texts) {
        getStyleClass().addAll("version-row", "version-" + row.kind().name().toLowerCase(Locale.ROOT));
        Span old = row.old();
        Span now = row.now();
        DisplayText shownOld = old == null ? null : DisplayText.of(oldText, old);
        shownNow = now == null ? null : DisplayText.of(newText, now);
        StringBuilder spoken = new StringBuilder();
        fill(left, shownOld, row.struck(), "struck", spoken, texts);
        fill(right, shownNow, row.inserted(), "inserted", spoken, texts);
        left.getStyleClass().add("version-old");
        right.getStyleClass().add("version-now");
        getChildren().addAll(left, right);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken.toString());
    }

    /** All of it is told at once. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN
                ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private static void fill(
            MarkedText text,
            @Nullable DisplayText shown,
            List<Span> marked,
            String kind,
            StringBuilder spoken,
            Texts texts) {
        if (shown == null) {
            return;
        }
        String words = shown.shown();
        List<Piece> pieces = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (Span span : marked) {
            int start = shown.toShown(span.start());
            int end = shown.toShown(span.end());
            pieces.add(Piece.of(words.substring(at, start)));
            pieces.add(Piece.of(words.substring(start, end), "diff-" + kind));
            Outline outline = kind.equals("struck") ? Outline.NONE : Outline.UNDERLINE;
            marks.add(new Mark(start, end, outline, List.of("diff-" + kind, "heavy"), null));
            at = end;
        }
        pieces.add(Piece.of(words.substring(at)));
        text.setText(pieces.stream().filter(piece -> !piece.words().isEmpty()).toList());
        text.setMarks(marks);
        spoken.append(spoken.isEmpty() ? "" : " ").append(texts.text("versions.spoken." + kind, words));
    }

    /** Hears the position in the current text under a click. */
    void onClick(IntConsumer position) {
        DisplayText shown = shownNow;
        if (shown != null) {
            right.setOnMouseClicked(e -> right.positionAt(new Point2D(e.getX(), e.getY()))
                    .ifPresent(at -> position.accept(shown.toSource(at))));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double column(double width) {
        return Math.max(0, Math.floor((width - 3 * AIR) / 2));
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width);
        return Math.ceil(Math.max(left.prefHeight(column), right.prefHeight(column))) + BELOW;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        left.resizeRelocate(AIR, 0, column, left.prefHeight(column));
        right.resizeRelocate(2 * AIR + column, 0, column, right.prefHeight(column));
    }
}
