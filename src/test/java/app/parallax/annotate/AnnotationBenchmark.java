package app.parallax.annotate;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import app.parallax.testing.BundledSources;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Gives the five bundled sources their layers, nothing remembered. */
@State(Scope.Benchmark)
public class AnnotationBenchmark {
    private final List<Source> sources = BundledSources.read();
    private final Annotation annotation = new Annotation();

    @Benchmark
    public List<AnnotatedSource> annotate() {
        return sources.stream().map(annotation::annotate).toList();
    }
}
