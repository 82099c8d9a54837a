package app.parallax.ui.findings;

import app.parallax.present.FindingViews;
import app.parallax.present.Phrases;
import app.parallax.ui.session.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The panel beside the text: heading with count, filter, list. */
public final class FindingsView extends VBox {
    private final FindingsViewModel model;
    private final Texts texts;
    private final FindingsList list;
    private final Label heading = new Label();
    private final VBox none;

    public FindingsView(FindingsViewModel model, Phrases phrases, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.list = new FindingsList(model, phrases, texts);
        this.none = placeholder();
        getStyleClass().add("findings");
        list.setId("findings");
        StackPane body = new StackPane(list, none);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren()
                .addAll(head(), new FilterBar(model, texts), new SelectionCard(model, phrases, texts), body, more());
        model.shown().subscribe(this::changed);
        changed();
    }

    private HBox head() {
        heading.getStyleClass().add("findings-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                heading,
                space,
                button("‹", "findings.previous", model::previous),
                button("›", "findings.next", model::next));
        head.getStyleClass().add("findings-head");
        return head;
    }

    private Button button(String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("header-button");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Shows all findings, or the dozen that matter most. */
    private ToggleButton more() {
        ToggleButton more = new ToggleButton();
        more.setId("all-findings");
        more.getStyleClass().add("more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.selectedProperty().bindBidirectional(model.everything());
        more.textProperty().bind(model.everything().map(all -> texts.text(all ? "findings.fewer" : "findings.more")));
        model.all().subscribe(() -> more.setVisible(model.all().size() > FindingViews.TRIAGE));
        more.setVisible(false);
        more.managedProperty().bind(more.visibleProperty());
        return more;
    }

    private VBox placeholder() {
        Label words = new Label(texts.text("findings.none"));
        words.setWrapText(true);
        Button clear = new Button(texts.text("filter.clear"));
        clear.setOnAction(e -> model.clearFilter());
        model.shown().subscribe(() -> clear.setVisible(!model.all().isEmpty()));
        VBox box = new VBox(words, clear);
        box.getStyleClass().add("findings-none");
        return box;
    }

    private void changed() {
        int shown = model.shown().size();
        int all = model.all().size();
        heading.setText(
                shown == all ? texts.text("findings.count", all) : texts.text("findings.count.some", shown, all));
        none.setVisible(shown == 0);
    }

    public void focusList() {
        list.requestFocus();
    }
}
