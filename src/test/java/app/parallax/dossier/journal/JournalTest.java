package app.parallax.dossier.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.parallax.dossier.file.Disk;
import app.parallax.dossier.file.DossierFile;
import app.parallax.dossier.file.Kept;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.file.PassingDisk;
import app.parallax.dossier.file.SaveOutcome;
import app.parallax.dossier.form.RandomWork;
import app.parallax.dossier.history.History;
import app.parallax.dossier.work.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest extends JournalAtWork {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aHistoryThatWentThroughTheJournalIsTheSame(long seed) {
        RandomWork work = new RandomWork(seed, vault);
        KeptDossier start = KeptDossier.begun(Dossier.EMPTY, vault).at(work.history((int) seed * 3));
        History history = start.history();
        try (Journal journal = begin(JournalBase.begun(start))) {
            steps(journal, work, history, 40);
        }
        try (Recovery recovery = only()) {
            assertThat(recovery.changes()).isEqualTo(40);
            assertThat(recovery.title()).isEqualTo(start.dossier().frame().title());
            assertThat(recovery.file()).isNull();
            assertSame(recovery.recover(), history);
        }
    }

    @Test
    void whatIsFlushedIsThereWhileTheOwnerLivesButIsOfferedToNobody() throws IOException {
        RandomWork work = new RandomWork(1, vault);
        History history = new History(Dossier.EMPTY);
        try (Journal journal = begin(Disk.REAL)) {
            steps(journal, work, history, 5);
            assertThat(journal.flush(LONG)).isTrue();

            byte[] lines = Files.readAllBytes(folders().getFirst().resolve("journal"));
            assertThat(Frames.read(lines).lines()).hasSize(6);
            assertThat(Recoveries.in(journals)).isEmpty();
        }
    }

    @Test
    void aChangeIsOnTheDiskWithinTwoSecondsWithoutAnybodyAsking() throws Exception {
        BlockingQueue<Long> flushed = new LinkedBlockingQueue<>();
        Journal journal = Journal.begin(
                journals, JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)), listener, new Watched(flushed));
        try (journal) {
            assertThat(journal.flush(LONG)).isTrue();
            flushed.clear();
            long before = System.nanoTime();
            steps(journal, new RandomWork(2, vault), new History(Dossier.EMPTY), 1);

            Long after = flushed.poll(30, TimeUnit.SECONDS);

            assertThat(after).isNotNull();
            assertThat(Duration.ofNanos(after - before)).isLessThan(Duration.ofSeconds(2));
        }
    }

    /** Tells when something was flushed. */
    private static final class Watched extends PassingDisk {
        private final BlockingQueue<Long> flushed;

        private Watched(BlockingQueue<Long> flushed) {
            this.flushed = flushed;
        }

        @Override
        public Output open(Path file, boolean anew) throws IOException {
            return new Passing(super.open(file, anew)) {
                @Override
                public void force() throws IOException {
                    super.force();
                    if (!anew) {
                        flushed.add(System.nanoTime());
                    }
                }
            };
        }
    }

    @Test
    void aJournalInWhichNothingWouldBeMissedLeavesNothing() throws IOException {
        begin(JournalBase.begun(Kept.history(1, 20))).close();

        assertThat(folders()).isEmpty();
    }

    @Test
    void aDiscardedJournalLeavesNothing() throws IOException {
        Journal journal = begin(Disk.REAL);
        steps(journal, new RandomWork(3, vault), new History(Dossier.EMPTY), 20);
        journal.flush(LONG);
        journal.discard();

        assertThat(folders()).isEmpty();
    }

    @Test
    void aDiscardedRecoveryIsOfferedNoMore() throws IOException {
        try (Journal journal = begin(Disk.REAL)) {
            steps(journal, new RandomWork(3, vault), new History(Dossier.EMPTY), 20);
        }
        try (Recovery recovery = only()) {
            assertThat(Recoveries.in(journals)).as("held by the first who asks").isEmpty();
        }
        only().discard();

        assertThat(folders()).isEmpty();
    }

    @Test
    void afterASaveTheJournalGoesOnFromTheSavedFile(@TempDir Path home) {
        RandomWork work = new RandomWork(4, vault);
        KeptDossier start = KeptDossier.begun(Dossier.EMPTY, vault);
        History history = start.history();
        Path place = home.resolve("a.parallax");
        try (DossierFile file = new DossierFile(place, "Parallax test", "");
                Journal journal = begin(JournalBase.begun(start))) {
            steps(journal, work, history, 20);
            KeptDossier saved = start.at(history);
            assertThat(file.save(saved, Kept.NOW)).isInstanceOf(SaveOutcome.Saved.class);
            steps(journal, work, history, 3);
            journal.saved(JournalBase.saved(saved, file.path(), Objects.requireNonNull(file.state())));
            steps(journal, work, history, 4);
        }
        try (Recovery recovery = only()) {
            assertThat(recovery.changes()).isEqualTo(7);
            assertThat(recovery.file()).isEqualTo(place);
            assertThat(recovery.isFileUnchanged()).isTrue();
            assertSame(recovery.recover(), history);
        }
    }

    @Test
    void whatWasSavedCannotBeAnotherHistory() {
        KeptDossier start = KeptDossier.begun(Dossier.EMPTY, vault);
        try (Journal journal = begin(JournalBase.begun(start))) {
            JournalBase other = JournalBase.begun(Kept.history(5, 9));

            assertThatIllegalArgumentException().isThrownBy(() -> journal.saved(other));
        }
    }

    @Test
    void recoveredWorkIsMissedUntilItIsSaved() {
        History history = new History(Dossier.EMPTY);
        try (Journal journal = begin(Disk.REAL)) {
            steps(journal, new RandomWork(6, vault), history, 12);
        }
        Recovery first = only();
        KeptDossier recovered = Objects.requireNonNull(first.recover().kept());
        try (Journal journal = begin(first.base(recovered))) {
            assertThat(journal.flush(LONG)).isTrue();
            first.discard();
        }
        try (Recovery second = only()) {
            assertThat(second.changes()).isEqualTo(12);
            assertSame(second.recover(), history);
        }
    }
}
