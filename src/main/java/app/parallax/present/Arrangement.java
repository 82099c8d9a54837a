package app.parallax.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which sources stand side by side, and which wait.
 *
 * @param order ids of all sources, as their tabs stand
 * @param shown ids of those in columns, from left to right
 * @param wanted how many columns somebody wants to see at most; {@link #AS_MANY_AS_FIT} for no wish
 */
public record Arrangement(List<String> order, List<String> shown, int wanted) {
    public static final int AS_MANY_AS_FIT = Integer.MAX_VALUE;

    public Arrangement {
        order = List.copyOf(order);
        shown = List.copyOf(shown);
    }

    /** The same among other sources: what is gone is gone, what is new waits behind the others in the order given. */
    public Arrangement among(List<String> ids) {
        List<String> kept = new ArrayList<>(order.stream().filter(ids::contains).toList());
        ids.stream().filter(id -> !kept.contains(id)).forEach(kept::add);
        return new Arrangement(kept, shown.stream().filter(ids::contains).toList(), wanted);
    }

    /** The same with some of its sources behind all others, in the order given; the columns stay. */
    public Arrangement behind(List<String> ids) {
        List<String> now =
                new ArrayList<>(order.stream().filter(id -> !ids.contains(id)).toList());
        ids.stream().filter(order::contains).forEach(now::add);
        return new Arrangement(now, shown, wanted);
    }

    /** Sources that stand in no column, in order. */
    public List<String> waiting() {
        return order.stream().filter(id -> !shown.contains(id)).toList();
    }

    /** As many columns as there is room for and somebody wants: those on the right go first, and those that wait come in order. */
    public Arrangement fit(int room) {
        int number = Math.max(1, Math.min(room, wanted));
        return with(
                Stream.concat(shown.stream(), waiting().stream()).limit(number).toList());
    }

    /** Shows a source as a further column, in place of the last where there is no room for more; or hides it. One column always stays. */
    public Arrangement toggle(String id, int room) {
        List<String> now = new ArrayList<>(shown);
        if (now.remove(id)) {
            return now.isEmpty() ? this : new Arrangement(order, now, now.size());
        }
        if (now.size() >= room && now.size() > 1) {
            now.removeLast();
        }
        now.add(id);
        return new Arrangement(order, now, now.size() >= room ? AS_MANY_AS_FIT : now.size());
    }

    /** What is read together comes to stand in the columns, in place of what is not: beside the first column as long as that is possible. */
    public Arrangement bring(List<String> ids) {
        return bring(ids, id -> false);
    }

    /**
     * The same, where some columns stay whatever is read: what a person has just clicked in does not go from under the pointer. Where there is no other column, nothing comes in.
     *
     * @param stays tells by id which
     */
    public Arrangement bring(List<String> ids, Predicate<String> stays) {
        List<String> now = new ArrayList<>(shown);
        for (String id : ids) {
            int place = place(now, ids);
            if (!now.contains(id) && !stays.test(now.get(place))) {
                now.set(place, id);
            }
        }
        return with(now);
    }

    /** The first column after the first one that does not hold what is read, else the first. */
    private static int place(List<String> columns, List<String> read) {
        for (int i = 1; i < columns.size(); i++) {
            if (!read.contains(columns.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /**
     * The next of those that wait slides in, and what stands at the other end goes out to wait; the first column stays, unless it is the only one. After the last the first follows.
     *
     * @param by 1 for the next one, which comes in on the right; -1 for the one before, which comes in on the left
     */
    public Arrangement slide(int by) {
        if (waiting().isEmpty() || shown.isEmpty()) {
            return this;
        }
        List<String> now = new ArrayList<>(shown);
        int fixed = now.size() > 1 ? 1 : 0;
        String edge = by > 0 ? now.getLast() : now.get(fixed);
        String next = next(edge, by);
        now.remove(by > 0 ? fixed : now.size() - 1);
        now.add(by > 0 ? now.size() : fixed, next);
        return with(now);
    }

    private String next(String from, int by) {
        List<String> waiting = waiting();
        int at = order.indexOf(from);
        for (int i = 1; i < order.size(); i++) {
            String id = order.get(Math.floorMod(at + i * by, order.size()));
            if (waiting.contains(id)) {
                return id;
            }
        }
        throw new IllegalStateException("nothing waits");
    }

    /** A source takes the place of another: its tab, and where both stand in columns, its column. What stood there makes room. */
    public Arrangement move(String id, String onto) {
        return new Arrangement(moved(order, id, onto), moved(shown, id, onto), wanted);
    }

    /** A column changes places with its neighbour, on the left for -1 and on the right for 1; at the end nothing changes. */
    public Arrangement moveColumn(String id, int by) {
        int to = shown.indexOf(id) + by;
        return shown.contains(id) && to >= 0 && to < shown.size() ? move(id, shown.get(to)) : this;
    }

    private static List<String> moved(List<String> ids, String id, String onto) {
        int from = ids.indexOf(id);
        int to = ids.indexOf(onto);
        if (from < 0 || to < 0) {
            return ids;
        }
        List<String> now = new ArrayList<>(ids);
        Collections.rotate(now.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return now;
    }

    private Arrangement with(List<String> columns) {
        return new Arrangement(order, columns, wanted);
    }
}
