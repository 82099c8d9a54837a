package app.parallax.ui.settings;

import app.parallax.present.MarkKind;
import app.parallax.ui.control.Overlay;
import app.parallax.ui.session.HiddenMarks;
import app.parallax.ui.session.Texts;
import app.parallax.ui.settings.Appearance.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a person sets for all dossiers, over the window until it is put away. Everything works at once; there is nothing to confirm. */
public final class SettingsView extends Overlay {
    private static final double WIDTH = 560;

    private final Appearance appearance;
    private final Texts texts;
    private final List<ToggleButton> themes = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final KeptRow kept;

    /**
     * @param own the keys that open it and put it away
     * @param signed the name that what is done from now on is signed with
     */
    public SettingsView(
            KeyCombination own, Appearance appearance, HiddenMarks marks, StringProperty signed, Texts texts) {
        super(new VBox(), own::match);
        this.appearance = appearance;
        this.texts = texts;
        this.kept = new KeptRow(texts);
        setId("settings");
        setAccessibleText(texts.text("settings.title"));
        VBox box = (VBox) card();
        box.getStyleClass().add("settings-card");
        box.setMaxSize(WIDTH, USE_PREF_SIZE);
        grid.getStyleClass().add("settings-grid");
        addRow("settings.theme", themes());
        addRow("settings.text-size", textSize());
        TextField name = name(signed);
        addRow("settings.signed", name).setLabelFor(name);
        addRow("settings.marks", marks(marks));
        addRow("settings.kept", kept);
        Label remembered = new Label(texts.text("settings.remembered"));
        remembered.setWrapText(true);
        remembered.getStyleClass().add("settings-words");
        box.getChildren().addAll(head(), grid, remembered);
    }

    private HBox head() {
        Label title = new Label(texts.text("settings.title"));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button("×");
        close.getStyleClass().add("header-button");
        close.setAccessibleText(texts.text("settings.close"));
        close.setOnAction(e -> close());
        return new HBox(title, close);
    }

    private Label addRow(String key, Node control) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("sheet-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, control);
        GridPane.setHgrow(control, Priority.ALWAYS);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        return label;
    }

    private HBox themes() {
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            ToggleButton button = new ToggleButton(texts.of("theme", theme));
            button.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("segment");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(theme);
            appearance.theme().subscribe(now -> {
                if (now == theme) {
                    button.setSelected(true);
                }
            });
            themes.add(button);
        }
        group.selectedToggleProperty().subscribe(this::chosen);
        HBox box = new HBox();
        box.getChildren().setAll(themes);
        box.getStyleClass().add("segments");
        box.setMaxWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** One theme is always chosen, also when its button is pressed again. */
    private void chosen(@Nullable Toggle before, @Nullable Toggle now) {
        if (now != null && now.getUserData() instanceof Theme theme) {
            appearance.theme().set(theme);
        } else if (before != null) {
            before.setSelected(true);
        }
    }

    private HBox textSize() {
        Label size = new Label();
        size.setId("settings-text-size");
        size.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.text(
                                "settings.text-size.of", appearance.textSize().get() + 1, Appearance.SIZES),
                        appearance.textSize()));
        HBox box = new HBox(
                button("−", "smaller", appearance::smaller),
                size,
                button("+", "larger", appearance::larger),
                button(texts.text("settings.text-size.normal"), "normal", appearance::normal));
        box.getStyleClass().add("settings-line");
        return box;
    }

    private Button button(String sign, String name, Runnable action) {
        Button button = new Button(sign);
        button.setId("settings-" + name);
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(texts.text("action." + name));
        button.setOnAction(e -> action.run());
        return button;
    }

    private TextField name(StringProperty signed) {
        TextField field = new TextField();
        field.setId("settings-signed");
        field.setPromptText(texts.text("log.analyst.none"));
        field.textProperty().bindBidirectional(signed);
        return field;
    }

    private FlowPane marks(HiddenMarks marks) {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("settings-marks");
        for (MarkKind kind : MarkKind.values()) {
            CheckBox box = new CheckBox(texts.text("legend." + kind.styleClass()));
            box.setId("settings-mark-" + kind.styleClass());
            box.setOnAction(e -> marks.toggle(kind));
            marks.hidden().subscribe(hidden -> box.setSelected(!hidden.contains(kind)));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    /** Tells of what is kept on disk to be quicker the next time, and offers to empty it. */
    public void showKept(KeptFiles files) {
        kept.show(files);
    }

    /** Opens, or puts itself away. */
    public void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        kept.refresh();
        open(themes.stream().filter(ToggleButton::isSelected).findFirst().orElseGet(themes::getFirst));
    }
}
