package app.parallax.present.timeline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where entries come to lie on a line of a width, those that would touch in one. */
public final class TimeMarks {
    /** As wide as a mark is that is shorter, in pixels. */
    public static final double LEAST = 10;

    /** A year among days lies behind them and takes none of them in. */
    private static final double WIDE = 40;

    private static final double AIR = 2;

    private TimeMarks() {}

    /**
     * What lies at one place.
     *
     * @param left in pixels from the beginning of the line; may lie outside of it
     * @param width at least {@link #LEAST}
     * @param entries in order of time, not empty
     */
    public record Mark(double left, double width, List<TimeEntry> entries) {
        public Mark {
            entries = List.copyOf(entries);
        }

        private double right() {
            return left + width;
        }
    }

    /**
     * @param entries in order of time
     * @param from the beginning of the line
     * @param to its end
     * @param width of the line in pixels
     * @return the wide ones first, each in order; what ends before the line or begins after it is left out
     */
    public static List<Mark> of(List<TimeEntry> entries, LocalDateTime from, LocalDateTime to, double width) {
        double scale = width / Math.max(1, ChronoUnit.SECONDS.between(from, to));
        List<Mark> wide = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (TimeEntry entry : entries) {
            double left = ChronoUnit.SECONDS.between(from, entry.when().from()) * scale;
            Mark mark = new Mark(left, Math.max(LEAST, entry.when().seconds() * scale), List.of(entry));
            if (mark.right() < 0 || left > width) {
                continue;
            }
            if (mark.width() > WIDE) {
                wide.add(mark);
            } else if (!marks.isEmpty() && left < marks.getLast().right() + AIR) {
                marks.add(together(marks.removeLast(), mark));
            } else {
                marks.add(mark);
            }
        }
        wide.addAll(marks);
        return wide;
    }

    private static Mark together(Mark one, Mark other) {
        List<TimeEntry> entries = new ArrayList<>(one.entries());
        entries.addAll(other.entries());
        double left = Math.min(one.left(), other.left());
        return new Mark(left, Math.max(one.right(), other.right()) - left, entries);
    }
}
