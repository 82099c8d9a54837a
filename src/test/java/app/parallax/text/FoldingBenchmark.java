package app.parallax.text;

import app.parallax.source.Source;
import app.parallax.testing.BundledSources;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Folds the five bundled texts: the step that all the others are set against. */
@State(Scope.Benchmark)
public class FoldingBenchmark {
    private final String texts =
            BundledSources.read().stream().map(Source::text).collect(Collectors.joining("\n"));

    @Benchmark
    public Folded fold() {
        return Folding.fold(texts);
    }
}
