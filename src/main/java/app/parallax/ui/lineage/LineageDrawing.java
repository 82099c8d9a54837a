package app.parallax.ui.lineage;

import app.parallax.present.lineage.LineageMap;
import app.parallax.present.lineage.LineageMap.Arrow;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

/** The sources below one another in order of time, and beside them an arc from each that had words to each that took them, as wide as the share is great. */
final class LineageDrawing extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double ROW = 46;
    private static final double ARCS = 108;
    private static final double HEAD = 5;
    private static final double WIDEST = 12;

    private final LineageMap map;
    private final Texts texts;
    private final IntConsumer onChosen;
    private final List<Region> names = new ArrayList<>();
    private final List<List<Node>> arcs = new ArrayList<>();

    /**
     * @param onChosen hears which arrow was chosen, by its place in the map
     */
    LineageDrawing(LineageMap map, Texts texts, IntConsumer onChosen) {
        this.map = map;
        this.texts = texts;
        this.onChosen = onChosen;
        getStyleClass().add("lineage-drawing");
        for (LineageMap.Node node : map.nodes()) {
            names.add(name(node));
        }
        for (int i = 0; i < map.arrows().size(); i++) {
            arcs.add(arc(i));
        }
        arcs.forEach(getChildren()::addAll);
        getChildren().addAll(names);
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
        double from = middle(arrow.from());
        double to = middle(arrow.to());
        double bulge = Math.min(ARCS - 14, 26 + 16 * Math.abs(arrow.to() - arrow.from()));
        CubicCurve curve = new CubicCurve(ARCS, from, ARCS - bulge, from, ARCS - bulge, to, ARCS - HEAD, to);
        curve.getStyleClass().addAll("lineage-arc", style(arrow));
        Long percent = arrow.percent();
        curve.setStrokeWidth(percent == null ? 1.5 : Math.max(1.5, WIDEST * percent / 100));
        double wide = HEAD + curve.getStrokeWidth() / 2;
        Polygon head = new Polygon(ARCS, to, ARCS - 2 * HEAD, to - wide, ARCS - 2 * HEAD, to + wide);
        head.getStyleClass().addAll("lineage-head", style(arrow));
        head.setVisible(arrow.directionKnown());
        // What is only named is told so in its box.
        Label share = label(percent == null ? "" : texts.text("lineage.percent", percent), "lineage-share");
        share.setVisible(percent != null);
        share.setManaged(false);
        share.resizeRelocate(Math.max(0, ARCS - 0.75 * bulge - 44), (from + to) / 2 - 9, 52, 18);
        List<Node> nodes = List.of(curve, head, share);
        nodes.forEach(node -> {
            node.setManaged(false);
            node.setOnMouseClicked(e -> onChosen.accept(index));
            Tooltip.install(node, new Tooltip(arrow.sentence()));
        });
        return nodes;
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
