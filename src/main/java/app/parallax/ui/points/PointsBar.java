package app.parallax.ui.points;

import app.parallax.present.PointRow;
import app.parallax.ui.session.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Below the table, what can be done with the point that the keys are at, and with those that were chosen; there while there is either. */
final class PointsBar extends HBox {
    private final Texts texts;

    PointsBar(PointsList list, PointWork work, Texts texts) {
        this.texts = texts;
        getStyleClass().add("points-bar");
        ObservableValue<@Nullable String> looked = list.looked();
        ObservableSet<String> chosen = work.chosen();
        Label count = new Label();
        count.getStyleClass().add("points-chosen");
        Button merge = button("merge", work::merge);
        Button letGo = button("let-go", chosen::clear);
        Runnable show = () -> {
            count.setText(texts.count("points.chosen", chosen.size()));
            count.setVisible(!chosen.isEmpty());
            merge.setVisible(chosen.size() > 1);
            letGo.setVisible(!chosen.isEmpty());
        };
        chosen.addListener((SetChangeListener<String>) change -> show.run());
        show.run();
        getChildren()
                .addAll(
                        ofCurrent(button("copy", () -> onCurrent(list, work::copy)), looked),
                        ofCurrent(button("choose", () -> onCurrent(list, work::choose)), looked),
                        ofCurrent(button("grade", list::grade), looked),
                        ofCurrent(button("take-out", list::takeOut), looked),
                        count,
                        merge,
                        letGo);
        getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> looked.getValue() != null || !chosen.isEmpty(), looked, chosen));
    }

    private static void onCurrent(PointsList list, Consumer<PointRow> action) {
        PointsEntry.Row row = list.current();
        if (row != null) {
            action.accept(row.row());
        }
    }

    private static Button ofCurrent(Button button, ObservableValue<@Nullable String> looked) {
        button.visibleProperty().bind(looked.map(id -> true).orElse(false));
        return button;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(texts.text("points.bar." + name));
        button.setId("points-" + name);
        button.getStyleClass().add("link-button");
        button.setTooltip(new Tooltip(texts.text("points.bar." + name + ".tip")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        return button;
    }
}
