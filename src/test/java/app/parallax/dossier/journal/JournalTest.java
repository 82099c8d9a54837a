package app.parallax.dossier.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.parallax.dossier.file.Disk;
import app.parallax.dossier.file.DossierFile;
import app.parallax.dossier.file.DossierOpening;
import app.parallax.dossier.file.FailingDisk;
import app.parallax.dossier.file.Kept;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.file.SaveOutcome;
import app.parallax.dossier.form.RandomWork;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.Vault;
import app.parallax.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path journals;

    private final Vault vault = new Vault();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final JournalListener listener = new JournalListener() {
        @Override
        public void failing(Problem problem) {
            told.add(problem.message());
        }

        @Override
        public void working() {
            told.add("working");
        }
    };

    private Journal begin(JournalBase base) {
        return Journal.begin(journals, base, listener);
    }

    private static List<LogEntry> steps(Journal journal, RandomWork work, History history, int number) {
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LogEntry entry = work.step(history);
            journal.add(entry);
            entries.add(entry);
        }
        return entries;
    }

    private Recovery only() {
        List<Recovery> found = Recoveries.in(journals);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static void assertSame(DossierOpening opening, History history) {
        assertThat(opening.problems()).isEmpty();
        KeptDossier kept = Objects.requireNonNull(opening.kept());
        assertThat(kept.dossier()).isEqualTo(history.dossier());
        assertThat(kept.log()).isEqualTo(history.log());
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(journals)) {
            return folders.toList();
        }
    }

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
        try (Journal journal = begin(JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)))) {
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
    private record Watched(BlockingQueue<Long> flushed) implements Disk {
        @Override
        public Output open(Path file, boolean anew) throws IOException {
            Output real = Disk.REAL.open(file, anew);
            return new Output() {
                @Override
                public void write(java.nio.ByteBuffer bytes) throws IOException {
                    real.write(bytes);
                }

                @Override
                public void force() throws IOException {
                    real.force();
                    if (!anew) {
                        flushed.add(System.nanoTime());
                    }
                }

                @Override
                public void truncate(long size) throws IOException {
                    real.truncate(size);
                }

                @Override
                public void close() throws IOException {
                    real.close();
                }
            };
        }

        @Override
        public void replace(Path file, Path place) throws IOException {
            Disk.REAL.replace(file, place);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            Disk.REAL.forceFolder(folder);
        }
    }

    @Test
    void aJournalInWhichNothingWouldBeMissedLeavesNothing() throws IOException {
        begin(JournalBase.begun(Kept.history(1, 20))).close();

        assertThat(folders()).isEmpty();
    }

    @Test
    void aDiscardedJournalLeavesNothing() throws IOException {
        Journal journal = begin(JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)));
        steps(journal, new RandomWork(3, vault), new History(Dossier.EMPTY), 20);
        journal.flush(LONG);
        journal.discard();

        assertThat(folders()).isEmpty();
    }

    @Test
    void aDiscardedRecoveryIsOfferedNoMore() throws IOException {
        try (Journal journal = begin(JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)))) {
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
        try (Journal journal = begin(JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)))) {
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

    @Test
    void aFullDiskIsSaidOnceAndTheWorkGoesOnAndIsKeptWhenThereIsRoom() throws Exception {
        FailingDisk disk = new FailingDisk(Long.MAX_VALUE);
        RandomWork work = new RandomWork(7, vault);
        History history = new History(Dossier.EMPTY);
        Journal journal =
                Journal.begin(journals, JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)), listener, disk);
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
        Journal journal =
                Journal.begin(journals, JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)), listener, disk);
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
        Journal journal =
                Journal.begin(journals, JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)), listener, disk);
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
        try (Journal journal = begin(JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)))) {
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
        try (Journal journal = begin(JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)))) {
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
            Files.write(lines, java.util.Arrays.copyOf(whole, length));
            int entries =
                    Frames.read(java.util.Arrays.copyOf(whole, length)).lines().size() - 1;
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
