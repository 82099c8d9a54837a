package app.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.Seen;
import app.parallax.dossier.work.Stamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Ledger ledger = new Ledger(InstantSource.fixed(NOW));

    private void title(String title) {
        ledger.put(Change.Code.TITLE_GIVEN, new Frame(title, null));
    }

    private String title() {
        return ledger.dossier().get().frame().title();
    }

    @Test
    void aChangeIsSignedAndDated() {
        ledger.analyst().set(" Mira ");
        title("Belgrade");
        assertThat(ledger.log())
                .singleElement()
                .satisfies(entry -> assertThat(entry.stamp()).isEqualTo(new Stamp("Mira", NOW)));
    }

    @Test
    void whatIsUndoneCanBeDoneAgain() {
        title("one");
        title("two");
        ledger.undo();
        assertThat(title()).isEqualTo("one");
        ledger.redo();
        assertThat(title()).isEqualTo("two");
        assertThat(ledger.nextToRedo().get()).isNull();
        assertThat(ledger.log()).hasSize(4);
    }

    @Test
    void whatChangesNothingIsNotWrittenDown() {
        title("one");
        title("one");
        assertThat(ledger.log()).hasSize(1);
    }

    @Test
    void nothingIsUndoneWhereOnlySomethingWasSeen() {
        ledger.put(Change.Code.SEEN, new Seen("f", ledger.stamp()));
        ledger.undo();
        assertThat(ledger.dossier().get().isSeen("f")).isTrue();
        assertThat(ledger.nextToUndo().get()).isNull();
    }

    @Test
    void whoeverKeepsTheLogHearsOfAnEntryBeforeItIsShown() {
        List<String> heard = new ArrayList<>();
        ledger.onEntry(entry -> heard.add(entry.getClass().getSimpleName() + " while shown: " + title()));
        title("one");
        ledger.undo();
        assertThat(heard).containsExactly("Made while shown: ", "Undone while shown: one");
    }

    @Test
    void anotherDossierIsGoneOnWithAndItsHistoryWithIt() {
        History other = new History(Dossier.EMPTY);
        other.add(new LogEntry.Made(Change.between(
                Change.Code.TITLE_GIVEN, Dossier.EMPTY, List.of(new Frame("old", null)), List.of(), ledger.stamp())));
        List<LogEntry> heard = new ArrayList<>();
        ledger.onEntry(heard::add);

        ledger.open(other);

        assertThat(title()).isEqualTo("old");
        assertThat(heard).isEmpty();
        ledger.undo();
        assertThat(title()).isEmpty();
    }
}
