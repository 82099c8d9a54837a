package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Annotation;
import app.parallax.entity.EntityResolver;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.meaning.WordStatistics;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader would tie in the five bundled sources, and would not. */
class BundledSourcesAlignmentTest {

    private static Map<String, AnnotatedSource> sources = Map.of();
    private static Alignment alignment = new Alignment(List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    static void align() {
        List<SourceInput> inputs = List.of(
                input("transcript", "nato-2023-transcript"),
                input("summary", "mlo-2023-summary"),
                input("news", "news-2023-report"),
                input("earlier", "dw-2022-report"),
                input("older", "nato-2021-transcript"));
        Annotation annotation = new Annotation();
        List<AnnotatedSource> annotated = new EntityResolver()
                .resolve(new SourceReading()
                        .read(inputs, new Cancellation()).sources().stream()
                                .map(annotation::annotate)
                                .toList())
                .withFullNames();
        sources = annotated.stream().collect(Collectors.toMap(AnnotatedSource::id, Function.identity()));
        try (SentenceEncoder encoder = SentenceEncoders.shipped(null);
                Workers workers = Workers.onEveryCore()) {
            alignment = new Aligner(encoder, WordStatistics.shipped(), workers)
                    .align(annotated, Progress.SILENT, new Cancellation());
        }
    }

    private static SourceInput input(String id, String file) {
        return new SourceInput(
                id, file, new Content.File(Path.of("assets/sources/" + file + ".txt")), SourceInfo.UNKNOWN);
    }

    private static String words(Passage passage) {
        return Objects.requireNonNull(sources.get(passage.source()), passage.source())
                .words(passage.span())
                .replaceAll("\\s+", " ");
    }

    private static boolean holds(Passage passage, String source, String words) {
        return passage.source().equals(source) && words(passage).contains(words);
    }

    private static double best(List<Link> links, String a, String wordsOfA, String b, String wordsOfB) {
        return links.stream()
                .filter(link -> (holds(link.first(), a, wordsOfA) && holds(link.second(), b, wordsOfB))
                        || (holds(link.first(), b, wordsOfB) && holds(link.second(), a, wordsOfA)))
                .mapToDouble(Link::score)
                .max()
                .orElse(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            transcript | 93 of them were wounded | summary | Ninety three of them were wounded
            transcript | The perpetrators must face justice | news | the perpetrators must be brought to justice
            transcript | We totally respect that | news | NATO respected
            transcript | it will remain a neutral country | news | stays militarily neutral
            transcript | engage constructively | summary | engage constructively
            transcript | engage constructively | news | constructively
            earlier | declared its independence | news | 2008 declaration of independence
            transcript | KFOR has ensured a safe and secure environment | summary | KFOR has ensured a safe and secure environment
            """)
    void whatSpeaksOfTheSameIsTied(String a, String wordsOfA, String b, String wordsOfB) {
        assertThat(best(alignment.links(), a, wordsOfA, b, wordsOfB)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            around 1,000 additional peacekeepers | 1000 personnel
            around 1,000 additional peacekeepers | 1000 extra reserves
            1000 personnel | additional 1000 troops
            additional 1000 troops | 1000 extra reserves
            """)
    void aFigureThatOneSpeakerGivesAgainIsARepeat(String first, String second) {
        assertThat(best(alignment.repeats(), "transcript", first, "transcript", second))
                .isGreaterThan(0.5);
    }

    @Test
    void aQuestionIsNotWhatAnAssertionRestsOn() {
        assertThat(best(alignment.links(), "news", "brought to justice", "transcript", "bring to justice"))
                .isZero();
    }

    @Test
    void aTeaserIsTiedToNothing() {
        assertThat(alignment.links())
                .noneMatch(link -> words(link.first()).contains("Baltic")
                        || words(link.second()).contains("Baltic"));
    }

    @Test
    void whatNobodyElseTellsIsNotTied() {
        assertThat(alignment.links())
                .noneMatch(link -> words(link.first()).contains("three Serb gunmen")
                        || words(link.second()).contains("three Serb gunmen"));
    }

    @Test
    void theSummarysQuotationsStandOnTheTranscriptsWords() {
        assertThat(alignment.links())
                .filteredOn(link -> holds(link.first(), "summary", "") && holds(link.second(), "transcript", ""))
                .filteredOn(link -> link.relation() == Relation.VERBATIM)
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyLinkHasItsOwnIdAndAReason() {
        assertThat(alignment.links()).extracting(Link::id).doesNotHaveDuplicates();
        assertThat(alignment.links())
                .allSatisfy(link -> assertThat(link.because()).isNotEmpty());
    }
}
