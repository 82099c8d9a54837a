package app.parallax.ui.session;

import app.parallax.present.Arrangement;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** How the sources are arranged: in which order, which of them in columns, and how wide; remembered for each set of sources. Touched by the window's thread only. */
public final class Arranging {
    private static final int MOST_REMEMBERED = 50;
    /** Before anything has been laid out: one report against the record. */
    private static final int FIRST_ROOM = 2;

    private final ObservableList<String> columns;
    private final ObjectProperty<List<String>> order = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Map<String, Double>> shares = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<List<Kept>> kept = new SimpleObjectProperty<>(List.of());
    private static final Arrangement NOTHING = new Arrangement(List.of(), List.of(), Arrangement.AS_MANY_AS_FIT);

    /** How the sources stand as long as nobody knows better; null where that is known. */
    private @Nullable Arrangement offered;

    private int wanted = Arrangement.AS_MANY_AS_FIT;
    private int room = FIRST_ROOM;

    /** An arrangement as it is remembered, with the widths of its columns. */
    public record Kept(Arrangement arrangement, Map<String, Double> shares) {
        private boolean isOf(List<String> sources) {
            return new HashSet<>(arrangement.order()).equals(new HashSet<>(sources));
        }
    }

    /**
     * @param columns the ids of the sources in columns, which others change too
     */
    Arranging(ObservableList<String> columns) {
        this.columns = columns;
        columns.subscribe(this::remember);
    }

    /** Ids of all sources, as their tabs stand. */
    public ObjectProperty<List<String>> order() {
        return order;
    }

    /** How wide a column is beside the others, by id, where that is not 1. */
    public ObjectProperty<Map<String, Double>> shares() {
        return shares;
    }

    /** All that is remembered, what was changed last at the end. */
    public ObjectProperty<List<Kept>> kept() {
        return kept;
    }

    /** Takes up other sources: arranged as they were last, else as the ones before, what is new in the order given. */
    public void accept(List<String> sources) {
        accept(sources, true);
    }

    /**
     * The same, where the order may still become another.
     *
     * @param known whether the order is the last word; one that was not gives way to it as long as nobody has settled in
     */
    public void accept(List<String> sources, boolean known) {
        boolean givesWay = now().equals(offered);
        offered = null;
        boolean others = !new HashSet<>(order.get()).equals(new HashSet<>(sources));
        Optional<Kept> remembered =
                kept.get().stream().filter(one -> others && one.isOf(sources)).findFirst();
        remembered.ifPresent(one -> shares.set(one.shares()));
        boolean afresh = remembered.isEmpty() && (givesWay || order.get().isEmpty());
        Arrangement wantedNow = remembered
                .map(Kept::arrangement)
                .orElseGet(() -> (afresh ? NOTHING : now()).among(sources))
                .fit(room);
        offered = afresh && !known ? wantedNow : null;
        show(wantedNow);
    }

    /**
     * Takes up sources that come one after the other: they stand behind the others in the order given, whichever comes first.
     *
     * @param sources all there are now, in any order
     */
    public void arrive(List<String> sources, List<String> arriving) {
        List<String> inOrder = Stream.concat(sources.stream().filter(id -> !arriving.contains(id)), arriving.stream())
                .toList();
        accept(inOrder, false);
        change(arrangement -> arrangement.behind(arriving));
    }

    /** Somebody has begun to read: from now on the columns stay as they stand. */
    public void settle() {
        offered = null;
        remember();
    }

    /** There is room for so many readable columns now. */
    public void fit(int columnsThatFit) {
        room = columnsThatFit;
        boolean givesWay = now().equals(offered);
        if (givesWay) {
            offered = now().fit(room);
        }
        change(arrangement -> arrangement.fit(room));
    }

    public void toggle(String id) {
        change(arrangement -> arrangement.toggle(id, room));
    }

    public void bring(List<String> ids) {
        change(arrangement -> arrangement.bring(ids));
    }

