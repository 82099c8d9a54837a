package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Stance;
import app.parallax.correction.Correction;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.Stamp;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Figure;
import app.parallax.source.Source;
import app.parallax.testing.BundledSources;
import app.parallax.text.Passage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an analyst sets right changes what follows from it, and nothing else; on the bundled sources. */
class CorrectionsTest {

    private static List<Source> sources = List.of();
    private static Engine engine;
    private static Comparison before;

    @BeforeAll
    static void compare() {
        sources = BundledSources.read();
        engine = new Engine(new EngineSettings(2, null));
        before = with();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Comparison with(Correction... corrections) {
        return engine.compare(
                sources, new Options(null, List.of(), List.of(corrections)), Progress.SILENT, new Cancellation());
    }

    /** Those that state the point, on its own occasion. */
    private static Stream<Passage> passages(Point point) {
        return point.cells().stream()
                .filter(cell -> cell.stance() == Stance.STATES || cell.stance() == Stance.DIFFERS)
                .map(Cell::passages)
                .flatMap(List::stream);
    }

    private static List<Point> holding(Comparison comparison, Passage passage) {
        return comparison.points().stream()
                .filter(p -> passages(p).anyMatch(passage::equals))
                .toList();
    }

    /** Two points that agree about something and stand on different passages. */
    private static List<Point> twoPoints() {
        List<Point> witnessed = before.points().stream()
                .filter(p -> passages(p).distinct().count() > 1)
                .toList();
        return List.of(witnessed.getFirst(), witnessed.getLast());
    }

    @Test
    void aLinkThatIsCutIsGoneAndTheOthersStay() {
        Link link = before.links().getFirst();

        Comparison after = with(Correction.Tie.of(link.second(), link.first(), false));

        assertThat(after.links())
                .noneMatch(l -> l.first().overlaps(link.first()) && l.second().overlaps(link.second()));
        assertThat(before.links()).containsAll(after.links());
        assertThat(after.repeats()).isEqualTo(before.repeats());
    }

    @Test
    void aLinkThatIsMadeTiesTheClausesItWasMadeBetween() {
        AnnotatedSource record = before.source(Bundled.RECORD);
        AnnotatedSource report = before.source(Bundled.REPORT);
        Passage one = record.passage(record.clauses().getLast().span());
        Passage other = report.passage(report.clauses().getLast().span());
        Comparison after = with(Correction.Tie.of(one, other, true));

        assertThat(after.links()).anySatisfy(link -> {
            assertThat(List.of(link.first(), link.second())).containsExactlyInAnyOrder(one, other);
            assertThat(link.score()).isEqualTo(1);
            assertThat(link.because()).anyMatch(reason -> reason.code().equals("set-right"));
        });
        assertThat(after.links()).containsAll(before.links());
    }

    @Test
    void pointsAreMerged() {
        List<Point> two = twoPoints();
        Passage one = passages(two.getFirst()).findFirst().orElseThrow();
        Passage other = passages(two.getLast()).findFirst().orElseThrow();

        Comparison after = with(new Correction.OnePoint(List.of(one, other)));

        assertThat(holding(after, one)).hasSize(1).isEqualTo(holding(after, other));
        assertThat(passages(holding(after, one).getFirst()))
                .containsAll(passages(two.getLast()).toList());
    }

    @Test
    void aPassageIsSplitOffAsAPointOfItsOwn() {
        Point point = twoPoints().getFirst();
        Passage apart = passages(point).findFirst().orElseThrow();

        Comparison after = with(new Correction.PointApart(List.of(apart)));

        assertThat(holding(after, apart)).hasSize(1);
        assertThat(passages(holding(after, apart).getFirst()).distinct()).containsExactly(apart);
    }

    @Test
    void pointsStayAsSetRightFromAnotherBaseline() {
        List<Point> two = twoPoints();
        Passage one = passages(two.getFirst()).findFirst().orElseThrow();
        Passage other = passages(two.getLast()).findFirst().orElseThrow();
        Comparison after = with(new Correction.OnePoint(List.of(one, other)));

        Comparison turned = engine.withBaseline(after, Bundled.REPORT);

        assertThat(holding(turned, one)).hasSize(1).isEqualTo(holding(turned, other));
    }

    @Test
    void aQuotationGivenToAnotherIsHeldAgainstWhatThatOneSaid() {
        QuotationCheck check = before.quotations().stream()
                .filter(q -> q.verdict() == QuotationVerdict.SAME || q.verdict() == QuotationVerdict.ALTERED)
                .filter(q -> q.source().equals(Bundled.REPORT))
                .findFirst()
                .orElseThrow();
        Passage place = new Passage(check.source(), check.quotation().span());

        Comparison after = with(new Correction.Speaker(place, "Nobody Known"));

        QuotationCheck held = after.quotations().stream()
                .filter(q -> q.id().equals(check.id()))
                .findFirst()
                .orElseThrow();
        assertThat(held.quotation().speaker()).isEqualTo("Nobody Known");
        assertThat(held.verdict()).isEqualTo(QuotationVerdict.NO_RECORD);
    }

    @Test
    void whoIsQuotedInASpeechSpeaksTheQuotationAndNotTheSpeech() {
        AnnotatedSource record = before.source(Bundled.RECORD);
        Block speech = record.blocks().stream()
                .filter(block ->
                        block.role() == BlockRole.SPEECH && block.span().length() > 100)
                .findFirst()
                .orElseThrow();
        Passage quoted =
                new Passage(Bundled.RECORD, speech.span().start(), speech.span().start() + 40);

        Comparison after = with(new Correction.Speaker(quoted, "Mira"));

        assertThat(after.source(Bundled.RECORD).blocks()).contains(speech);
        Comparison whole = with(new Correction.Speaker(new Passage(Bundled.RECORD, speech.span()), "Mira"));
        assertThat(whole.source(Bundled.RECORD).blocks())
                .filteredOn(block -> block.span().equals(speech.span()))
                .extracting(Block::speaker)
                .containsExactly("Mira");
    }

    @Test
    void ofOneMomentALinkIsCutBeforeOneIsMade() {
        Link link = before.links().getFirst();
        Correction cut = Correction.Tie.of(link.first(), link.second(), false);
        Passage wider = new Passage(
                link.first().source(), link.first().start(), link.first().end() + 1);
        Correction made = Correction.Tie.of(wider, link.second(), true);
        Stamp stamp = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

        List<Correction> inOrder = Dossier.of(
                        List.of(new SetRight(made, List.of(), stamp), new SetRight(cut, List.of(), stamp)))
                .corrections();

        assertThat(inOrder).containsExactly(cut, made);
    }

    @Test
    void aFigureIsReadAsSetRight() {
        Figure figure = before.source(Bundled.RECORD).figures().getFirst();
        Passage place = new Passage(Bundled.RECORD, figure.span());

        Figure read = with(new Correction.FigureAt(
                        place, new BigDecimal("77"), null, Approximation.ABOUT, null, "goat"))
                .source(Bundled.RECORD)
                .figures()
                .getFirst();

        assertThat(read.value()).isEqualByComparingTo("77");
        assertThat(read.counted()).isEqualTo("goat");
        assertThat(read.span()).isEqualTo(figure.span());
    }

    @Test
    void whatIsNoFigureIsNone() {
        List<Figure> figures = before.source(Bundled.RECORD).figures();
        Passage place = new Passage(Bundled.RECORD, figures.getFirst().span());

        Comparison after = with(new Correction.FigureAt(place, null, null, Approximation.EXACT, null, null));

        assertThat(after.source(Bundled.RECORD).figures()).isEqualTo(figures.subList(1, figures.size()));
    }

    @Test
    void aCorrectionOfASourceThatIsNotThereChangesNothing() {
        List<Correction> strange = new ArrayList<>();
        Passage nowhere = new Passage("gone", 3, 9);
        strange.add(Correction.Tie.of(nowhere, before.links().getFirst().first(), true));
        strange.add(new Correction.OnePoint(List.of(nowhere)));
        strange.add(new Correction.FigureAt(nowhere, null, null, Approximation.EXACT, null, null));

        Comparison after = with(strange.toArray(Correction[]::new));

        assertThat(after.links()).isEqualTo(before.links());
        assertThat(after.points()).isEqualTo(before.points());
    }
}
