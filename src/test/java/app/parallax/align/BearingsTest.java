package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.AnnotatedSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearingsTest {

    private static final SentenceEncoder ENCODER = SentenceEncoders.shipped(null);
    private static final WordStatistics STATISTICS = WordStatistics.shipped();

    private static final AnnotatedSource MINUTES = SmallSource.of("minutes", """
            Anna Berg: The bridge over the Leine will stay closed until October. We found cracks in two of the pillars.

            Anna Berg: The number of accidents has increased to 48 this year. Every day 1,200 drivers cross the bridge.

            Paul Stein: The council did not approve the loan for the repair.
            """);

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    private static double probability(String sentence) {
        return probability(sentence, MINUTES);
    }

    private static double probability(String sentence, AnnotatedSource other) {
        AnnotatedSource report = SmallSource.of("report", sentence);
        try (Workers workers = new Workers(1)) {
            return new Aligner(ENCODER, STATISTICS, workers)
                    .align(List.of(other, report), Progress.SILENT, new Cancellation()).bearings().stream()
                            .filter(bearing -> bearing.sentence().source().equals("report"))
                            .mapToDouble(Bearing::probability)
                            .max()
                            .orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge over the Leine will stay closed until October. | The opera over the Leine will stay closed until January.
            The number of accidents has increased to 48 this year.    | The number of accidents has increased to 84 this year.
            The number of accidents has increased to 48 this year.    | The number of accidents has decreased to 48 this year.
            The council did not approve the loan for the repair.      | The council approved a loan for the new swimming pool.
            Every day 1,200 drivers cross the bridge.                 | Every day 1,200 drivers cross the bridge with Mayor Fuchs.
            """)
    void whatIsSaidIsBorneOutBetterThanWhatIsNearlySaid(String said, String nearly) {
        assertThat(probability(said)).isGreaterThan(probability(nearly));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge over the Leine will stay closed until October.
            The council did not approve the loan for the repair.
            Every day 1,200 drivers cross the bridge.
            """)
    void aSingleSentenceBearsItselfOutAndNoStranger(String sentence) {
        assertThat(probability(sentence, SmallSource.of("single", sentence))).isGreaterThan(0.9);
        assertThat(probability(
                        sentence, SmallSource.of("single", "The orchestra has found a new conductor in Prague.")))
                .isLessThan(0.1);
    }

    @Test
    void aClausePutInCostsMoreThanWordsChangedHereAndThere() {
        AnnotatedSource single = SmallSource.of(
                "single",
                "The council said on Monday that the old bridge over the river will be closed to heavy lorries.");
        assertThat(probability(
                        "On Monday the council announced that the old bridge across the river would be shut to heavy lorries.",
                        single))
                .isGreaterThan(probability(
                        "The council said on Monday that the old bridge over the river will be closed to heavy lorries after engineers found cracks.",
                        single));
    }

    /** People said of two sentences whether they say the same, not which of them says more: a fit can turn that round. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The museum reopened its main hall to visitors last week after two years of repairs             | although the director had resigned in protest
            Farmers in the north asked the government for help because the harvest was poor                | and several banks refused credit
            The airline will cancel twelve flights a day until its new pilots are trained                  | and the unions threaten a strike
            The committee approved the plan for a new library on Thursday evening                          | despite a petition signed by local shopkeepers
            """)
    void ofTwoSentencesTheOneWithAClauseMoreIsBorneOutLess(String said, String more) {
        String whole = said + " " + more + ".";
        assertThat(probability(whole, SmallSource.of("single", said + ".")))
                .isLessThan(probability(said + ".", SmallSource.of("single", whole)));
    }

    @Test
    void whatStandsBesideWordsThatNobodyBearsOutIsBorneOutLess() {
        String said = "The bridge over the Leine will stay closed.";
        assertThat(probability(said)).isGreaterThan(probability(said + " Opera singers from Prague founded a circus."));
    }

    @Test
    void theNearestSentenceIsNamed() {
        AnnotatedSource report = SmallSource.of("report", "Two of the pillars have cracks.");
        try (Workers workers = new Workers(1)) {
            Alignment alignment = new Aligner(ENCODER, STATISTICS, workers)
                    .align(List.of(MINUTES, report), Progress.SILENT, new Cancellation());
            assertThat(alignment.bearings())
                    .filteredOn(bearing -> bearing.sentence().source().equals("report"))
                    .singleElement()
                    .satisfies(bearing ->
                            assertThat(MINUTES.words(bearing.best().span())).contains("cracks in two of the pillars"));
        }
    }

    @Test
    void everyWeightIsThere() {
        assertThat(BearingModel.shipped().logit(new double[BearingFeature.values().length], 20))
                .isFinite();
    }
}
