package app.parallax.ui.correcting;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How two passages are chosen that shall be tied, sentence by sentence, with the mouse or with arrow keys. */
public final class Picking {
    private final Session session;
    private final Consumer<List<Correction>> onPicked;
    private final ReadOnlyObjectWrapper<@Nullable Stage> stage = new ReadOnlyObjectWrapper<>();
    private final Map<String, Passage> last = new HashMap<>();

    /**
     * How far it has come.
     *
     * @param moved the link one of whose ends is chosen anew; null where a link is made
     * @param first the passage that is chosen already; null where none is
     * @param cursor the one that Enter would choose
     */
    public record Stage(@Nullable Link moved, @Nullable Passage first, Passage cursor) {

        /** What would be tied if the cursor's passage were chosen: the cursor last, before it what stays. */
        public List<Passage> chosen() {
            Stream<Passage> kept = moved == null
                    ? Stream.ofNullable(first)
                    : Stream.of(moved.first(), moved.second())
                            .filter(end -> !end.source().equals(cursor.source()));
            return Stream.concat(kept, Stream.of(cursor)).toList();
        }
    }

    /**
     * @param onPicked hears what was chosen, as corrections
     */
    Picking(Session session, Consumer<List<Correction>> onPicked) {
        this.session = session;
        this.onPicked = onPicked;
    }

    /** Null while nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    public boolean isOn() {
        return stage.get() != null;
    }

    public void stop() {
        last.clear();
        stage.set(null);
    }

    /** Begins with what is looked at as the one passage, where that stands in a column. */
    void begin() {
        stop();
        Optional<Passage> selected = selected();
        selected.or(() -> Optional.ofNullable(session.place().get()))
                .or(() -> session.columns().stream()
                        .findFirst()
                        .flatMap(source -> units(source).stream().findFirst()))
                .flatMap(passage -> unit(passage.source(), passage.start()))
                .ifPresent(cursor -> stage.set(new Stage(null, selected.orElse(null), cursor)));
    }

    private Optional<Passage> selected() {
        Selection selection = session.selection().get();
        Stream<Passage> looked = selection == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(selection.anchor()), selection.passages().stream());
        return Stream.concat(Stream.ofNullable(session.selectedText().get()), looked)
                .filter(passage -> session.columns().contains(passage.source()))
                .findFirst();
    }

    /** Begins to choose another end for a link: whichever is chosen takes the place of the end in its own source. */
    void move(Link link) {
        stop();
        Stream.of(link.second(), link.first())
                .filter(end -> session.columns().contains(end.source()))
                .findFirst()
                .flatMap(end -> unit(end.source(), end.start()))
                .ifPresent(cursor -> stage.set(new Stage(link, null, cursor)));
    }

    /** Goes so many sentences on in the same source, or back. */
    public void step(int by) {
        Stage now = stage.get();
        if (now != null) {
            List<Passage> units = units(now.cursor().source());
            int index = Math.clamp((long) units.indexOf(now.cursor()) + by, 0, units.size() - 1);
            at(now, units.get(index));
        }
    }

    /**
     * Goes to another source.
     *
     * @param position where to begin, unless the cursor was there before
     */
    public void cross(String source, int position) {
        Stage now = stage.get();
        if (now != null && !source.equals(now.cursor().source())) {
            last.put(now.cursor().source(), now.cursor());
            Optional.ofNullable(last.get(source))
                    .or(() -> unit(source, position))
                    .ifPresent(cursor -> at(now, cursor));
        }
    }

    private void at(Stage now, Passage cursor) {
        stage.set(new Stage(now.moved(), now.first(), cursor));
    }

    /** Chooses the sentence at a position. */
    public void choose(String source, int position) {
        Stage now = stage.get();
        if (now != null) {
            unit(source, position).ifPresent(cursor -> {
                at(now, cursor);
                choose();
            });
        }
    }

    /** Chooses what the cursor is on. */
    public void choose() {
        Stage now = stage.get();
        if (now == null) {
            return;
        }
        Passage cursor = now.cursor();
        Passage first = now.first();
        if (now.moved() != null) {
            move(now.moved(), cursor);
        } else if (first == null || first.source().equals(cursor.source())) {
            stage.set(new Stage(null, cursor, cursor));
        } else {
            stop();
            onPicked.accept(List.of(Correction.Tie.of(first, cursor, true)));
        }
    }

    private void move(Link link, Passage end) {
        boolean isFirst = link.first().source().equals(end.source());
        if (!isFirst && !link.second().source().equals(end.source())) {
            // A third source has no end of this link.
            return;
        }
        Passage kept = isFirst ? link.second() : link.first();
        Correction cut = new Correction.Tie(link.first(), link.second(), false);
        Correction tie = Correction.Tie.of(kept, end, true);
        stop();
        if (!cut.about().equals(tie.about())) {
            onPicked.accept(List.of(cut, tie));
        }
    }

    /** The sentence at a position, or the last before it. */
    private Optional<Passage> unit(String source, int position) {
        List<Passage> units = units(source);
        return units.stream()
                .filter(unit -> unit.start() <= position)
                .reduce((one, later) -> later)
                .or(() -> units.stream().findFirst());
    }

    private List<Passage> units(String id) {
        Comparison comparison = session.comparison().get();
        if (comparison == null || comparison.sources().stream().noneMatch(s -> s.id().equals(id))) {
            return List.of();
        }
        AnnotatedSource source = comparison.source(id);
        List<Passage> sentences = source.sentences().stream()
                .filter(sentence -> isText(source.blockOf(sentence)))
                .map(sentence -> source.passage(sentence.span()))
                .toList();
        return !sentences.isEmpty()
                ? sentences
                : source.blocks().stream()
                        .filter(Picking::isText)
                        .map(block -> source.passage(block.span()))
                        .toList();
    }

    private static boolean isText(Block block) {
        return block.role() != BlockRole.FURNITURE;
    }
}
