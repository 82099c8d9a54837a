package app.parallax.compare.assembly;

import app.parallax.align.Alignment;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Lineage;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.SentenceSupport;
import app.parallax.compare.figure.DateFindings;
import app.parallax.compare.figure.FigureFindings;
import app.parallax.compare.figure.TwoOfAKind;
import app.parallax.compare.finding.AdditionFindings;
import app.parallax.compare.finding.OmissionFindings;
import app.parallax.compare.lineage.LineageFinder;
import app.parallax.compare.meaning.MeaningFindings;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.occasion.Occasions;
import app.parallax.compare.point.PointGroups;
import app.parallax.compare.point.Points;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.support.Gravity;
import app.parallax.compare.support.SupportEstimator;
import app.parallax.compare.support.ToldElsewhere;
import app.parallax.job.Cancellation;
import app.parallax.job.Part;
import app.parallax.job.Workers;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a comparison together. Pure, but that it remembers what it has worked out last; may be called from any thread; the sources come out in the order of their ids. */
public final class Comparer {

    /** Weight from which a finding's passage is a point of its own. */
    private static final double SHOWN = 0.4;

    /** Content words from which a clause of the baseline is one. */
    private static final int FULL = 4;

    private final ToDoubleFunction<String> rarity;
    private final SentenceEncoder encoder;
    private final Workers workers;
    private final Seen seen = new Seen();

    /**
     * @param rarity of a folded word form in English at large, 0 to 1
     * @param encoder knows which words lie near each other
     * @param workers share out what does not hang on each other
     */
    public Comparer(ToDoubleFunction<String> rarity, SentenceEncoder encoder, Workers workers) {
        this.rarity = rarity;
        this.encoder = encoder;
        this.workers = workers;
    }

    /**
     * What a comparison begins with: all that hangs on the sources alone, and on nothing that is tied between them.
     *
     * @param material whose alignment is not looked at
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    public Begun begin(Material material, Cancellation cancellation) {
        OccasionMap occasions = Occasions.find(material.sources(), material.occasions(), material.moved());
        Part<Quoted> quoted = new Part<>(() -> Quoted.of(material, occasions, cancellation));
        Part<List<Lineage>> lineage =
                new Part<>(() -> new LineageFinder(occasions).find(material.sources(), workers, cancellation));
        Part<Statements> statements = new Part<>(() -> statements(material, occasions));
        workers.all(List.of(lineage, statements, quoted), cancellation);
        return new Begun(occasions, quoted.answer(), lineage.answer(), statements.answer());
    }

    /**
     * @param begun of the same material
     * @param baseline the source the others are held against; null for the one that the format's rule picks
     * @param settings every setting that shaped the result
     * @param early hears what differs, as {@link #early} says it, before it has been looked for what nobody else says
     * @throws IllegalArgumentException where no source has the baseline's id
     */
    public Comparison compare(
            Begun begun,
            Material material,
            @Nullable String baseline,
            List<Comparison.Setting> settings,
            Consumer<Comparison> early,
            Cancellation cancellation) {
        String base = base(begun, material, baseline);
        Held held = begun.hold(material);
        List<Finding> findings = new ArrayList<>(begun.quoted().findings());
        findings.addAll(differences(material, held, cancellation));
        early.accept(partial(begun, material, base, settings, findings));
        List<List<SentenceSupport>> supports = supports(material, held, findings);
        findings.addAll(additions(material, held, supports, findings));
        return look(
                Look.of(material, held, begun.quoted().checks(), begun.lineage(), supports, findings), base, settings);
    }

    /** What was quoted, before anything is tied: part of the comparison as it will be. */
    public Comparison quoted(
            Begun begun, Material material, @Nullable String baseline, List<Comparison.Setting> settings) {
        return partial(
                begun,
                material.with(Alignment.NOTHING),
                base(begun, material, baseline),
                settings,
                begun.quoted().findings());
    }

    /**
     * What can be said while only some pairs of sources are tied: quotations, and what differs in these pairs. What speaks of all sources is left out: points, support, additions and omissions.
     *
     * @param material with what is tied so far
     */
    public Comparison early(
            Begun begun,
            Material material,
            @Nullable String baseline,
            List<Comparison.Setting> settings,
            Cancellation cancellation) {
        List<Finding> findings = new ArrayList<>(begun.quoted().findings());
        findings.addAll(differences(material, begun.hold(material), cancellation));
        return partial(begun, material, base(begun, material, baseline), settings, findings);
    }

    private static String base(Begun begun, Material material, @Nullable String baseline) {
        return baseline != null ? baseline : DefaultBaseline.of(material.sources(), begun.occasions());
    }

