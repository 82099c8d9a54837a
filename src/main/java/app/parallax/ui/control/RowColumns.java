package app.parallax.ui.control;

import java.util.Arrays;

/** Where the columns of a table stand. Edges are whole pixels, so that those of rows above one another meet. */
public interface RowColumns {
    int count();

    /** The left edge of a column in a table of this width; for {@code count()} the right edge of the last. */
    double left(int column, double width);

    default double width(int column, double width) {
        return left(column + 1, width) - left(column, width);
    }

    /** Columns that share the width.
     *
     * @param shares how much of it each takes; together 1
     */
    static RowColumns shares(double... shares) {
        double[] ends = shares.clone();
        Arrays.parallelPrefix(ends, Double::sum);
        return new RowColumns() {
            @Override
            public int count() {
                return ends.length;
            }

            @Override
            public double left(int column, double width) {
                return column == 0 ? 0 : Math.round(width * ends[column - 1]);
            }
        };
    }
}
