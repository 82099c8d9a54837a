package app.parallax.ui.exporting;

import app.parallax.export.table.TableKind;
import app.parallax.ui.control.Overlay;
import app.parallax.ui.session.Texts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What is handed on, in which form, how much of it: over the window until it is put away. What is being written goes on without it. */
public final class ExportSheet extends Overlay {
    private static final double WIDTH = 640;

    private final Exporting model;
    private final Texts texts;
    private final Consumer<Path> folders;
    private final Map<Form, RadioButton> forms = new EnumMap<>(Form.class);
    private final Map<Scope, RadioButton> scopes = new EnumMap<>(Scope.class);
    private final ComboBox<TableKind> table = new ComboBox<>();
    private final HBox tableLine = new HBox();
    private final HBox outcome = new HBox();
    private final Button write = new Button();

    /**
     * @param own the keys that open it and put it away
     * @param folders shows a file in its folder
     */
    public ExportSheet(KeyCombination own, Exporting model, Consumer<Path> folders) {
        super(new VBox(), own::match);
        this.model = model;
        this.texts = model.texts();
        this.folders = folders;
        setId("export");
        setAccessibleText(texts.text("export.title"));
        VBox box = (VBox) card();
        box.getStyleClass().addAll("settings-card", "export-card");
        box.setMaxSize(WIDTH, USE_PREF_SIZE);
        tables();
        box.getChildren().addAll(head(), label("export.as"), forms(), tableLine, label("export.of"), scopes(), foot());
        model.progress().subscribe(this::showOutcome);
        model.form().subscribe(this::showForm);
        model.scope().subscribe(scope -> of(scope).setSelected(true));
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    }

    private void enter(KeyEvent e) {
        boolean elsewhere = e.getTarget() instanceof Button || e.getTarget() instanceof ComboBox<?>;
        if (e.getCode() == KeyCode.ENTER && !elsewhere && !write.isDisabled()) {
            model.write();
            e.consume();
        }
    }

    private HBox head() {
        Label title = new Label(texts.text("export.title"));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button("×");
        close.getStyleClass().add("header-button");
        close.setAccessibleText(texts.text("export.close"));
        close.setOnAction(e -> close());
        return new HBox(title, close);
    }

