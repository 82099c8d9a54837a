package app.parallax.align;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.AnnotatedSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    private final LinkModel model = LinkModel.shipped("link-weights.properties");
    private final Cache<AnnotatedSource, PreparedSource> prepared = new Cache<>(MOST_SOURCES);
    private final Cache<Pair, PairAlignment> pairs = new Cache<>(MOST_PAIRS);

    public Aligner(SentenceEncoder encoder, WordStatistics statistics, Workers workers) {
        this.encoder = encoder;
        this.statistics = statistics;
        this.workers = workers;
    }

    private record Pair(AnnotatedSource first, AnnotatedSource second) {}

    /**
     * @param sources with different ids, in any order
     * @return links, repeats and grounds in order of their passages
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    public Alignment align(List<AnnotatedSource> sources, Progress progress, Cancellation cancellation) {
        List<AnnotatedSource> inOrder = sources.stream()
                .sorted(Comparator.comparing(AnnotatedSource::id))
                .toList();
        encodeSentences(inOrder, cancellation);
        List<Pair> all = pairsOf(inOrder);
        List<PairAlignment> results =
                workers.map(STAGE, all, pair -> pairs.get(pair, p -> align(p, cancellation)), progress, cancellation);
        List<Link> links = new ArrayList<>();
        List<Link> repeats = new ArrayList<>();
        List<Ground> grounds = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean within = all.get(i).first().id().equals(all.get(i).second().id());
            (within ? repeats : links).addAll(results.get(i).links());
            grounds.addAll(results.get(i).grounds());
        }
        grounds.sort(Comparator.comparing(Ground::sentence)
                .thenComparing(ground -> ground.passages().getFirst().source())
                .thenComparing(Comparator.comparingDouble(Ground::score).reversed())
                .thenComparing(ground -> ground.passages().getFirst()));
        return new Alignment(links, repeats, grounds);
    }

    private static List<Pair> pairsOf(List<AnnotatedSource> sources) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i; j < sources.size(); j++) {
                pairs.add(new Pair(sources.get(i), sources.get(j)));
            }
        }
        return pairs;
    }

    private PreparedSource prepare(AnnotatedSource source) {
        return prepared.get(source, s -> new SourcePreparation(s, statistics, encoder).prepare());
    }

    private PairAlignment align(Pair pair, Cancellation cancellation) {
        PreparedSource first = prepare(pair.first());
        boolean within = pair.first().id().equals(pair.second().id());
        PreparedSource second = within ? first : prepare(pair.second());
        List<Link> links = new PairAligner(first, second, model).links(cancellation);
        if (within) {
            return new PairAlignment(links, List.of());
        }
        List<Ground> grounds = new ArrayList<>(Grounding.of(first, second, cancellation));
        grounds.addAll(Grounding.of(second, first, cancellation));
        return new PairAlignment(links, grounds);
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
