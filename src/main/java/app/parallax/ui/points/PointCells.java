package app.parallax.ui.points;

import app.parallax.compare.Stance;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.present.Excerpt;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.grading.GradeWords;
import app.parallax.ui.grading.ReliabilityBadge;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the cells of the table. */
final class PointCells {
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_EXCERPTS = 4;
    private static final int MOST_BESIDE = 2;

    private final PointActions actions;
    private final Texts texts;

    PointCells(PointActions actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    SharedRow row(PointsEntry.Row entry, PointsColumns columns) {
        PointRow row = entry.row();
        List<Region> cells = new ArrayList<>(List.of(name(entry), witnesses(row)));
        row.cells().forEach(cell -> cells.add(stance(entry, cell)));
        SharedRow made = new SharedRow(columns, cells, "points-row");
        made.pseudoClassStateChanged(CHOSEN, entry.chosen());
        made.setAccessibleRole(AccessibleRole.LIST_ITEM);
        made.setAccessibleText(row.point().label() + ", " + row.note()
                + (entry.judged().isEmpty() ? "" : ", " + entry.judged())
                + (entry.chosen() ? ", " + texts.text("points.chosen") : ""));
        return made;
    }

    /** The head of a source's column, with its grade. */
    static Region head(String title, String details, ReliabilityBadge badge) {
        Label name = label(title, "table-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, badge);
        line.getStyleClass().add("points-head-line");
        return head(line, label(details, "table-details"));
    }

    static Region head(String title) {
        return head(label(title, "table-title"));
    }

    static Region head(Region... lines) {
        VBox box = new VBox(lines);
        box.getStyleClass().addAll("points-cell", "points-head");
        return box;
    }

    static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Region name(PointsEntry.Row entry) {
        PointRow row = entry.row();
        VBox cell = cell(label(row.point().label(), "point-label"), label(row.note(), "point-note"));
        if (!entry.judged().isEmpty()) {
            cell.getChildren().add(label(entry.judged(), "point-judged"));
        }
        HBox done = new HBox(
                action("point-copy", () -> actions.copy(row)),
                action(entry.chosen() ? "point-let-go" : "point-choose", () -> actions.choose(row)));
        done.getStyleClass().add("point-actions");
        cell.getChildren().add(done);
        return cell;
    }

    /** There while the mouse or the keys are at the row; the keys do the same. */
    private Button action(String name, Runnable action) {
        Button button = new Button(texts.text(name));
        button.getStyleClass().addAll("link-button", name);
        button.setTooltip(new Tooltip(texts.text(name + ".tip")));
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return button;
    }

    private static Region witnesses(PointRow row) {
        int count = row.point().witnesses();
        Label label = label(Integer.toString(count), "witnesses");
        label.setMaxWidth(Double.MAX_VALUE);
        label.pseudoClassStateChanged(MANY, count > 1);
        return cell(label);
    }

    private Region stance(PointsEntry.Row entry, PointCell cell) {
        VBox box = cell();
        String stance = styleClass(cell.stance());
        box.getStyleClass().add(stance);
        cell.excerpts().stream()
                .limit(MOST_EXCERPTS)
                .map(e -> excerpt(cell.symbol(), stance, e))
                .forEach(box.getChildren()::add);
        cell.beside().stream()
                .limit(MOST_BESIDE)
                .map(e -> excerpt("∥", "beside", e))
                .forEach(box.getChildren()::add);
        if (box.getChildren().isEmpty()) {
            box.getChildren().add(label(cell.symbol(), "point-silent"));
        }
        if (!cell.note().isEmpty()) {
            box.getChildren().add(label(cell.note(), "point-note"));
        }
        if (PointGrades.states(cell.stance())) {
            box.getChildren().add(badge(entry, cell));
            box.setAccessibleText(texts.text(
                    "credibility.tip", new GradeWords(texts).of(entry.grades().get(cell.source()))));
        }
        return box;
    }

    private CredibilityBadge badge(PointsEntry.Row entry, PointCell cell) {
        CredibilityBadge badge = new CredibilityBadge(entry.grades().get(cell.source()), texts);
        badge.setOnAction(e -> actions.grade(entry.row(), cell, badge));
        return badge;
    }

    private static VBox cell(Region... children) {
        VBox box = new VBox(children);
        box.getStyleClass().add("points-cell");
        return box;
    }

    private static MarkedText excerpt(String symbol, String styleClass, Excerpt excerpt) {
        MarkedText text = new MarkedText();
        text.setText(List.of(
                Piece.of(symbol + "\u2002", "point-symbol", styleClass),
                Piece.of(excerpt.brief(), "table-words", "point-words")));
        return text;
    }

    private static String styleClass(Stance stance) {
        return "stance-" + stance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
