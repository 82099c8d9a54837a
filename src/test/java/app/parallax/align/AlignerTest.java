package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.AnnotatedSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AlignerTest {

    private static final SentenceEncoder ENCODER = SentenceEncoders.shipped(null);
    private static final WordStatistics STATISTICS = WordStatistics.shipped();

    private static final AnnotatedSource MINUTES = SmallSource.of("minutes", """
            Anna Berg: The bridge over the Leine will stay closed until October. We found cracks in two of the pillars.

            Anna Berg: Around 1,200 drivers cross it every day. As I said, 1,200 commuters depend on the crossing each day.

            Paul Stein: Will the mayor pay for the repair of the bridge?

            Paul Stein: Thank you very much.
            """);

    private static final AnnotatedSource NEWS = SmallSource.of("news", """
            The bridge over the Leine will stay closed until October. Engineers had discovered cracks in its pillars.

            The opera opens its new season with a work by Verdi. Thank you very much.
            """);

    private static final AnnotatedSource BLOG = SmallSource.of("blog", """
            Until October nobody will be able to use the bridge across the Leine. I like Verdi.
            """);

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    private static Alignment align(int threads, AnnotatedSource... sources) {
        try (Workers workers = new Workers(threads)) {
            return new Aligner(ENCODER, STATISTICS, workers)
                    .align(List.of(sources), Progress.SILENT, new Cancellation());
        }
    }

    private static boolean ties(Link link, String first, String second) {
        return words(link.first()).contains(first) && words(link.second()).contains(second);
    }

    private static String words(app.parallax.text.Passage passage) {
        for (AnnotatedSource source : List.of(MINUTES, NEWS, BLOG)) {
            if (source.id().equals(passage.source())) {
                return source.words(passage.span());
            }
        }
        throw new IllegalArgumentException(passage.source());
    }

    @Test
    void theSameWordsAreVerbatim() {
        Link link = align(2, MINUTES, NEWS).links().getFirst();
        assertThat(link.relation()).isEqualTo(Relation.VERBATIM);
        assertThat(link.score()).isGreaterThan(0.95);
        assertThat(link.because().getFirst().code()).isEqualTo("same-words");
    }

    @Test
    void otherWordsForTheSameAreAParaphrase() {
        assertThat(align(2, MINUTES, NEWS).links()).anySatisfy(link -> {
            assertThat(ties(link, "We found cracks", "discovered cracks")).isTrue();
            assertThat(link.relation()).isEqualTo(Relation.PARAPHRASE);
        });
    }

    @Test
    void thanksAndOtherMattersStayAlone() {
        assertThat(align(2, MINUTES, NEWS, BLOG).links())
                .noneMatch(link -> words(link.first()).contains("Thank")
                        || words(link.second()).contains("Verdi"));
    }

    @Test
    void aSpeakerWhoGivesAFigureAgainRepeatsHimself() {
        assertThat(align(2, MINUTES).repeats()).singleElement().satisfies(repeat -> {
            assertThat(ties(repeat, "1,200 drivers", "1,200 commuters")).isTrue();
            assertThat(repeat.because()).extracting(Reason::code).contains("same-figure", "same-speaker");
        });
    }

    @Nested
    class Formulas {

        @Test
        void aCreditThatStandsAgainAndAgainIsNoRepeat() {
            AnnotatedSource report = SmallSource.of("report", """
                    The harbour has a new crane. Photograph by Jonas Brandt of the harbour archive.

                    It lifts ninety tonnes. Photograph by Jonas Brandt of the harbour archive.

                    Trains will leave every hour. Photograph by Jonas Brandt of the harbour archive.
                    """);
            assertThat(align(1, report).repeats()).isEmpty();
        }

        @Test
        void whatStandsTwiceIsARepeat() {
            AnnotatedSource report = SmallSource.of("report", """
                    The harbour has a new crane. Photograph by Jonas Brandt of the harbour archive.

                    It lifts ninety tonnes. Photograph by Jonas Brandt of the harbour archive.
                    """);
            assertThat(align(1, report).repeats()).hasSize(1);
        }

        @Test
        void whatASpeakerSaysAgainAndAgainIsAPoint() {
            AnnotatedSource speech = SmallSource.of("speech", """
                    Anna Berg: The harbour belongs to the whole town. It has a new crane.

                    Anna Berg: The harbour belongs to the whole town. Trains will leave every hour.

                    Anna Berg: The harbour belongs to the whole town. I like Verdi.
                    """);
            assertThat(align(1, speech).repeats()).hasSize(3);
        }
    }

    @Nested
    class Laws {

        private final Alignment both = align(2, MINUTES, NEWS);

        @Test
        void theOrderOfSourcesChangesNothing() {
            assertThat(align(2, BLOG, NEWS, MINUTES)).isEqualTo(align(2, MINUTES, BLOG, NEWS));
        }

        @Test
        void theNumberOfThreadsChangesNothing() {
            assertThat(align(4, MINUTES, NEWS, BLOG)).isEqualTo(align(1, MINUTES, NEWS, BLOG));
        }

        @Test
        void anotherSourceChangesNoLinkBetweenTheOthers() {
            assertThat(align(2, MINUTES, NEWS, BLOG).links().stream()
                            .filter(link -> !link.first().source().equals("blog")
                                    && !link.second().source().equals("blog")))
                    .containsExactlyElementsOf(both.links());
        }

        @Test
        void aSecondRunTakesWhatTheFirstFound() {
            try (Workers workers = new Workers(2)) {
                Aligner aligner = new Aligner(ENCODER, STATISTICS, workers);
                Alignment first = aligner.align(List.of(MINUTES, NEWS), Progress.SILENT, new Cancellation());
                Alignment second = aligner.align(List.of(NEWS, MINUTES), Progress.SILENT, new Cancellation());
                assertThat(second.links())
                        .usingElementComparator((a, b) -> a == b ? 0 : 1)
                        .isEqualTo(first.links());
            }
        }
    }

    @Test
    void aSentenceRestsOnTheBlockThatItSumsUp() {
        Ground best = align(2, MINUTES, NEWS).grounds().stream()
                .filter(ground -> words(ground.sentence()).contains("discovered"))
                .findFirst()
                .orElseThrow();
        assertThat(words(best.passages().getFirst())).contains("We found cracks");
        assertThat(best.score()).isBetween(0.2, 1.0);
    }

    @Test
    void withoutVectorsTheWordsStillTie() {
        try (Workers workers = new Workers(1)) {
            Alignment byWords = new Aligner(SentenceEncoder.NONE, STATISTICS, workers)
                    .align(List.of(MINUTES, NEWS), Progress.SILENT, new Cancellation());
            assertThat(byWords.links()).anyMatch(link -> link.relation() == Relation.VERBATIM);
        }
    }

    @Test
    void stopsWhenAsked() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        try (Workers workers = new Workers(2)) {
            Aligner aligner = new Aligner(ENCODER, STATISTICS, workers);
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> aligner.align(List.of(MINUTES, NEWS), Progress.SILENT, cancelled));
        }
    }
}
