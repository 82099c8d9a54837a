package app.parallax.ui.timeline;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import app.parallax.present.timeline.Stretch;
import app.parallax.present.timeline.TimeEntry;
import app.parallax.present.timeline.TimeEntry.Kind;
import app.parallax.present.timeline.Timeline;
import app.parallax.text.Folding;
import app.parallax.ui.session.Preparing;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Session;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is on the line of time, which stretch of it is looked at, and which entry. */
final class TimelineViewModel {
    private static final Timeline NOTHING = new Timeline(List.of(), List.of(), 0);
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final double AIR = 0.04;

    private final Session session;
    private final Phrases phrases;
    private final ObjectProperty<Set<Kind>> kinds = new SimpleObjectProperty<>(Set.of());
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TimeEntry>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Window> window = new ReadOnlyObjectWrapper<>();
    private final Preparing.Prepared<Timeline> made;
    private Runnable onMade = () -> {};
    private Timeline all = NOTHING;
    private boolean stale = true;

    /** The stretch of time that the line shows. */
    record Window(LocalDateTime from, LocalDateTime to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    TimelineViewModel(Session session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.made = session.preparing().prepared(this::accept);
        session.known().subscribe(c -> stale = true);
        kinds.subscribe(k -> update());
        text.subscribe(t -> update());
    }

    /** Takes up what the comparison is now: for when the view is looked at. */
    void refresh() {
        if (stale) {
            stale = false;
            Comparison now = session.known().get();
            made.ask(() -> now == null ? NOTHING : Timeline.of(now, phrases));
        }
    }

    private void accept(Timeline timeline) {
        boolean isWhole = Objects.equals(window.get(), whole(all.entries()));
        all = timeline;
        update();
        // Whoever looks at a stretch of time goes on looking at it when more is known.
        if (isWhole || timeline.entries().isEmpty()) {
            showAll();
        }
        onMade.run();
    }

    /** Hears that what is on the line is of another comparison now. */
    void onMade(Runnable action) {
        onMade = action;
    }

    /** Whether what is on the line is still being put together. */
    ReadOnlyBooleanProperty preparing() {
        return made.waiting();
    }

    private void update() {
        String wanted = Folding.key(text.get());
        shown.set(all.entries().stream()
                .filter(entry -> kinds.get().isEmpty() || kinds.get().contains(entry.kind()))
                .filter(entry -> wanted.isEmpty() || Folding.key(words(entry)).contains(wanted))
                .toList());
    }

    private static String words(TimeEntry entry) {
        return entry.words() + " " + entry.where() + " " + entry.when().name();
    }

    Timeline all() {
        return all;
    }

    /** In order of time. */
    ReadOnlyObjectProperty<List<TimeEntry>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Null while there is nothing on the line. */
    ReadOnlyObjectProperty<@Nullable Window> window() {
        return window.getReadOnlyProperty();
    }

    /** The kinds to show; empty for all. */
    ReadOnlyObjectProperty<Set<Kind>> kinds() {
        return kinds;
    }

    StringProperty text() {
        return text;
    }

    void toggle(Kind kind) {
        Set<Kind> now = EnumSet.noneOf(Kind.class);
        now.addAll(kinds.get());
        if (!now.remove(kind)) {
            now.add(kind);
        }
        kinds.set(Set.copyOf(now));
    }

    int count(Kind kind) {
        return (int) all.entries().stream().filter(e -> e.kind() == kind).count();
    }

    void clear() {
        kinds.set(Set.of());
        text.set("");
    }

    /** Shows the whole line. */
    void showAll() {
        show(all.entries());
    }

    /** Shows the stretch that these entries take, with a little air. */
    void show(List<TimeEntry> entries) {
        window.set(whole(entries));
    }

    private static @Nullable Window whole(List<TimeEntry> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        LocalDateTime from = entries.stream()
                .map(e -> e.when().from())
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        LocalDateTime to = entries.stream()
                .map(e -> e.when().to())
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        Duration air = share(Duration.between(from, to), AIR);
        return new Window(from.minus(air), to.plus(air));
    }

    /**
     * Shows less or more of the line.
     *
     * @param factor by which the stretch grows
     * @param at what stays where it is: a share of the line, 0 to 1
     */
    void zoom(double factor, double at) {
        Window now = window.get();
        if (now == null) {
            return;
        }
        Duration length = share(now.length(), factor);
        if (length.compareTo(SHORTEST) >= 0 && length.toDays() < 365 * 3000L) {
            LocalDateTime middle = now.from().plus(share(now.length(), at));
            LocalDateTime from = middle.minus(share(length, at));
            window.set(new Window(from, from.plus(length)));
        }
    }

    /** Moves along the line.
     *
     * @param by a share of what is shown; towards later times above 0
     */
    void move(double by) {
        Window now = window.get();
        if (now != null) {
            Duration way = share(now.length(), by);
            window.set(new Window(now.from().plus(way), now.to().plus(way)));
        }
    }

    /** Where an entry begins on the line, 0 to 1; empty where it is out of sight. */
    OptionalDouble place(TimeEntry entry) {
        Window now = window.get();
        if (now == null
                || entry.when().from().isBefore(now.from())
                || entry.when().from().isAfter(now.to())) {
            return OptionalDouble.empty();
        }
        double way = Duration.between(now.from(), entry.when().from()).toSeconds();
        return OptionalDouble.of(way / Math.max(1, now.length().toSeconds()));
    }

    /** Brings an entry onto the line where it is out of sight. */
    void reveal(TimeEntry entry) {
        Window now = window.get();
        Stretch when = entry.when();
        if (now != null && (when.to().isBefore(now.from()) || when.from().isAfter(now.to()))) {
            LocalDateTime from = when.from().minus(share(now.length(), 0.5));
            window.set(new Window(from, from.plus(now.length())));
        }
    }

    private static Duration share(Duration of, double share) {
        return Duration.ofSeconds(Math.round(of.toSeconds() * share));
    }

    /** Makes an entry's passage the session's selection, so that the reader lines up. */
    void choose(TimeEntry entry) {
        session.selection()
                .set(new Selection(
                        "date " + entry.passage().source() + ":"
                                + entry.passage().start(),
                        List.of(entry.passage()),
                        null));
    }
}
