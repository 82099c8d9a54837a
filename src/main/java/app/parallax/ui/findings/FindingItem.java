package app.parallax.ui.findings;

import app.parallax.compare.Comparison;
import app.parallax.present.FindingView;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.control.SpokenRows;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One finding in the list; the selected one is open. */
final class FindingItem extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final FindingView finding;
    private final Texts texts;
    private final Label number = new Label();

    /** A closed one: what it is, both values in a line, its weight. */
    FindingItem(FindingView finding, Texts texts) {
        this.finding = finding;
        this.texts = texts;
        dress(weight(finding), finding.summary());
        getChildren().add(label(finding.summary(), "finding-summary"));
    }

    /** An open one, with its place among those shown, and what can be done about it. */
    FindingItem(
            FindingView finding,
            String place,
            Comparison comparison,
            SourceHeaders headers,
            Texts texts,
            Node actions) {
        this.finding = finding;
        this.texts = texts;
        dress(place, finding.explanation());
        pseudoClassStateChanged(OPEN, true);
        getChildren().add(new FindingDetail(finding, comparison, headers, texts, actions));
    }

    /**
     * Says what the analyst made of it.
     *
     * @param judged empty where nobody judged it
     */
    void mark(boolean seen, String judged) {
        StringBuilder spoken = new StringBuilder(getAccessibleText());
        if (!seen) {
            number.setGraphic(label("•", "finding-unseen"));
            spoken.append(' ').append(texts.text("finding.unseen"));
        }
        if (!judged.isEmpty()) {
            Label label = label(judged, "finding-judged");
            getChildren().add(1, label);
            spoken.append(' ').append(texts.text("finding.judged", judged));
        }
        setAccessibleText(spoken.toString());
    }

    /** Says that it may still change. */
    void markPreliminary() {
        getStyleClass().add("finding-preliminary");
        getChildren().add(1, label(texts.text("finding.preliminary"), "finding-judged"));
        setAccessibleText(getAccessibleText() + ' ' + texts.text("finding.preliminary"));
    }

    private void dress(String place, String words) {
        getStyleClass().add("finding");
        getChildren().add(head(place));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String verdict = texts.of("verdict", finding.finding().verdict());
        String kind = texts.of("kind", finding.finding().kind());
        setAccessibleText(texts.text("finding.spoken", verdict, kind, finding.title(), words));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> SpokenRows.indexOf(this);
            case SELECTED -> SpokenRows.isCurrent(this);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private HBox head(String words) {
        Label symbol = label(finding.symbol(), "finding-symbol");
        symbol.getStyleClass().add("tone-" + finding.tone().name().toLowerCase(Locale.ROOT));
        symbol.setMinWidth(USE_PREF_SIZE);
        Label title = label(finding.title(), "finding-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        number.setText(words);
        number.getStyleClass().add("finding-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(symbol, title, number);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("finding-head");
        return head;
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
