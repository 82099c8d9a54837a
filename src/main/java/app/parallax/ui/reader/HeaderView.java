package app.parallax.ui.reader;

import app.parallax.present.SourceHeader;
import app.parallax.ui.grading.ReliabilityBadge;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands above a column; a click, or its pencil, opens the sheet that corrects it. */
final class HeaderView extends HBox {
    private static final double ROLE_WIDTH = 74;

    private final Texts texts;
    private final Label role = new Label();
    private final ToggleButton baseline = new ToggleButton();
    private final Label title = new Label();
    private final Label details = new Label();
    private final Label notice = new Label();
    private final VBox words = new VBox();
    private final Button correct = new Button("✎");
    private final Button more = new Button("⋯");
    private final Button close = new Button("×");
    private final ReliabilityBadge badge;
    private final Label found = new Label();
    private final VBox side = new VBox();

    /**
     * @param ofText what can be done about the source's text
     */
    HeaderView(Texts texts, ReliabilityBadge badge, Runnable onCorrect, ContextMenu ofText, Runnable onClose) {
        this.texts = texts;
        this.badge = badge;
        getStyleClass().add("column-header");
        role.getStyleClass().add("column-role");
        title.getStyleClass().add("column-title");
        details.getStyleClass().add("column-details");
        title.setWrapText(true);
        details.setWrapText(true);
        found.setMinWidth(USE_PREF_SIZE);
        showFound("", true);
        notice.getStyleClass().add("column-notice");
        notice.setWrapText(true);
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        words.getChildren().addAll(title, details, notice);
        words.getStyleClass().add("column-words");
        words.setMinWidth(0);
        words.setOnMouseClicked(e -> {
            // What has been dragged was not clicked.
            if (e.isStillSincePress()) {
                onCorrect.run();
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        button(correct, texts.text("header.correct"), onCorrect);
        button(more, texts.text("header.text"), () -> ofText.show(more, Side.BOTTOM, 0, 0));
        more.getStyleClass().add("header-text");
        button(close, texts.text("header.close"), onClose);
        baseline.getStyleClass().add("baseline-switch");
        baseline.setMinWidth(USE_PREF_SIZE);
        side.getChildren().setAll(role, baseline, found);
        side.getStyleClass().add("column-side");
        getChildren().addAll(side, words, badge, correct, more, close);
    }

    private static void button(Button button, String words, Runnable action) {
        button.getStyleClass().add("header-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(e -> action.run());
    }

    /** Hears that the others shall be held against this source. */
    void onBaseline(Runnable action) {
        baseline.setOnAction(e -> {
            // The only one that is chosen stays so until another is.
            baseline.setSelected(true);
            action.run();
        });
    }

    void showBaseline(boolean is) {
        baseline.setSelected(is);
        baseline.setText(texts.text(is ? "header.is-baseline" : "header.baseline"));
        String words = texts.text(is ? "header.is-baseline.tip" : "header.baseline.tip");
        baseline.setAccessibleText(words);
        baseline.setOnMouseEntered(e -> baseline.setTooltip(new Tooltip(words)));
    }

    /** Says how much a search has found here; nothing while nothing is searched for. */
    void showFound(String words, boolean nothing) {
        found.getStyleClass().setAll("label", nothing ? "found-nothing" : "found-count");
        found.setText(words);
        found.setVisible(!words.isEmpty());
        found.setManaged(!words.isEmpty());
    }

    ReliabilityBadge badge() {
        return badge;
    }

    void show(SourceHeader header, boolean closable) {
        role.setText(header.role().toUpperCase(Locale.ROOT));
        title.setText(header.title());
        details.setText(header.details());
        notice.setText(header.notice());
        close.setVisible(closable);
        setAccessibleText(header.role() + ": " + header.title() + ", " + header.details() + notice(header));
    }

    /** Says whether what is known of the source can be set right: not before it is compared. */
    void setCorrectable(boolean correctable) {
        correct.setDisable(!correctable);
    }

    private static String notice(SourceHeader header) {
        return header.notice().isEmpty() ? "" : ". " + header.notice();
    }

    /** In a narrow column the role stands above the title, so that the title keeps its room. */
    void setNarrow(boolean narrow) {
        side.setMinWidth(narrow ? USE_PREF_SIZE : ROLE_WIDTH);
        side.setPrefWidth(narrow ? USE_COMPUTED_SIZE : ROLE_WIDTH);
        boolean above = words.getChildren().contains(side);
        if (narrow && !above) {
            getChildren().remove(side);
            words.getChildren().addFirst(side);
        } else if (!narrow && above) {
            words.getChildren().remove(side);
            getChildren().addFirst(side);
        }
    }
}
