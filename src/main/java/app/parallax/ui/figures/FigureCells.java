package app.parallax.ui.figures;

import app.parallax.present.SourceHeaders;
import app.parallax.present.figure.FigureCell;
import app.parallax.present.figure.FigureRow;
import app.parallax.present.figure.FigureWording;
import app.parallax.ui.control.Chip;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.control.RowColumns;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the table. */
final class FigureCells {
    private static final double LEAD = 0.2;
    private static final int MOST_WORDINGS = 6;

    private final Texts texts;
    private final BiConsumer<FigureRow, @Nullable FigureWording> onChosen;

    /**
     * @param onChosen hears which row was chosen, and which wording in it; no wording where the row was chosen as a whole
     */
    FigureCells(Texts texts, BiConsumer<FigureRow, @Nullable FigureWording> onChosen) {
        this.texts = texts;
        this.onChosen = onChosen;
    }

    private static RowColumns columns(int sources) {
        double[] shares = new double[sources + 1];
        Arrays.fill(shares, (1 - LEAD) / Math.max(1, sources));
        shares[0] = LEAD;
        return RowColumns.shares(shares);
    }

    SharedRow head(List<String> sources, SourceHeaders headers) {
        List<Region> cells = new ArrayList<>();
        cells.add(new VBox(label(texts.text("figures.figure"), "table-title")));
        sources.forEach(id -> cells.add(
                new VBox(label(headers.brief(id), "table-title"), label(headers.roleAndDay(id), "table-details"))));
        return SharedRow.head(columns(sources.size()), cells, "figures-head");
    }

    Region node(FiguresEntry entry, SourceHeaders headers) {
        return switch (entry) {
            case FiguresEntry.Heading(String counted) -> heading(counted);
            case FiguresEntry.Row row -> row(row, headers);
        };
    }

    private static Label heading(String counted) {
        Label label = label(counted, "table-topic");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private SharedRow row(FiguresEntry.Row entry, SourceHeaders headers) {
        FigureRow row = entry.row();
        List<Region> cells = new ArrayList<>();
        cells.add(lead(entry));
        row.cells().forEach(cell -> cells.add(cell(row, cell)));
        SharedRow made = new SharedRow(columns(row.cells().size()), cells, "figure-row");
        made.setOnMouseClicked(e -> onChosen.accept(row, null));
        made.setAccessibleRole(AccessibleRole.LIST_ITEM);
        made.setAccessibleText(spoken(entry, headers));
        return made;
    }

    private String spoken(FiguresEntry.Row entry, SourceHeaders headers) {
        FigureRow row = entry.row();
        String sources = row.cells().stream()
                .filter(cell -> !cell.wordings().isEmpty())
                .map(cell -> texts.text("figures.spoken.cell", headers.brief(cell.source()), words(cell)))
                .collect(Collectors.joining(" "));
        String said = texts.text("figures.spoken", entry.counted(), row.value(), row.when(), row.given(), sources);
        String found = row.note().isEmpty() ? said : said + " " + texts.text("figures.spoken.note", row.note());
        return entry.judged().isEmpty() ? found : found + " " + texts.text("finding.judged", entry.judged());
    }

    private static String words(FigureCell cell) {
        return cell.wordings().stream().map(FigureWording::words).collect(Collectors.joining(", "));
    }

    private Region lead(FiguresEntry.Row entry) {
        FigureRow row = entry.row();
        MarkedText value = new MarkedText();
        value.setText(List.of(Piece.of(row.value(), "figure-value"), Piece.of("\u2003" + row.when(), "figure-note")));
        VBox cell = new VBox(value, label(row.given(), "table-note"));
        if (!row.note().isEmpty()) {
            MarkedText note = new MarkedText();
            note.setText(List.of(
                    Piece.of(row.symbol() + "\u2002", "figure-symbol", "tone-" + Chip.name(row.tone())),
                    Piece.of(row.note(), "figure-note")));
            cell.getChildren().add(note);
        }
        if (!entry.judged().isEmpty()) {
            cell.getChildren().add(label(entry.judged(), "table-judged"));
        }
        return cell;
    }

    private Region cell(FigureRow row, FigureCell cell) {
        VBox box = new VBox();
        cell.wordings().stream()
                .limit(MOST_WORDINGS)
                .map(wording -> wording(row, wording))
                .forEach(box.getChildren()::add);
        int more = cell.wordings().size() - MOST_WORDINGS;
        if (more > 0) {
            box.getChildren().add(label(texts.text("figures.more", more), "table-note"));
        }
        if (cell.wordings().isEmpty()) {
            box.getChildren().add(label("·", "figure-silent"));
        }
        if (cell.differs()) {
            box.getStyleClass().add("figure-differs");
        }
        return box;
    }

    private MarkedText wording(FigureRow row, FigureWording wording) {
        List<Piece> pieces = new ArrayList<>(List.of(Piece.of(wording.words(), "table-words")));
        if (wording.times() > 1) {
            pieces.add(Piece.of("\u2002" + texts.text("figures.times", wording.times()), "figure-note"));
        }
        MarkedText text = new MarkedText();
        text.setText(pieces);
        text.setMarks(List.of(
                new Mark(wording.figure().start(), wording.figure().end(), Outline.BOX, List.of("figure"), null)));
        text.setCursor(Cursor.HAND);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            onChosen.accept(row, wording);
            e.consume();
        });
        return text;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
