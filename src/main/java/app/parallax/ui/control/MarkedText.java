package app.parallax.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;

/** Wrapped text with marks drawn under it. Positions count the UTF-16 code units of all pieces together. */
public final class MarkedText extends Region {
    /** No position. */
    public static final int NOWHERE = -1;

    private final Pane under = new Pane();
    private final TextFlow flow = new TextFlow();
    private final SelectionNode selection = new SelectionNode();
    private final Line caret = new Line();
    private List<MarkNode> marks = List.of();
    private int caretAt = NOWHERE;
    private int length;

    /** A piece of the text, styled alike. */
    public record Piece(String words, List<String> styleClasses) {
        public static Piece of(String words, String... styleClasses) {
            return new Piece(words, List.of(styleClasses));
        }
    }

    public MarkedText() {
        getStyleClass().add("marked-text");
        under.setManaged(false);
        under.setMouseTransparent(true);
        flow.getStyleClass().add("marked-text-flow");
        // The pieces are told as one, not one by one and once more as what they are in.
        flow.setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleRole(AccessibleRole.TEXT);
        caret.getStyleClass().add("text-caret");
        caret.setManaged(false);
        caret.setMouseTransparent(true);
        caret.setVisible(false);
        getChildren().addAll(under, selection, flow, caret);
    }

    /** The font of the first piece. */
    public Font font() {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(piece -> ((Text) piece).getFont())
                .findFirst()
                .orElse(Font.getDefault());
    }

    public void setText(List<Piece> pieces) {
        length = pieces.stream().mapToInt(p -> p.words().length()).sum();
        flow.getChildren().setAll(pieces.stream().map(MarkedText::text).toList());
        requestLayout();
    }

    /** Marks these stretches; the same marks again cost nothing. */
    public void setMarks(List<Mark> newMarks) {
        if (newMarks.equals(marks.stream().map(MarkNode::mark).toList())) {
            return;
        }
        marks = newMarks.stream().map(MarkNode::new).toList();
        under.getChildren().setAll(marks);
        requestLayout();
    }

    /**
     * Lays a ground under selected words, over what is marked there; nothing has to be laid out anew for it.
     *
     * @param start of the selected stretch; the same as the end where nothing is selected
     * @param goesOn true where the selection goes on in the paragraph below
     */
    public void setSelected(int start, int end, boolean goesOn) {
        if (selection.select(start, end, goesOn) && !isNeedsLayout()) {
            shapeSelection();
        }
    }

    private void shapeSelection() {
        int from = Math.clamp(selection.start(), 0, length);
        int to = Math.clamp(selection.end(), from, length);
        selection.shape(from == to ? List.of() : RangeBoxes.of(flow.getRangeShape(from, to, true)));
    }

    /** Draws a caret before the character at a position; {@link #NOWHERE} takes it away. */
    public void setCaret(int position) {
        caretAt = position;
        if (!isNeedsLayout()) {
            shapeCaret();
        }
    }

    private void shapeCaret() {
        caret.setVisible(caretAt != NOWHERE);
        if (caretAt != NOWHERE) {
            TextLines lines = textLines();
            Bounds line = lines.bounds(lines.lineOf(caretAt));
            double x = Math.round(lines.xOf(caretAt));
            caret.setStartX(x);
            caret.setEndX(x);
            caret.setStartY(line.getMinY());
            caret.setEndY(line.getMaxY());
        }
    }

