package app.parallax.align;

import app.parallax.annotate.Annotation;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.Source;
import app.parallax.testing.BundledSources;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The two longest bundled sources, annotated and embedded beforehand: finding the pairs of passages worth a look, and scoring them. */
@State(Scope.Benchmark)
public class PairBenchmark {
    private final SentenceEncoder encoder = SentenceEncoders.shipped(null);
    private final LinkModel model = LinkModel.shipped("link-weights.properties");
    private final PreparedSource first;
    private final PreparedSource second;
    private final PairWords words;
    private final LikenessMeasure measure;
    private final Collection<Candidate> candidates;

    public PairBenchmark() {
        List<Source> longest = BundledSources.read().stream()
                .sorted(Comparator.comparingInt((Source source) -> source.text().length())
                        .reversed())
                .toList();
        first = prepare(longest.get(0));
        second = prepare(longest.get(1));
        words = new PairWords(first, second);
        measure = new LikenessMeasure(first, second, words);
        candidates = candidates();
    }

    private PreparedSource prepare(Source source) {
        return new SourcePreparation(new Annotation().annotate(source), WordStatistics.shipped(), encoder).prepare();
    }

    /** Each passage is embedded once; what is timed is what comes after. */
    @Setup
    public void embed() {
        score();
    }

    @Benchmark
    public Collection<Candidate> candidates() {
        return new Candidates(first, second, words).find().inOrder();
    }

    @Benchmark
    public double score() {
        return candidates.stream().mapToDouble(this::score).sum();
    }

    private double score(Candidate candidate) {
        Unit a = first.units().get(candidate.first());
        Unit b = second.units().get(candidate.second());
        return model.probability(measure.withVectors(measure.withRun(measure.byWords(a, b), a, b), a, b));
    }

    @TearDown
    public void close() {
        encoder.close();
    }
}
