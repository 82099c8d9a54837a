package app.parallax.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualFlow;

/** Rows below one another, and beside them a ruler that says which of them are in view and leads to the others. */
public final class RuledFlow extends Region {
    private final VirtualFlow<?, ?> flow;
    private final Ruler ruler = new Ruler(this::seek);

    /**
     * @param name what a screen reader calls the rows
     */
    public RuledFlow(VirtualFlow<?, ?> flow, ObservableValue<String> name) {
        this.flow = flow;
        getStyleClass().add("ruled-flow");
        flow.setFocusTraversable(false);
        ruler.accessibleTextProperty().bind(name);
        FocusInView.of(flow);
        getChildren().addAll(flow, ruler);
        AfterLayout.of(this, this::follow);
    }

    /** How wide the rows are where this is so wide. */
    public double rowWidth(double width) {
        return width - ruler.prefWidth(-1);
    }

    private void seek(double share) {
        flow.scrollYToPixel(share * flow.getTotalHeightEstimate());
    }

    private void follow() {
        double total = Math.max(1, flow.getTotalHeightEstimate());
        double top = Math.max(0, flow.getEstimatedScrollY());
        ruler.setVisible(total > getHeight() + 1);
        ruler.setWindow(top / total, Math.min(1, (top + getHeight()) / total));
    }

    @Override
    protected void layoutChildren() {
        double width = rowWidth(getWidth());
        flow.resizeRelocate(0, 0, width, getHeight());
        ruler.resizeRelocate(width, 0, getWidth() - width, getHeight());
    }
}
