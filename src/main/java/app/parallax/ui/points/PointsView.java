package app.parallax.ui.points;

import app.parallax.compare.Comparison;
import app.parallax.present.Excerpt;
import app.parallax.present.Phrases;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import app.parallax.present.PointsMatrix;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Points down, sources across: who states what, in the sources' own words. */
public final class PointsView extends StackPane {
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");

    private final Session session;
    private final Phrases phrases;
    private final Texts texts;
    private final Runnable onChosen;
    private final GridPane grid = new GridPane();
    private int row;

    public PointsView(Session session, Phrases phrases, Texts texts, Runnable onChosen) {
        this.session = session;
        this.phrases = phrases;
        this.texts = texts;
        this.onChosen = onChosen;
        getStyleClass().add("points");
        grid.getStyleClass().add("points-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("points-scroll");
        getChildren().add(scroll);
        session.comparison().subscribe(this::show);
    }

    private void show(@Nullable Comparison comparison) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        row = 0;
        if (comparison == null) {
            return;
        }
        PointsMatrix matrix = PointsMatrix.shared(comparison, phrases);
        columns(matrix.columns().size());
        head(matrix, new SourceHeaders(comparison, phrases));
        for (PointsMatrix.Topic topic : matrix.topics()) {
            topic(topic, matrix.columns().size());
        }
        if (matrix.topics().isEmpty()) {
            addWide(
                    label(texts.text("points.none"), "points-none"),
                    matrix.columns().size());
        }
    }

    private void columns(int sources) {
        grid.getColumnConstraints().addAll(share(18), fixed());
        for (int i = 0; i < sources; i++) {
            grid.getColumnConstraints().add(share(76.0 / sources));
        }
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }

    private static ColumnConstraints fixed() {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(6);
        return constraints;
    }

    private void head(PointsMatrix matrix, SourceHeaders headers) {
        add(headCell(texts.text("points.point"), ""), 0);
        add(headCell(texts.text("points.witnesses"), ""), 1);
        int column = 2;
        for (String source : matrix.columns()) {
            add(headCell(headers.brief(source), headers.of(source).role()), column++);
        }
        row++;
    }

    private static Region headCell(String title, String details) {
        VBox box = new VBox(label(title, "points-head-title"));
        if (!details.isEmpty()) {
            box.getChildren().add(label(details, "points-head-details"));
        }
        box.getStyleClass().addAll("points-cell", "points-head");
        return box;
    }

    private void topic(PointsMatrix.Topic topic, int sources) {
        addWide(label(topic.name(), "points-topic"), sources);
        topic.rows().forEach(this::point);
    }

    private void addWide(Label label, int sources) {
        label.setMaxWidth(Double.MAX_VALUE);
        grid.add(label, 0, row++, sources + 2, 1);
    }

    private void point(PointRow point) {
        VBox name = new VBox(label(point.point().label(), "point-label"), label(point.note(), "point-note"));
        name.getStyleClass().add("points-cell");
        name.setFocusTraversable(true);
        name.setAccessibleRole(AccessibleRole.BUTTON);
        name.setAccessibleText(point.point().label() + ", " + point.note());
        name.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                choose(point);
            }
        });
        addPoint(point, name, 0);
        Label witnesses = label(Integer.toString(point.point().witnesses()), "witnesses");
        witnesses.pseudoClassStateChanged(MANY, point.point().witnesses() > 1);
        StackPane count = new StackPane(witnesses);
        count.getStyleClass().add("points-cell");
        addPoint(point, count, 1);
        int column = 2;
        for (PointCell cell : point.cells()) {
            addPoint(point, cell(cell), column++);
        }
        row++;
    }

    private void addPoint(PointRow point, Region cell, int column) {
        cell.setOnMouseClicked(e -> choose(point));
        add(cell, column);
    }

    private void add(Region cell, int column) {
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinWidth(0);
        grid.add(cell, column, row);
    }

    private void choose(PointRow point) {
        Comparison comparison = session.comparison().get();
        if (comparison != null) {
            session.selection().set(new Selections(comparison).point(point.point()));
            onChosen.run();
        }
    }

    private static Region cell(PointCell cell) {
        VBox box = new VBox();
        box.getStyleClass()
                .addAll(
                        "points-cell",
                        "stance-"
                                + cell.stance().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cell.excerpts().stream().limit(4).map(e -> excerpt(cell.symbol(), e)).forEach(box.getChildren()::add);
        cell.beside().stream().limit(2).map(e -> excerpt("∥", e)).forEach(box.getChildren()::add);
        if (box.getChildren().isEmpty()) {
            box.getChildren().add(label(cell.symbol(), "point-silent"));
        }
        if (!cell.note().isEmpty()) {
            box.getChildren().add(label(cell.note(), "point-note"));
        }
        return box;
    }

    private static Node excerpt(String symbol, Excerpt excerpt) {
        return label(symbol + "  " + excerpt.brief(), "point-words");
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(List.of(styleClass));
        return label;
    }
}
