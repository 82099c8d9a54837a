package app.parallax.present.step;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which places of two texts stand level while one of them is read: inside what is tied both move, for a few lines round it they move alike, and in between each moves alone. Where one text has nothing
 * for the other a whole range of places is right, and the other text holds still inside it. So neither text drifts, however often they take turns in leading. Positions are in UTF-16 code units and may
 * lie between two of them.
 */
public final class Correspondence {
    /** How far two texts move alike before and after what is tied, in code units: about ten lines, so that what is level is seen to come and to go. */
    static final double RUN_UP = 600;

    /** Corners of the lowest and the highest line through the two texts; both rise or stand, never fall. */
    private final double[] lowHere;

    private final double[] lowThere;
    private final double[] highHere;
    private final double[] highThere;
    private final boolean empty;

    private Correspondence(double[] lowHere, double[] lowThere, double[] highHere, double[] highThere, boolean empty) {
        this.lowHere = lowHere;
        this.lowThere = lowThere;
        this.highHere = highHere;
        this.highThere = highThere;
        this.empty = empty;
    }

    /**
     * @param anchors where the texts correspond, in any order, within their bounds; those that cross a heavier chain are passed over
     * @param here the length of the one text
     * @param there the length of the other
     */
    static Correspondence of(List<Anchor> anchors, int here, int there) {
        Course low = new Course(false);
        Course high = new Course(true);
        List<Anchor> chain = Chain.heaviest(anchors);
        for (Anchor anchor : chain) {
            low.follow(anchor);
            high.follow(anchor);
        }
        low.end(here, there);
        high.end(here, there);
        return new Correspondence(low.here(), low.there(), high.here(), high.there(), chain.isEmpty());
    }

    /** The same with the other text leading. */
    public Correspondence inverse() {
        return new Correspondence(highThere, highHere, lowThere, lowHere, empty);
    }

    /** True where nothing of the one text corresponds to anything of the other. */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * Where the other text stands when this one is read at a place: as near to where it stands already as the two correspond.
     *
     * @param standing where the other text stands now
     */
    public double follow(double here, double standing) {
        return Math.max(lowest(here), Math.min(highest(here), standing));
    }

    /** The middle of the places in the other text that stand level with a place in this one; empty where nothing corresponds at all. */
    public OptionalDouble level(double here) {
        return empty ? OptionalDouble.empty() : OptionalDouble.of((lowest(here) + highest(here)) / 2);
    }

    /** The first place of the other text that stands level with a place in this one. */
    double lowest(double here) {
        int next = firstNotBefore(lowHere, here);
        if (next == lowHere.length) {
            return lowThere[lowThere.length - 1];
        }
        return next == 0 ? lowThere[0] : between(lowHere, lowThere, next, here);
    }

    /** The last one. */
    double highest(double here) {
        int next = firstNotBefore(highHere, Math.nextUp(here));
        if (next == highHere.length) {
            return highThere[highThere.length - 1];
        }
        return next == 0 ? highThere[0] : between(highHere, highThere, next, here);
    }

    private static int firstNotBefore(double[] sorted, double position) {
        int found = Arrays.binarySearch(sorted, position);
        int at = found >= 0 ? found : -found - 1;
        while (at > 0 && sorted[at - 1] >= position) {
            at--;
        }
        return at;
    }

    private static double between(double[] here, double[] there, int next, double position) {
        double width = here[next] - here[next - 1];
        double share = width <= 0 ? 1 : (position - here[next - 1]) / width;
        return there[next - 1] + share * (there[next] - there[next - 1]);
    }
}
