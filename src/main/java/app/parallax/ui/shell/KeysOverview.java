package app.parallax.ui.shell;

import app.parallax.ui.action.Action;
import app.parallax.ui.action.Action.Group;
import app.parallax.ui.control.Overlay;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every key and what it does, over the window until it is put away. */
final class KeysOverview extends Overlay {
    private static final int COLUMNS = 4;
    private static final double WIDTH = 1340;
    /** How many lines the heading of a group is worth, with the air above it. */
    private static final int HEADING = 2;

    private final Texts texts;
    private final VBox card;
    private final Button close = new Button("×");
    private Node first = close;

    /**
     * @param own the keys that open it and put it away
     */
    KeysOverview(KeyCombination own, Texts texts) {
        super(new VBox(), own::match);
        this.texts = texts;
        this.card = (VBox) card();
        setId("keys-overview");
        setAccessibleText(texts.text("keys.title"));
        card.getStyleClass().add("keys-card");
        card.setPrefWidth(WIDTH);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        close.getStyleClass().add("header-button");
        close.setAccessibleText(texts.text("keys.close"));
        close.setOnAction(e -> close());
    }

    /** Takes up all actions that have keys; those that are alike share a line. */
    void show(Actions actions) {
        Label title = new Label(texts.text("keys.title"));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox columns = new HBox();
        columns.getStyleClass().add("keys-groups");
        columns(actions).forEach(column -> {
            // All equally wide, whatever stands in them.
            column.setPrefWidth(1);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        });
        ScrollPane scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("keys-scroll");
        scroll.setFitToWidth(true);
        // Arrow keys scroll it where the window is too low for all keys.
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.text("keys.title"));
        first = scroll;
        card.getChildren().setAll(new HBox(title, close), scroll);
        card.maxHeightProperty().bind(heightProperty().subtract(16));
    }

    /** The groups in their order, in columns of about the same length. */
    private List<VBox> columns(Actions actions) {
        Map<Group, List<List<Action>>> groups = groups(actions);
        int lines = groups.values().stream().mapToInt(List::size).sum() + HEADING * groups.size();
        int most = Math.ceilDiv(lines, COLUMNS);
        List<VBox> columns = new ArrayList<>();
        int filled = most;
        for (Map.Entry<Group, List<List<Action>>> group : groups.entrySet()) {
            int height = group.getValue().size() + HEADING;
            if (filled + height / 2 >= most && columns.size() < COLUMNS) {
                VBox column = new VBox();
                column.getStyleClass().add("keys-stack");
                columns.add(column);
                filled = 0;
            }
            columns.getLast().getChildren().add(group(group.getKey(), group.getValue(), actions));
            filled += height;
        }
        return columns;
    }

    private static Map<Group, List<List<Action>>> groups(Actions actions) {
        Map<Group, Map<String, List<Action>>> alike = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            actions.all().stream()
                    .filter(action ->
                            action.group() == group && !action.shortcut().keys().isEmpty())
                    .forEach(action -> alike.computeIfAbsent(group, g -> new LinkedHashMap<>())
                            .computeIfAbsent(action.name(), name -> new ArrayList<>())
                            .add(action));
        }
        Map<Group, List<List<Action>>> groups = new LinkedHashMap<>();
        alike.forEach((group, lines) -> groups.put(group, List.copyOf(lines.values())));
        return groups;
    }

    private VBox group(Group its, List<List<Action>> lines, Actions actions) {
        Label title = new Label(texts.of("keys", its));
        title.getStyleClass().add("keys-group");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        lines.forEach(line -> {
            Label key = new Label(actions.keyWords().of(line));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(texts.text(line.getFirst().words()));
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), key, words);
        });
        VBox group = new VBox(title, grid);
        group.getStyleClass().add("keys-column");
        return group;
    }

    void toggle() {
        if (isVisible()) {
            close();
        } else {
            open(first);
        }
    }
}
