package app.parallax.ui.findings;

import app.parallax.present.FindingView;
import app.parallax.present.Phrases;
import app.parallax.ui.session.Texts;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel beside the text: heading with count, filter, list. */
public final class FindingsView extends VBox {
    private final FindingsViewModel model;
    private final Texts texts;
    private final ListView<FindingView> list;
    private final Label heading = new Label();
    private boolean following;

    public FindingsView(FindingsViewModel model, Phrases phrases, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.list = new ListView<>(model.shown());
        getStyleClass().add("findings");
        list.setId("findings");
        list.setCellFactory(l -> new FindingCell(model, phrases, texts));
        list.setPlaceholder(placeholder());
        list.setAccessibleText(texts.text("findings.title"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), new FilterBar(model, texts), list);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.session().selection().subscribe(s -> follow());
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
        button.setTooltip(new javafx.scene.control.Tooltip(texts.text(key)));
        button.setOnAction(e -> action.run());
        return button;
    }

    private VBox placeholder() {
        Label words = new Label(texts.text("findings.none"));
        words.setWrapText(true);
        Button clear = new Button(texts.text("filter.clear"));
        clear.setOnAction(e -> model.clearFilter());
        BooleanSupplier filtered = () -> !model.all().isEmpty();
        model.shown().subscribe(() -> clear.setVisible(filtered.getAsBoolean()));
        VBox box = new VBox(words, clear);
        box.getStyleClass().add("findings-none");
        return box;
    }

    private void changed() {
        int shown = model.shown().size();
        int all = model.all().size();
        heading.setText(
                shown == all
                        ? texts.text("findings.count", all)
                        : texts.text("findings.count.some", shown, all));
        follow();
    }

    private void chosen(@org.jspecify.annotations.Nullable FindingView finding) {
        if (finding != null && !following) {
            model.select(finding);
        }
    }

    /** The list shows what is selected elsewhere, without answering it. */
    private void follow() {
        following = true;
        int index = model.selectedIndex();
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 1));
        }
        following = false;
    }

    public void focusList() {
        list.requestFocus();
    }
}
