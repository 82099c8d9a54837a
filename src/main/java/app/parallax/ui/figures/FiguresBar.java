package app.parallax.ui.figures;

import app.parallax.compare.Verdict;
import app.parallax.ui.control.Chip;
import app.parallax.ui.control.Focus;
import app.parallax.ui.control.WordsField;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Above the table: with which words and verdicts, whether with what is given once, and how many that leaves. */
final class FiguresBar extends HBox {
    private static final List<Verdict> VERDICTS =
            List.of(Verdict.DIFFER, Verdict.COMPATIBLE, Verdict.AGREE, Verdict.INCOMPARABLE);

    private final FiguresViewModel model;
    private final Texts texts;
    private final HBox chips = new HBox();
    private final Label count = new Label();

    FiguresBar(FiguresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("table-bar");
        WordsField words = new WordsField("figures-filter", texts.text("filter.words"), model.text());
        chips.getStyleClass().add("table-chips");
        count.getStyleClass().add("table-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(words, chips, gap, count);
        model.shown().subscribe(s -> show());
    }

    private void show() {
        List<Chip> wanted = new ArrayList<>();
        for (Verdict verdict : VERDICTS) {
            int many = model.count(verdict);
            if (many > 0 || model.verdicts().get().contains(verdict)) {
                Chip chip = new Chip(
                        "figures-verdict-" + Chip.name(verdict),
                        texts.text("figures.chip", texts.of("verdict", verdict), many),
                        () -> model.toggle(verdict));
                chip.setSelected(model.verdicts().get().contains(verdict));
                wanted.add(chip);
            }
        }
        if (model.countSingles() > 0) {
            wanted.add(singles());
        }
        Focus.across(chips, () -> chips.getChildren().setAll(wanted));
        long rows = model.shown().get().stream()
                .filter(FiguresEntry.Row.class::isInstance)
                .count();
        count.setText(texts.text("figures.count", rows, model.count()));
    }

    private Chip singles() {
        boolean shown = model.singles().get();
        Chip chip = new Chip(
                "figures-singles",
                texts.text("figures.singles", model.countSingles()),
                () -> model.singles().set(!shown));
        chip.setSelected(shown);
        chip.setTooltip(new Tooltip(texts.text("figures.singles.tip")));
        return chip;
    }
}
