package app.parallax.ui.log;

import app.parallax.dossier.work.Item;
import app.parallax.ui.control.BeforeLayout;
import app.parallax.ui.control.FieldName;
import app.parallax.ui.log.LogViewModel.Line;
import app.parallax.ui.session.Texts;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel of what was decided: who signs, what is to be looked at again, corrections, and the log. */
public final class LogView extends VBox {
    private final LogViewModel model;
    private final Texts texts;

    public LogView(LogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("log");
        getStyleClass().add("log");
        VBox sections = new VBox(
                section("again", model.again(), false),
                section("corrections", model.corrections(), true),
                section("grades", model.grades(), false),
                section("done", model.done(), true));
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("notes-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(signature(), scroll);
        // Mostly it is not in view, and then it need not be put into words.
        model.listWhen(new BeforeLayout(this, model::list)::ask);
    }

    private HBox signature() {
        Label label = new Label(texts.text("log.analyst"));
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("notes-on");
        TextField name = new TextField();
        name.setId("analyst");
        name.setPromptText(texts.text("log.analyst.none"));
        FieldName.set(name, texts.text("log.analyst"));
        name.textProperty().bindBidirectional(model.analyst());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(label, name);
        line.getStyleClass().addAll("notes-line", "log-analyst");
        return line;
    }

    /**
     * @param always whether it is there while it is empty
     */
    private VBox section(String name, ObservableList<Line> lines, boolean always) {
        Label title = new Label(texts.text("log." + name));
        title.getStyleClass().add("log-title");
        VBox items = new VBox();
        items.setId("log-" + name);
        VBox section = new VBox(title, items);
        section.managedProperty().bind(section.visibleProperty());
        Runnable show = () -> {
            items.getChildren().setAll(lines.stream().map(this::line).toList());
            if (lines.isEmpty()) {
                items.getChildren().add(label(texts.text("log." + name + ".none"), "notes-hint"));
            }
            section.setVisible(always || !lines.isEmpty());
        };
        lines.subscribe(show);
        show.run();
        return section;
    }

    private VBox line(Line line) {
        VBox box = new VBox(label(line.what(), "log-what"));
        if (!line.doubt().isEmpty()) {
            box.getChildren().add(label(line.doubt(), "note-doubtful"));
        }
        box.getChildren().add(foot(line));
        box.getStyleClass().add("note");
        return box;
    }

    private HBox foot(Line line) {
        HBox foot = new HBox(label(line.by(), "note-stamp"));
        foot.getStyleClass().add("note-foot");
        Item item = line.item();
        if (item != null) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            foot.getChildren().add(space);
            if (line.shown()) {
                foot.getChildren().add(button("show", line, () -> model.jump(item)));
            }
            foot.getChildren().add(button("withdraw", line, () -> model.withdraw(item)));
        }
        return foot;
    }

    private Button button(String name, Line line, Runnable action) {
        Button button = new Button(texts.text("log." + name));
        button.getStyleClass().addAll("link-button", name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.text("log.about", texts.text("log." + name), line.what()));
        button.setTooltip(new Tooltip(texts.text("log." + name + ".tip")));
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
