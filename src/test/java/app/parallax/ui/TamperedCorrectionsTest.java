package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.correction.Misfit;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.standing.Obedience;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.SetRight;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.source.Approximation;
import app.parallax.source.BlockRole;
import app.parallax.source.Figure;
import app.parallax.text.Passage;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Runs;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.Work;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier whose corrections somebody changed by hand, or that an older program wrote, opened with the engine and without a window. */
class TamperedCorrectionsTest {
    private static final String RECORD = "nato-2023-transcript";
    private static final String REPORT = "news-2023-report";

    private static Engine engine;

    @TempDir
    Path folder;

    private final List<Keeping> windows = new ArrayList<>();
    private Session before;
    private Comparison untouched;

    @BeforeAll
    static void start() {
        engine = new Engine(new EngineSettings(2, null));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void open() {
        before = new Session();
        Desk desk = desk(before);
        desk.open(
                List.of(Path.of("assets", "sources", RECORD + ".txt"), Path.of("assets", "sources", REPORT + ".txt")));
        untouched = Objects.requireNonNull(before.comparison().get());
    }

    @AfterEach
    void end() {
        windows.forEach(Keeping::end);
    }

    private static Desk desk(Session session) {
        EngineComparing comparing = new EngineComparing(keeping -> engine);
        return new Desk(
                session,
                new SourceWorkbench(comparing),
                new Runs(session, Runnable::run, Runnable::run, new Texts(Locale.ENGLISH)));
    }

    private Keeping keeping(Session session, Answers answers) {
        Places places = new Places(folder.resolve("state"), "Parallax test", "Mira", Runnable::run);
        Keeping keeping = new Keeping(session, places, answers, Runnable::run, new Texts(Locale.ENGLISH));
        windows.add(keeping);
        return keeping;
    }

    /** What the next window makes of a dossier with these corrections beside its sources. */
    private Session reopened(List<SetRight> corrections) {
        before.ledger().make(Change.Code.CORRECTED, corrections, List.of());
        Answers answers = new Answers();
        answers.place = folder.resolve("tampered.parallax");
        Keeping first = keeping(before, answers);
        first.saveAs();
        first.end();
        Session after = new Session();
        desk(after);
        keeping(after, answers).open(answers.place, () -> {});
        return after;
    }

    private SetRight made(Correction correction, Anchor... stands) {
        return new SetRight(correction, List.of(stands), before.ledger().stamp());
    }

    private String text(String source) {
        return untouched.source(source).text();
    }

    private static Passage at(String source, int start, int end) {
        return new Passage(source, start, end);
    }

    /** Each that cannot be obeyed, in its own way. */
    private List<SetRight> misfits() {
        int end = text(RECORD).length();
        BigDecimal huge = new BigDecimal("1E+50");
        Passage figure = at(RECORD, end - 2, end + 7);
        return List.of(
                made(new Correction.Title("nowhere", "A title")),
                made(new Correction.OccasionOf("nowhere", "no-day")),
                made(new Correction.Speaker(at("nowhere", 0, 9), "Mira")),
                made(new Correction.Speaker(at(RECORD, end, end + 1), "Mira")),
                made(new Correction.Role(at(REPORT, 5, Integer.MAX_VALUE), BlockRole.TITLE)),
                made(new Correction.FigureAt(figure, huge, null, Approximation.ABOUT, "%", "x")),
                made(Correction.Tie.of(at(RECORD, 0, 40), at("nowhere", 0, 40), true)),
                made(Correction.Tie.of(at(RECORD, 0, 40), at(REPORT, 9, Integer.MAX_VALUE), false)),
                made(Correction.Tie.of(at(RECORD, 10, 40), at(RECORD, 10, 40), true)),
                made(new Correction.OnePoint(List.of())),
                made(new Correction.OnePoint(List.of(at(RECORD, 3, 3)))),
                made(new Correction.PointApart(List.of(at("nowhere", 1, 2)))),
                made(
                        new Correction.Role(at(REPORT, 0, 5), BlockRole.FURNITURE),
                        new Anchor(at(REPORT, 0, 5), "other words", "", "", Anchor.Fit.FITS)));
    }

    @Test
    void whatDoesNotFitIsListedInWordsAndNeverObeyed() {
        List<SetRight> misfits = misfits();

        Session after = reopened(misfits);

        Comparison comparison = Objects.requireNonNull(after.comparison().get());
        assertThat(comparison.corrections()).isEmpty();
        assertThat(comparison.findings()).isEqualTo(untouched.findings());
        assertThat(comparison.links()).isEqualTo(untouched.links());
        assertThat(after.refused())
                .containsExactly(misfits.size() + " corrections do not fit the sources of this dossier and will not be"
                        + " obeyed; the log (L) says which and why.");
        Obedience obedience = new Obedience(after.sources());
        assertThat(after.dossier().all(SetRight.class))
                .hasSize(misfits.size())
                .allSatisfy(kept -> assertThat(obedience.misfit(kept)).isNotNull())
                .extracting(obedience::misfit)
                .contains(Misfit.values());
    }

    /** Strange, but of places that are there: obeyed as far as they go, and nothing breaks. */
    @Test
    void whateverFitsIsComparedWithoutACrash() {
        List<SetRight> strange = new ArrayList<>();
        int end = text(RECORD).length();
        for (Figure figure : untouched.source(RECORD).figures()) {
            Passage place = new Passage(RECORD, figure.span());
            strange.add(made(new Correction.FigureAt(
                    place, new BigDecimal("-1E+50"), new BigDecimal("1E-50"), Approximation.OVER, "\u0000", "")));
        }
        strange.add(made(new Correction.FigureAt(
                at(REPORT, 0, text(REPORT).length()), BigDecimal.ZERO, null, Approximation.EXACT, "", null)));
        strange.add(made(new Correction.Speaker(at(RECORD, 0, end), "")));
        strange.add(made(new Correction.Role(at(RECORD, 0, end / 2), BlockRole.GAP)));
        strange.add(made(new Correction.Role(at(REPORT, 0, text(REPORT).length()), BlockRole.SPEECH)));
        strange.add(made(Correction.Tie.of(at(RECORD, 0, end), at(REPORT, 0, 1), true)));
        strange.add(made(new Correction.OnePoint(List.of(at(RECORD, 0, end), at(REPORT, 0, 1)))));
        strange.add(made(new Correction.PointApart(List.of(at(RECORD, 0, 1)))));
        strange.add(made(new Correction.OccasionOf(REPORT, "no-such-day")));

        Session after = reopened(strange);

        assertThat(after.work().get()).isNotInstanceOf(Work.Failed.class);
        Comparison comparison = Objects.requireNonNull(after.comparison().get());
        assertThat(comparison.corrections()).hasSize(strange.size());
        assertThat(after.refused()).isEmpty();
    }
}
