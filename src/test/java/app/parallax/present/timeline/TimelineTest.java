package app.parallax.present.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.present.Phrases;
import app.parallax.present.timeline.TimeEntry.Kind;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final String TEXT = "On Monday it rained. In 2006 it snowed. It hailed once.";

    private static Comparison comparison() {
        SourceInfo info =
                new SourceInfo("Weather", null, SourceKind.REPORT, LocalDate.of(2023, 11, 21), "en", null, null);
        Block block = Block.of(new Span(0, TEXT.length()), BlockRole.PARAGRAPH);
        Source source = new Source("weather", info, TEXT, Hashes.sha256(TEXT), List.of(block), List.of());
        Comparison bare = Comparisons.bare(List.of(source), null);
        List<DateMention> dates = new ArrayList<>();
        dates.add(new DateMention(Comparisons.span(TEXT, "On Monday"), DateType.DATE, "2023-11-20"));
        dates.add(new DateMention(Comparisons.span(TEXT, "In 2006"), DateType.DATE, "2006"));
        dates.add(new DateMention(Comparisons.span(TEXT, "once"), DateType.DATE, null));
        AnnotatedSource dated =
                new AnnotatedSource(source, List.of(), List.of(), List.of(), List.of(), dates, List.of());
        return new Comparison(
                bare.baseline(),
                bare.settings(),
                bare.corrections(),
                bare.occasions(),
                List.of(dated),
                bare.entities(),
                bare.entityOf(),
                bare.quotations(),
                bare.supports(),
                bare.links(),
                bare.repeats(),
                bare.grounds(),
                bare.points(),
                bare.findings(),
                bare.lineage());
    }

    @Test
    void datesStandInOrderOfTimeAndWhatWasCountedSaysFromWhen() {
        Timeline timeline = Timeline.of(comparison(), Phrases.english());

        assertThat(timeline.entries())
                .extracting(TimeEntry::words)
                .containsExactly("In 2006", "On Monday", "date of the source");
        assertThat(timeline.entries())
                .extracting(TimeEntry::how)
                .containsExactly("", "counted from 21 Nov 2023, the date of the source", "");
        assertThat(timeline.undated()).isEqualTo(1);
    }

    @Test
    void anOccasionLeadsToTheSourceThatIsAboutIt() {
        Timeline timeline = Timeline.of(Comparisons.harbour(), Phrases.english());

        assertThat(timeline.entries())
                .filteredOn(entry -> entry.kind() == Kind.OCCASION)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.words()).isEqualTo("Split, 5 Mar 2024");
                    assertThat(entry.lane()).isEmpty();
                    assertThat(entry.passage().source()).isEqualTo(Comparisons.RECORD);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-21T10:02, 2023-11-21T10:30, 10:05",
        "2023-11-21T00:10, 2023-11-22T00:00, 21 Nov 06:00",
        "2023-11-21T00:10, 2023-11-27T00:00, 22 Nov 2023",
        "2023-01-10T00:00, 2023-09-01T00:00, Apr 2023",
        "2005-03-01T00:00, 2024-01-01T00:00, 2010",
        "1905-03-01T00:00, 2024-01-01T00:00, 1950",
    })
    void ticksAreRoundAndNotTooMany(LocalDateTime from, LocalDateTime to, String first) {
        List<TimeTicks.Tick> ticks = TimeTicks.between(from, to, 5);

        assertThat(ticks).hasSizeBetween(1, 6);
        assertThat(ticks.getFirst().label()).isEqualTo(first);
        assertThat(ticks)
                .allMatch(tick -> !tick.at().isBefore(from) && !tick.at().isAfter(to));
    }

    private static TimeEntry entry(String value) {
        return new TimeEntry(Kind.MENTION, Stretch.of(value).orElseThrow(), "s", value, "", "", new Passage("s", 0, 1));
    }

    private static List<TimeMarks.Mark> marks(String from, String to, String... values) {
        return TimeMarks.of(
                List.of(values).stream().map(TimelineTest::entry).toList(),
                Stretch.of(from).orElseThrow().from(),
                Stretch.of(to).orElseThrow().from(),
                1000);
    }

    @Test
    void whatWouldTouchIsOneMarkAndFromNearerSeveral() {
        assertThat(marks("2000", "2030", "2023-11-20", "2023-11-21", "2023-11-22"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.entries()).hasSize(3));
        assertThat(marks("2023-11-01", "2023-12-01", "2023-11-10", "2023-11-15", "2023-11-20"))
                .hasSize(3);
    }

    @Test
    void aYearAmongDaysLiesBehindThemAndTakesNoneIn() {
        assertThat(marks("2023", "2024", "2023", "2023-05-10", "2023-08-20"))
                .hasSize(3)
                .first()
                .satisfies(mark -> assertThat(mark.width()).isEqualTo(1000));
    }

    @Test
    void whatIsOutOfSightHasNoMark() {
        assertThat(marks("2020", "2021", "2006", "2020-05", "2023-11-21")).hasSize(1);
    }
}
