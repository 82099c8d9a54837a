package app.parallax.ui.findings;

import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.present.FindingOrder;
import app.parallax.ui.control.Chip;
import app.parallax.ui.control.MenuName;
import app.parallax.ui.control.WordsField;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Narrows the findings by words, kind, verdict, source and weight, says by what they are narrowed, and puts them in order. */
final class FilterBar extends VBox {
    private final FindingsViewModel model;
    private final FindingFilter filter;
    private final Texts texts;
    private final Label state = new Label();
    private final HBox narrowed = new HBox();

    FilterBar(FindingsViewModel model, Texts texts) {
        this.model = model;
        this.filter = model.filtering();
        this.texts = texts;
        getStyleClass().add("filter-bar");
        FlowPane menus = new FlowPane(
                menu("filter.kind", "kind", List.of(FindingKind.values()), filter.kinds()),
                menu("filter.verdict", "verdict", List.of(Verdict.values()), filter.verdicts()),
                sources(),
                one("filter.weight", "weight", Weight.values(), filter.weight()));
        menus.getStyleClass().add("filter-menus");
        getChildren().addAll(wordsAndOrder(), menus, narrowed());
        // As long as nothing is compared there is nothing to filter; what is filtered by stays where more is compared.
        disableProperty().bind(model.session().comparison().isNull().and(Bindings.isEmpty(model.all())));
        filter.onChange(this::say);
        model.shown().subscribe(this::say);
        say();
    }

    private HBox wordsAndOrder() {
        WordsField words = new WordsField("finding-filter", texts.text("filter.words"), filter.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, one("filter.order", "finding-order", FindingOrder.values(), filter.order()));
        row.getStyleClass().add("filter-row");
        return row;
    }

    /** What the filter is set to, with a way to clear it; there only while it is set. */
    private HBox narrowed() {
        state.getStyleClass().add("filter-state");
        state.setId("filter-state");
        state.setWrapText(true);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        Button clear = new Button(texts.text("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add("link-button");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(e -> filter.clear());
        narrowed.getChildren().addAll(state, clear);
        narrowed.getStyleClass().add("filter-narrowed");
        narrowed.managedProperty().bind(narrowed.visibleProperty());
        return narrowed;
    }

    private void say() {
        narrowed.setVisible(filter.isOn());
        List<String> parts = new ArrayList<>();
        if (!filter.text().get().isBlank()) {
            parts.add(texts.text("filter.quoted", filter.text().get().strip()));
        }
        filter.kinds().stream().sorted().map(kind -> texts.of("kind", kind)).forEach(parts::add);
        filter.verdicts().stream()
                .sorted()
                .map(verdict -> texts.of("verdict", verdict))
                .forEach(parts::add);
        filter.standings().stream()
                .sorted()
                .map(standing -> texts.of("standing", standing))
                .forEach(parts::add);
        Map<String, String> names = model.sources();
        filter.sources().stream().map(id -> names.getOrDefault(id, id)).sorted().forEach(parts::add);
        if (filter.weight().get() != Weight.ANY) {
            parts.add(texts.of("weight", filter.weight().get()));
        }
        state.setText(texts.text(
                "filter.state",
                model.shown().size(),
                model.all().size(),
                String.join(texts.text("filter.and"), parts)));
    }

    private <E extends Enum<E>> MenuButton menu(String key, String prefix, List<E> values, ObservableSet<E> chosen) {
        MenuButton menu = new MenuButton(texts.text(key));
        MenuName.asWritten(menu);
        menu.setId(key.replace('.', '-'));
        values.forEach(value -> menu.getItems().add(item(texts, prefix, value, chosen)));
        chosen.subscribe(() -> menu.setText(
                chosen.isEmpty() ? texts.text(key) : texts.text("filter.some", texts.text(key), chosen.size())));
        return menu;
    }

    private MenuButton sources() {
        MenuButton menu = new MenuButton(texts.text("filter.source"));
        menu.setId("filter-source");
        MenuName.asWritten(menu);
        ObservableSet<String> chosen = filter.sources();
        model.session().readable().subscribe(c -> {
            menu.getItems().clear();
            model.sources().forEach((id, name) -> menu.getItems().add(item("source-" + id, name, id, chosen)));
        });
        chosen.subscribe(() -> menu.setText(
                chosen.isEmpty()
                        ? texts.text("filter.source")
                        : texts.text("filter.some", texts.text("filter.source"), chosen.size())));
        return menu;
    }

    /** One of several is always chosen; the button says which. */
    private <E extends Enum<E>> MenuButton one(String key, String prefix, E[] values, ObjectProperty<E> chosen) {
        MenuButton menu = new MenuButton();
        menu.setId(key.replace('.', '-'));
        menu.setTooltip(new Tooltip(texts.text(key)));
        menu.accessibleTextProperty()
                .bind(menu.textProperty().map(now -> texts.text("filter.one", texts.text(key), now)));
        Stream.of(values).forEach(value -> {
            RadioMenuItem item = new RadioMenuItem(texts.of(prefix, value));
            item.setId(prefix + "-" + Chip.name(value));
            item.setOnAction(e -> {
                chosen.set(value);
                item.setSelected(true);
            });
            chosen.subscribe(now -> item.setSelected(now == value));
            menu.getItems().add(item);
        });
        chosen.subscribe(now -> menu.setText(texts.of(prefix + ".short", now)));
        return menu;
    }

    /** An item that chooses one value among others, or lets it go. */
    static <E extends Enum<E>> CheckMenuItem item(Texts texts, String prefix, E value, ObservableSet<E> chosen) {
        return item(prefix + "-" + Chip.name(value), texts.of(prefix, value), value, chosen);
    }

    private static <T> CheckMenuItem item(String id, String words, T value, ObservableSet<T> chosen) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
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
