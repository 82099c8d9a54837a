package app.parallax.ui.findings;

import app.parallax.present.FindingViews;
import app.parallax.present.Phrases;
import app.parallax.ui.control.MenuName;
import app.parallax.ui.early.EarlyNote;
import app.parallax.ui.judging.JudgingStrip;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The findings beside the text: filter, list, and what the analyst makes of the one that is open. */
public final class FindingsView extends VBox {
    private final FindingsViewModel model;
    private final Texts texts;
    private final FindingsList list;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final HBox steps;
    private final VBox none;
    private final JudgingStrip strip;

    public FindingsView(FindingsViewModel model, JudgingViewModel judging, Phrases phrases, Texts texts) {
        this.model = model;
        this.strip = new JudgingStrip(judging, Orientation.VERTICAL, texts);
        this.texts = texts;
        this.list = new FindingsList(model, phrases, texts);
        this.none = placeholder();
        this.steps = newSteps();
        getStyleClass().add("findings");
        list.setId("findings");
        StackPane body = new StackPane(list, none);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren()
                .addAll(
                        new FilterBar(model, texts),
                        progress(),
                        preliminary(),
                        new SelectionCard(model, phrases, texts),
                        body,
                        strip,
                        more());
        model.shown().subscribe(this::changed);
        model.session().pending().subscribe(this::changed);
        model.session().comparison().subscribe(this::changed);
    }

    private HBox newSteps() {
        HBox steps =
                new HBox(button("‹", "findings.previous", model::previous), button("›", "findings.next", model::next));
        steps.getStyleClass().add("findings-steps");
        return steps;
    }

    /** How far the analyst has come, which is a filter too, and the way on. */
    private HBox progress() {
        MenuButton standing = new MenuButton();
        MenuName.asWritten(standing);
        standing.setId("filter-standing");
        standing.getStyleClass().add("findings-standing");
        standing.setTooltip(new Tooltip(texts.text("filter.standing")));
        standing.setMinWidth(0);
        for (Standing value : Standing.values()) {
            standing.getItems()
                    .add(FilterBar.item(
                            texts, "standing", value, model.filtering().standings()));
        }
        standing.textProperty()
                .bind(Bindings.createStringBinding(
                        this::progressWords,
                        model.seen(),
                        model.judged(),
                        model.all(),
                        model.filtering().standings()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button next = new Button(texts.text("findings.unseen"));
        next.setId("next-unseen");
        next.getStyleClass().add("link-button");
        next.setMinWidth(USE_PREF_SIZE);
        next.setTooltip(new Tooltip(texts.text("findings.unseen.tip")));
        next.setOnAction(e -> model.nextUnseen());
        next.disableProperty().bind(model.seen().greaterThanOrEqualTo(Bindings.size(model.all())));
        HBox progress = new HBox(standing, space, next);
        progress.visibleProperty().bind(model.session().comparison().isNotNull());
        progress.managedProperty().bind(progress.visibleProperty());
        progress.getStyleClass().add("findings-progress");
        return progress;
    }

    /** Says of what is shown before the end that it is not all, and may change. */
    private EarlyNote preliminary() {
        EarlyNote note = new EarlyNote(model.session(), texts, "findings.preliminary.");
        note.setId("preliminary");
        return note;
    }

    private String progressWords() {
        String words = texts.text(
                "findings.progress",
                model.seen().get(),
                model.all().size(),
                model.judged().get());
        return switch (model.filtering().standings().size()) {
            case 0 -> words;
            case 1 ->
                texts.text(
                        "filter.only",
                        texts.of(
                                "standing",
                                model.filtering().standings().iterator().next()));
            default ->
                texts.text(
                        "filter.some",
                        texts.text("filter.standing.short"),
                        model.filtering().standings().size());
        };
    }

    /** How many there are, for the tab. */
    public ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    /** The buttons that go from one to the next, for the line of tabs. */
    public HBox steps() {
        return steps;
    }

    /** Goes to the field for the reason of what is looked at. */
    public void giveReason() {
        strip.giveReason();
    }

    private Button button(String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("header-button");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Shows all findings, or the dozen that matter most. */
    private ToggleButton more() {
        ToggleButton more = new ToggleButton();
        more.setId("all-findings");
        more.getStyleClass().add("more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.selectedProperty().bindBidirectional(model.everything());
        more.textProperty().bind(model.everything().map(all -> texts.text(all ? "findings.fewer" : "findings.more")));
        model.all().subscribe(() -> more.setVisible(model.all().size() > FindingViews.TRIAGE));
        more.setVisible(false);
        more.managedProperty().bind(more.visibleProperty());
        return more;
    }

    private VBox placeholder() {
        Label words = new Label();
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        this::noneWords,
                        model.session().pending(),
                        model.session().comparison()));
        words.setWrapText(true);
        Button clear = new Button(texts.text("filter.clear"));
        clear.setOnAction(e -> model.filtering().clear());
        Runnable offer = () -> clear.setVisible(model.isFilterHiding());
        model.shown().subscribe(offer);
        model.filtering().onChange(offer);
        offer.run();
        VBox box = new VBox(words, clear);
        box.getStyleClass().add("findings-none");
        return box;
    }

    private String noneWords() {
        Pending why = model.session().unknown();
        return why == Pending.NOTHING ? texts.text("findings.none") : texts.of("pending", why);
    }

    private void changed() {
        int shown = model.shown().size();
        int all = model.all().size();
        heading.set(headingOf(shown, all));
        none.setVisible(shown == 0);
        list.setVisible(shown > 0);
    }

    /** Where nothing has been compared there is no number of findings, not even none. */
    private String headingOf(int shown, int all) {
        if (all == 0 && model.session().unknown() != Pending.NOTHING) {
            return texts.text("findings.count.unknown");
        }
        return shown == all ? texts.text("findings.count", all) : texts.text("findings.count.some", shown, all);
    }

    public void focusList() {
        list.requestFocus();
    }
}
