package app.parallax.ui.lineage;

import app.parallax.present.lineage.LineageMap;
import app.parallax.present.lineage.LineageMap.Arrow;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** The sources below one another in order of time, and beside them an arc from each that had words to each that took them, as wide as the share is great. */
final class LineageDrawing extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double ROW = 46;
    private static final double ARCS = 108;
    private static final double HEAD = 5;
    private static final double WIDEST = 12;

    /** Of the lane that lies nearest to the names; and what the next ones lie apart at most. */
    private static final double NEAREST = 34;

    private static final double LANE = 26;

    /** What arcs that end at one name lie apart at most, and all of them together. */
    private static final double END = 9;

    private static final double ENDS = 28;

    /** Of so many arcs the shares can be read beside them; of more only that of the chosen one, and the others in the list below. */
    private static final int FEW = 8;

    private static final double SHARE_WIDTH = 44;
    private static final double SHARE_HEIGHT = 18;

    private final LineageMap map;
    private final Texts texts;
    private final IntConsumer onChosen;
    private final List<Region> names = new ArrayList<>();
    private final List<List<Node>> arcs = new ArrayList<>();
    private final List<Label> shares = new ArrayList<>();
    private final ArcLanes lanes;

    /**
     * @param onChosen hears which arrow was chosen, by its place in the map
     */
    LineageDrawing(LineageMap map, Texts texts, IntConsumer onChosen) {
        this.map = map;
        this.texts = texts;
        this.onChosen = onChosen;
        this.lanes = ArcLanes.of(map.arrows().stream()
                .map(arrow -> new ArcLanes.Arc(arrow.from(), arrow.to()))
                .toList());
        getStyleClass().add("lineage-drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.text(
                "lineage.drawing",
                map.nodes().stream().map(LineageMap.Node::name).collect(Collectors.joining(", "))));
        for (LineageMap.Node node : map.nodes()) {
            names.add(name(node));
        }
        for (int i = 0; i < map.arrows().size(); i++) {
            arcs.add(arc(i));
        }
        arcs.forEach(getChildren()::addAll);
        keepApart();
        // Over all arcs, so that none is drawn through a number.
        shares.forEach(Node::toFront);
        getChildren().addAll(names);
    }

    /** Names and shares without their arcs say nothing; each arc is told in words below the drawing. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN
                ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private Region name(LineageMap.Node node) {
        Label name = label(node.name(), "lineage-name");
        Label day = label(node.open() ? node.day() : texts.text("lineage.not-open"), "lineage-day");
        VBox box = new VBox(name, day);
        box.getStyleClass().addAll("lineage-node", node.open() ? "lineage-open" : "lineage-named");
        return box;
    }

    private List<Node> arc(int index) {
        Arrow arrow = map.arrows().get(index);
        double from = middle(arrow.from()) + end(arrow.from(), lanes.starts().get(index));
        double to = middle(arrow.to()) + end(arrow.to(), lanes.ends().get(index));
        double bulge = bulge(lanes.lanes().get(index));
        CubicCurve curve = new CubicCurve(ARCS, from, ARCS - bulge, from, ARCS - bulge, to, ARCS - HEAD, to);
        curve.getStyleClass().addAll("lineage-arc", style(arrow));
        Long percent = arrow.percent();
        curve.setStrokeWidth(percent == null ? 1.5 : Math.max(1.5, WIDEST * percent / 100));
        double wide = HEAD + curve.getStrokeWidth() / 2;
        Polygon head = new Polygon(ARCS, to, ARCS - 2 * HEAD, to - wide, ARCS - 2 * HEAD, to + wide);
        head.getStyleClass().addAll("lineage-head", style(arrow));
        head.setVisible(arrow.directionKnown());
        Label share = share(percent, bulge, (from + to) / 2);
        List<Node> nodes = List.of(curve, head, share);
        nodes.forEach(node -> {
            node.setManaged(false);
            node.setOnMouseClicked(e -> onChosen.accept(index));
            Tooltip.install(node, new Tooltip(arrow.sentence()));
        });
        return nodes;
    }

    /** What is only named is told so in its box. */
    private Label share(@Nullable Long percent, double bulge, double middle) {
        Label share = label(percent == null ? "" : texts.text("lineage.percent", percent), "lineage-share");
        share.setVisible(percent != null && map.arrows().size() <= FEW);
        share.setManaged(false);
        double left = ARCS - 0.75 * bulge - SHARE_WIDTH / 2;
        share.resizeRelocate(Math.max(0, left), middle - SHARE_HEIGHT / 2, SHARE_WIDTH, SHARE_HEIGHT);
        shares.add(share);
        return share;
    }

    /** Shares that would cover one another give way downwards. */
    private void keepApart() {
        List<Label> placed = new ArrayList<>();
        shares.stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .forEach(share -> {
                    while (placed.stream()
                            .anyMatch(other -> other.getBoundsInParent().intersects(share.getBoundsInParent()))) {
                        share.setLayoutY(share.getLayoutY() + SHARE_HEIGHT / 2);
                    }
                    placed.add(share);
                });
    }

    private double bulge(int lane) {
        double room = (ARCS / 0.75 - 14 - NEAREST) / Math.max(1, lanes.count() - 1);
        return NEAREST + lane * Math.min(LANE, room);
    }

    private double end(int node, double steps) {
        long ending = map.arrows().stream()
                .filter(arrow -> arrow.from() == node || arrow.to() == node)
                .count();
        return steps * Math.min(END, ENDS / Math.max(1, ending - 1));
    }

    private static String style(Arrow arrow) {
        return arrow.percent() == null
                ? "lineage-only-named"
                : arrow.directionKnown() ? "lineage-taken" : "lineage-shared";
    }

    private static double middle(int node) {
        return ROW * node + ROW / 2;
    }

    /** Sets off an arrow; none for a number below 0. */
    void setCurrent(int index) {
        for (int i = 0; i < arcs.size(); i++) {
            boolean current = i == index;
            arcs.get(i).forEach(node -> node.pseudoClassStateChanged(CURRENT, current));
            boolean told = map.arrows().get(i).percent() != null;
            shares.get(i).setVisible(told && (current || arcs.size() <= FEW));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return ROW * map.nodes().size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < names.size(); i++) {
            names.get(i).resizeRelocate(ARCS + 4, ROW * i + 3, Math.max(0, getWidth() - ARCS - 4), ROW - 6);
        }
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
