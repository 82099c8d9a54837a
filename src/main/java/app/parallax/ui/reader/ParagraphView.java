package app.parallax.ui.reader;

import app.parallax.present.PageItem;
import app.parallax.present.search.Hits;
import app.parallax.source.BlockRole;
import app.parallax.text.Span;
import app.parallax.ui.control.Letters;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** One paragraph of a column: the speaker in the margin, the text, signs of findings at the other side. */
final class ParagraphView extends Region {
    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass JUDGED = PseudoClass.getPseudoClass("judged");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("text-selected");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double SPEAKER_LEFT = 8;
    private static final double SPEAKER_WIDTH = 74;
    private static final double TEXT_LEFT = 92;
    private static final double NARROW_LEFT = 24;
    private static final double TEXT_RIGHT = 34;
    private static final double NARROW = 440;
    /** How far a long name may reach into the air below its paragraph. */
    private static final double HANG = 3;

    /** What the ruler beside the page takes of a column. */
    private static final double RULER = 14;

    private static final int FEWEST_LETTERS = 45;
    private static final int MOST_LETTERS = 74;

    private final MarkedText text = new MarkedText();
    private final String source;
    private final ReaderViewModel model;
    private final Letters letters;
    private final Consumer<Glyph> onGlyph;
    private final List<GlyphNode> glyphs = new ArrayList<>();
    private final @Nullable Label speaker;
    private PageItem.Paragraph paragraph;
    private ParagraphMarks marks;
    private List<MarkedText.Piece> pieces;
    private List<Mark> ownMarks;
    private List<Mark> rings = List.of();
    private List<Mark> found = List.of();
    private Span selectedText = new Span(0, 0);

