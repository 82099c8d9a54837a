package app.parallax.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.dossier.history.History;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.Vault;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.SourceInput;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import app.parallax.ui.importing.Entry.Standing;
import app.parallax.ui.importing.ImportViewModel.State;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Language;
import app.parallax.ui.session.Ledger;
import app.parallax.ui.session.Preparing;
import app.parallax.ui.session.Runs;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private static final String TURNS =
            "CLERK: The meeting is open.\n\nMAYOR: The harbour is closed.\n\nCLERK: Thank you.\n";

    @TempDir
    private Path folder = Path.of("");

    private final Deque<Runnable> work = new ArrayDeque<>();
    private Session session = new Session();
    private ImportViewModel model = model(session);

    @BeforeEach
    void begin() {
        session = new Session(new Ledger(InstantSource.system()), Preparing.atOnce());
        model = model(session);
    }

    private ImportViewModel model(Session of) {
        Texts texts = Language.english().texts();
        // Nothing is compared here: what is asked is what comes to stand in the dossier.
        Desk desk = new Desk(of, new NothingCompared(), new Runs(of, task -> {}, Runnable::run, texts));
        return new ImportViewModel(of, desk, ImportReading.ofAllFormats(), work::add, Runnable::run, texts);
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }

    private void readFolder() {
        model.read(List.of(folder));
        work.remove().run();
    }

    /** Done, and so is what a worker has to do for it. */
    private void done() {
        model.done();
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private Entry entry(String name) {
        return model.entries().stream()
                .filter(entry -> entry.name().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Draft draft(String name) {
        return Objects.requireNonNull(entry(name).draft());
    }

    private List<String> open() {
        return session.sources().stream().map(Source::id).toList();
    }

    @Test
    void whatKeepsTheSourcesIsWrittenByAWorkerWhateverElseIsDoneMeanwhile() throws IOException {
        write("a.txt", "The harbour is closed, says the mayor of the town.");
        readFolder();
        model.done();
        assertThat(open()).as("not written by the one who asked").isEmpty();
        assertThat(model.state().get()).isInstanceOf(State.Reading.class);
        Runnable writing = work.remove();

        model.paste("The bridge is open again, says the mayor of the town.", () -> {});
        session.open(new History(Dossier.EMPTY), new Vault());
        writing.run();
        work.remove().run();
        assertThat(open()).as("written for a dossier that is there no more").isEmpty();
        work.remove().run();
        assertThat(open()).containsExactly("a");
        assertThat(model.state().get()).as("what was pasted meanwhile").isInstanceOf(State.Adding.class);
    }

    @Test
    void aFolderIsListedBeforeAnythingIsAdded() throws IOException {
        write("a.txt", "The harbour is closed, says the mayor of the town.");
        write("b.txt", "The harbour is closed, says the mayor of the town.");
        write("c.pdf", "%PDF-1.4 broken");
        readFolder();
        assertThat(model.entries())
                .extracting(Entry::standing)
                .containsExactly(Standing.FRESH, Standing.TWIN, Standing.REFUSED);
        assertThat(entry("b.txt").sentence()).contains("is the same file as");
        assertThat(model.wanted()).isEqualTo(1);
        assertThat(open()).isEmpty();
        done();
        assertThat(open()).containsExactly("a");
        assertThat(model.state().get()).isInstanceOf(State.Nothing.class);
    }

    @Test
    void whatIsSetRightComesInWithTheSourceAndGoesWithItWhenUndone() throws IOException {
        write("meeting.txt", TURNS);
        readFolder();
        Draft draft = draft("meeting.txt");
        draft.title("Town council");
        draft.language("sr");
        draft.kind(SourceKind.SUMMARY);
        draft.rename(draft.speakers().keySet().iterator().next(), "Ann Hill");
        draft.toggleFurniture(draft.source().blocks().size() - 1);
        done();
        assertThat(session.corrections())
                .contains(
                        new Correction.Title("meeting", "Town council"),
                        new Correction.Language("meeting", "sr"),
                        new Correction.Kind("meeting", SourceKind.SUMMARY))
                .hasAtLeastOneElementOfType(Correction.SpeakerName.class)
                .hasAtLeastOneElementOfType(Correction.Role.class);
        assertThat(session.dossier().all(SetRight.class))
                .allSatisfy(right -> assertThat(right.hasPlace() || right.correction() instanceof Correction.OfSource)
                        .isTrue());
        session.ledger().undo();
        assertThat(open()).isEmpty();
        assertThat(session.corrections()).isEmpty();
        session.ledger().redo();
        assertThat(session.corrections()).hasSize(5);
    }

    @Test
    void anotherKindReadsOnceMoreAndKeepsWhatWasSetRight() throws IOException {
        write(
                "meeting.txt",
                "Ruth Vane: The harbour is closed to all ships tonight.\n\nIt opens again on Friday.\n\nTom Moore: Who says so?\n");
        readFolder();
        Draft draft = draft("meeting.txt");
        assertThat(draft.speakers()).isEmpty();
        draft.title("Town council");
        List<String> heard = new ArrayList<>();
        model.kind(draft, SourceKind.TRANSCRIPT, () -> heard.add("again"));
        work.remove().run();
        assertThat(heard).containsExactly("again");
        assertThat(draft.speakers()).containsOnlyKeys("Ruth Vane", "Tom Moore");
        assertThat(draft.info().title()).isEqualTo("Town council");
        done();
        Source added = session.sources().getFirst();
        assertThat(added.info().kind()).isEqualTo(SourceKind.TRANSCRIPT);
        assertThat(added.blocks())
                .anySatisfy(block -> assertThat(block.speaker()).isEqualTo("Ruth Vane"));
        assertThat(session.corrections()).containsExactly(new Correction.Title("meeting", "Town council"));
    }

    @Test
    void ofTwoKindsThatWereChosenOneAfterTheOtherTheLastHolds() throws IOException {
        write("meeting.txt", TURNS);
        readFolder();
        Draft draft = draft("meeting.txt");
        int turns = draft.speakers().size();
        model.kind(draft, SourceKind.SUMMARY, () -> {});
        model.kind(draft, SourceKind.TRANSCRIPT, () -> {});
        work.removeLast().run();
        work.remove().run();
        assertThat(draft.info().kind()).isEqualTo(SourceKind.TRANSCRIPT);
        assertThat(draft.speakers()).hasSize(turns);
    }

    @Test
    void aSourceOfTheSameNameHasAnIdOfItsOwnAndItsCorrectionsFollow() throws IOException {
        write("a.txt", "The harbour is closed, says the mayor of the town.");
        readFolder();
        done();
        write("a.txt", "The harbour is open again, says somebody else in the town.");
        readFolder();
        draft("a.txt").title("Second");
        done();
        assertThat(open()).containsExactly("a", "a-2");
        assertThat(session.corrections()).containsExactly(new Correction.Title("a-2", "Second"));
    }

    @Test
    void whatIsOpenAlreadyIsNotOfferedAgain() throws IOException {
        write("a.txt", "The harbour is closed, says the mayor of the town.");
        readFolder();
        done();
        readFolder();
        assertThat(model.entries()).extracting(Entry::standing).containsExactly(Standing.TWIN);
        assertThat(model.wanted()).isZero();
    }

    @Test
    void ofManyNoneIsWantedUntilSomebodyChooses() throws IOException {
        for (int i = 0; i < 13; i++) {
            write("text-" + i + ".txt", "This is the text of number " + i + " and of no other.");
        }
        readFolder();
        assertThat(model.wanted()).isZero();
        model.want(true);
        assertThat(model.wanted()).isEqualTo(13);
        model.want(false);
        entry("text-7.txt").wanted().set(true);
        done();
        assertThat(open()).containsExactly("text-7");
    }

    @Test
    void anEntryThatCannotBeUnderstoodIsShownAndNothingIsAdded() throws IOException {
        write("a.txt", "The harbour is closed, says the mayor of the town.");
        write("b.txt", "The council meets again in a week, as the clerk has said.");
        readFolder();
        draft("b.txt").wrong("“soon” is not a date.");
        done();
        assertThat(open()).isEmpty();
        assertThat(model.chosen().get()).isSameAs(entry("b.txt"));
    }

    @Test
    void readingThatIsStoppedAddsNothingAndItsAnswerIsDropped() throws IOException {
        write("a.txt", "The harbour is closed, says the mayor of the town.");
        model.read(List.of(folder));
        assertThat(model.state().get()).isEqualTo(new State.Reading(0, 0));
        model.stop();
        work.remove().run();
        assertThat(model.state().get()).isInstanceOf(State.Nothing.class);
        assertThat(model.entries()).isEmpty();
    }

    @Test
    void whatWaitsIsKeptWhileTheSheetIsPutAwayAndMoreCanCome() throws IOException {
        write("a.txt", "The harbour is closed, says the mayor of the town.");
        readFolder();
        model.putAway();
        assertThat(model.shown().get()).isFalse();
        assertThat(model.entries()).hasSize(1);
        model.paste("The council meets again in a week, as the clerk has said.", () -> {});
        work.remove().run();
        assertThat(model.entries()).hasSize(2);
        assertThat(model.shown().get()).isTrue();
        model.discard();
        assertThat(model.entries()).isEmpty();
    }

    @Test
    void aPageInTheClipboardKeepsItsParagraphsAndTheNamesInBold() {
        model.paste(
                "<meta charset='utf-8'><p><b>CLERK:</b> The meeting is <a href='https://example.org'>open</a>, and there is much"
                        + " to speak about before the day is over.</p><p><b>MAYOR:</b> The harbour is closed, and will be closed"
                        + " for as long as the northern breakwater is not mended.</p>"
                        + "<p><b>CLERK:</b> Thank you, then we go on to the next question, which is a long one too.</p>",
                "plain words that are not read",
                () -> {});
        work.remove().run();
        Source source =
                Objects.requireNonNull(model.entries().getFirst().draft()).source();
        assertThat(source.text()).doesNotContain("<").contains("The meeting is open,");
        assertThat(source.blocks())
                .extracting(block -> block.role())
                .containsExactly(BlockRole.SPEECH, BlockRole.SPEECH, BlockRole.SPEECH);
        assertThat(model.entries().getFirst().draft().speakers()).hasSize(2);
    }

    @Test
    void aFewWordsOfAPageAreReadAsWords() {
        model.paste("<p><b>MAYOR:</b> Closed.</p>", "MAYOR: Closed.", () -> {});
        work.remove().run();
        assertThat(Objects.requireNonNull(model.entries().getFirst().draft())
                        .source()
                        .blocks())
                .allMatch(block -> block.role().isAccount());
    }

    @Test
    void progressIsSaidFileByFile() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("text-" + i + ".txt", "This is the text of number " + i + " and of no other.");
        }
        List<State> states = new ArrayList<>();
        model.state().subscribe((before, now) -> states.add(now));
        readFolder();
        assertThat(states).contains(new State.Reading(1, 5), new State.Reading(5, 5));
    }

    private static final class NothingCompared implements Workbench {
        @Override
        public Opened open(List<Path> files, Cancellation cancellation) {
            throw new UnsupportedOperationException("nothing is opened");
        }

        @Override
        public Opened paste(String name, String words) {
            throw new UnsupportedOperationException("nothing is pasted");
        }

        @Override
        public Opened read(SourceInput input) {
            throw new UnsupportedOperationException("nothing is read");
        }

        @Override
        public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
            throw new UnsupportedOperationException("nothing is compared");
        }

        @Override
        public Comparison withBaseline(Comparison comparison, String baseline) {
            throw new UnsupportedOperationException("nothing is compared");
        }
    }
}