    private static Comparison partial(
            Begun begun,
            Material material,
            String baseline,
            List<Comparison.Setting> settings,
            List<Finding> findings) {
        List<List<SentenceSupport>> unknown = material.sources().stream()
                .map(source -> List.<SentenceSupport>of())
                .toList();
        Known known = new Known(begun.occasions(), begun.quoted().checks(), begun.lineage(), unknown);
        return comparison(material, known, baseline, settings, List.of(), sorted(findings));
    }

    private List<Finding> additions(
            Material material, Held held, List<List<SentenceSupport>> supports, List<Finding> findings) {
        ToldElsewhere told = new ToldElsewhere(material.sources(), encoder, rarity);
        AdditionFindings.Evidence evidence =
                new AdditionFindings.Evidence(held.support(), told, new Gravity(encoder), supports);
        return new AdditionFindings(
                        material.sources(),
                        held.statements(),
                        evidence,
                        List.copyOf(findings),
                        held.occasions(),
                        held.maker())
                .find();
    }

    private Statements statements(Material material, OccasionMap occasions) {
        return new Statements(material.sources(), material.entityOf(), occasions, workers);
    }

    /** Figures, then dates, then meanings. */
    private List<Finding> differences(Material material, Held held, Cancellation cancellation) {
        Part<List<Finding>> figures = new Part<>(() -> new FigureFindings(
                        held.statements(), held.ties(), material.alignment().grounds(), held.maker())
                .find());
        Part<List<Finding>> dates = new Part<>(() -> new DateFindings(held.ties(), held.maker()).find());
        Part<List<Finding>> meanings = new Part<>(() -> meanings(material, held, cancellation));
        workers.all(List.of(meanings, figures, dates), cancellation);
        Stream<Finding> meant = meanings.answer().stream()
                .filter(finding -> dates.answer().stream().noneMatch(finding::isAlso));
        return new TwoOfAKind(held.statements())
                .without(Stream.of(figures.answer().stream(), dates.answer().stream(), meant)
                        .flatMap(all -> all)
                        .toList());
    }

    /** The same comparison from another point of view: only what hangs on the baseline, omissions and points, is made anew. */
    public Comparison withBaseline(Comparison comparison, String baseline) {
        comparison.source(baseline);
        Look known = seen.of(comparison);
        return look(known == null ? look(comparison) : known, baseline, settings(comparison, baseline));
    }

    private Look look(Comparison comparison) {
        Material material = new Material(
                comparison.sources(),
                comparison.entities(),
                comparison.entityOf(),
                new Alignment(comparison.links(), comparison.repeats(), comparison.grounds(), List.of()),
                comparison.occasions(),
                comparison.corrections());
        OccasionMap occasions = Occasions.find(material.sources(), material.occasions(), material.moved());
        List<Finding> findings = comparison.findings().stream()
                .filter(f -> f.kind() != FindingKind.OMISSION)
                .toList();
        Held held = Held.of(material, statements(material, occasions), occasions, comparison.quotations());
        return Look.of(material, held, comparison.quotations(), comparison.lineage(), comparison.supports(), findings);
    }

    private static List<Comparison.Setting> settings(Comparison comparison, String baseline) {
        return comparison.settings().stream()
                .map(setting -> setting.name().equals(Comparison.Setting.BASELINE)
                        ? new Comparison.Setting(setting.name(), baseline)
                        : setting)
                .toList();
    }

    /** All that does not hang on the baseline. */
    private record Look(
            Material material,
            Held held,
            List<QuotationCheck> quotations,
            List<Lineage> lineage,
            List<List<SentenceSupport>> supports,
            List<Finding> findings,
            PointGroups groups) {

        static Look of(
                Material material,
                Held held,
                List<QuotationCheck> quotations,
                List<Lineage> lineage,
                List<List<SentenceSupport>> supports,
                List<Finding> findings) {
            PointGroups groups = PointGroups.of(held.statements().all(), held.ties())
                    .obeying(material.corrections(), held.statements());
            return new Look(material, held, quotations, lineage, supports, findings, groups);
        }
    }

    /** What the last comparison was made of, as long as there is room to keep it: who looks at it from another source need not wait for all of it again. */
    private static final class Seen {
        private record Last(Comparison comparison, Look look) {}

        private volatile @Nullable SoftReference<Last> last;

        void keep(Comparison comparison, Look look) {
            last = new SoftReference<>(new Last(comparison, look));
        }

        @SuppressWarnings("ReferenceEquality")
        @Nullable
        Look of(Comparison comparison) {
            SoftReference<Last> kept = last;
            Last known = kept == null ? null : kept.get();
            return known != null && known.comparison() == comparison ? known.look() : null;
        }
    }

