package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.correction.Correction;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Seen;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.keeping.LostWork;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.keeping.Questions.Taken;
import app.parallax.ui.keeping.Questions.Unsaved;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Runs;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving, opening and recovering, without a window. */
class KeepingTest {
    private static final Correction PUBLISHER = new Correction.Publisher(Belgrade.NEWS, "Harbour News");
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @TempDir
    Path folder;

    private final Window window = new Window();
    private final Window other = new Window();

    /** A window without its looks. */
    private final class Window {
        final Session session = new Session();
        final Desk desk = new Desk(session, new ByHand(), new Runs(session, Runnable::run, Runnable::run, TEXTS));
        final Answers answers = new Answers();
        final List<Runnable> waiting = new ArrayList<>();
        private @Nullable Keeping made;

        /** Whether what waits for the disk still waits. */
        private boolean slow;

        /** Made with the first use: the folder is there by then. */
        Keeping keeping() {
            Keeping keeping = made;
            if (keeping == null) {
                Places places = new Places(state(), "Parallax test", "Mira", this::onDisk);
                keeping = new Keeping(session, places, answers, Runnable::run, TEXTS);
                made = keeping;
            }
            return keeping;
        }

        private void onDisk(Runnable task) {
            if (slow) {
                waiting.add(task);
            } else {
                task.run();
            }
        }

        void begin() {
            keeping().beginning();
            desk.open(List.of(Path.of(Belgrade.RECORD), Path.of(Belgrade.NEWS)));
        }

        void correct() {
            desk.correct(List.of(PUBLISHER), Optional.empty());
        }

        void saveIn(Path place) {
            answers.place = place;
            keeping().saveAs();
        }

        void open(Path path) {
            keeping().open(path, () -> {});
        }

        List<String> sources() {
            return session.sources().stream().map(s -> s.id()).toList();
        }
    }

    private Path state() {
        return folder.resolve("state");
    }

    private Path dossier() {
        return folder.resolve("a.parallax");
    }

    private List<String> journals() throws IOException {
        Path journals = state().resolve("journals");
        if (!Files.isDirectory(journals)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(journals)) {
            return files.map(Path::toString).toList();
        }
    }

    @AfterEach
    void end() {
        window.keeping().end();
        other.keeping().end();
    }

    @Test
    void nobodyAtTheWindowWaitsUntilADossierIsLetGoOf() {
        window.begin();
        window.correct();
        window.saveIn(dossier());
        window.slow = true;
        window.keeping().end();
        other.open(dossier());
        assertThat(other.session.refused()).as("still held").isNotEmpty();

        window.waiting.forEach(Runnable::run);
        other.open(dossier());
        assertThat(other.session.refused()).isEmpty();
        assertThat(other.sources()).isEqualTo(window.sources());
    }

    @Test
    void whatIsSavedStandsInTheNextWindowAndCanBeUndoneThere() {
        window.begin();
        window.correct();
        window.session
                .ledger()
                .put(
                        Change.Code.SEEN,
                        new Seen("a finding", window.session.ledger().stamp()));
        window.saveIn(dossier());
        assertThat(window.session.refused()).isEmpty();
        assertThat(window.keeping().unsaved().get()).isFalse();
        window.keeping().end();

        other.open(dossier());

        assertThat(other.session.dossier()).isEqualTo(window.session.dossier());
        assertThat(other.session.ledger().log())
                .isEqualTo(window.session.ledger().log());
        assertThat(other.session.sources()).hasSize(2).isEqualTo(window.session.sources());
        assertThat(other.session.comparison().get()).as("compared anew").isNotNull();
        assertThat(other.keeping().name().get()).isEqualTo("a");
        other.session.ledger().undo();
        assertThat(other.session.corrections()).isEmpty();
        assertThat(other.keeping().unsaved().get()).isTrue();
    }

    @Test
    void whatTheWindowBeginsWithAsksNothingAndLeavesNoJournal() throws IOException {
        window.begin();
        window.session
                .ledger()
                .put(
                        Change.Code.SEEN,
                        new Seen("a finding", window.session.ledger().stamp()));
        boolean[] left = new boolean[1];
        window.keeping().leave(() -> left[0] = true);
        window.keeping().end();

        assertThat(left[0]).isTrue();
        assertThat(window.answers.asked).isEmpty();
        assertThat(journals()).isEmpty();
    }

    @Test
    void whoLeavesUnsavedWorkIsAsked() throws IOException {
        window.begin();
        window.correct();
        boolean[] left = new boolean[1];
        window.keeping().leave(() -> left[0] = true);
        assertThat(window.answers.asked).hasSize(1);
        assertThat(left[0]).as("stayed").isFalse();

        window.answers.unsaved = Unsaved.SAVE;
        window.keeping().leave(() -> left[0] = true);
        assertThat(left[0]).as("saving was thought better of").isFalse();

        window.answers.place = dossier();
        window.keeping().leave(() -> left[0] = true);
        assertThat(left[0]).as("saved").isTrue();
        window.keeping().end();
        assertThat(dossier()).exists();
        assertThat(journals()).isEmpty();
    }

