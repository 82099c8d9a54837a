package app.parallax.ui.control;

import app.parallax.ui.control.EdgeArrow.Corner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/**
 * Draws ribbons across its width; at its edges tabs beside what is tied to something out of view, and in its corners arrows that say how much that is and lead there. Paths are kept and reshaped, so that
 * a scroll makes nothing new.
 */
public final class RibbonPane extends Region {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final double TAB = 5;
    private static final double ARROW_MARGIN = 4;

    private final List<Path> paths = new ArrayList<>();
    private final Map<Corner, Button> arrows = new EnumMap<>(Corner.class);
    private List<Ribbon> ribbons = List.of();
    private Shown shown = new Shown(List.of(), List.of(), List.of());
    private double top;
    private Consumer<Corner> onArrow = corner -> {};

    /** Everything that is drawn at a time; ribbons and tabs later in their lists lie on top. */
    public record Shown(List<Ribbon> ribbons, List<RibbonTab> tabs, List<EdgeArrow> arrows) {
        public Shown {
            ribbons = List.copyOf(ribbons);
            tabs = List.copyOf(tabs);
            arrows = List.copyOf(arrows);
        }
    }

    public RibbonPane() {
        getStyleClass().add("ribbon-pane");
        setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        for (Corner corner : Corner.values()) {
            Button arrow = new Button();
            arrow.getStyleClass().add("edge-arrow");
            arrow.setVisible(false);
            arrow.setOnAction(e -> onArrow.accept(corner));
            arrow.setTooltip(new Tooltip());
            arrows.put(corner, arrow);
        }
        getChildren().addAll(arrows.values());
    }

    /** Hears which arrow was clicked. */
    public void onArrow(Consumer<Corner> action) {
        onArrow = action;
    }

    /** What lies above this height is not beside the texts: arrows stay below it. */
    public void setTop(double height) {
        if (height != top) {
            top = height;
            requestLayout();
        }
    }

    public List<Ribbon> ribbons() {
        return ribbons;
    }

    /** Shows these; the same again costs nothing. */
    public void show(Shown wanted) {
        if (wanted.equals(shown)) {
            return;
        }
        boolean otherArrows = !wanted.arrows().equals(shown.arrows());
        shown = wanted;
        ribbons = wanted.ribbons();
        int drawn = ribbons.size() + wanted.tabs().size();
        grow(drawn);
        for (int i = 0; i < paths.size(); i++) {
            paths.get(i).setVisible(i < drawn);
        }
        for (int i = 0; i < wanted.tabs().size(); i++) {
            shape(paths.get(i), wanted.tabs().get(i));
        }
        for (int i = 0; i < ribbons.size(); i++) {
            shape(paths.get(wanted.tabs().size() + i), ribbons.get(i));
        }
        if (otherArrows) {
            point(wanted.arrows());
        }
    }

    private void point(List<EdgeArrow> wanted) {
        arrows.values().forEach(arrow -> arrow.setVisible(false));
        for (EdgeArrow to : wanted) {
            Button arrow = arrows.get(to.corner());
            if (arrow != null) {
                arrow.setText((to.corner().isAbove() ? "↑" : "↓") + to.count());
                arrow.setAccessibleText(to.words());
                arrow.getTooltip().setText(to.words());
                arrow.pseudoClassStateChanged(STRONG, to.strong());
                arrow.setVisible(true);
            }
        }
        requestLayout();
    }

    private void grow(int size) {
        while (paths.size() < size) {
            Path path = new Path();
            path.setManaged(false);
            path.setMouseTransparent(true);
            getChildren().add(paths.size(), path);
            paths.add(path);
        }
    }

    private void shape(Path path, RibbonTab tab) {
        double from = tab.right() ? getWidth() - TAB : 0;
        path.getStyleClass().setAll("ribbon-tab", tab.styleClass());
        path.pseudoClassStateChanged(STRONG, tab.strong());
        path.getElements()
                .setAll(
                        new MoveTo(from, tab.top()),
                        new LineTo(from + TAB, tab.top()),
                        new LineTo(from + TAB, tab.bottom()),
                        new LineTo(from, tab.bottom()),
                        new ClosePath());
    }

    private void shape(Path path, Ribbon ribbon) {
        double right = getWidth();
        double middle = right / 2;
        path.getStyleClass().setAll("ribbon", ribbon.styleClass());
        path.pseudoClassStateChanged(STRONG, ribbon.strong());
        path.getElements()
                .setAll(
                        new MoveTo(0, ribbon.leftTop()),
                        new CubicCurveTo(middle, ribbon.leftTop(), middle, ribbon.rightTop(), right, ribbon.rightTop()),
                        new LineTo(right, ribbon.rightBottom()),
                        new CubicCurveTo(
                                middle, ribbon.rightBottom(), middle, ribbon.leftBottom(), 0, ribbon.leftBottom()),
                        new ClosePath());
    }

    @Override
    protected void layoutChildren() {
        arrows.forEach((corner, arrow) -> {
            arrow.autosize();
            double x = corner.isRight() ? getWidth() - arrow.getWidth() - ARROW_MARGIN : ARROW_MARGIN;
            double y = corner.isAbove() ? top + ARROW_MARGIN : getHeight() - arrow.getHeight() - ARROW_MARGIN;
            arrow.relocate(Math.round(x), Math.round(y));
        });
    }
}
