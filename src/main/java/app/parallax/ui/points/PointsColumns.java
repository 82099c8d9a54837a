package app.parallax.ui.points;

/**
 * Where the columns of the table stand: the point, its witnesses, then one a source, which share what is left alike.
 *
 * @param sources how many
 */
record PointsColumns(int sources) {
    private static final double POINT_SHARE = 0.19;
    private static final double WITNESSES = 104;

    int count() {
        return sources + 2;
    }

    /** The left edge of a column in a table of this width, on whole pixels; for {@code count()} the right edge of the last. */
    double left(int column, double width) {
        double point = Math.round(width * POINT_SHARE);
        if (column < 2) {
            return column * point;
        }
        double rest = width - point - WITNESSES;
        return Math.round(point + WITNESSES + rest * (column - 2) / Math.max(1, sources));
    }

    double width(int column, double width) {
        return left(column + 1, width) - left(column, width);
    }
}
