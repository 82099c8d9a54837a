package app.parallax.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Annotation;
import app.parallax.job.Workers;
import app.parallax.source.AnnotatedSource;
import app.parallax.testing.BundledSources;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

    private static final List<AnnotatedSource> SOURCES =
            BundledSources.read().stream().map(new Annotation()::annotate).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void standInTheOrderOfTheirIndicesHoweverManyThreadsReadThem(int threads) {
        List<List<String>> names = SOURCES.stream()
                .map(source -> source.names().stream().map(name -> "nobody").toList())
                .toList();
        try (Workers workers = new Workers(threads)) {
            Statements statements = new Statements(SOURCES, names, new NoOccasions(), workers);

            assertThat(statements.all())
                    .extracting(Statement::index)
                    .containsExactlyElementsOf(
                            IntStream.range(0, statements.size()).boxed().toList());
            assertThat(statements.all())
                    .extracting(Statement::sourceId)
                    .isSorted()
                    .hasSize(SOURCES.stream()
                            .mapToInt(source -> source.clauses().size())
                            .sum());
        }
    }
}
