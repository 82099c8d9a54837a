package app.parallax.read;

import static app.parallax.read.Reads.roleOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day that a text gives as its own, told from the days that its sentences speak of. */
class DatelinesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 19);

    private static final String TURNS = """


            Mayor Ana Horvat: Since 12 May 2019 the quay has been closed to ships. We will open it again in spring, and I thank all who have waited.

            Chief Surveyor Jon Holm: We have looked at each of the piers. Nine of them must go.
            """;

    private static final String ACCOUNT = """
            The quay of Bergen, which has been closed to ships since 12 May 2019, will open again in spring, its council said.

            On 3 October 2022 the council had put the matter off, and nobody was content.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bergen Town Hall, 19 October 2022",
                "Bergen, 19 October 2022",
                "19 October 2022, Bergen",
                "Wednesday, October 19, 2022",
                "Bergen, Wednesday 19 October 2022, 10.30 a.m.",
                "19/10/2022",
                "10/19/2022",
                "19.10.2022",
                "2022-10-19",
                "Date: 19 October 2022",
                "Held on 19 October 2022 at 10:00",
                "Harbour Office | Bergen | 19 Oct 2022",
                "Bergen, 19. Oktober 2022",
                "Bergen, den 19. Oktober 2022",
                "Bergen, le 19 octobre 2022",
                "Press conference of 19 October 2022",
                "Press conference on the quay, 19 October 2022",
                "Transcript of a meeting held at Bergen Town Hall on 19 October 2022",
                "19 October 2022 press briefing",
                "PRESS CONFERENCE OF 19 OCTOBER 2022"
            })
    void aLineAboveATranscriptOrAReportTellsItsDay(String line) {
        assertThat(date("Talk about the quay\n\n" + line + TURNS, SourceKind.TRANSCRIPT))
                .isEqualTo(DAY);
        assertThat(date("The quay opens again\n\n" + line + "\n\n" + ACCOUNT, SourceKind.REPORT))
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 19 October 2022",
                "Harbour Courier, updated 19/10/2022 at 07:15",
                "By Kari Moe, Harbour Courier, 19 October 2022",
            })
    void aLineOfOriginTellsTheDayOfAReport(String line) {
        assertThat(date("The quay opens again\n" + line + "\n\n" + ACCOUNT, SourceKind.REPORT))
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BERGEN, 19 October 2022 — ", "Bergen, Oct. 19, 2022 (HNA) - ", "Bergen, 19. Oktober 2022 – "})
    void aReportMayOpenWithItsDay(String dateline) {
        assertThat(date("The quay opens again\n\n" + dateline + ACCOUNT, SourceKind.REPORT))
                .isEqualTo(DAY);
    }

    @Test
    void whatStandsAboveTheOpeningMayBeMarkedByNothing() {
        String above =
                "Harbour Works Ltd\nPress release\n\nHarbour Works will open the quay of Bergen again in spring and pay for new lamps\n\n";
        assertThat(date(above + "Bergen, 19 October 2022 - " + ACCOUNT, SourceKind.OTHER))
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quay opens again",
                "The collapse of 19 October 2022 and what it taught",
                "Statement on the collapse on 19 October 2022",
                "04/05/2022",
                "Open since 19 October 2022"
            })
    void aDayThatIsAnotherThingsOrCanBeReadTwoWaysIsNotTheTexts(String line) {
        assertThat(date(line + "\n\n" + ACCOUNT, SourceKind.REPORT)).isNull();
        assertThat(date(line + TURNS, SourceKind.TRANSCRIPT)).isNull();
    }

    @Test
    void whatWasPublishedIsOlderThanWhatWasUpdated() {
        assertThat(date(
                        "The quay opens again\nUpdated: 21 October 2022\nPublished: 19 October 2022\n\n" + ACCOUNT,
                        SourceKind.REPORT))
                .isEqualTo(DAY);
    }

    @Test
    void aLineOfPlaceAndDayIsNoTitle() {
        Source source = Reads.text("Bergen, 19 October 2022\n\nThe quay opens again\n\n" + ACCOUNT, SourceKind.REPORT);

        assertThat(source.info().title()).isEqualTo("The quay opens again");
        assertThat(roleOf(source, "Bergen, 19 October 2022")).isEqualTo(BlockRole.BYLINE);
    }

    @Test
    void aHeadingThatNamesAMeetingStaysATitle() {
        Source source = Reads.text("Harbour Council Press Conference, 19 October 2022" + TURNS, SourceKind.TRANSCRIPT);

        assertThat(source.info().title()).isEqualTo("Harbour Council Press Conference, 19 October 2022");
        assertThat(source.info().date()).isEqualTo(DAY);
    }

    private static @Nullable LocalDate date(String text, SourceKind kind) {
        return Reads.text(text, kind).info().date();
    }
}
