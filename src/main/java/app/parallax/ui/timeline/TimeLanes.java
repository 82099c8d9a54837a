package app.parallax.ui.timeline;

import app.parallax.present.timeline.TimeEntry;
import app.parallax.present.timeline.TimeEntry.Kind;
import app.parallax.present.timeline.TimeMarks;
import app.parallax.present.timeline.TimeTicks;
import app.parallax.ui.control.Chip;
import app.parallax.ui.session.Texts;
import app.parallax.ui.timeline.TimelineViewModel.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The line of time: ticks above, a lane for the occasions and one for each source, marks in them; those that would touch are one with their number. */
final class TimeLanes extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double AXIS = 26;
    private static final double LANE = 30;
    private static final double LABELS = 210;
    private static final double TICK = 96;
    private static final double BAR = 12;
    private static final double STEP = 1.25;

    private final TimelineViewModel model;
    private final Texts texts;
    private final Consumer<TimeEntry> onLooked;
    private final Pane marks = new Pane();
    private final List<Region> lines = new ArrayList<>();
    private List<String> lanes = List.of();
    private List<String> names = List.of();
    private @Nullable TimeEntry looked;
    private double drawnWidth = -1;
    private double pressedAt;

    /**
     * @param onLooked hears which entry was clicked
     */
    TimeLanes(TimelineViewModel model, Texts texts, Consumer<TimeEntry> onLooked) {
        this.model = model;
        this.texts = texts;
        this.onLooked = onLooked;
        getStyleClass().add("time-lanes");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(marks.widthProperty());
        clip.heightProperty().bind(marks.heightProperty());
        marks.setClip(clip);
        getChildren().add(marks);
        model.window().subscribe(w -> drawAgain());
        model.shown().subscribe(s -> drawAgain());
        marks.setOnScroll(e -> {
            double at = e.getX() / Math.max(1, marks.getWidth());
            if (e.getDeltaY() != 0) {
                model.zoom(e.getDeltaY() > 0 ? 1 / STEP : STEP, at);
            }
            e.consume();
        });
        marks.setOnMousePressed(e -> pressedAt = e.getX());
        marks.setOnMouseDragged(e -> {
            model.move((pressedAt - e.getX()) / Math.max(1, marks.getWidth()));
            pressedAt = e.getX();
        });
    }

    /** Takes up other sources. */
    void setLanes(List<String> ids, Map<String, String> sources) {
        lanes = new ArrayList<>(List.of(""));
        lanes.addAll(ids);
        names = lanes.stream()
                .map(id -> sources.getOrDefault(id, texts.text("timeline.occasions")))
                .toList();
        drawAgain();
    }

    /** Sets off the mark that an entry is in. */
    void look(@Nullable TimeEntry entry) {
        looked = entry;
        drawAgain();
    }

    private void drawAgain() {
        drawnWidth = -1;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return AXIS + LANE * lanes.size() + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - LABELS);
        marks.resizeRelocate(LABELS, 0, width, getHeight());
        if (width != drawnWidth) {
            drawnWidth = width;
            draw(width);
        }
    }

    private void draw(double width) {
        getChildren().removeAll(lines);
        lines.clear();
        marks.getChildren().clear();
        for (int i = 0; i < lanes.size(); i++) {
            Label name = label(names.get(i), "time-lane-name");
            place(name, 0, AXIS + LANE * i, LABELS, LANE);
            lines.add(name);
        }
        getChildren().addAll(lines);
        Window window = model.window().get();
        if (window != null && width > 0) {
            ticks(window, width);
            for (int i = 0; i < lanes.size(); i++) {
                lane(lanes.get(i), AXIS + LANE * i, window, width);
            }
        }
    }

    private void ticks(Window window, double width) {
        double scale = width / Math.max(1, window.length().toSeconds());
        for (TimeTicks.Tick tick : TimeTicks.between(window.from(), window.to(), (int) Math.max(1, width / TICK))) {
            double x = Duration.between(window.from(), tick.at()).toSeconds() * scale;
            Region line = new Region();
            line.getStyleClass().add("time-tick");
            place(line, x, AXIS - 6, 1, getHeight() - AXIS + 6);
            Label label = label(tick.label(), "time-tick-label");
            place(label, x + 4, 0, TICK - 6, AXIS);
            marks.getChildren().addAll(line, label);
        }
    }

    private void lane(String id, double top, Window window, double width) {
        Region rule = new Region();
        rule.getStyleClass().add("time-lane");
        place(rule, 0, top, width, LANE);
        marks.getChildren().add(rule);
        List<TimeEntry> here = model.shown().get().stream()
                .filter(entry -> entry.lane().equals(id))
                .toList();
        TimeMarks.of(here, window.from(), window.to(), width)
                .forEach(mark -> marks.getChildren().add(node(mark, top)));
    }

    private Label node(TimeMarks.Mark mark, double top) {
        List<TimeEntry> entries = mark.entries();
        TimeEntry first = entries.getFirst();
        boolean many = entries.size() > 1;
        Kind kind = entries.stream().map(TimeEntry::kind).min(Kind::compareTo).orElseThrow();
        Label node = label(many ? Integer.toString(entries.size()) : "", "time-mark");
        node.getStyleClass().add("time-" + Chip.name(kind));
        node.pseudoClassStateChanged(CURRENT, looked != null && entries.contains(looked));
        double height = many ? BAR + 6 : BAR;
        // A number needs more room than a dot.
        double width = many ? Math.max(mark.width(), 20) : mark.width();
        place(node, mark.left(), top + (LANE - height) / 2, width, height);
        String words = many
                ? texts.text(
                        "timeline.cluster",
                        entries.size(),
                        first.when().name(),
                        entries.getLast().when().name())
                : texts.text("timeline.entry", first.when().name(), first.words(), first.where());
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(words);
        node.setTooltip(new Tooltip(words));
        node.setOnMouseClicked(e -> {
            if (e.isStillSincePress()) {
                clicked(entries);
            }
            e.consume();
        });
        return node;
    }

    /** Where many lie, there is more to see from nearer by; where they are of one moment, nearer shows no more. */
    private void clicked(List<TimeEntry> entries) {
        onLooked.accept(entries.getFirst());
        boolean apart = entries.stream().map(e -> e.when().from()).distinct().count() > 1;
        if (apart) {
            model.show(entries);
        }
    }

    private static void place(Region node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
