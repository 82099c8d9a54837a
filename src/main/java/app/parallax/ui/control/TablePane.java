package app.parallax.ui.control;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A table that fills a main view: a bar above, a head that stays while the rows scroll, the rows, and what stands below them while it is visible. */
public final class TablePane extends Region {
    private final Region bar;
    private final RowList<?> list;
    private final List<Region> feet;
    private final VBox none = new VBox();
    private Region head = new Region();

    public TablePane(Region bar, RowList<?> list, Region... feet) {
        this.bar = bar;
        this.list = list;
        this.feet = List.of(feet);
        getStyleClass().add("table");
        none.getStyleClass().add("table-none");
        none.setVisible(false);
        getChildren().addAll(bar, head, list, none);
        getChildren().addAll(feet);
        this.feet.forEach(foot -> foot.visibleProperty().subscribe(v -> requestLayout()));
    }

    public void setHead(Region newHead) {
        getChildren().set(getChildren().indexOf(head), newHead);
        newHead.setVisible(list.isVisible());
        head = newHead;
    }

    /** Shows the rows. */
    public void showRows() {
        showRows(true);
    }

    /**
     * Says that there are no rows.
     *
     * @param remedy what can be done about it; null where nothing can
     */
    public void showNone(String words, @Nullable Button remedy) {
        say(words);
        if (remedy != null) {
            remedy.getStyleClass().add("quiet-button");
            none.getChildren().add(remedy);
        }
        showRows(false);
    }

    /** Says why there are no rows yet, over a list that has none: whoever goes to the table is in it when they come. */
    public void showWaiting(String words) {
        say(words);
        list.show(List.of());
        head.setVisible(false);
        list.setVisible(true);
        none.setVisible(true);
    }

    private void say(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        none.getChildren().setAll(label);
    }

    private void showRows(boolean are) {
        head.setVisible(are);
        list.setVisible(are);
        none.setVisible(!are);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = height(bar, width);
        double title = height(head, list.rowWidth(width));
        double below = feet.stream().mapToDouble(foot -> height(foot, width)).sum();
        bar.resizeRelocate(0, 0, width, top);
        head.resizeRelocate(0, top, list.rowWidth(width), title);
        list.resizeRelocate(0, top + title, width, Math.max(0, getHeight() - top - title - below));
        none.resizeRelocate(0, top, width, Math.max(0, getHeight() - top));
        double y = getHeight() - below;
        for (Region foot : feet) {
            foot.resizeRelocate(0, y, width, height(foot, width));
            y += height(foot, width);
        }
    }

    private static double height(Region part, double width) {
        return part.isVisible() ? Math.ceil(part.prefHeight(width)) : 0;
    }
}
