package app.parallax.ui.quotations;

import app.parallax.compare.QuotationVerdict;
import app.parallax.present.QuotationRow;
import app.parallax.present.QuotationRows.Order;
import app.parallax.ui.control.Chip;
import app.parallax.ui.control.Focus;
import app.parallax.ui.control.MenuName;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
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
        getStyleClass().add("table-bar");
        verdicts.getStyleClass().add("table-chips");
        sources.setId("quotations-source");
        MenuName.asWritten(sources);
        count.getStyleClass().add("table-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Chip.oneOf(model.order(), Order.values(), "quotations-order-", order -> texts.of("quotations.order", order))
                .forEach(getChildren()::add);
        getChildren().addAll(verdicts, sources, gap, count);
        model.shown().subscribe(s -> show());
    }

    private void show() {
        List<Chip> wanted = new ArrayList<>();
        for (QuotationVerdict verdict : QuotationVerdict.values()) {
            int many = model.count(verdict);
            if (many > 0 || model.verdicts().get().contains(verdict)) {
                Chip chip = new Chip(
                        "quotations-verdict-" + Chip.name(verdict),
                        texts.text("quotations.chip", texts.of("quotation-verdict", verdict), many),
                        () -> model.toggle(verdict));
                chip.setSelected(model.verdicts().get().contains(verdict));
                wanted.add(chip);
            }
        }
        Focus.across(verdicts, () -> verdicts.getChildren().setAll(wanted));
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
}