    /** Where words stand in lines; valid until the next layout. */
    public TextLines textLines() {
        return new TextLines(flow, length);
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.words());
        text.getStyleClass().add("marked-text-piece");
        text.getStyleClass().addAll(piece.styleClasses());
        text.setAccessibleRole(AccessibleRole.NODE);
        return text;
    }

    /** What it says is its words, unless it was given others. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> Objects.requireNonNullElseGet(getAccessibleText(), this::words);
            case CHILDREN -> FXCollections.emptyObservableList();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String words() {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(piece -> ((Text) piece).getText())
                .collect(Collectors.joining());
    }

    /** The box round a stretch, in this control's coordinates; empty where nothing of it is shown or nothing is laid out. */
    public Optional<Bounds> boundsOf(int start, int end) {
        return boxes(start, end).stream()
                .map(b -> (Bounds) new BoundingBox(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()))
                .reduce(MarkedText::hull);
    }

    private static Bounds hull(Bounds a, Bounds b) {
        double left = Math.min(a.getMinX(), b.getMinX());
        double top = Math.min(a.getMinY(), b.getMinY());
        double right = Math.max(a.getMaxX(), b.getMaxX());
        double bottom = Math.max(a.getMaxY(), b.getMaxY());
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    /** The height in this control's coordinates of the line on which the words at a position stand; 0 where nothing is laid out. */
    public double baselineOf(int position) {
        double firstTop = boxes(0, 1).stream()
                .mapToDouble(Rectangle2D::getMinY)
                .findFirst()
                .orElse(0);
        double ascent = flow.getLayoutY() + flow.getBaselineOffset() - firstTop;
        return boxes(position, position + 1).stream()
                .mapToDouble(box -> box.getMinY() + ascent)
                .findFirst()
                .orElse(0);
    }

    /** The position under a point of this control's coordinates; empty beside the text. */
    public Optional<Integer> positionAt(Point2D point) {
        HitInfo hit = flow.getHitInfo(flow.parentToLocal(point));
        int position = hit.getCharIndex();
        boolean inside = boxes(position, position + 1).stream().anyMatch(box -> near(box, point));
        return inside ? Optional.of(position) : Optional.empty();
    }

    private static boolean near(Rectangle2D box, Point2D point) {
        double air = 4;
        return point.getX() >= box.getMinX() - air
                && point.getX() <= box.getMaxX() + air
                && point.getY() >= box.getMinY() - air
                && point.getY() <= box.getMaxY() + air;
    }

    /**
     * The place at a height of this control's coordinates, in code units and parts of one: each line is gone through from left to right on the way from its top to the next one's. From 0 to the text's
     * length.
     */
    public double placeAt(double y) {
        List<TextLineInfo> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            double top = top(lines, i);
            double bottom = top(lines, i + 1);
            if (y < bottom || i == lines.size() - 1) {
                double share = Math.clamp((y - top) / Math.max(1, bottom - top), 0, 1);
                return lines.get(i).start()
                        + share * (lines.get(i).end() - lines.get(i).start());
            }
        }
        return 0;
    }

    /** Where {@link #placeAt} finds a place. */
    public double heightOf(double place) {
        List<TextLineInfo> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            TextLineInfo line = lines.get(i);
            if (place < line.end() || i == lines.size() - 1) {
                double share = Math.clamp((place - line.start()) / Math.max(1, line.end() - line.start()), 0, 1);
                return top(lines, i) + share * (top(lines, i + 1) - top(lines, i));
            }
        }
        return 0;
    }

    private List<TextLineInfo> lines() {
        return length == 0 ? List.of() : flow.getLayoutInfo().getTextLines(false);
    }

    /** Of the line after the last one: the text's lower edge. */
    private double top(List<TextLineInfo> lines, int index) {
        double top = index < lines.size()
                ? lines.get(index).bounds().getMinY()
                : lines.getLast().bounds().getMaxY();
        return flow.getLayoutY() + top;
    }

    private List<Rectangle2D> boxes(int start, int end) {
        int from = Math.clamp(start, 0, length);
        int to = Math.clamp(end, from, length);
        return from == to ? List.of() : RangeBoxes.of(flow.getRangeShape(from, to, false));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(flow.prefHeight(inner)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snapSizeX(flow.prefWidth(-1)) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        flow.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        flow.layout();
        under.relocate(left, top);
        // Not relocated: that would bring the shape's own upper edge there.
        selection.setLayoutX(left);
        selection.setLayoutY(top);
        shapeSelection();
        shapeCaret();
        marks.forEach(node -> node.shape(boxes(node.mark().start(), node.mark().end())));
    }
}