    /**
     * @param letters those of the source, by which lines are measured
     */
    ParagraphView(
            String source,
            PageItem.Paragraph paragraph,
            ReaderViewModel model,
            Letters letters,
            Consumer<Glyph> onGlyph) {
        this.source = source;
        this.letters = letters;
        this.paragraph = paragraph;
        this.model = model;
        this.onGlyph = onGlyph;
        this.marks = newMarks();
        this.ownMarks = marks.marks();
        this.speaker = paragraph.margin() == null ? null : new Label(paragraph.margin());
        getStyleClass().addAll("paragraph", "role-" + role());
        this.pieces = marks.pieces();
        text.setText(pieces);
        text.setMarks(ownMarks);
        getChildren().add(text);
        addSpeaker();
        showGlyphs();
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken());
    }

    /** Shows the same words marked otherwise. */
    void show(PageItem.Paragraph marked) {
        paragraph = marked;
        marks = newMarks();
        ownMarks = marks.marks();
        if (!marks.pieces().equals(pieces)) {
            pieces = marks.pieces();
            text.setText(pieces);
        }
        mark();
        showGlyphs();
        setAccessibleText(spoken());
    }

    private ParagraphMarks newMarks() {
        return new ParagraphMarks(paragraph, highlight -> model.spoken(source, highlight));
    }

    private String role() {
        return paragraph.block().role().name().toLowerCase(Locale.ROOT);
    }

    private void addSpeaker() {
        if (speaker != null) {
            speaker.getStyleClass().add("speaker");
            speaker.setWrapText(true);
            getChildren().add(speaker);
        }
    }

    /** The words, and what was found in them. */
    private String spoken() {
        String shown = paragraph.text().shown();
        String words = paragraph.margin() == null ? shown : paragraph.margin() + ": " + shown;
        List<String> said = marks.said(highlight -> model.spokenFinding(source, highlight));
        return said.isEmpty() ? words : model.texts().text("mark.paragraph", words, String.join("; ", said));
    }

    /** Shows the signs as they are now; those of findings that were judged look otherwise. */
    void showGlyphs() {
        List<Glyph> wanted = model.glyphs(paragraph);
        if (!wanted.equals(glyphs.stream().map(node -> node.glyph).toList())) {
            getChildren().removeAll(glyphs);
            glyphs.clear();
            wanted.forEach(this::add);
        }
    }

    private void add(Glyph glyph) {
        GlyphNode node = new GlyphNode(glyph, () -> onGlyph.accept(glyph));
        glyphs.add(node);
        getChildren().add(node);
    }

    PageItem.Paragraph paragraph() {
        return paragraph;
    }

    /** Hears the position in the source under a single click; what more clicks and Shift mean is for whoever selects words. */
    void onClick(IntConsumer position) {
        text.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY
                    && e.isStillSincePress()
                    && e.getClickCount() == 1
                    && !e.isShiftDown()) {
                text.positionAt(new Point2D(e.getX(), e.getY()))
                        .ifPresent(at -> position.accept(paragraph.text().toSource(at)));
            }
        });
    }

    /** Hears the position in the source under the pointer; -1 beside the words. */
    void onHover(IntConsumer position) {
        text.setOnMouseMoved(e -> position.accept(text.positionAt(new Point2D(e.getX(), e.getY()))
                .map(paragraph.text()::toSource)
                .orElse(-1)));
        text.setOnMouseExited(e -> position.accept(-1));
    }

    /** Hears a click on the speaker's name. */
    void onSpeaker(Runnable action) {
        if (speaker != null) {
            speaker.setOnMouseEntered(
                    e -> speaker.setTooltip(new Tooltip(model.texts().text("place.speaker.tip"))));
            speaker.setOnMouseClicked(e -> {
                e.consume();
                action.run();
            });
        }
    }

    void select(List<Span> selected) {
        List<Mark> wanted = marks.rings(selected);
        if (wanted.equals(rings)) {
            return;
        }
        rings = wanted;
        mark();
    }

    private void mark() {
        List<Mark> all = new ArrayList<>(ownMarks);
        all.addAll(rings);
        all.addAll(found);
        text.setMarks(all);
    }

    /** Marks what a search has found in the words, and the speaker where it has found the label. */
    void find(Hits hits, @Nullable Span current) {
        List<Mark> wanted = marks.found(
                hits.beginningIn(paragraph.span()), current, model.texts().text("search.mark"));
        Span label = paragraph.block().label();
        if (speaker != null) {
            boolean named = label != null && !hits.beginningIn(label).isEmpty();
            speaker.pseudoClassStateChanged(FOUND, named);
        }
        if (!wanted.equals(found)) {
            found = wanted;
            mark();
        }
    }

    /** Lays a ground under what is selected of the source, as far as it stands here. */
    void selectText(Span selected) {
        boolean any = selected.overlaps(paragraph.span());
        Span wanted = any ? shown(selected) : new Span(0, 0);
        text.setSelected(
                wanted.start(),
                wanted.end(),
                any && selected.end() > paragraph.span().end());
        if (!wanted.equals(selectedText)) {
            selectedText = wanted;
            pseudoClassStateChanged(SELECTED, any);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        }
    }

    /** Draws a caret at a position of the source, where that stands here; nowhere for null. */
    void showCaret(@Nullable Integer position) {
        Span here = paragraph.span();
        text.setCaret(
                position == null || position < here.start() || position > here.end()
                        ? MarkedText.NOWHERE
                        : paragraph.text().toShown(position));
    }

    private Span shown(Span selected) {
        return new Span(
                paragraph.text().toShown(selected.start()), paragraph.text().toShown(selected.end()));
    }

    /** The speaker and the words are told with the whole; below it stand only the signs, which can be pressed. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case CHILDREN -> FXCollections.observableList(List.<Node>copyOf(glyphs));
            case SELECTION_START -> selectedText.start();
            case SELECTION_END -> selectedText.end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** Where the words stand, as they are laid out now. */
    ParagraphWords words() {
        return new ParagraphWords(text, paragraph.text());
    }

    /** Where a stretch of the source stands, in this view's coordinates. */
    Optional<Bounds> boundsOf(Span span) {
        int from =
                paragraph.text().toShown(Math.max(span.start(), paragraph.span().start()));
        int to = paragraph.text().toShown(Math.min(span.end(), paragraph.span().end()));
        return text.boundsOf(from, Math.max(from, to)).map(text::localToParent);
    }

    /** The position in the source at a height of this view's coordinates, and parts of one; see {@link MarkedText#placeAt}. */
    double placeAt(double y) {
        double shown = text.placeAt(y - text.getLayoutY());
        return paragraph.text().toSource((int) shown) + shown % 1;
    }

    /** Where {@link #placeAt} finds a position. */
    double heightOf(double place) {
        return text.getLayoutY() + text.heightOf(paragraph.text().toShown((int) place) + place % 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? TEXT_LEFT + measure() + TEXT_RIGHT : width;
        double height = speakerAbove(wide) + text.prefHeight(textWidth(wide));
        double besides = speaker == null || isNarrow(wide) ? 0 : speaker.prefHeight(SPEAKER_WIDTH) - HANG;
        return snappedTopInset() + Math.max(height, besides) + snappedBottomInset();
    }

    private double speakerAbove(double width) {
        return speaker != null && isNarrow(width) ? speaker.prefHeight(textWidth(width)) + 2 : 0;
    }

    private static boolean isNarrow(double width) {
        return width < NARROW;
    }

    private static double left(double width) {
        return isNarrow(width) ? NARROW_LEFT : TEXT_LEFT;
    }

    /** The width of a page on which lines are just long enough to be read with pleasure. */
    static double narrowest(Font font, Letters letters) {
        return Math.ceil(NARROW_LEFT + FEWEST_LETTERS * letters.width(font) + TEXT_RIGHT + RULER);
    }

    private double textWidth(double width) {
        return Math.min(measure(), width - left(width) - TEXT_RIGHT);
    }

    private double measure() {
        return Math.ceil(MOST_LETTERS * letters.width(text.font()));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = left(width);
        double top = snappedTopInset() + speakerAbove(width);
        text.resizeRelocate(left, top, textWidth(width), snapSizeY(text.prefHeight(textWidth(width))));
        text.layout();
        layoutSpeaker(width);
        layoutGlyphs(left + textWidth(width) + 6);
    }

    private void layoutSpeaker(double width) {
        if (speaker == null) {
            return;
        }
        speaker.pseudoClassStateChanged(NARROW_STATE, isNarrow(width));
        if (isNarrow(width)) {
            double wide = textWidth(width);
            speaker.resizeRelocate(left(width), snappedTopInset(), wide, speaker.prefHeight(wide));
        } else {
            double height = speaker.prefHeight(SPEAKER_WIDTH);
            speaker.resize(SPEAKER_WIDTH, height);
            speaker.layout();
            double top = text.getLayoutY() + text.baselineOf(0) - speaker.getBaselineOffset();
            speaker.relocate(SPEAKER_LEFT, Math.round(top));
        }
    }

    /** On one line they stand side by side as far as the margin allows; those that begin later give way. */
    private void layoutGlyphs(double left) {
        double lastTop = Double.NEGATIVE_INFINITY;
        double x = left;
        for (GlyphNode node : glyphs) {
            double top = text.boundsOf(node.glyph.at(), node.glyph.at() + 1)
                    .map(b -> text.localToParent(b).getMinY())
                    .orElse(0.0);
            x = Math.abs(top - lastTop) < 4 ? x + 12 : left;
            lastTop = top;
            node.setVisible(x <= left + 12);
            node.autosize();
            double baseline = text.getLayoutY() + text.baselineOf(node.glyph.at());
            node.relocate(x, Math.round(baseline - node.getBaselineOffset()));
        }
    }

    boolean isFurniture() {
        return paragraph.block().role() == BlockRole.FURNITURE;
    }

    private static final class GlyphNode extends Label {
        private final Glyph glyph;
        private final Runnable onPressed;

        GlyphNode(Glyph glyph, Runnable onPressed) {
            super(glyph.symbol());
            this.glyph = glyph;
            this.onPressed = onPressed;
            setOnMouseClicked(e -> {
                e.consume();
                onPressed.run();
            });
            getStyleClass().addAll("glyph", "tone-" + glyph.styleClass());
            // A tooltip brings a scene of its own: made only for the sign that is pointed at.
            setOnMouseEntered(e -> setTooltip(new Tooltip(glyph.spoken())));
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(glyph.spoken());
            pseudoClassStateChanged(JUDGED, !glyph.judged().isEmpty());
            pseudoClassStateChanged(WRONG, glyph.wrong());
        }

        /** Said to be a button, it can be pressed like one. */
        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                onPressed.run();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
