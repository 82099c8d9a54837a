package app.parallax.present.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Lineage;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.present.Phrases;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Clause;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.source.Voice;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final String RECORD = "record";
    private static final String REPORT = "report";
    private static final String EARLIER = "earlier";
    private final Map<String, List<Figure>> figures = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private final List<Lineage> lineage = new ArrayList<>();
    private Voice voice = Voice.of("Ana Kovač");

    private static String text(String source) {
        return switch (source) {
            case RECORD ->
                "We sent around 300 extra boats. The three hundred boats came. Two men slept. 1,024 nets were torn.";
            case REPORT -> "They sent 290 ships. About 1,000 nets were torn.";
            default -> "There were close to 900 boats.";
        };
    }

    private static Passage at(String source, String words) {
        int start = text(source).indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Passage(source, start, start + words.length());
    }

    private Passage figure(String source, String words, int value, Approximation firmness, @Nullable String counted) {
        Passage at = at(source, words);
        List<Figure> here = figures.computeIfAbsent(source, key -> new ArrayList<>());
        here.add(new Figure(
                at.span(),
                BigDecimal.valueOf(value),
                null,
                firmness,
                null,
                counted,
                List.of("extra"),
                FigureFrame.LEVEL,
                null));
        here.sort((a, b) -> a.span().compareTo(b.span()));
        return at;
    }

    private void found(Verdict verdict, Map<String, String> arguments, Passage... passages) {
        findings.add(new Finding(
                "finding-" + findings.size(),
                FindingKind.FIGURE,
                verdict,
                0.5,
                List.of(passages),
                "by-hand",
                new TreeMap<>(arguments)));
    }

    private void point(Passage... stated) {
        points.add(new Point(
                "point",
                "boats",
                "boats",
                PointStatus.REPEATED,
                1,
                List.of(new Cell(RECORD, Stance.STATES, Arrays.asList(stated))),
                List.of(),
                List.of()));
    }

    private FigureTable table() {
        List<AnnotatedSource> sources = List.of(source(RECORD, 2023), source(REPORT, 2023), source(EARLIER, 2020));
        return FigureTable.of(
                new Comparison(
                        RECORD,
                        List.of(),
                        List.of(),
                        List.of(),
                        sources,
                        List.of(),
                        List.of(List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        points,
                        findings,
                        lineage),
                Phrases.english());
    }

    private AnnotatedSource source(String id, int year) {
        String text = text(id);
        SourceKind kind = id.equals(RECORD) ? SourceKind.TRANSCRIPT : SourceKind.REPORT;
        SourceInfo info = new SourceInfo(id, null, kind, LocalDate.of(year, 5, 1), "en", null, null);
        Block block = Block.of(new Span(0, text.length()), BlockRole.PARAGRAPH);
        return new AnnotatedSource(
                new Source(id, info, text, Hashes.sha256(text), List.of(block), List.of()),
                List.of(),
                clauses(text, id.equals(RECORD) ? voice : Voice.REPORTER),
                List.of(),
                figures.getOrDefault(id, List.of()),
                List.of(),
                List.of());
    }

    private static List<Clause> clauses(String text, Voice voice) {
        List<Clause> clauses = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('.', start) + 1;
            clauses.add(new Clause(new Span(start, end), clauses.size(), voice));
            start = end < text.length() ? end + 1 : end;
        }
        return clauses;
    }

    private static FigureRow only(FigureTable table) {
        assertThat(table.groups()).hasSize(1);
        assertThat(table.groups().getFirst().rows()).hasSize(1);
        return table.groups().getFirst().rows().getFirst();
    }

    private static FigureCell cell(FigureRow row, String source) {
        return row.cells().stream()
                .filter(c -> c.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOnePointGivesInSeveralWordingsIsOneRowAndOneWitness() {
        figure(RECORD, "around 300", 300, Approximation.ABOUT, "boat");
        figure(RECORD, "three hundred", 300, Approximation.EXACT, "boat");
        point(at(RECORD, "We sent around 300 extra boats."), at(RECORD, "The three hundred boats came."));

        FigureRow row = only(table());

        assertThat(row.value()).isEqualTo("about 300 · 300");
        assertThat(row.given()).isEqualTo("given 2 times · one witness");
        assertThat(cell(row, RECORD).wordings())
                .extracting(FigureWording::words)
                .containsExactly("around 300 extra boats", "three hundred boats");
        assertThat(cell(row, RECORD).wordings().getFirst())
                .extracting(w -> w.figure().of(w.words()))
                .isEqualTo("around 300");
        assertThat(cell(row, REPORT).wordings()).isEmpty();
    }

    @Test
    void whatCannotBeComparedStandsBesideItWithItsYear() {
        Passage sent = figure(RECORD, "around 300", 300, Approximation.ABOUT, "boat");
        Passage were = figure(EARLIER, "close to 900", 900, Approximation.ABOUT, "boat");
        found(Verdict.INCOMPARABLE, Map.of(), were, sent);

        FigureTable table = table();

        assertThat(table.groups()).hasSize(1);
        assertThat(table.groups().getFirst().counted()).isEqualTo("Boats");
        List<FigureRow> rows = table.groups().getFirst().rows();
        assertThat(rows).extracting(FigureRow::value).containsExactly("about 300", "about 900");
        assertThat(rows).extracting(FigureRow::when).containsExactly("2023", "2020");
        assertThat(rows.getFirst().note()).contains("about 900 (2020)");
        assertThat(rows.getFirst().symbol()).isEqualTo("∥");
    }

    @Test
    void figuresThatDifferAreOneRowWithBothValuesAndTheCellMarkedThatDepartsFromTheBaseline() {
        Passage here = figure(RECORD, "around 300", 300, Approximation.ABOUT, "boat");
        Passage there = figure(REPORT, "290", 290, Approximation.EXACT, "ship");
        found(Verdict.DIFFER, Map.of(), there, here);

        FigureRow row = only(table());

        assertThat(row.value()).isEqualTo("about 300 · 290");
        assertThat(row.symbol()).isEqualTo("≠");
        assertThat(row.note()).startsWith("differs");
        assertThat(cell(row, RECORD).differs()).isFalse();
        assertThat(cell(row, REPORT).differs()).isTrue();
        assertThat(cell(row, EARLIER).differs()).isFalse();
    }

    @Test
    void roundingIsSaidWithBothNumbers() {
        Passage exact = figure(RECORD, "1,024", 1024, Approximation.EXACT, "net");
        Passage round = figure(REPORT, "About 1,000", 1000, Approximation.ABOUT, "net");
        found(Verdict.COMPATIBLE, Map.of("because", "rounded", "exact", "1,024", "rounded", "1,000"), round, exact);

        FigureRow row = only(table());

        assertThat(row.note()).isEqualTo("compatible: 1,024 rounds to 1,000");
        assertThat(row.given()).isEqualTo("given 2 times · 2 witnesses");
    }

    @Test
    void aTextThatTookTheWordsFromAnotherIsNoWitness() {
        roundingIsSaidWithBothNumbers();
        lineage.add(new Lineage(
                RECORD, true, REPORT, true, 0.5, List.of(at(REPORT, "About 1,000 nets were torn.")), List.of()));

        assertThat(only(table()).given()).isEqualTo("given 2 times · one witness");
    }

    @Test
    void whatIsGivenOnceIsSingleAndComesLast() {
        figure(RECORD, "Two", 2, Approximation.EXACT, "man");
        Passage here = figure(RECORD, "1,024", 1024, Approximation.EXACT, "net");
        found(Verdict.AGREE, Map.of(), figure(REPORT, "About 1,000", 1000, Approximation.ABOUT, "net"), here);

        FigureTable table = table();

        assertThat(table.groups()).extracting(FigureTable.Group::counted).containsExactly("Nets", "Men");
        assertThat(table.groups().getLast().rows().getFirst().isSingle()).isTrue();
        assertThat(table.groups().getFirst().rows().getFirst().isSingle()).isFalse();
    }
}
