package app.parallax.ui.control;

/**
 * A band from a stretch at the left edge to a stretch at the right edge, in the coordinates of its pane.
 *
 * @param styleClass the colour of what it ties
 * @param strong drawn stronger than its neighbours
 */
public record Ribbon(
        double leftTop, double leftBottom, double rightTop, double rightBottom, String styleClass, boolean strong) {}
