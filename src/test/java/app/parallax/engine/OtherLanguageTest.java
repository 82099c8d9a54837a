package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sources in a language that the engine does not know. */
class OtherLanguageTest {

    private static final String CYRILLIC = """
            Лука у Доњој Бари је затворена у понедељак због олује која је оштетила северни насип.

            Градоначелница Јелена Ђурић је рекла да ће лука бити поново отворена за десет дана.
            """;

    private static final String LATIN = """
            Gradonačelnica Jelena Đurić je rekla da će luka biti ponovo otvorena za deset dana.

            Ribari su u međuvremenu tražili da im opština plati štetu koju trpe svakog jutra.
            """;

    private static final String ENGLISH = """
            The harbour was closed on Monday because of a storm, and the fishermen asked the town to pay for what they lost.

            Mayor Jelena Đurić said that the harbour would be open again in ten days.
            """;

    private static Engine engine;

    @BeforeAll
    static void start() {
        engine = new Engine(new EngineSettings(2, null));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Comparison compare(List<Correction> corrections, String... texts) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            sources.addAll(new SourceReading()
                    .read(SourceInput.pasted("source-" + (i + 1), texts[i]))
                    .sources());
        }
        return engine.compare(sources, new Options(null, List.of(), corrections), Progress.SILENT, new Cancellation());
    }

    private static List<Problem> problems(Comparison comparison, String source) {
        return comparison.source(source).source().problems();
    }

    @Test
    void serbianInBothScriptsIsComparedByItsWords() {
        Comparison comparison = compare(List.of(), CYRILLIC, LATIN);
        List<Link> links = comparison.links();
        assertThat(links).isNotEmpty();
        assertThat(links).anySatisfy(link -> {
            assertThat(comparison.source("source-1").words(link.first().span())).contains("десет дана");
            assertThat(comparison.source("source-2").words(link.second().span()))
                    .contains("deset dana");
        });
    }

    @Test
    void itIsSaidThatMeaningIsNotCompared() {
        Comparison comparison = compare(List.of(), CYRILLIC, ENGLISH);
        assertThat(problems(comparison, "source-1")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("meaning-not-compared");
            assertThat(problem.message()).contains("Serbian").contains("meaning is not");
        });
        assertThat(problems(comparison, "source-2")).isEmpty();
    }

    @Test
    void noMeaningIsComparedWhereTheLanguageIsNotKnown() {
        String paraphrase =
                ENGLISH.replace("would be open again", "would reopen").replace("because of a storm", "after a storm");
        assertThat(reasons(compare(List.of(), ENGLISH, paraphrase))).contains("near-meaning");
        assertThat(reasons(compare(List.of(new Correction.Language("source-1", "sq")), ENGLISH, paraphrase)))
                .doesNotContain("near-meaning");
    }

    private static List<String> reasons(Comparison comparison) {
        return comparison.links().stream()
                .flatMap(link -> link.because().stream())
                .map(Reason::code)
                .toList();
    }

    @Test
    void aCorrectedLanguageIsObeyed() {
        Comparison comparison = compare(
                List.of(new Correction.Language("source-1", "en")), ENGLISH.replace("ten days", "a week"), ENGLISH);
        assertThat(problems(comparison, "source-1")).isEmpty();
        Comparison other = compare(List.of(new Correction.Language("source-1", "sq")), ENGLISH, ENGLISH);
        assertThat(problems(other, "source-1").getFirst().message()).contains("Albanian");
    }
}