    private Label label(String key) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("sheet-label");
        return label;
    }

    private GridPane forms() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("export-grid");
        ToggleGroup group = new ToggleGroup();
        for (Form form : Form.values()) {
            RadioButton button = button("export-form-" + form.words(), texts.of("export.form", form), group);
            button.setOnAction(e -> model.form().set(form));
            forms.put(form, button);
            Label purpose = new Label(texts.of("export.for", form));
            purpose.getStyleClass().add("settings-words");
            purpose.setLabelFor(button);
            button.setAccessibleText(button.getText() + ": " + purpose.getText());
            purpose.setOnMouseClicked(e -> button.fire());
            grid.addRow(grid.getRowCount(), button, purpose);
        }
        return grid;
    }

    private RadioButton button(String id, String words, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private RadioButton of(Form form) {
        return Objects.requireNonNull(forms.get(form), "every form has a button");
    }

    private RadioButton of(Scope scope) {
        return Objects.requireNonNull(scopes.get(scope), "every scope has a button");
    }

    private VBox scopes() {
        VBox box = new VBox();
        box.getStyleClass().add("export-scopes");
        ToggleGroup group = new ToggleGroup();
        for (Scope scope : Scope.values()) {
            RadioButton button = button("export-scope-" + scope.name().toLowerCase(java.util.Locale.ROOT), "", group);
            button.setOnAction(e -> model.scope().set(scope));
            scopes.put(scope, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private void tables() {
        table.setId("export-table");
        table.getItems().setAll(TableKind.values());
        table.setConverter(new StringConverter<>() {
            @Override
            public String toString(TableKind kind) {
                return kind == null ? "" : texts.of("export.table", kind);
            }

            @Override
            public TableKind fromString(String words) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        table.valueProperty().bindBidirectional(model.table());
        Label label = label("export.table");
        label.setLabelFor(table);
        tableLine.getChildren().setAll(label, table);
        tableLine.getStyleClass().add("settings-line");
        tableLine.managedProperty().bind(tableLine.visibleProperty());
    }

    private HBox foot() {
        write.setId("export-write");
        write.setText(texts.text("export.write"));
        write.getStyleClass().addAll("quiet-button", "export-write");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(e -> model.write());
        outcome.getStyleClass().add("settings-line");
        HBox.setHgrow(outcome, Priority.ALWAYS);
        HBox foot = new HBox(outcome, write);
        foot.getStyleClass().add("settings-line");
        return foot;
    }

    private void showForm(Form form) {
        of(form).setSelected(true);
        tableLine.setVisible(form == Form.CSV);
        refresh();
    }

    /** How much each scope holds now, and which of them hold anything. A picture shows what it shows. */
    private void refresh() {
        Optional<Chosen> chosen = model.chosen();
        boolean picture = model.form().get() == Form.PNG;
        for (Scope scope : Scope.values()) {
            RadioButton button = of(scope);
            button.setText(chosen.map(now -> words(scope, now)).orElse(texts.of("export.scope", scope)));
            boolean empty = chosen.flatMap(now -> now.narrowing(scope)).isEmpty();
            button.setDisable(picture || empty);
            if (empty && model.scope().get() == scope) {
                model.scope().set(Scope.ALL);
            }
        }
        String obstacle = model.obstacle();
        write.setDisable(!obstacle.isEmpty() || model.progress().get() instanceof Progress.Writing);
        if (!obstacle.isEmpty()) {
            outcome.getChildren().setAll(sentence(obstacle));
        } else if (!(model.progress().get() instanceof Progress.Writing)) {
            showOutcome(model.progress().get());
        }
    }

    private String words(Scope scope, Chosen now) {
        String name = texts.of("export.scope", scope);
        return switch (scope) {
            case ALL -> counted(name, now.comparison().findings().size());
            case SHOWN -> counted(name, now.listed().size());
            case SELECTED ->
                now.selected().isEmpty()
                        ? texts.text("export.scope.none", name)
                        : counted(name, now.selected().size());
            case POINT ->
                now.point()
                        .map(point -> texts.text("export.scope.point-named", name, brief(point.label())))
                        .orElseGet(() -> texts.text("export.scope.none", name));
        };
    }

    private String counted(String name, int findings) {
        return name + " · " + texts.count("export.scope.findings", findings);
    }

    private static String brief(String words) {
        int most = 60;
        return words.length() <= most ? words : words.substring(0, most).strip() + "…";
    }

    private Label sentence(String words) {
        Label label = new Label(words);
        label.setId("export-outcome");
        label.setWrapText(true);
        label.getStyleClass().add("settings-words");
        label.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void showOutcome(Progress progress) {
        write.setDisable(
                progress instanceof Progress.Writing || !model.obstacle().isEmpty());
        outcome.getChildren()
                .setAll(
                        switch (progress) {
                            case Progress.Nothing() -> new Node[0];
                            case Progress.Writing(Path file) -> writing(file);
                            case Progress.Written(Path file) -> written(file);
                            case Progress.Cancelled() -> new Node[] {sentence(texts.text("export.cancelled"))};
                            case Progress.Failed(String words) -> new Node[] {sentence(words)};
                        });
    }

    private Node[] writing(Path file) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(90);
        bar.setAccessibleText(texts.text("export.writing", file.getFileName()));
        Button cancel = small("export-cancel", "export.cancel", model::cancel);
        return new Node[] {bar, sentence(texts.text("export.writing", file.getFileName())), cancel};
    }

    private Node[] written(Path file) {
        Button show = small("export-folder", "export.folder", () -> folders.accept(file));
        return new Node[] {sentence(texts.text("status.report", file)), show};
    }

    private Button small(String id, String key, Runnable does) {
        Button button = new Button(texts.text(key));
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> does.run());
        return button;
    }

    /** Opens, or puts itself away. */
    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            refresh();
            open(of(model.form().get()));
        }
    }

    /** Opens with a picture of the reader chosen. */
    public void picture() {
        model.form().set(Form.PNG);
        if (!isVisible()) {
            toggle();
        }
    }
}
