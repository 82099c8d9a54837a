package app.parallax.dossier.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Seen;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    private static final Stamp NOW = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

    private static Change titled(Dossier dossier, String title) {
        return Change.between(Change.Code.TITLE_GIVEN, dossier, List.of(new Frame(title, null)), List.of(), NOW);
    }

    private static void title(History history, String title) {
        history.add(new LogEntry.Made(titled(history.dossier(), title)));
    }

    private static History seen(String finding) {
        History history = new History(Dossier.EMPTY);
        title(history, "first");
        history.add(new LogEntry.Made(
                Change.between(Change.Code.SEEN, history.dossier(), List.of(new Seen(finding, NOW)), List.of(), NOW)));
        return history;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anySequenceOfChangesUndoneLeavesTheStartAndRedoneTheEnd(long seed) {
        Random random = new Random(seed);
        Dossier start = Dossier.of(items(random, 5));
        History history = new History(start);
        IntStream.range(0, 60).forEach(i -> step(history, random));
        Dossier end = history.dossier();

        int undone = 0;
        while (history.undo(NOW) != null) {
            undone++;
        }
        assertThat(history.dossier()).isEqualTo(start);

        for (int i = 0; i < undone; i++) {
            history.redo(NOW);
        }
        assertThat(history.dossier()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aHistoryGoesOnFromItsLog(long seed) {
        Random random = new Random(seed);
        History history = new History(Dossier.EMPTY);
        IntStream.range(0, 40).forEach(i -> step(history, random));

        History again = History.of(history.dossier(), history.log());

        assertThat(again.log()).isEqualTo(history.log());
        assertThat(again.nextToUndo()).isEqualTo(history.nextToUndo());
        assertThat(again.nextToRedo()).isEqualTo(history.nextToRedo());
    }

    /** Puts or takes away some items, undoes or redoes. */
    private static void step(History history, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> history.undo(NOW);
            case 1 -> history.redo(NOW);
            default -> {
                List<Key> all = new ArrayList<>(history.dossier().items().keySet());
                List<Key> gone =
                        all.stream().filter(key -> random.nextInt(8) == 0).toList();
                List<Item> put = items(random, 3).stream()
                        .filter(item -> !gone.contains(item.key()))
                        .toList();
                history.add(new LogEntry.Made(Change.between(Change.Code.JUDGED, history.dossier(), put, gone, NOW)));
            }
        }
    }

    private static List<Item> items(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> item(random, random.nextInt(6)))
                .collect(Collectors.toMap(Item::key, item -> item, (a, b) -> b))
                .values()
                .stream()
                .toList();
    }

    private static Item item(Random random, int id) {
        return switch (random.nextInt(3)) {
            case 0 -> new Frame("title " + id, null);
            case 1 -> new SourceGrade("source" + id, SourceGrade.Reliability.values()[random.nextInt(6)], NOW);
            default ->
                new Judgement(
                        new Subject(Subject.Kind.FINDING, "FIGURE", "finding" + id, List.of()),
                        Judgement.Program.values()[random.nextInt(3)],
                        null,
                        "because " + random.nextInt(3),
                        NOW);
        };
    }

    @Test
    void aNewChangeTakesAwayWhatCouldBeRedone() {
        History history = new History(Dossier.EMPTY);
        title(history, "first");
        history.undo(NOW);
        title(history, "second");

        assertThat(history.redo(NOW)).isNull();
        assertThat(history.dossier().frame().title()).isEqualTo("second");
    }

    @Test
    void lookingAtAFindingIsNotUndoneAndTakesNoRedoAway() {
        History history = seen("finding-1");

        history.undo(NOW);

        assertThat(history.dossier().isSeen("finding-1")).isTrue();
        assertThat(history.dossier().frame()).isEqualTo(Frame.EMPTY);
        assertThat(history.nextToRedo()).isNotNull();
    }

    @Test
    void theLogTellsOfUndoingToo() {
        History history = new History(Dossier.EMPTY);
        title(history, "first");
        history.undo(NOW);

        assertThat(history.log()).hasSize(2).last().isEqualTo(new LogEntry.Undone(NOW));
    }

    @Test
    void aChangeOfWhatIsNotThereIsRefusedAndChangesNothing() {
        History history = new History(Dossier.EMPTY);
        title(history, "first");
        Change stale = titled(Dossier.EMPTY, "second");

        assertThatIllegalStateException().isThrownBy(() -> history.add(new LogEntry.Made(stale)));

        assertThat(history.dossier().frame().title()).isEqualTo("first");
        assertThat(history.log()).hasSize(1);
    }

    @Test
    void aLogThatCannotHaveLedHereIsRefused() {
        List<LogEntry> log = List.of(new LogEntry.Made(titled(Dossier.EMPTY, "first")));

        assertThatIllegalStateException().isThrownBy(() -> History.of(Dossier.EMPTY, log));
        assertThatIllegalStateException()
                .isThrownBy(() -> History.of(Dossier.EMPTY, List.of(new LogEntry.Undone(NOW))));
    }

    @Test
    void aLogWhoseUndoneChangesCannotBeMadeAgainIsRefused() {
        Dossier end = Dossier.of(List.of(new Frame("of somebody else", null)));
        List<LogEntry> log = List.of(new LogEntry.Made(titled(Dossier.EMPTY, "first")), new LogEntry.Undone(NOW));

        assertThatIllegalStateException().isThrownBy(() -> History.of(end, log));
    }

    @Test
    void aChangeToTheSameIsNone() {
        Dossier dossier = titled(Dossier.EMPTY, "first").applyTo(Dossier.EMPTY);

        assertThat(titled(dossier, "first").isEmpty()).isTrue();
    }
}
