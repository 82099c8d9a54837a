package app.parallax.ui.findings;

import app.parallax.compare.Comparison;
import app.parallax.present.FindingView;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One finding in the list; the selected one opens. */
final class FindingCell extends ListCell<FindingView> {
    private final FindingsViewModel model;
    private final Phrases phrases;
    private final Texts texts;

    FindingCell(FindingsViewModel model, Phrases phrases, Texts texts) {
        this.model = model;
        this.phrases = phrases;
        this.texts = texts;
        getStyleClass().add("finding");
        setPrefWidth(0);
        selectedProperty().subscribe(s -> show());
    }

    @Override
    protected void updateItem(@Nullable FindingView finding, boolean empty) {
        super.updateItem(finding, empty);
        show();
    }

    private void show() {
        FindingView finding = getItem();
        Comparison comparison = model.session().comparison().get();
        if (isEmpty() || finding == null || comparison == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VBox box = new VBox(head(finding));
        box.getStyleClass().add("finding-box");
        box.setMinWidth(0);
        if (isSelected()) {
            box.getChildren()
                    .add(new FindingDetail(finding, comparison, new SourceHeaders(comparison, phrases), texts));
        } else {
            box.getChildren().add(label(finding.summary(), "finding-summary"));
        }
        setGraphic(box);
        setAccessibleText(spoken(finding));
    }

    private String spoken(FindingView finding) {
        String verdict = texts.of("verdict", finding.finding().verdict());
        String kind = texts.of("kind", finding.finding().kind());
        String words = isSelected() ? finding.explanation() : finding.summary();
        return texts.text("finding.spoken", verdict, kind, finding.title(), words);
    }

    private HBox head(FindingView finding) {
        String tone = "tone-" + finding.tone().name().toLowerCase(Locale.ROOT);
        Label symbol = label(finding.symbol(), "finding-symbol");
        symbol.getStyleClass().add(tone);
        symbol.setMinWidth(USE_PREF_SIZE);
        Label title = label(finding.title(), "finding-title");
        if (isSelected()) {
            title.getStyleClass().add(tone);
        }
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label number = label(isSelected() ? place() : weight(finding), "finding-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(symbol, title, number);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("finding-head");
        return head;
    }

    private String place() {
        return texts.text("finding.place", getIndex() + 1, model.shown().size());
    }

    private static String weight(FindingView finding) {
        return String.format(Locale.ROOT, "%.2f", finding.weight()).replaceFirst("^0", "");
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
