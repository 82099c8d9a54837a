package app.parallax.ui.versions;

import app.parallax.text.Span;
import app.parallax.ui.control.FieldName;
import app.parallax.ui.session.Texts;
import app.parallax.ui.versions.VersionsViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The texts of a source: an earlier one beside the current one, and at the side what of the analyst's work stands on words that changed or are gone. */
public final class VersionsView extends VBox {
    private final VersionsViewModel model;
    private final NewText newText;
    private final Runnable onJump;
    private final Texts texts;
    private final RowList rows;
    private final Label hint = new Label();
    private final VBox cards = new VBox();

    /**
     * @param newText asks for the new text of a source
     * @param onJump shows the reader, where what was looked for is selected
     */
    public VersionsView(VersionsViewModel model, NewText newText, Runnable onJump, Texts texts) {
        this.model = model;
        this.newText = newText;
        this.onJump = onJump;
        this.texts = texts;
        this.rows = new RowList(texts, this::pick);
        setId("versions");
        getStyleClass().add("versions");
        hint.getStyleClass().add("versions-hint");
        hint.setWrapText(true);
        StackPane body = new StackPane(rows, hint);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        HBox below = new HBox(body, side());
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        getChildren().addAll(head(), below);
        model.shown().subscribe(shown -> showRows());
        model.earlier().subscribe(this::showRows);
        model.source().subscribe(source -> showRows());
        model.touched().subscribe(this::showCards);
        model.looked().subscribe(this::look);
        showCards();
        showRows();
    }

    private HBox head() {
        ChoiceBox<SourceChoice> source = new ChoiceBox<>(model.sources());
        source.setId("versions-source");
        FieldName.set(source, texts.text("versions.source"));
        source.valueProperty().bindBidirectional(model.source());
        source.setMaxWidth(260);
        ChoiceBox<TextChoice> against = new ChoiceBox<>(model.earlier());
        against.setId("versions-against");
        FieldName.set(against, texts.text("versions.against"));
        against.setTooltip(new Tooltip(texts.text("versions.against")));
        against.valueProperty().bindBidirectional(model.against());
        against.setMinWidth(0);
        Label arrow = new Label("→");
        Label current = new Label();
        current.setId("versions-current");
        current.textProperty().bind(model.current());
        List.of(against, arrow).forEach(node -> {
            node.visibleProperty().bind(model.against().isNotNull());
            node.managedProperty().bind(node.visibleProperty());
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                source,
                against,
                arrow,
                current,
                space,
                button("choose", newText::choose),
                button("paste", newText::paste));
        head.getStyleClass().add("versions-head");
        return head;
    }

    private Button button(String name, Consumer<String> action) {
        Button button = new Button(texts.text("versions." + name));
        button.setId("versions-" + name);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.text("versions." + name + ".tip")));
        button.disableProperty().bind(model.source().isNull());
        button.setOnAction(e -> {
            SourceChoice chosen = model.source().get();
            if (chosen != null) {
                action.accept(chosen.id());
            }
        });
        return button;
    }

    private VBox side() {
        Label title = new Label(texts.text("versions.touched"));
        title.getStyleClass().add("finding-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, step("‹", "previous", model::previous), step("›", "next", model::next));
        line.getStyleClass().add("versions-steps");
        Label summary = new Label();
        summary.setId("versions-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().add("versions-summary");
        summary.textProperty().bind(model.summary());
        hideWhileEmpty(summary, model.summary());
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("notes-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(line, summary, scroll);
        side.getStyleClass().add("side-panel");
        side.setMinWidth(380);
        side.setMaxWidth(380);
        return side;
    }

    private static void hideWhileEmpty(Label label, ObservableValue<String> words) {
        label.visibleProperty().bind(words.map(w -> !w.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
    }

    private Button step(String sign, String name, Runnable action) {
        Button button = new Button(sign);
        button.setId("versions-" + name);
        button.getStyleClass().add("header-button");
        button.setAccessibleText(texts.text("versions." + name));
        button.setTooltip(new Tooltip(texts.text("versions." + name)));
        button.setOnAction(e -> action.run());
        return button;
    }

    private void showRows() {
        Shown shown = model.shown().get();
        rows.show(shown);
        rows.setVisible(shown != null);
        hint.setVisible(shown == null || shown.changes().changed() == 0);
        hint.setText(texts.text(
                shown != null ? "versions.no-change" : model.earlier().isEmpty() ? "versions.none" : "versions.wait"));
    }

    private void showCards() {
        List<Node> nodes = new ArrayList<>();
        section(
                nodes,
                "lost",
                model.touched().stream().filter(StandingEntry::isLost).toList());
        section(
                nodes,
                "changed",
                model.touched().stream().filter(e -> !e.isLost()).toList());
        if (nodes.isEmpty()) {
            Label none = new Label(
                    texts.text(model.earlier().isEmpty() ? "versions.touched.nothing-yet" : "versions.touched.none"));
            none.setWrapText(true);
            none.getStyleClass().add("notes-hint");
            nodes.add(none);
        }
        cards.getChildren().setAll(nodes);
    }

    private void section(List<Node> to, String name, List<StandingEntry> entries) {
        if (!entries.isEmpty()) {
            Label title = new Label(texts.text("versions.title." + name));
            title.getStyleClass().add("log-title");
            to.add(title);
            entries.forEach(entry -> to.add(new StandingCard(entry, model, () -> jump(entry), texts)));
        }
    }

    private void jump(StandingEntry entry) {
        model.jump(entry);
        onJump.run();
    }

    private List<StandingCard> cards() {
        return cards.getChildren().stream()
                .filter(StandingCard.class::isInstance)
                .map(StandingCard.class::cast)
                .toList();
    }

    private void look(@Nullable StandingEntry entry) {
        cards().forEach(card -> card.setCurrent(card.entry().equals(entry)));
        if (entry != null) {
            rows.reveal(entry.standing().anchor().span(), entry.isLost());
            cards().stream()
                    .filter(card -> card.entry().equals(entry))
                    .findFirst()
                    .ifPresent(this::bring);
        }
    }

    /** Scrolls the list so that a card is in view. */
    private void bring(StandingCard card) {
        if (cards.getParent() instanceof Region viewport && cards.getHeight() > viewport.getHeight()) {
            Node scroll = viewport.getParent();
            if (scroll instanceof ScrollPane pane) {
                double room = cards.getHeight() - viewport.getHeight();
                pane.setVvalue(Math.clamp(card.getLayoutY() / room, 0, 1));
            }
        }
    }

    /** A click on the current text gives its sentence to the card that is looking for a place. */
    private void pick(int position, Span paragraph) {
        cards().stream()
                .filter(StandingCard::isPlacing)
                .filter(card -> card.entry().equals(model.looked().get()))
                .findFirst()
                .ifPresent(card -> card.pick(model.sentenceAt(position, paragraph)));
    }
}
