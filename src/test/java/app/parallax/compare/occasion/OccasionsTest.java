package app.parallax.compare.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Annotation;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccasionsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 3);

    private static final AnnotatedSource MEETING = source("meeting", SourceKind.TRANSCRIPT, DAY, """
            Union Secretary Pavel Roszak: The strike has begun at midnight. Some 2,600 dockers have walked out at four terminals. The harbour company made no offer.

            Question: Did the mediator come?

            Union Secretary Pavel Roszak: The mediator did not come. We waited for two hours.
            """);

    @Test
    void aReportThatNamesNobodyBelongsToTheMeetingOnItsTopic() {
        AnnotatedSource report = source("report", SourceKind.REPORT, DAY.plusDays(1), """
                Some 1,600 dockers are on strike at the harbour. The strike of the dockers began on Monday at all terminals.

                The company that runs the terminals said that a mediator had come to the harbour.
                """);

        assertThat(occasionOf(report)).isEqualTo(occasionOf(MEETING));
    }

    @Test
    void aReportOnAnotherTopicHasAnOccasionOfItsOwn() {
        AnnotatedSource report = report("report", DAY.plusDays(1), MUSEUM);

        assertThat(occasionOf(report)).isNotEqualTo(occasionOf(MEETING));
    }

    private static final String FERRY = """
            The ferry Halden ran aground off the island on Tuesday. Some 140 passengers left the ferry in boats.

            The passengers were brought to the island. The captain of the ferry said that the engine had failed.
            """;

    private static final String FERRY_AGAIN = """
            A ferry with 140 passengers has run aground. The engine failed near the island, its captain said.

            No passengers were hurt. The captain let the boats down and the ferry was towed to the harbour.
            """;

    private static final String MUSEUM = """
            The museum has shown its new paintings. The paintings came from a monastery in the hills.

            Visitors of the museum waited for two hours. The monastery had kept the paintings since the war.
            """;

    @Test
    void reportsWithoutADateBelongTogetherByTheirMatter() {
        assertThat(areOne(report("a", null, FERRY), report("b", null, FERRY_AGAIN)))
                .isTrue();
        assertThat(areOne(report("a", null, FERRY), report("b", null, MUSEUM))).isFalse();
        assertThat(areOne(report("a", null, MUSEUM), report("b", null, FERRY_AGAIN)))
                .isFalse();
    }

    @Test
    void aReportWithoutADateJoinsADatedOneWhicheverComesFirst() {
        assertThat(areOne(report("a", null, FERRY), report("b", DAY, FERRY_AGAIN)))
                .isTrue();
        assertThat(areOne(report("a", DAY, FERRY), report("b", null, FERRY_AGAIN)))
                .isTrue();
        assertThat(areOne(report("a", DAY, FERRY), report("b", null, MUSEUM))).isFalse();
    }

    @Test
    void aClaimOfAFewWordsIsHeldAgainstWhatIsOpen() {
        assertThat(areOne(report("a", null, "Nobody drowned."), report("b", null, FERRY)))
                .isTrue();
        assertThat(areOne(report("a", null, "Nobody drowned."), report("b", DAY, FERRY)))
                .isTrue();
    }

    @Test
    void aClaimOfAFewWordsBringsNoTwoEventsTogether() {
        AnnotatedSource claim = report("a", null, "Nobody left the ferry.");
        OccasionMap map =
                Occasions.find(List.of(claim, report("b", null, MUSEUM), report("c", null, FERRY)), List.of());

        assertThat(map.of("b")).isNotEqualTo(map.of("c"));
        assertThat(map.of("a")).isEqualTo(map.of("c"));
    }

    @Test
    void aDatedReportThatQuotesOtherWordsIsNotOfAMeetingOfAnUnknownDay() {
        AnnotatedSource meeting = source(
                "meeting",
                SourceKind.TRANSCRIPT,
                null,
                MEETING.text() + "\n\nPavel Roszak: The port of Gdynia stands still.\n");
        String told = """
                Union Secretary Pavel Roszak has spoken of the strike of the dockers at the terminals of the harbour company in Gdynia.

                The strike stopped four terminals. The dockers asked the company for a mediator.
                """;
        String quoting = told + "\n\"We shall fill every street of this city with our flags,\" Roszak said.";

        assertThat(areOne(meeting, report("r", DAY, told))).isTrue();
        assertThat(areOne(meeting, report("r", DAY, quoting))).isFalse();
    }

    private static boolean areOne(AnnotatedSource one, AnnotatedSource other) {
        OccasionMap map = Occasions.find(List.of(one, other), List.of());
        return map.sourcesOf(map.of(one.id())).contains(other.id());
    }

    private static AnnotatedSource report(String id, @Nullable LocalDate date, String text) {
        return source(id, SourceKind.REPORT, date, text);
    }

    private static @Nullable String occasionOf(AnnotatedSource source) {
        OccasionMap map =
                Occasions.find(source.equals(MEETING) ? List.of(MEETING) : List.of(MEETING, source), List.of());
        return map.of(source.id());
    }

    private static AnnotatedSource source(String id, SourceKind kind, @Nullable LocalDate date, String text) {
        SourceInfo info = new SourceInfo(null, null, kind, date, "en", null, null);
        return new Annotation()
                .annotate(new SourceReading()
                        .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                        .sources()
                        .getFirst());
    }
}
