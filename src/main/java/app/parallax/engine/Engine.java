package app.parallax.engine;

import app.parallax.align.AlignedPair;
import app.parallax.align.Aligner;
import app.parallax.align.Alignment;
import app.parallax.align.CorrectedTies;
import app.parallax.align.PairMemory;
import app.parallax.annotate.Annotation;
import app.parallax.compare.Comparison;
import app.parallax.compare.assembly.Begun;
import app.parallax.compare.assembly.Comparer;
import app.parallax.compare.assembly.Material;
import app.parallax.correction.Correction;
import app.parallax.engine.store.ResultStore;
import app.parallax.entity.EntityResolution;
import app.parallax.entity.EntityResolver;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chains the stages from sources as read to a comparison. The answer depends on sources and options alone, not on their order, the threads or what was compared before. Safe for several
 * threads; models are loaded when first needed and freed by {@link #close()}.
 */
public final class Engine implements AutoCloseable {

    private final Workers workers;
    private final SentenceEncoder encoder;
    private final @Nullable ResultStore store;
    private final AnnotationCache annotations;
    private final Aligner aligner;
    private final Comparer comparer;

    public Engine(EngineSettings settings) {
        WordStatistics statistics = WordStatistics.shipped();
        this.workers = new Workers(settings.threads());
        this.encoder = SentenceEncoders.shipped(settings.cacheFolder());
        this.store = settings.cacheFolder() == null
                ? null
                : new ResultStore(settings.cacheFolder().resolve("results"));
        this.annotations = new AnnotationCache(new Annotation(), store, encoder::prepare);
        this.aligner = new Aligner(
                encoder, statistics, workers, store == null ? PairMemory.NONE : new StoredPairs(store, encoder));
        this.comparer = new Comparer(statistics::inverseFrequency, encoder, workers);
    }

    /**
     * @param sources with different ids, in any order
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     * @throws IllegalArgumentException where there is no source, two share an id, or the baseline is none of them
     */
    public Comparison compare(List<Source> sources, Options options, Progress progress, Cancellation cancellation) {
        return compare(sources, options, progress, cancellation, times -> {});
    }

    /**
     * The same, telling what is known before the end.
     */
    public Comparison compare(
            List<Source> sources, Options options, Early early, Progress progress, Cancellation cancellation) {
        return compare(sources, options, early, progress, cancellation, times -> {});
    }

    /**
     * @param times hears at the end how long each stage took
     */
    public Comparison compare(
            List<Source> sources,
            Options options,
            Progress progress,
            Cancellation cancellation,
            Consumer<StageTimes> times) {
        return compare(sources, options, Early.UNHEARD, progress, cancellation, times);
    }

    private Comparison compare(
            List<Source> sources,
            Options options,
            Early early,
            Progress progress,
            Cancellation cancellation,
            Consumer<StageTimes> times) {
        checkIds(sources);
        Options fitting = options.fitting(sources);
        long started = System.nanoTime();
        StageClock clock = new StageClock();
        List<AnnotatedSource> annotated =
                clock.measure("annotate", () -> annotate(sources, fitting, early, progress, cancellation));
        EntityResolution entities = clock.measure("entity", () -> new EntityResolver().resolve(annotated));
        List<AnnotatedSource> named = entities.withFullNames();
        Material bare = new Material(
                named,
                entities.entities(),
                entities.entityOf(),
                Alignment.NOTHING,
                fitting.occasions(),
                fitting.corrections());
        List<Comparison.Setting> settings = Settings.of(fitting, encoder);
        Begun begun = clock.measure("compare", () -> comparer.begin(bare, cancellation));
        EarlyAnswers answers = new EarlyAnswers(
                early,
                sources.size(),
                soFar -> comparer.early(
                        begun, obeying(bare, soFar, fitting), fitting.baseline(), settings, cancellation),
                started);
        early.found(comparer.quoted(begun, bare, fitting.baseline(), settings), answers.pairs(0));
        Alignment alignment = clock.measure(
                "align",
                () -> aligner.align(
                        eachAlone(annotated, cancellation),
                        pair -> {
                            tell(pair, named, fitting, early);
                            answers.accept(pair);
                        },
                        progress,
                        cancellation));
        progress.report("compare", 0, 1);
        Comparison comparison = clock.resume(
                "compare",
                () -> comparer.compare(
                        begun,
                        obeying(bare, alignment, fitting),
                        fitting.baseline(),
                        settings,
                        soFar -> early.found(soFar, answers.pairs(answers.all())),
                        cancellation));
        progress.report("compare", 1, 1);
        times.accept(clock.times());
        return comparison;
    }

    private static Material obeying(Material material, Alignment alignment, Options options) {
        return material.with(CorrectedTies.obey(alignment, material.sources(), options.corrections()));
    }

    /** What an analyst has parted is not told of; what was tied by hand elsewhere is told of there. */
    private static void tell(AlignedPair pair, List<AnnotatedSource> sources, Options options, Early early) {
        if (pair.isWithin() || pair.result().links().isEmpty()) {
            return;
        }
        Set<String> both = Set.of(pair.first(), pair.second());
        Alignment found = new Alignment(pair.result().links(), List.of(), List.of(), List.of());
        early.tied(CorrectedTies.obey(found, sources, options.corrections()).links().stream()
                .filter(link -> both.contains(link.first().source())
                        && both.contains(link.second().source()))
                .toList());
    }

    /** With the names that each source gives by itself: a speaker whom a third source names in full would change what two have in common. */
    private List<AnnotatedSource> eachAlone(List<AnnotatedSource> sources, Cancellation cancellation) {
        return workers.map(
                sources,
                source -> new EntityResolver()
                        .resolve(List.of(source))
                        .withFullNames()
                        .getFirst(),
                cancellation);
    }

    /**
     * What is read out of each source by itself, corrections obeyed; nothing is held against anything, and no model is loaded.
     *
     * @param sources with different ids, in any order
     * @return in the order of their ids
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    public List<AnnotatedSource> annotate(
            List<Source> sources, Options options, Progress progress, Cancellation cancellation) {
        return annotate(sources, options, Early.UNHEARD, progress, cancellation);
    }

    private List<AnnotatedSource> annotate(
            List<Source> sources, Options options, Early early, Progress progress, Cancellation cancellation) {
        List<Correction> corrections = options.fitting(sources).corrections();
        List<Source> corrected = Undated.noted(sources.stream()
                .sorted(Comparator.comparing(Source::id))
                .map(s -> OtherLanguage.noted(Corrections.apply(s, corrections)))
                .toList());
        early.texts(corrected.stream().map(AnnotatedSource::bare).toList());
        return workers.map(
                "annotate",
                corrected,
                source -> {
                    AnnotatedSource annotated =
                            LayerCorrections.apply(annotations.annotate(source, cancellation), corrections);
                    early.annotated(annotated);
                    return annotated;
                },
                progress,
                cancellation);
    }

    /**
     * The same comparison seen from another source; nothing is annotated or aligned again.
     *
     * @throws IllegalArgumentException where no source has this id
     */
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return comparer.withBaseline(comparison, baseline);
    }

    /** What makes comparisons poorer or slower than they should be: a model that cannot be loaded, a cache that cannot be written. Empty where all is well. */
    public List<Problem> problems() {
        return Stream.of(encoder.problem(), store == null ? null : store.problem())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void close() {
        workers.close();
        encoder.close();
        if (store != null) {
            store.close();
        }
    }

    private static void checkIds(List<Source> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources: there is nothing to compare");
        }
        long ids = sources.stream().map(Source::id).distinct().count();
        if (ids < sources.size()) {
            throw new IllegalArgumentException("sources: two of them share an id");
        }
    }
}
