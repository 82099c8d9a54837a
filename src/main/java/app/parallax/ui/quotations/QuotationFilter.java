package app.parallax.ui.quotations;

import app.parallax.compare.QuotationVerdict;
import app.parallax.present.QuotationRow;
import app.parallax.present.QuotationRows.Order;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Above the list: in what order, with which verdicts, of which source, and how many that leaves. */
final class QuotationFilter extends HBox {
    private final QuotationsViewModel model;
    private final Texts texts;
    private final HBox verdicts = new HBox();
    private final MenuButton sources = new MenuButton();
    private final Label count = new Label();

    QuotationFilter(QuotationsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("quotations-bar");
        verdicts.getStyleClass().add("quotations-chips");
        sources.setId("quotations-source");
        count.getStyleClass().add("quotations-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(order(Order.SEVERITY), order(Order.PLACE), verdicts, sources, gap, count);
        model.shown().subscribe(s -> show());
    }

    private ToggleButton order(Order order) {
        ToggleButton chip = chip(texts.of("quotations.order", order), "order-" + name(order));
        // One order is always chosen, also when its chip is pressed again.
        chip.setOnAction(e -> {
            model.order().set(order);
            chip.setSelected(true);
        });
        model.order().subscribe(now -> chip.setSelected(now == order));
        return chip;
    }

    private void show() {
        Object had = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        verdicts.getChildren().clear();
        for (QuotationVerdict verdict : QuotationVerdict.values()) {
            int many = model.count(verdict);
            if (many > 0 || model.verdicts().get().contains(verdict)) {
                ToggleButton chip = chip(
                        texts.text("quotations.chip", texts.of("quotation-verdict", verdict), many),
                        "verdict-" + name(verdict));
                chip.setSelected(model.verdicts().get().contains(verdict));
                chip.setOnAction(e -> model.toggle(verdict));
                verdicts.getChildren().add(chip);
            }
        }
        verdicts.getChildren().stream()
                .filter(chip -> Objects.equals(chip.getId(), had))
                .forEach(javafx.scene.Node::requestFocus);
        showSources();
        count.setText(texts.text(
                "quotations.count", model.shown().get().size(), model.all().size()));
    }

    private void showSources() {
        String chosen = model.source().get();
        sources.getItems().setAll(source(texts.text("quotations.source.all"), null));
        sources.setText(texts.text("quotations.source.all"));
        for (QuotationRow row : model.quoting()) {
            sources.getItems().add(source(row.place(), row.source()));
            if (row.source().equals(chosen)) {
                sources.setText(row.place());
            }
        }
    }

    private CheckMenuItem source(String name, @Nullable String id) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(Objects.equals(id, model.source().get()));
        item.setOnAction(e -> model.source().set(id));
        return item;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ToggleButton chip(String words, String id) {
        ToggleButton chip = new ToggleButton(words);
        chip.setId("quotations-" + id);
        chip.getStyleClass().add("quotations-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
