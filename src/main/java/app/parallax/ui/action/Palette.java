package app.parallax.ui.action;

import app.parallax.ui.action.Shortcut.Reach;
import app.parallax.ui.control.FieldName;
import app.parallax.ui.control.Overlay;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every action, or everything of another kind that can be chosen, by its words: what is typed finds it, Enter does it. Those used last come first; what cannot be done now comes last and says why. */
public final class Palette extends Overlay {
    private static final int REMEMBERED = 8;
    private static final double ROW = 32;
    private static final int ROWS = 11;

    private final String name;
    private final Texts texts;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final ObjectProperty<List<String>> recent = new SimpleObjectProperty<>(List.of());
    private @Nullable Offer offer;

    /**
     * @param name begins its id and the ids of its parts, and the keys of its words
     * @param own the keys that open it and put it away
     */
    public Palette(String name, KeyCombination own, Texts texts) {
        super(new VBox(), own::match);
        this.name = name;
        this.texts = texts;
        setId(name);
        setAccessibleText(texts.text(name + ".prompt"));
        VBox box = (VBox) card();
        box.getStyleClass().add("palette-card");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        Label none = new Label(texts.text(name + ".none"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setId(name + "-list");
        list.getStyleClass().add("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.text(name + ".list"));
        list.setCellFactory(view -> new PaletteCell(this::run));
        field.setId(name + "-field");
        FieldName.set(field, texts.text(name + ".prompt"));
        field.setPromptText(texts.text(name + ".prompt"));
        field.textProperty().subscribe(typed -> refresh());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // The focus stays in the field: what the arrow keys went to is told from there.
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        box.getChildren().addAll(field, list);
    }

    private void tell(@Nullable PaletteEntry entry) {
        field.setAccessibleText(entry == null ? texts.text(name + ".prompt") : entry.spoken(texts));
    }

    /** Opens with what can be done now, or puts itself away. */
    public void toggle(Offer now) {
        if (isVisible()) {
            close();
            return;
        }
        offer = now;
        field.clear();
        refresh();
        open(field);
    }

    private void refresh() {
        Offer now = offer;
        if (now == null) {
            return;
        }
        List<Action> choosable = now.all().stream()
                .filter(action -> action.shortcut().reach() != Reach.PART)
                .toList();
        List<Action> before = recent.get().stream()
                .flatMap(id -> choosable.stream().filter(action -> action.id().equals(id)))
                .toList();
        List<PaletteEntry> found = PaletteSearch.find(field.getText(), choosable, now::words, before).stream()
                .map(action -> entry(action, now))
                .toList();
        list.getItems()
                .setAll(Stream.concat(
                                found.stream().filter(PaletteEntry::isPossible),
                                found.stream().filter(entry -> !entry.isPossible()))
                        .toList());
        list.setPrefHeight(Math.clamp(found.size(), 2, ROWS) * ROW + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private static PaletteEntry entry(Action action, Offer now) {
        return new PaletteEntry(
                action,
                now.words(action),
                now.keyWords().of(action),
                now.obstacle(action).orElse(""));
    }

    private void key(KeyEvent e) {
        boolean known = true;
        switch (e.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case PAGE_DOWN -> step(ROWS - 1);
            case PAGE_UP -> step(1 - ROWS);
            case ENTER ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::run);
            default -> known = false;
        }
        if (known) {
            if (e.getCode() != KeyCode.ENTER) {
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS / 2));
            }
            e.consume();
        }
    }

    private void step(int by) {
        int to = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel()
                .select(Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1)));
    }

    /** What cannot be done stays in the list, with the reason; nothing happens. */
    private void run(PaletteEntry entry) {
        if (entry.isPossible()) {
            String id = entry.action().id();
            recent.set(Stream.concat(Stream.of(id), recent.get().stream().filter(other -> !other.equals(id)))
                    .limit(REMEMBERED)
                    .toList());
            // First the focus goes back: what is done is done to what had it.
            close();
            entry.action().does().run();
        }
    }

    /** Names of the actions used last, the latest first. */
    public ObjectProperty<List<String>> recent() {
        return recent;
    }
}
