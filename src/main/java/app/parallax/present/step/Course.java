package app.parallax.present.step;

import java.util.ArrayList;
import java.util.List;

/** One of the two lines that bound what corresponds, drawn from anchor to anchor. */
final class Course {
    private final boolean highest;
    private final List<double[]> corners = new ArrayList<>();
    private boolean begun;

    /**
     * @param highest true for the line that goes on in the other text first where both texts go on alone
     */
    Course(boolean highest) {
        this.highest = highest;
        add(0, 0);
    }

    void follow(Anchor anchor) {
        cross(anchor.here().start(), anchor.there().start(), true);
        add(anchor.here().end(), anchor.there().end());
        begun = true;
    }

    void end(int here, int there) {
        cross(here, there, false);
    }

    /** From the last corner to the next anchor, or to the end of the texts: alike for a little after the one and before the other, alone in between. */
    private void cross(double here, double there, boolean anchored) {
        double[] from = corners.getLast();
        double width = here - from[0];
        double height = there - from[1];
        double runs = Math.min(Correspondence.RUN_UP, Math.min(width, height) / (begun && anchored ? 2 : 1));
        double after = begun ? runs : 0;
        double before = anchored ? runs : 0;
        add(from[0] + after, from[1] + after);
        if (highest) {
            add(from[0] + after, there - before);
        } else {
            add(here - before, from[1] + after);
        }
        add(here - before, there - before);
        add(here, there);
    }

    private void add(double here, double there) {
        if (corners.isEmpty() || corners.getLast()[0] != here || corners.getLast()[1] != there) {
            corners.add(new double[] {here, there});
        }
    }

    double[] here() {
        return corners.stream().mapToDouble(corner -> corner[0]).toArray();
    }

    double[] there() {
        return corners.stream().mapToDouble(corner -> corner[1]).toArray();
    }
}
