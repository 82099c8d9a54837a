package app.parallax.present.search;

import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.source.Source;
import app.parallax.testing.BundledSources;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Searches a text of a million words, made of the bundled ones over and over. */
@State(Scope.Benchmark)
public class SearchBenchmark {
    private static final int WORDS = 1_000_000;

    private final Search search = new Search(new Workers(2));
    private final List<Searchable> text = List.of(Searchable.note("long", millionWords()));

    private static String millionWords() {
        String texts = BundledSources.read().stream().map(Source::text).collect(Collectors.joining("\n"));
        int words = texts.split("\\s+").length;
        return (texts + "\n").repeat(WORDS / words + 1);
    }

    private SearchResult run(SearchQuery query) throws WrongExpressionException {
        return search.run(query, text, new Cancellation());
    }

    /** The first search of a text: it is folded too. */
    @Benchmark
    public SearchResult first() throws WrongExpressionException {
        search.forget();
        return run(SearchQuery.of("vucic"));
    }

    @Benchmark
    public SearchResult words() throws WrongExpressionException {
        return run(SearchQuery.of("vucic"));
    }

    /** A letter, as it is typed first. */
    @Benchmark
    public SearchResult letter() throws WrongExpressionException {
        return run(SearchQuery.of("e"));
    }

    @Benchmark
    public SearchResult expression() throws WrongExpressionException {
        return run(new SearchQuery("\\d[\\d,]* (troops|peacekeepers)", false, true, false));
    }
}
