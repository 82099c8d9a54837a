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
        AnnotatedSource report = source("report", SourceKind.REPORT, DAY.plusDays(1), """
                The museum has shown its new paintings. The paintings came from a monastery in the hills.

                Visitors of the museum waited for two hours. The monastery had kept the paintings since the war.
                """);

        assertThat(occasionOf(report)).isNotEqualTo(occasionOf(MEETING));
    }

    private static @Nullable String occasionOf(AnnotatedSource source) {
        OccasionMap map =
                Occasions.find(source.equals(MEETING) ? List.of(MEETING) : List.of(MEETING, source), List.of());
        return map.of(source.id());
    }

    private static AnnotatedSource source(String id, SourceKind kind, LocalDate date, String text) {
        SourceInfo info = new SourceInfo(null, null, kind, date, "en", null, null);
        return new Annotation()
                .annotate(new SourceReading()
                        .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                        .sources()
                        .getFirst());
    }
}
