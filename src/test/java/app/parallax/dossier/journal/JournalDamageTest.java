package app.parallax.dossier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.file.Disk;
import app.parallax.dossier.file.FailingDisk;
import app.parallax.dossier.file.Kept;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.form.RandomWork;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Full disks, lost flushes, and journals cut, damaged or gone. */
class JournalDamageTest extends JournalAtWork {
    @Test
    void aFullDiskIsSaidOnceAndTheWorkGoesOnAndIsKeptWhenThereIsRoom() throws Exception {
        FailingDisk disk = new FailingDisk(Long.MAX_VALUE);
        RandomWork work = new RandomWork(7, vault);
        History history = new History(Dossier.EMPTY);
        Journal journal = begin(disk);
        try (journal) {
            steps(journal, work, history, 10);
            assertThat(journal.flush(LONG)).isTrue();
            disk.free(50);
            steps(journal, work, history, 10);
            assertThat(told.poll(30, TimeUnit.SECONDS))
                    .contains("the disk is full")
                    .endsWith(".");
            steps(journal, work, history, 10);
            assertThat(journal.flush(Duration.ofMillis(10))).isFalse();
            byte[] lines = Files.readAllBytes(folders().getFirst().resolve("journal"));
            assertThat(Frames.read(lines).lines()).as("what was there is whole").hasSizeGreaterThanOrEqualTo(11);

            disk.free(Long.MAX_VALUE);
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("working");
        }
        try (Recovery recovery = only()) {
            assertSame(recovery.recover(), history);
        }
    }

    @Test
    void aLineThatHadNoRoomIsTakenAwayBeforeTheNextOne() throws Exception {
        FailingDisk disk = new FailingDisk(Long.MAX_VALUE);
        History history = new History(Dossier.EMPTY);
        Journal journal = begin(disk);
        try (journal) {
            assertThat(journal.flush(LONG)).isTrue();
            disk.free(50);
            title(journal, history, "first");
            assertThat(told.poll(30, TimeUnit.SECONDS)).contains("the disk is full");
            disk.free(Long.MAX_VALUE);
            title(journal, history, "second");
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("working");
        }
        try (Recovery recovery = only()) {
            assertSame(recovery.recover(), history);
        }
    }

    private static void title(Journal journal, History history, String title) {
        Change change = Change.between(
                Change.Code.TITLE_GIVEN, history.dossier(), List.of(new Frame(title, null)), List.of(), Kept.NOW);
        history.add(new LogEntry.Made(change));
        journal.add(new LogEntry.Made(change));
    }

    @Test
    void afterAFailedFlushEverythingIsWrittenAnew() throws Exception {
        FailingDisk disk = new FailingDisk(Long.MAX_VALUE);
        RandomWork work = new RandomWork(8, vault);
        History history = new History(Dossier.EMPTY);
        Journal journal = begin(disk);
        try (journal) {
            steps(journal, work, history, 10);
            journal.flush(LONG);
            disk.flushes(false);
            steps(journal, work, history, 1);
            assertThat(told.poll(30, TimeUnit.SECONDS)).contains("cannot be kept");
            disk.flushes(true);
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("working");
        }
        try (Recovery recovery = only()) {
            assertThat(recovery.changes()).isEqualTo(11);
            assertSame(recovery.recover(), history);
        }
    }

    @Test
    void aJournalThatSomebodyClearsAwayIsWrittenAnew() throws IOException {
        RandomWork work = new RandomWork(9, vault);
        History history = new History(Dossier.EMPTY);
        try (Journal journal = begin(Disk.REAL)) {
            steps(journal, work, history, 5);
            journal.flush(LONG);
            Files.delete(folders().getFirst().resolve("journal"));
            steps(journal, work, history, 5);
        }
        try (Recovery recovery = only()) {
            assertSame(recovery.recover(), history);
        }
    }

    /** A journal of ten entries, as it lies there after a crash. */
    private Path crashed(History history) throws IOException {
        try (Journal journal = begin(Disk.REAL)) {
            steps(journal, new RandomWork(10, vault), history, 10);
        }
        return folders().getFirst().resolve("journal");
    }

    private void assertPrefix(History whole) {
        for (Recovery recovery : Recoveries.in(journals)) {
            try (recovery) {
                KeptDossier kept = Objects.requireNonNull(recovery.recover().kept());
                int length = kept.log().size();
                assertThat(kept.log()).isEqualTo(whole.log().subList(0, length));
                History upTo = new History(Dossier.EMPTY);
                whole.log().subList(0, length).forEach(upTo::add);
                assertThat(kept.dossier()).isEqualTo(upTo.dossier());
            }
        }
    }

    @Test
    void aJournalCutAnywhereBringsBackTheEntriesBefore() throws IOException {
        History history = new History(Dossier.EMPTY);
        Path lines = crashed(history);
        byte[] whole = Files.readAllBytes(lines);
        int head = Frames.read(whole).lines().getFirst().length + 19;
        for (int length = whole.length; length > head; length -= 11) {
            Files.write(lines, Arrays.copyOf(whole, length));
            int entries = Frames.read(Arrays.copyOf(whole, length)).lines().size() - 1;
            try (Recovery recovery = only()) {
                assertThat(recovery.recover().kept())
                        .isNotNull()
                        .satisfies(kept ->
                                assertThat(kept.log()).isEqualTo(history.log().subList(0, entries)));
            }
        }
    }

    @Test
    void aJournalWithFlippedBitsBringsBackTheEntriesBefore() throws IOException {
        History history = new History(Dossier.EMPTY);
        Path lines = crashed(history);
        byte[] whole = Files.readAllBytes(lines);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(lines, flipped);
            assertPrefix(history);
            assertThat(lines).as("damaged, but never thrown away unasked").exists();
        }
    }
}
