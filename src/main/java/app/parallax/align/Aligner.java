package app.parallax.align;

import app.parallax.job.Cache;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.meaning.Languages;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.AnnotatedSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds passages that speak of the same thing, between every two sources and within each.
 *
 * <p>A pair's links depend on the two sources alone, so that neither their order nor a third source changes them. Sources and pairs seen lately are not worked through again. Safe for
 * several threads.
 */
public final class Aligner {

    /** The stage's name in {@link Progress}. */
    public static final String STAGE = "align";

    private static final int MOST_SOURCES = 64;
    private static final int MOST_PAIRS = 512;

    private final SentenceEncoder encoder;
    private final WordStatistics statistics;
    private final Workers workers;
    private final PairMemory memory;
    private final LinkModel model = LinkModel.shipped("link-weights.properties");
    private final BearingModel bearingModel = BearingModel.shipped();
    private final Cache<AnnotatedSource, PreparedSource> prepared = new Cache<>(MOST_SOURCES);
    private final Cache<SourcePair, PairAlignment> pairs = new Cache<>(MOST_PAIRS);

    public Aligner(SentenceEncoder encoder, WordStatistics statistics, Workers workers) {
        this(encoder, statistics, workers, PairMemory.NONE);
    }

    /**
     * @param memory asked before a pair is worked through, and told afterwards
     */
    public Aligner(SentenceEncoder encoder, WordStatistics statistics, Workers workers, PairMemory memory) {
        this.memory = memory;
        this.encoder = encoder;
        this.statistics = statistics;
        this.workers = workers;
    }

    /**
     * @param sources with different ids, in any order
     * @return links, repeats and grounds in order of their passages
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    public Alignment align(List<AnnotatedSource> sources, Progress progress, Cancellation cancellation) {
        return align(sources, heard -> {}, progress, cancellation);
    }

    /**
     * The same, telling as it goes along. Reports are held against transcripts first: that is what most readers wait for.
     *
     * @param heard hears what was tied between two sources, or within one, as soon as that is known, in any order, from several threads
     */
    public Alignment align(
            List<AnnotatedSource> sources, Consumer<AlignedPair> heard, Progress progress, Cancellation cancellation) {
        List<AnnotatedSource> inOrder = sources.stream()
                .sorted(Comparator.comparing(AnnotatedSource::id))
                .toList();
        List<SourcePair> all = SourcePair.of(inOrder).stream()
                .sorted(Comparator.comparing(SourcePair::rank))
                .toList();
        encodeSentences(sourcesOf(strange(all, cancellation)), cancellation);
        return joined(workers.map(STAGE, all, pair -> told(pair, heard, cancellation), progress, cancellation));
    }

    /**
     * All that was tied in some pairs of sources.
     *
     * @param pairs in any order
     */
    public static Alignment joined(List<AlignedPair> pairs) {
        List<Link> links = new ArrayList<>();
        List<Link> repeats = new ArrayList<>();
        List<Ground> grounds = new ArrayList<>();
        List<Bearing> bearings = new ArrayList<>();
        List<AlignedPair> inOrder = pairs.stream()
                .sorted(Comparator.comparing(AlignedPair::first).thenComparing(AlignedPair::second))
                .toList();
        for (AlignedPair pair : inOrder) {
            (pair.isWithin() ? repeats : links).addAll(pair.result().links());
            grounds.addAll(pair.result().grounds());
            bearings.addAll(pair.result().bearings());
        }
        grounds.sort(Comparator.comparing(Ground::sentence)
                .thenComparing(ground -> ground.passages().getFirst().source())
                .thenComparing(Comparator.comparingDouble(Ground::score).reversed())
                .thenComparing(ground -> ground.passages().getFirst()));
        bearings.sort(Comparator.comparing(Bearing::sentence).thenComparing(Bearing::best));
        return new Alignment(links, repeats, grounds, bearings);
    }

    private AlignedPair told(SourcePair pair, Consumer<AlignedPair> heard, Cancellation cancellation) {
        AlignedPair result =
                new AlignedPair(pair.first().id(), pair.second().id(), pairs.get(pair, p -> align(p, cancellation)));
        heard.accept(result);
        return result;
    }

    /** The pairs that neither this process nor the memory knows; what the memory knows is taken over. */
    private List<SourcePair> strange(List<SourcePair> all, Cancellation cancellation) {
        List<SourcePair> unknown =
                all.stream().filter(pair -> pairs.known(pair) == null).toList();
        List<Optional<PairAlignment>> remembered =
                workers.map(unknown, pair -> memory.find(pair.first(), pair.second()), cancellation);
        List<SourcePair> strange = new ArrayList<>();
        for (int i = 0; i < unknown.size(); i++) {
            SourcePair pair = unknown.get(i);
            remembered.get(i).ifPresentOrElse(result -> pairs.put(pair, result), () -> strange.add(pair));
        }
        return strange;
    }

    private static List<AnnotatedSource> sourcesOf(List<SourcePair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
    }

    private PreparedSource prepare(AnnotatedSource source) {
        return prepared.get(source, s -> new SourcePreparation(s, statistics, encoderOf(s)).prepare());
    }

    /** Of words in a language that the model has not learnt, it would make vectors that say nothing, and say it with confidence. */
    private SentenceEncoder encoderOf(AnnotatedSource source) {
        return Languages.isKnown(source.source().info().language()) ? encoder : SentenceEncoder.NONE;
    }

    private PairAlignment align(SourcePair pair, Cancellation cancellation) {
        PreparedSource first = prepare(pair.first());
        PreparedSource second = pair.isWithin() ? first : prepare(pair.second());
        try (PairView view = PairView.of(first, second);
                PairView turned = view.turned()) {
            PairAlignment result = align(view, turned, cancellation);
            memory.keep(pair.first(), pair.second(), result);
            return result;
        }
    }

    /** Three parts that know nothing of each other, so that two long sources keep more than one core at work. */
    private PairAlignment align(PairView view, PairView turned, Cancellation cancellation) {
        Supplier<PairAlignment> links = () -> new PairAlignment(
                new PairAligner(view, turned, model, workers).links(cancellation), List.of(), List.of());
        List<Supplier<PairAlignment>> parts =
                view.isWithin() ? List.of(links) : List.of(links, side(view, cancellation), side(turned, cancellation));
        return PairAlignment.joined(workers.map(parts, Supplier::get, cancellation));
    }

    private Supplier<PairAlignment> side(PairView side, Cancellation cancellation) {
        return () -> new PairAlignment(
                List.of(), Grounding.of(side, cancellation), Bearings.of(side, bearingModel, cancellation));
    }

    /** All at once, because the longest source alone would keep one core busy while the other one waits. */
    private void encodeSentences(List<AnnotatedSource> sources, Cancellation cancellation) {
        List<Runnable> sentences = new ArrayList<>();
        for (PreparedSource source : workers.map(sources, this::prepare, cancellation)) {
            source.sentences().forEach(sentence -> sentences.add(() -> source.vector(sentence)));
        }
        workers.map(
                sentences,
                sentence -> {
                    sentence.run();
                    return sentence;
                },
                cancellation);
    }
}