    @Test
    void whoDoesNotWantItLeavesNoJournal() throws IOException {
        window.begin();
        window.correct();
        window.answers.unsaved = Unsaved.LOSE;
        window.keeping().begin();

        assertThat(window.sources()).isEmpty();
        assertThat(window.session.comparison().get()).isNull();
        assertThat(window.keeping().unsaved().get()).isFalse();
        assertThat(journals()).isEmpty();
    }

    @Test
    void workThatWasBrokenOffIsOfferedAndGoesOnInItsFile() throws IOException {
        window.begin();
        window.saveIn(dossier());
        window.correct();
        window.keeping().end();
        assertThat(journals()).hasSize(1);
        List<String> before = journals();

        LostWork lost = new LostWork(other.keeping(), TEXTS);
        lost.look();
        assertThat(lost.found()).hasSize(1);
        lost.recover(lost.found().getFirst());

        assertThat(lost.found()).isEmpty();
        assertThat(other.session.corrections()).containsExactly(PUBLISHER);
        assertThat(other.sources()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
        assertThat(other.keeping().unsaved().get()).isTrue();
        assertThat(journals()).as("one of its own").hasSize(1).isNotEqualTo(before);
        other.keeping().save();
        assertThat(other.answers.asked).isEmpty();
        assertThat(other.keeping().unsaved().get()).isFalse();
        other.keeping().end();
        assertThat(journals()).isEmpty();
    }

    @Test
    void lostWorkThatNobodyWantsGoesForGood() throws IOException {
        window.begin();
        window.correct();
        window.keeping().end();

        LostWork lost = new LostWork(other.keeping(), TEXTS);
        lost.look();
        lost.discard(lost.found().getFirst());

        assertThat(journals()).isEmpty();
    }

    @Test
    void workWhoseFileHasChangedIsSavedElsewhere() throws IOException {
        window.begin();
        window.saveIn(dossier());
        window.correct();
        window.keeping().end();
        Files.writeString(dossier(), "another");

        LostWork lost = new LostWork(other.keeping(), TEXTS);
        lost.look();
        lost.recover(lost.found().getFirst());
        other.keeping().save();

        assertThat(other.session.corrections()).containsExactly(PUBLISHER);
        assertThat(other.session.refused()).singleElement().asString().startsWith("a.parallax has changed");
        assertThat(other.answers.asked).singleElement().asString().startsWith("where:");
        assertThat(dossier()).hasContent("another");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        window.begin();
        window.correct();
        window.saveIn(folder.resolve("nowhere").resolve("a.parallax"));

        assertThat(window.session.refused()).singleElement().asString().startsWith("a.parallax could not be saved");
        assertThat(window.keeping().unsaved().get()).isTrue();
        window.saveIn(dossier());
        assertThat(window.session.refused()).as("that is over").isEmpty();
    }

    @Test
    void aFileThatSomebodyElseHasChangedIsAskedAbout() throws IOException {
        window.begin();
        window.saveIn(dossier());
        window.correct();
        Files.writeString(dossier(), "another");

        window.keeping().save();
        assertThat(dossier()).hasContent("another");
        window.answers.taken = Taken.OTHER_NAME;
        window.answers.place = folder.resolve("b");
        window.keeping().save();
        assertThat(dossier()).hasContent("another");
        assertThat(folder.resolve("b.parallax")).exists();
        assertThat(window.keeping().name().get()).isEqualTo("b");
    }

    @Test
    void anEndingThatWasAddedTakesNobodysPlaceUnasked() throws IOException {
        Files.writeString(dossier(), "another");
        window.begin();
        window.saveIn(folder.resolve("a"));
        assertThat(dossier()).hasContent("another");

        window.answers.taken = Taken.OVERWRITE;
        window.saveIn(folder.resolve("a"));
        other.open(dossier());
        assertThat(other.sources()).hasSize(2);
    }

    @Test
    void aDossierThatIsOpenElsewhereOpensToRead() {
        window.begin();
        window.saveIn(dossier());
        other.open(dossier());

        assertThat(other.sources()).hasSize(2);
        assertThat(other.session.refused()).singleElement().asString().contains("is open in another window");
        other.correct();
        other.keeping().save();
        assertThat(other.answers.asked).as("where else").hasSize(1);
        other.saveIn(folder.resolve("b.parallax"));
        assertThat(other.keeping().unsaved().get()).isFalse();
    }

    @Test
    void aDossierOfANewerVersionOpensToReadAndIsNotSavedOver() throws IOException {
        window.begin();
        window.saveIn(dossier());
        window.keeping().end();
        Files.write(dossier(), newer(Files.readAllBytes(dossier())));
        byte[] theirs = Files.readAllBytes(dossier());

        other.open(dossier());
        assertThat(other.sources()).hasSize(2);
        assertThat(other.session.refused()).isNotEmpty();
        other.correct();
        other.saveIn(dossier());
        assertThat(dossier()).hasBinaryContent(theirs);
        assertThat(other.keeping().unsaved().get()).isTrue();
    }

    private static byte[] newer(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals("manifest.json")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replace("parallax.dossier/1", "parallax.dossier/2")
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void ofADamagedDossierWhateverIsWholeIsShown() throws IOException {
        window.begin();
        window.correct();
        window.saveIn(dossier());
        window.keeping().end();
        byte[] whole = Files.readAllBytes(dossier());
        int lastContents = new String(whole, StandardCharsets.ISO_8859_1).indexOf("contents/", whole.length / 3);
        Files.write(dossier(), Arrays.copyOf(whole, lastContents));

        other.open(dossier());

        assertThat(other.session.refused()).isNotEmpty();
        assertThat(other.session.dossier()).isEqualTo(window.session.dossier());
        assertThat(other.sources()).hasSizeLessThan(2);
    }

    @Test
    void aFileThatIsNoDossierLeavesTheOneAtHand() throws IOException {
        window.begin();
        Files.writeString(dossier(), "somebody's novel");
        window.open(dossier());

        assertThat(window.session.refused()).isNotEmpty();
        assertThat(window.sources()).hasSize(2);
    }

    @Test
    void theLatestDossiersAreRemembered() {
        window.begin();
        window.saveIn(dossier());
        window.saveIn(folder.resolve("b.parallax"));
        window.saveIn(dossier());

        assertThat(other.keeping().recents().dossiers())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.parallax", "b.parallax");
    }

    @Test
    void workOnTheDiskThatBreaksOffIsSaidAndLeavesNothingBusy() {
        window.keeping()
                .background()
                .run(
                        () -> {
                            throw new IllegalStateException("the shelf fell down");
                        },
                        answer -> {});

        assertThat(window.session.refused()).singleElement().asString().contains("the shelf fell down");
        assertThat(window.keeping().busy().get()).isFalse();
    }

    @Test
    void whatIsSavedFirstIsCalledByItsSourcesAndKeptNearThem() {
        window.begin();
        window.keeping().read(folder.resolve("talks").resolve("record.txt"));
        window.keeping().saveAs();
        assertThat(window.answers.asked).containsExactly("where: Joint press conference, Belgrade and 1 more.parallax");
        assertThat(window.answers.began).isEqualTo(folder.resolve("talks").toString());

        window.saveIn(dossier());
        window.keeping().saveAs();
        assertThat(window.answers.asked.getLast()).isEqualTo("where: a.parallax");
        assertThat(window.answers.began).isEqualTo(folder.toString());
        window.keeping().begin();
        window.keeping().saveAs();
        assertThat(window.answers.asked.getLast()).isEqualTo("where: Dossier.parallax");
        assertThat(window.answers.began).as("where one was kept last").isEqualTo(folder.toString());
    }

    /** An example that is open, and sources of one's own that are opened then. */
    @Nested
    class AnExample {
        private void open(boolean isExample, String... names) {
            window.desk.open(
                    Stream.of(names).map(Path::of).toList(), window.keeping().ground(isExample));
        }

        @BeforeEach
        void begin() {
            open(true, Belgrade.RECORD, Belgrade.NEWS);
        }

        @Test
        void givesWayToThemAsLongAsNobodyHasDoneAnythingInIt() {
            assertThat(window.keeping().unsaved().get()).isFalse();
            open(false, Belgrade.SUMMARY);

            assertThat(window.sources()).containsExactly(Belgrade.SUMMARY);
            assertThat(window.session.comparison().get().sources()).hasSize(1);
            assertThat(window.session.ledger().nextToUndo().get().code()).isEqualTo(Change.Code.SOURCES_ADDED);
            open(false, Belgrade.NEWS);
            assertThat(window.sources())
                    .as("sources of one's own stay")
                    .containsExactly(Belgrade.SUMMARY, Belgrade.NEWS);
        }

        @Test
        void staysWhereSomethingWasDoneInIt() {
            window.correct();
            open(false, Belgrade.SUMMARY);

            assertThat(window.sources()).containsExactly(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        }

        @Test
        void staysWhereNothingCouldBeOpened() {
            open(false, "missing.txt");

            assertThat(window.sources()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
            assertThat(window.session.refused()).hasSize(1);
        }

        @Test
        void opensOnceHoweverOftenItIsAskedFor() {
            open(true, Belgrade.RECORD, Belgrade.NEWS);

            assertThat(window.sources()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
            assertThat(window.keeping().unsaved().get()).isFalse();
        }

        @Test
        void besideSourcesOfOnesOwnIsNoLongerOne() {
            open(false, Belgrade.SUMMARY);
            open(true, Belgrade.RECORD, Belgrade.NEWS);
            open(false, Belgrade.NEWS);

            assertThat(window.sources()).hasSize(4).contains(Belgrade.SUMMARY);
        }

        @Test
        void leavesNoLostWorkBehind() throws IOException {
            window.correct();
            window.session.ledger().undo();
            open(false, Belgrade.SUMMARY);
            window.keeping().leave(() -> {});
            window.keeping().end();

            assertThat(journals()).hasSizeLessThanOrEqualTo(1);
        }
    }
}
