package app.parallax.ui.findings;

import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Narrows the findings by words, kind and verdict. */
final class FilterBar extends HBox {
    private final Texts texts;

    FilterBar(FindingsViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("filter-bar");
        TextField words = new TextField();
        words.setId("finding-filter");
        words.setPromptText(texts.text("filter.words"));
        words.setAccessibleText(texts.text("filter.words"));
        words.textProperty().bindBidirectional(model.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        menu("filter.kind", "kind", List.of(FindingKind.values()), model.kinds()),
                        menu("filter.verdict", "verdict", List.of(Verdict.values()), model.verdicts()));
    }

    private <E extends Enum<E>> MenuButton menu(String key, String prefix, List<E> values, ObservableSet<E> chosen) {
        MenuButton menu = new MenuButton(texts.text(key));
        menu.setId(key.replace('.', '-'));
        values.forEach(value -> menu.getItems().add(item(texts, prefix, value, chosen)));
        chosen.subscribe(() -> menu.setText(
                chosen.isEmpty() ? texts.text(key) : texts.text("filter.some", texts.text(key), chosen.size())));
        return menu;
    }

    /** An item that chooses one value among others, or lets it go. */
    static <E extends Enum<E>> CheckMenuItem item(Texts texts, String prefix, E value, ObservableSet<E> chosen) {
        CheckMenuItem item = new CheckMenuItem(texts.of(prefix, value));
        item.setId(prefix + "-" + value.name().toLowerCase(Locale.ROOT));
        item.setOnAction(e -> {
            if (item.isSelected()) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
        });
        chosen.subscribe(() -> item.setSelected(chosen.contains(value)));
        return item;
    }
}
