package app.parallax.ui.bench;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.SentenceSupport;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.Sentence;
import app.parallax.source.Voice;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Fills texts made up with figures, dates and quotations, and a comparison of them with points and findings, about as densely as the bundled sources have them. The same each time. */
final class LongLayers {
    private static final int FIGURES = 3;
    private static final int DATES = 5;
    private static final int QUOTATIONS = 6;
    private static final int FINDINGS = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final List<Found> FOUND = List.of(
            new Found(FindingKind.WORDING, Verdict.DIFFER),
            new Found(FindingKind.FIGURE, Verdict.AGREE),
            new Found(FindingKind.QUOTATION, Verdict.DIFFER),
            new Found(FindingKind.ADDITION, Verdict.UNSUPPORTED),
            new Found(FindingKind.FIGURE, Verdict.DIFFER));

    private record Found(FindingKind kind, Verdict verdict) {}

    private LongLayers() {}

    static Comparison fill(Comparison bare) {
        List<AnnotatedSource> sources =
                bare.sources().stream().map(LongLayers::annotated).toList();
        return new Comparison(
                bare.baseline(),
                bare.settings(),
                bare.corrections(),
                bare.occasions(),
                sources,
                bare.entities(),
                bare.entityOf(),
                sources.stream()
                        .flatMap(source -> checks(source, sources).stream())
                        .toList(),
                sources.stream().map(LongLayers::supports).toList(),
                bare.links(),
                bare.repeats(),
                bare.grounds(),
                points(sources),
                findings(sources),
                bare.lineage());
    }

    private static AnnotatedSource annotated(AnnotatedSource bare) {
        return new AnnotatedSource(
                bare.source(),
                every(1, bare, i -> new Sentence(bare.blocks().get(i).span(), i, Voice.REPORTER)),
                List.of(),
                every(QUOTATIONS, bare, i -> quotation(bare, i)),
                every(FIGURES, bare, i -> figure(bare, i)),
                every(
                        DATES,
                        bare,
                        i -> new DateMention(
                                words(bare, i, 30, 2),
                                DateType.DATE,
                                FIRST_DAY.plusDays(i % 1000).toString())),
                List.of());
    }

    private static <T> List<T> every(int step, AnnotatedSource source, IntFunction<T> made) {
        return IntStream.range(0, source.blocks().size())
                .filter(i -> i % step == 0)
                .mapToObj(made)
                .toList();
    }

    private static Quotation quotation(AnnotatedSource source, int block) {
        return new Quotation(words(source, block, 10, 8), QuotationUse.SPEECH, "Speaker " + block % 7, null, true);
    }

    private static Figure figure(AnnotatedSource source, int block) {
        return new Figure(
                words(source, block, 3, 1),
                BigDecimal.valueOf(10 + block % 900),
                null,
                Approximation.EXACT,
                null,
                "thing" + block % 60,
                List.of(),
                FigureFrame.LEVEL,
                null);
    }

    /** So many words of a paragraph, from one of them on. */
    private static Span words(AnnotatedSource source, int block, int first, int number) {
        Span span = source.blocks().get(block).span();
        int start = after(source.text(), span, first);
        return new Span(start, after(source.text(), span, first + number) - 1);
    }

    private static int after(String text, Span block, int words) {
        int at = block.start();
        for (int i = 0; i < words; i++) {
            at = text.indexOf(' ', at) + 1;
        }
        return at;
    }

    private static List<SentenceSupport> supports(AnnotatedSource source) {
        return source.sentences().stream()
                .map(s -> new SentenceSupport(source.passage(s.span()), s.block() % 10 / 10.0))
                .toList();
    }

    private static List<QuotationCheck> checks(AnnotatedSource source, List<AnnotatedSource> all) {
        AnnotatedSource other = all.get((all.indexOf(source) + 1) % all.size());
        List<QuotationCheck> checks = new ArrayList<>();
        for (Quotation quotation : source.quotations()) {
            int block = checks.size() * QUOTATIONS;
            boolean recorded = checks.size() % 3 > 0;
            checks.add(new QuotationCheck(
                    "q-" + source.id() + "-" + block,
                    source.id(),
                    quotation,
                    null,
                    recorded ? QuotationVerdict.ALTERED : QuotationVerdict.NO_RECORD,
                    null,
                    recorded ? List.of(other.passage(words(other, block, 10, 8))) : List.of(),
                    List.of()));
        }
        return checks;
    }

    private static List<Finding> findings(List<AnnotatedSource> sources) {
        List<Finding> findings = new ArrayList<>();
        int blocks = sources.getFirst().blocks().size();
        for (int i = 0; i < blocks; i += FINDINGS) {
            Found found = FOUND.get(i / FINDINGS % FOUND.size());
            int block = i;
            Passage[] passages = sources.stream()
                    .limit(2)
                    .map(source -> source.passage(words(source, block, 3, 4)))
                    .toArray(Passage[]::new);
            findings.add(Comparisons.finding(
                    "f-" + i, found.kind(), found.verdict(), 1 - i / (2.0 * blocks), "nobody", passages));
        }
        return findings;
    }

    private static List<Point> points(List<AnnotatedSource> sources) {
        List<Block> blocks = sources.getFirst().blocks();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i += FINDINGS) {
            int block = i;
            List<Cell> cells = sources.stream()
                    .map(source ->
                            new Cell(source.id(), Stance.STATES, List.of(source.passage(words(source, block, 2, 12)))))
                    .toList();
            points.add(new Point(
                    "p-" + i,
                    "point " + i,
                    "topic " + i % 20,
                    PointStatus.AGREE,
                    sources.size(),
                    cells,
                    List.of(),
                    List.of("f-" + i)));
        }
        return points;
    }
}