    private Comparison look(Look look, String baseline, List<Comparison.Setting> settings) {
        Material material = look.material();
        Held held = look.held();
        AnnotatedSource base = source(material, baseline);
        PointGroups groups = look.groups();
        List<Finding> findings = new ArrayList<>(look.findings());
        findings.addAll(new OmissionFindings(held.statements(), held.support(), held.occasions(), held.maker())
                .of(base, material.sources(), look.findings(), groups.statements()));
        List<Finding> sorted = sorted(findings);
        List<String> ids =
                material.sources().stream().map(AnnotatedSource::id).sorted().toList();
        List<Point> points = new Points(
                        ids, baseline, held.statements(), held.ties(), look.lineage(), held.maker(), rarity)
                .of(groups.withSingles(singles(held.statements(), baseline, sorted)), sorted);
        Known known = new Known(held.occasions(), look.quotations(), look.lineage(), look.supports());
        Comparison comparison = comparison(material, known, baseline, settings, points, sorted);
        seen.keep(comparison, look);
        return comparison;
    }

    private List<Finding> meanings(Material material, Held held, Cancellation cancellation) {
        return new MeaningFindings(
                        material.sources(), material.entityOf(), held.statements(), held.occasions(), held.maker())
                .find(held.ties(), material.alignment().grounds(), workers, cancellation);
    }

    private static List<List<SentenceSupport>> supports(Material material, Held held, List<Finding> findings) {
        SupportEstimator estimator =
                new SupportEstimator(held.statements(), material.alignment().bearings(), held.occasions(), findings);
        return material.sources().stream().map(estimator::of).toList();
    }

    private static AnnotatedSource source(Material material, String id) {
        return material.sources().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("baseline: no source " + id + " in this comparison"));
    }

    /** By falling weight, then as the texts read; of findings with one id the first. */
    private static List<Finding> sorted(List<Finding> findings) {
        Map<String, Finding> byId = new TreeMap<>();
        findings.forEach(f -> byId.putIfAbsent(f.id(), f));
        return byId.values().stream()
                .sorted(Comparator.comparingDouble(Finding::weight)
                        .reversed()
                        .thenComparing(f -> f.passages().getFirst())
                        .thenComparing(Finding::kind)
                        .thenComparing(Finding::id))
                .toList();
    }

    /** Statements that matter alone: what the baseline states, and what weighty findings show. */
    private static List<Statement> singles(Statements statements, String baseline, List<Finding> findings) {
        Stream<Statement> shown = findings.stream()
                .filter(f -> f.kind() != FindingKind.QUOTATION && f.weight() >= SHOWN)
                .flatMap(f -> f.passages().stream())
                .flatMap(p -> statements.in(p).stream());
        Stream<Statement> stated =
                statements.of(baseline).stream().filter(s -> s.content().size() >= FULL);
        return Stream.concat(shown, stated)
                .filter(Statement::asserts)
                .distinct()
                .toList();
    }

    /** What a comparison holds besides what it is made of. */
    private record Known(
            OccasionMap occasions,
            List<QuotationCheck> quotations,
            List<Lineage> lineage,
            List<List<SentenceSupport>> supports) {}

    private static Comparison comparison(
            Material material,
            Known known,
            String baseline,
            List<Comparison.Setting> settings,
            List<Point> points,
            List<Finding> findings) {
        Alignment alignment = material.alignment();
        return new Comparison(
                baseline,
                settings,
                material.corrections(),
                known.occasions().all(),
                material.sources().stream()
                        .map(s -> placed(s, known.occasions()))
                        .toList(),
                material.entities(),
                material.entityOf(),
                known.quotations(),
                known.supports(),
                alignment.links(),
                alignment.repeats(),
                alignment.grounds(),
                points,
                findings,
                known.lineage());
    }

    /** The source with the occasion that was found for it. */
    private static AnnotatedSource placed(AnnotatedSource annotated, OccasionMap occasions) {
        Source source = annotated.source();
        SourceInfo i = source.info();
        String occasion = occasions.of(source.id());
        SourceInfo info = new SourceInfo(i.title(), i.publisher(), i.kind(), i.date(), i.language(), i.url(), occasion);
        Source placed =
                new Source(source.id(), info, source.text(), source.sha256(), source.blocks(), source.problems());
        return new AnnotatedSource(
                placed,
                annotated.sentences(),
                annotated.clauses(),
                annotated.quotations(),
                annotated.figures(),
                annotated.dates(),
                annotated.names(),
                annotated.partsOfSpeech());
    }
}
