package app.parallax.ui.shell;

import app.parallax.dossier.work.SourceGrade.Reliability;
import app.parallax.present.search.SearchResult;
import app.parallax.ui.control.Focus;
import app.parallax.ui.control.RowDrag;
import app.parallax.ui.control.ShrinkingRow;
import app.parallax.ui.grading.GradeMark;
import app.parallax.ui.grading.GradeWords;
import app.parallax.ui.grading.SourceGrading;
import app.parallax.ui.session.Texts;
import app.parallax.ui.shell.ShellViewModel.Chip;
import app.parallax.ui.shell.ShellViewModel.MainView;
import app.parallax.ui.versions.NewText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sources as chips: pressed ones stand side by side below. Then what the marks mean, behind a button where the window is too narrow for both. */
final class SourceStrip extends Region {
    private static final PseudoClass BASELINE = PseudoClass.getPseudoClass("baseline");
    private static final String CHIP = "chip-";
    private static final double GAP = 6;
    /** A chip of this width still shows enough of a long name. */
    private static final double READABLE = 200;
    /** More would be too narrow to be told apart: the others are found by typing. */
    private static final int MOST = 12;

    private static final int OF_MANY = 7;

    private final ShellViewModel model;
    private final Commands commands;
    private final NewText newText;
    private final Texts texts;
    private final SourceGrading grading;
    private final ShrinkingRow chips = new ShrinkingRow();
    private final Region drop = RowDrag.mark();
    private final Button add = new Button();
    private final Button all = new Button();
    private final HBox legend = new HBox();
    private final MenuButton folded = new MenuButton();
    private final ReadingSwitch changes;
    private final ReadingSwitch step;
    private final List<ToggleButton> marks;
    private final List<ToggleButton> marksBelow;

    SourceStrip(ShellViewModel model, Commands commands, NewText newText) {
        this.newText = newText;
        this.model = model;
        this.commands = commands;
        this.texts = model.texts();
        this.grading = new SourceGrading(model.session());
        this.marks = Legend.marks(model.session().hiddenMarks(), texts);
        this.marksBelow = Legend.marks(model.session().hiddenMarks(), texts);
        this.changes = new ReadingSwitch("changes-only", model.session().changesOnly(), texts);
        this.step = new ReadingSwitch("in-step", model.session().inStep(), texts);
        getStyleClass().add("strip");
        add.setText(texts.text("strip.add"));
        add.getStyleClass().add("chip");
        add.setId("add-source");
        add.setOnAction(e -> commands.dossier().open());
        legend.getStyleClass().add("legend");
        folded.setText(texts.text("legend.short"));
        folded.setId("legend");
        folded.getStyleClass().addAll("quiet-button", "legend-button");
        all.setId("all-sources");
        all.getStyleClass().add("chip");
        all.setTooltip(new Tooltip(texts.text("strip.all.tip")));
        all.setOnAction(e -> commands.views().sources());
        getChildren().addAll(chips, all, add, legend, folded, changes, step, drop);
        model.session().readable().subscribe(c -> refresh());
        model.session().columns().subscribe(this::refresh);
        model.session().sources().subscribe(this::refresh);
        model.session().arranging().order().subscribe(o -> refresh());
        grading.grades().subscribe(g -> refresh());
        model.session().found().subscribe(found -> refresh());
        model.view().subscribe(this::explain);
    }

    private void refresh() {
        List<Chip> compared = model.chips();
        List<ShellViewModel.Opened> waiting = model.waiting();
        int many = compared.size() + waiting.size();
        int room = many > MOST ? OF_MANY : MOST;
        all.setVisible(many > MOST);
        all.setText(texts.text("strip.all", many));
        List<ButtonBase> wanted = Stream.<ButtonBase>concat(
                        some(compared, room).stream().map(this::chip),
                        waiting.stream()
                                .limit(Math.max(0, room - compared.size()))
                                .map(this::waiting))
                .toList();
        Focus.across(chips, () -> chips.show(wanted));
        requestLayout();
    }

    /** As many as there is room for, in their order: first those that stand in columns. */
    private static List<Chip> some(List<Chip> compared, int room) {
        Set<String> shown = compared.stream()
                .sorted(Comparator.comparing(chip -> !chip.shown()))
                .limit(room)
                .map(Chip::id)
                .collect(Collectors.toSet());
        return compared.stream().filter(chip -> shown.contains(chip.id())).toList();
    }

    private void explain(MainView view) {
        String title = texts.text(view == MainView.POINTS ? "legend.title.points" : "legend.title");
        boolean reading = view == MainView.READ;
        changes.setVisible(reading);
        step.setVisible(reading);
        legend.getChildren().setAll(reading ? marks : Legend.signs(view, texts));
        legend.setAccessibleText(title);
        VBox below = new VBox();
        below.getStyleClass().add("legend-below");
        below.getChildren().setAll(reading ? marksBelow : Legend.signs(view, texts));
        folded.getItems().setAll(new CustomMenuItem(below, false));
        folded.setAccessibleText(title);
        requestLayout();
    }

