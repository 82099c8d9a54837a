package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.evidence.SystemBoard;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact-checker's round from the first file to the evidence in a message, with the engine, a worker of its own and real files. */
@WindowTest
class DaysRoundTest {
    private static final String REPORT = "news-2023-report";
    private static final int JUDGED = 10;

    @TempDir
    Path folder;

    private final Answers answers = new Answers();
    private EngineComparing engine;
    private ExecutorService workers;
    private ExecutorService disk;
    private OnScreen screen;
    private WindowThread watch;

    @BeforeEach
    void open() throws TimeoutException {
        watch = new WindowThread();
        engine = new EngineComparing(keeping -> new Engine(new EngineSettings(2, null)));
        workers = Executors.newSingleThreadExecutor();
        disk = Executors.newSingleThreadExecutor();
        begin();
        screen.open("assets/sources/nato-2023-transcript.txt", "assets/sources/" + REPORT + ".txt");
        compared();
    }

    private void begin() throws TimeoutException {
        Places places = new Places(folder.resolve("state"), "Parallax test", "Mira", disk);
        screen = OnScreen.empty(
                new OffTheWindowsThread(new SourceWorkbench(engine)),
                workers,
                owner -> List.of(dossier()),
                answers,
                places);
    }

    @AfterEach
    void close() throws InterruptedException {
        screen.close();
        workers.shutdownNow();
        disk.shutdown();
        assertThat(disk.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        engine.close();
        watch.close();
    }

    private Path dossier() {
        return folder.resolve("round.parallax");
    }

    private Session session() {
        return screen.window().session();
    }

    private Comparison comparison() {
        return Objects.requireNonNull(session().comparison().get());
    }

    /** Waits until what stands in the dossier has been compared. */
    private void compared() throws TimeoutException {
        screen.until(() -> session().comparison().get() != null
                && comparison().corrections().equals(session().corrections())
                && !screen.window().keeping().busy().get());
        screen.settle();
    }

    private void push(KeyCode... together) throws TimeoutException {
        screen.robot().push(together);
        screen.settle();
    }

    private void select(String id) throws TimeoutException {
        Selection selection = new Selections(comparison()).of(id, null).orElseThrow();
        screen.robot().interact(() -> session().selection().set(selection));
        screen.settle();
    }

    private void judgeTen() throws TimeoutException {
        List<KeyCode> program = List.of(KeyCode.R, KeyCode.W, KeyCode.U);
        List<KeyCode> claim = List.of(KeyCode.S, KeyCode.D, KeyCode.M, KeyCode.C);
        for (int i = 0; i < JUDGED; i++) {
            push(KeyCode.F8);
            push(program.get(i % program.size()));
            push(claim.get(i % claim.size()));
        }
        assertThat(session().dossier().all(Judgement.class)).hasSize(JUDGED);
        assertThat(screen.shows(JUDGED + " of " + comparison().findings().size() + " seen"))
                .isTrue();
    }

    private QuotationCheck quotation(Passage place) {
        return comparison().quotations().stream()
                .filter(check -> new Passage(check.source(), check.quotation().span()).equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** Gives the first quotation that is on record to somebody who never said it. */
    private Passage correctASpeaker() throws TimeoutException {
        QuotationCheck check = comparison().quotations().stream()
                .filter(q -> q.source().equals(REPORT) && q.verdict() != QuotationVerdict.NO_RECORD)
                .filter(q -> q.quotation().speaker() != null)
                .findFirst()
                .orElseThrow();
        Passage place = new Passage(check.source(), check.quotation().span());
        select(check.id());
        push(KeyCode.E);
        push(KeyCode.CONTROL, KeyCode.A);
        screen.robot().write("Ana Brnabic");
        push(KeyCode.ENTER);
        compared();
        assertThat(quotation(place).verdict()).isEqualTo(QuotationVerdict.NO_RECORD);
        assertThat(screen.shows("Quotation, said by Ana Brnabic")).isTrue();
        return place;
    }

    private Link cutALink() throws TimeoutException {
        Link link = comparison().links().getFirst();
        select(link.id());
        push(KeyCode.X);
        compared();
        assertThat(comparison().links())
                .noneMatch(l -> l.first().equals(link.first()) && l.second().equals(link.second()));
        return link;
    }

    private void copyEvidence() throws TimeoutException {
        push(KeyCode.F8);
        push(KeyCode.CONTROL, KeyCode.C);
        String[] markdown = new String[1];
        screen.robot()
                .interact(() ->
                        markdown[0] = (String) Clipboard.getSystemClipboard().getContent(SystemBoard.MARKDOWN));
        assertThat(markdown[0]).startsWith("**").contains("SHA-256");
    }

    @Test
    void judgedCorrectedNotedCopiedSavedOpenedAgainAndUndone() throws TimeoutException, IOException {
        judgeTen();
        Passage spoken = correctASpeaker();
        Link cut = cutALink();
        push(KeyCode.F8);
        push(KeyCode.A);
        screen.robot().write("Ask the press office");
        push(KeyCode.ESCAPE);
        assertThat(session().dossier().notes()).extracting(Note::text).containsExactly("Ask the press office");
        copyEvidence();

        answers.place = dossier();
        push(KeyCode.CONTROL, KeyCode.S);
        screen.until(() -> !screen.window().keeping().unsaved().get());
        Dossier saved = session().dossier();
        screen.close();
        assertThat(answers.asked).containsExactly("where: Joint press conference and 1 more.parallax");

        begin();
        push(KeyCode.CONTROL, KeyCode.O);
        screen.until(() -> !session().sources().isEmpty());
        compared();
        assertThat(session().dossier()).isEqualTo(saved);
        assertThat(quotation(spoken).verdict()).isEqualTo(QuotationVerdict.NO_RECORD);

        while (!session().corrections().isEmpty()) {
            push(KeyCode.CONTROL, KeyCode.Z);
        }
        compared();
        assertThat(session().dossier().notes()).as("undone on the way").isEmpty();
        assertThat(quotation(spoken).verdict()).isNotEqualTo(QuotationVerdict.NO_RECORD);
        assertThat(comparison().links())
                .anyMatch(l -> l.first().equals(cut.first()) && l.second().equals(cut.second()));
        assertThat(session().dossier().all(Judgement.class)).hasSize(JUDGED);

        while (session().ledger().nextToRedo().get() != null) {
            push(KeyCode.CONTROL, KeyCode.Y);
        }
        compared();
        assertThat(session().dossier()).isEqualTo(saved);
        assertThat(quotation(spoken).verdict()).isEqualTo(QuotationVerdict.NO_RECORD);
        assertThat(watch.filesTouched(List.of(folder, Path.of("assets"))))
                .as("read or written by the window's thread")
                .isEmpty();
    }
}
