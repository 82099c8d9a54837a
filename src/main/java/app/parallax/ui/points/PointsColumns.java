package app.parallax.ui.points;

import app.parallax.ui.control.RowColumns;

/**
 * Where the columns of the table stand: the point, its witnesses, then one a source, which share what is left alike.
 *
 * @param sources how many
 */
record PointsColumns(int sources) implements RowColumns {
    private static final double POINT_SHARE = 0.19;
    private static final double WITNESSES = 104;

    @Override
    public int count() {
        return sources + 2;
    }

    @Override
    public double left(int column, double width) {
        double point = Math.round(width * POINT_SHARE);
        if (column < 2) {
            return column * point;
        }
        double rest = width - point - WITNESSES;
        return Math.round(point + WITNESSES + rest * (column - 2) / Math.max(1, sources));
    }
}