    private ToggleButton chip(Chip chip) {
        ToggleButton button = new ToggleButton(model.label(chip));
        button.getStyleClass().add("chip");
        button.setId(CHIP + chip.id());
        button.pseudoClassStateChanged(BASELINE, chip.baseline());
        button.setSelected(chip.shown());
        button.setOnAction(e -> commands.views().toggle(chip.id()));
        // Tooltips and menus bring scenes of their own: made only for the chip that is pointed at.
        button.setOnMouseEntered(
                e -> button.setTooltip(new Tooltip(texts.text("strip.tip", chip.name(), chip.number()))));
        mark(button, chip);
        count(button, chip);
        new ChipDrag(
                button,
                chips,
                drop,
                onto -> model.session().arranging().move(chip.id(), onto.getId().substring(CHIP.length())));
        button.setOnContextMenuRequested(e -> {
            // Of what is still being opened nothing can be said yet.
            if (!model.session().arriving().contains(chip.id())) {
                menu(chip).show(button, e.getScreenX(), e.getScreenY());
            }
            e.consume();
        });
        return button;
    }

    /** A source that was added and is not compared yet can be taken out again. */
    private Button waiting(ShellViewModel.Opened source) {
        Button button = new Button(texts.text("strip.waiting", source.name()));
        button.getStyleClass().addAll("chip", "chip-waiting");
        button.setId(CHIP + source.id());
        button.setTooltip(new Tooltip(texts.text("strip.waiting.tip", source.name())));
        button.setAccessibleText(texts.text("strip.waiting.tip", source.name()));
        ContextMenu menu =
                new ContextMenu(item("strip.remove", () -> commands.dossier().remove(source.id())));
        button.setOnAction(e -> menu.show(button, Side.BOTTOM, 0, 2));
        return button;
    }

    /** How much a search has found in the source, also where it is not shown. */
    private void count(ToggleButton button, Chip chip) {
        SearchResult result = model.session().found().get();
        if (result != null) {
            int hits = result.in(chip.id()).size();
            Label count = new Label(texts.text("search.number", hits));
            count.getStyleClass().add(hits == 0 ? "found-nothing" : "found-count");
            count.setMinWidth(USE_PREF_SIZE);
            Node grade = button.getGraphic();
            HBox both = new HBox(count);
            both.getStyleClass().add("chip-marks");
            if (grade != null) {
                both.getChildren().addFirst(grade);
            }
            button.setGraphic(both);
            button.setContentDisplay(ContentDisplay.RIGHT);
            String said = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
            button.setAccessibleText(texts.text("search.spoken", said, texts.count("search.hits", hits)));
        }
    }

    /** There is no room to say of a source that nobody graded it. */
    private void mark(ToggleButton button, Chip chip) {
        Reliability reliability = grading.reliability(chip.id());
        if (reliability != Reliability.F) {
            button.setGraphic(new GradeMark(reliability.name()));
            button.setContentDisplay(ContentDisplay.RIGHT);
            String grade = texts.text("reliability.of", chip.name(), new GradeWords(texts).of(reliability));
            button.setAccessibleText(button.getText() + ". " + grade);
        }
    }

    private ContextMenu menu(Chip chip) {
        MenuItem baseline = new MenuItem(texts.text("strip.make-baseline"));
        baseline.setDisable(chip.baseline());
        baseline.setOnAction(e -> commands.dossier().baseline(chip.id()));
        return new ContextMenu(
                baseline,
                item("action.source-details", () -> commands.dossier().details(chip.id())),
                new SeparatorMenuItem(),
                item("text.choose", () -> newText.choose(chip.id())),
                item("text.paste", () -> newText.paste(chip.id())),
                item("text.show", () -> newText.show(chip.id())),
                new SeparatorMenuItem(),
                item("strip.remove", () -> commands.dossier().remove(chip.id())));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double switches = step.isVisible() ? width(changes) + width(step) + 2 * GAP : 0;
        double beside = width(add) + 2 * GAP + switches + (all.isVisible() ? width(all) + GAP : 0);
        boolean whole = chips.widthAt(READABLE) + beside + width(legend) <= room;
        legend.setVisible(whole);
        folded.setVisible(!whole);
        double left = room - beside - (whole ? width(legend) : width(folded));
        double x = place(chips, snappedLeftInset(), Math.min(width(chips), left));
        x = all.isVisible() ? place(all, x, width(all)) : x;
        x = place(add, x, width(add));
        place(whole ? legend : folded, x, width(whole ? legend : folded));
        double right = snappedLeftInset() + room;
        place(step, right - width(step), width(step));
        place(changes, right - width(step) - GAP - width(changes), width(changes));
    }

    private double place(Region node, double x, double width) {
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, Math.round((getHeight() - height) / 2), width, height);
        return x + width + GAP;
    }

    private static double width(Node node) {
        return Math.ceil(node.prefWidth(-1));
    }
}
