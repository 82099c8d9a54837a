package app.parallax.ui.findings;

import app.parallax.compare.EditClass;
import app.parallax.present.Segment;
import app.parallax.present.WordDiff;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The record's words against the quoted ones: struck, put in, moved. */
public final class DiffView extends StackPane {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder spoken = new StringBuilder();
    private final Texts texts;
    private int at;

    public DiffView(WordDiff diff, Texts texts) {
        this.texts = texts;
        getStyleClass().add("diff");
        diff.segments().forEach(this::add);
        MarkedText text = new MarkedText();
        text.setText(pieces);
        text.setMarks(marks);
        getChildren().add(text);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken.toString().strip());
    }

    /** All of it is told at once. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN
                ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void add(Segment segment) {
        if (at > 0 && !segment.isAttached()) {
            put(" ");
        }
        String kind = segment.kind().name().toLowerCase(Locale.ROOT);
        int start = at;
        pieces.add(Piece.of(segment.words(), "diff-" + kind));
        at += segment.words().length();
        say(segment);
        if (segment.kind() != Segment.Kind.KEPT) {
            Outline outline = segment.kind() == Segment.Kind.STRUCK ? Outline.NONE : Outline.UNDERLINE;
            marks.add(new Mark(start, at, outline, List.of("diff-" + kind, weight(segment)), null));
        }
    }

    private void put(String words) {
        pieces.add(Piece.of(words));
        at += words.length();
    }

    private static String weight(Segment segment) {
        EditClass editClass = segment.editClass();
        boolean light = editClass == EditClass.SPELLING || editClass == EditClass.FILLER;
        return light ? "light" : "heavy";
    }

    private void say(Segment segment) {
        switch (segment.kind()) {
            case KEPT -> spoken.append(' ').append(segment.words());
            case STRUCK, INSERTED, MOVED ->
                spoken.append(' ')
                        .append(texts.text("diff." + segment.kind().name().toLowerCase(Locale.ROOT), segment.words()));
        }
    }
}
