package app.parallax.ui.shell;

import app.parallax.ui.control.FocusTurns;
import app.parallax.ui.findings.FindingsView;
import app.parallax.ui.lineage.LineageView;
import app.parallax.ui.log.LogView;
import app.parallax.ui.notes.NotesView;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands beside the text: findings, notes, the log, who took words from whom. One of them is shown. */
final class SidePanel extends VBox {
    private final FindingsView findings;
    private final NotesView notes;
    private final LogView log;
    private final LineageView lineage;
    private final Texts texts;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.FINDINGS);
    private final StackPane body = new StackPane();
    private final FocusTurns turns = new FocusTurns();
    private final HBox tabs;
    private Node search = new Region();
    private Tab last = Tab.FINDINGS;
    private boolean searching;

    /** What there is to show. */
    enum Tab {
        FINDINGS,
        NOTES,
        LOG,
        LINEAGE,
        SEARCH
    }

    /**
     * @param notesTitle what the tab of the notes says
     */
    SidePanel(
            FindingsView findings,
            NotesView notes,
            LogView log,
            LineageView lineage,
            ObservableValue<String> notesTitle,
            Texts texts) {
        this.findings = findings;
        this.notes = notes;
        this.log = log;
        this.lineage = lineage;
        this.texts = texts;
        getStyleClass().add("side-panel");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tabs = new HBox(
                button(Tab.FINDINGS, findings.heading(), texts),
                button(Tab.NOTES, notesTitle, texts),
                button(Tab.LOG, new ReadOnlyStringWrapper(texts.text("log.title")), texts),
                button(Tab.LINEAGE, new ReadOnlyStringWrapper(texts.text("lineage.title")), texts),
                space,
                findings.steps());
        tabs.getStyleClass().add("side-tabs");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(tabs, body);
        tab.subscribe(this::show);
    }

    private ToggleButton button(Tab its, ObservableValue<String> title, Texts texts) {
        ToggleButton button = new ToggleButton();
        button.setId("tab-" + its.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("side-tab");
        button.setMinWidth(0);
        button.textProperty().bind(title);
        button.setTooltip(new javafx.scene.control.Tooltip(texts.of("tab.tip", its)));
        tab.subscribe(t -> button.setSelected(t == its));
        button.setOnAction(e -> {
            tab.set(its);
            // One of them is always shown, also when its button is pressed again.
            button.setSelected(true);
        });
        return button;
    }

    private Node button(Tab its) {
        return tabs.lookup("#tab-" + its.name().toLowerCase(Locale.ROOT));
    }

    private void show(Tab shown) {
        Node node = switch (shown) {
            case FINDINGS -> findings;
            case NOTES -> notes;
            case LOG -> log;
            case LINEAGE -> lineage;
            case SEARCH -> search;
        };
        showSteps();
        Node before = body.getChildren().isEmpty() ? null : body.getChildren().getFirst();
        boolean onOtherTab = button(last).isFocused();
        turns.change(
                before,
                node,
                () -> body.getChildren().setAll(node),
                () -> button(shown).requestFocus());
        if (onOtherTab && !last.equals(shown)) {
            turns.enter(node, () -> button(shown).requestFocus());
        }
        last = shown;
    }

    /** Beside the tab of the search there is no room for them on a small screen. */
    private void showSteps() {
        boolean room = tab.get() == Tab.FINDINGS && !searching;
        findings.steps().setVisible(room);
        findings.steps().setManaged(room);
    }

    /** Takes in the search, which has a tab only while it is open. */
    void addSearch(Node view, ObservableValue<Boolean> open) {
        search = view;
        ToggleButton button = button(Tab.SEARCH, new ReadOnlyStringWrapper(texts.text("search.title")), texts);
        button.visibleProperty().bind(open);
        button.managedProperty().bind(open);
        open.subscribe(now -> {
            searching = now;
            showSteps();
        });
        tabs.getChildren().add(tabs.getChildren().size() - 2, button);
    }

    /** Goes to a note by its id. */
    void showNote(String id) {
        tab.set(Tab.NOTES);
        notes.show(id);
    }

    ObjectProperty<Tab> tab() {
        return tab;
    }

    /** Goes to the field for the reason of what is looked at. */
    void giveReason() {
        tab.set(Tab.FINDINGS);
        findings.giveReason();
    }

    /** Goes to the field for a note. */
    void writeNote() {
        tab.set(Tab.NOTES);
        notes.write();
    }
}
