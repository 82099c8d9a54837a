package app.parallax.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Draws ribbons across its width. Paths are kept and reshaped, so that a scroll makes nothing new. */
public final class RibbonPane extends Region {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

    private final List<Path> paths = new ArrayList<>();
    private List<Ribbon> ribbons = List.of();

    public RibbonPane() {
        getStyleClass().add("ribbon-pane");
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    public List<Ribbon> ribbons() {
        return ribbons;
    }

    /** Shows these, the strong ones on top; the same list again costs nothing. */
    public void show(List<Ribbon> shown) {
        if (shown.equals(ribbons)) {
            return;
        }
        ribbons = List.copyOf(shown);
        grow(ribbons.size());
        for (int i = 0; i < paths.size(); i++) {
            paths.get(i).setVisible(i < ribbons.size());
            if (i < ribbons.size()) {
                shape(paths.get(i), ribbons.get(i));
            }
        }
    }

    private void grow(int size) {
        while (paths.size() < size) {
            Path path = new Path();
            path.setManaged(false);
            paths.add(path);
            getChildren().add(path);
        }
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
}
