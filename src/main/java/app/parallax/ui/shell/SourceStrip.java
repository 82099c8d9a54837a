package app.parallax.ui.shell;

import app.parallax.ui.session.Texts;
import app.parallax.ui.shell.ShellViewModel.Chip;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The sources as chips: pressed ones stand side by side below. Then what the marks mean. */
final class SourceStrip extends HBox {
    private static final PseudoClass BASELINE = PseudoClass.getPseudoClass("baseline");

    private final ShellViewModel model;
    private final Commands commands;
    private final Texts texts;
    private final HBox chips = new HBox();

    SourceStrip(ShellViewModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        this.texts = model.texts();
        getStyleClass().add("strip");
        chips.getStyleClass().add("chips");
        Button add = new Button(texts.text("strip.add"));
        add.getStyleClass().add("chip");
        add.setId("add-source");
        add.setOnAction(e -> commands.open());
        getChildren().addAll(chips, add, new Legend(texts));
        model.session().comparison().subscribe(c -> refresh());
        model.session().columns().subscribe(this::refresh);
    }

    private void refresh() {
        List<Node> nodes =
                model.chips().stream().map(this::chip).map(Node.class::cast).toList();
        chips.getChildren().setAll(nodes);
    }

    private ToggleButton chip(Chip chip) {
        String name = chip.baseline() ? texts.text("strip.baseline", chip.name()) : chip.name();
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("chip");
        button.setId("chip-" + chip.id());
        button.pseudoClassStateChanged(BASELINE, chip.baseline());
        button.setSelected(chip.shown());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> commands.toggle(chip.id()));
        button.setTooltip(new Tooltip(texts.text("strip.tip", chip.number())));
        button.setContextMenu(menu(chip));
        return button;
    }

    private ContextMenu menu(Chip chip) {
        MenuItem baseline = new MenuItem(texts.text("strip.make-baseline"));
        baseline.setDisable(chip.baseline());
        baseline.setOnAction(e -> commands.baseline(chip.id()));
        MenuItem remove = new MenuItem(texts.text("strip.remove"));
        remove.setOnAction(e -> commands.remove(chip.id()));
        return new ContextMenu(baseline, remove);
    }

    /** One sample of every mark. */
    private static final class Legend extends HBox {
        Legend(Texts texts) {
            getStyleClass().add("legend");
            for (String layer : List.of("same-words", "same-sense", "differs", "only-here", "no-record", "figure")) {
                getChildren().add(new LegendItem(layer, texts.text("legend." + layer)));
            }
            setAccessibleText(texts.text("legend.title"));
        }
    }

    /** Shown by the same control as the text itself, so that it cannot look otherwise. */
    private static final class LegendItem extends HBox {
        LegendItem(String layer, String words) {
            var text = new app.parallax.ui.control.MarkedText();
            text.setText(List.of(app.parallax.ui.control.MarkedText.Piece.of(words, "legend-words")));
            text.setMarks(
                    List.of(new app.parallax.ui.control.Mark(0, words.length(), outline(layer), List.of(layer), null)));
            text.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(text);
            getStyleClass().add("legend-item");
        }

        private static app.parallax.ui.control.Mark.Outline outline(String layer) {
            return switch (layer) {
                case "differs" -> app.parallax.ui.control.Mark.Outline.WAVE;
                case "figure" -> app.parallax.ui.control.Mark.Outline.BOX;
                default -> app.parallax.ui.control.Mark.Outline.UNDERLINE;
            };
        }
    }

    static Label hint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        return label;
    }
}
