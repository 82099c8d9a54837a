package app.parallax.compare.quotation;

import app.parallax.annotate.Annotation;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.occasion.Occasions;
import app.parallax.entity.EntityResolver;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import app.parallax.testing.BundledSources;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Holds every quotation of the five bundled sources against the record. */
@State(Scope.Benchmark)
public class QuotationCheckBenchmark {
    private final List<AnnotatedSource> sources;
    private final QuotationChecker checker;

    public QuotationCheckBenchmark() {
        Annotation annotation = new Annotation();
        sources = new EntityResolver()
                .resolve(
                        BundledSources.read().stream().map(annotation::annotate).toList())
                .withFullNames();
        OccasionMap occasions = Occasions.find(sources, List.of(), Set.of());
        checker = new QuotationChecker(new SpokenRecord(sources, occasions), occasions);
    }

    @Benchmark
    public List<QuotationCheck> check() {
        return checker.check(sources, new Cancellation());
    }
}
