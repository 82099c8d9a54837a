package app.parallax.ui.quotations;

import app.parallax.compare.QuotationVerdict;
import app.parallax.present.Excerpt;
import app.parallax.present.QuotationRow;
import app.parallax.present.WordDiff;
import app.parallax.ui.control.RowColumns;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.findings.DiffView;
import app.parallax.ui.quotations.QuotationsViewModel.Entry;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the rows of the list: who is quoted and the verdict, the words as quoted, the words on record. */
final class QuotationCells {
    private static final RowColumns COLUMNS = RowColumns.shares(0.2, 0.42, 0.38);
    private static final int LONGEST = 420;

    private final Texts texts;

    QuotationCells(Texts texts) {
        this.texts = texts;
    }

    SharedRow head() {
        List<Region> cells = List.of(head("verdict"), head("quoted"), head("record"));
        cells.forEach(cell -> cell.getStyleClass().add("quotation-cell"));
        return SharedRow.head(COLUMNS, cells, "quotations-head");
    }

    private Region head(String name) {
        return new VBox(label(texts.text("quotations." + name), "table-title"));
    }

    SharedRow row(Entry entry) {
        QuotationRow row = entry.row();
        SharedRow made = row("quotation-row", verdict(entry), quoted(row), onRecord(row));
        made.getStyleClass()
                .add("quotation-"
                        + row.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        made.setAccessibleRole(AccessibleRole.LIST_ITEM);
        made.setAccessibleText(spoken(entry));
        return made;
    }

    private String spoken(Entry entry) {
        QuotationRow row = entry.row();
        String said = texts.text(
                "quotations.spoken",
                row.word(),
                row.speaker(),
                row.place(),
                row.quoted().words(),
                row.note());
        return entry.judged().isEmpty() ? said : said + " " + texts.text("finding.judged", entry.judged());
    }

    private static SharedRow row(String styleClass, Region... cells) {
        for (Region cell : cells) {
            cell.getStyleClass().add("quotation-cell");
        }
        return new SharedRow(COLUMNS, List.of(cells), styleClass);
    }

    private Region verdict(Entry entry) {
        QuotationRow row = entry.row();
        Label symbol = label(row.symbol(), "quotation-symbol");
        Label word = label(row.word(), "quotation-verdict");
        String tone = "tone-" + row.tone().name().toLowerCase(Locale.ROOT);
        symbol.getStyleClass().add(tone);
        word.getStyleClass().add(tone);
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(symbol, word);
        line.getStyleClass().add("quotation-line");
        VBox cell = new VBox(line, label(row.speaker(), "quotation-speaker"), label(row.place(), "quotation-place"));
        if (!entry.judged().isEmpty()) {
            cell.getChildren().add(label(entry.judged(), "quotation-judged"));
        }
        return cell;
    }

    private Region quoted(QuotationRow row) {
        WordDiff difference = row.difference();
        Node words = difference == null || row.verdict() == QuotationVerdict.SAME
                ? label(texts.text("quotations.words", row.quoted().words()), "quotation-words")
                : new DiffView(difference, texts);
        return new VBox(words);
    }

    private Region onRecord(QuotationRow row) {
        VBox cell = new VBox();
        if (!row.record().isEmpty()) {
            String words = row.record().stream().map(Excerpt::words).collect(Collectors.joining(" … "));
            cell.getChildren()
                    .addAll(
                            label(texts.text("quotations.words", brief(words)), "quotation-words"),
                            label(row.recordPlace(), "quotation-place"));
        } else {
            cell.getChildren().add(label(row.note(), "quotation-note"));
        }
        return cell;
    }

    private static String brief(String words) {
        int blank = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        return blank < 0 ? words : words.substring(0, blank) + " …";
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