    /** Brings what is read together beside a source, which keeps its column. */
    public void bringBeside(String source, List<String> ids) {
        change(arrangement -> arrangement.bring(ids, source::equals));
    }

    public void slide(int by) {
        change(arrangement -> arrangement.slide(by));
    }

    public void move(String id, String onto) {
        change(arrangement -> arrangement.move(id, onto));
    }

    public void moveColumn(String id, int by) {
        change(arrangement -> arrangement.moveColumn(id, by));
    }

    /** True where a source stands in no column. */
    public boolean isAnyWaiting() {
        return !now().waiting().isEmpty();
    }

    /** Makes columns wider or narrower beside the others. */
    public void resize(Map<String, Double> changed) {
        Map<String, Double> all = new TreeMap<>(shares.get());
        all.putAll(changed);
        shares.set(Map.copyOf(all));
        remember();
    }

    /** Makes all columns equally wide. */
    public void even() {
        shares.set(Map.of());
        remember();
    }

    private Arrangement now() {
        return new Arrangement(order.get(), columns, wanted);
    }

    private void change(UnaryOperator<Arrangement> to) {
        if (!columns.isEmpty()) {
            show(to.apply(now()));
        }
    }

    private void show(Arrangement arrangement) {
        wanted = arrangement.wanted();
        order.set(arrangement.order());
        if (!columns.equals(arrangement.shown())) {
            columns.setAll(arrangement.shown());
        }
        remember();
    }

    private void remember() {
        if (columns.isEmpty() || !order.get().containsAll(columns) || now().equals(offered)) {
            return;
        }
        List<Kept> all = new ArrayList<>(
                kept.get().stream().filter(one -> !one.isOf(order.get())).toList());
        all.add(new Kept(now(), shares.get()));
        kept.set(all.subList(Math.max(0, all.size() - MOST_REMEMBERED), all.size()));
    }

    /** In words, for a file of settings. */
    public static String words(List<Kept> all) {
        return all.stream().map(Arranging::words).collect(Collectors.joining(";"));
    }

    private static String words(Kept one) {
        Arrangement arrangement = one.arrangement();
        String widths = one.shares().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(share -> encoded(share.getKey()) + "=" + share.getValue())
                .collect(Collectors.joining(","));
        return String.join(
                "|", ids(arrangement.order()), ids(arrangement.shown()), arrangement.wanted() + "", widths + " ");
    }

    private static String ids(List<String> ids) {
        return ids.stream().map(Arranging::encoded).collect(Collectors.joining(","));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #words} wrote.
     *
     * @throws IllegalArgumentException where that is none of it
     */
    public static Optional<List<Kept>> parse(String words) {
        return Optional.of(Arrays.stream(words.split(";"))
                .filter(one -> !one.isBlank())
                .map(Arranging::parsed)
                .toList());
    }

    private static Kept parsed(String words) {
        String[] parts = words.split("\\|");
        if (parts.length != 4) {
            throw new IllegalArgumentException("not an arrangement: " + words);
        }
        Map<String, Double> widths = new TreeMap<>();
        for (String share : parts[3].strip().split(",")) {
            String[] pair = share.split("=");
            if (pair.length == 2) {
                widths.put(decoded(pair[0]), width(pair[1]));
            }
        }
        List<String> order = parsedIds(parts[0]);
        List<String> shown =
                parsedIds(parts[1]).stream().filter(order::contains).distinct().toList();
        return new Kept(new Arrangement(order, shown, Integer.parseInt(parts[2])), Map.copyOf(widths));
    }

    private static double width(String share) {
        double width = Double.parseDouble(share);
        if (!(width > 0 && width < Double.MAX_VALUE)) {
            throw new IllegalArgumentException("no width: " + share);
        }
        return width;
    }

    private static List<String> parsedIds(String words) {
        return Arrays.stream(words.split(",")).map(Arranging::decoded).toList();
    }

    private static String decoded(String id) {
        return URLDecoder.decode(id, StandardCharsets.UTF_8);
    }
}
