package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateGroundTest {
    private static final LocalDate MAY = LocalDate.of(2021, 5, 4);

    private static Source read(String text, String mediaType, @Nullable LocalDate declared) {
        SourceInfo info = new SourceInfo(null, null, SourceKind.OTHER, declared, null, null, null);
        return new SourceReading()
                .read(new SourceInput(null, "letter", new Content.Inline(text, mediaType), info))
                .read()
                .getFirst()
                .source();
    }

    private static DateGround ground(Source source) {
        return DateGround.of(source, source.info().date(), false);
    }

    @Test
    void aLineOfPlaceAndDayIsTheTextsOwn() {
        Source source = read(
                "Harbour reopens\n\nOslo, 4 May 2021\n\nThe harbour of the town opened again after two years of works.",
                "text/plain",
                null);

        assertThat(ground(source)).isEqualTo(new DateGround.OwnWords("Oslo, 4 May 2021"));
    }

    @Test
    void theBeginningOfAReportIsQuotedOnlyAsFarAsItTellsTheDay() {
        Source source = read(
                "LISBON, May 4, 2021 (Wire) -- The river rose by two metres in the night, the council told residents.",
                "text/plain",
                null);

        assertThat(ground(source)).isEqualTo(new DateGround.OwnWords("LISBON, May 4, 2021 (Wire)"));
    }

    @Test
    void whatAPageSaysOfItselfCameBesideTheText() {
        Source source = read(
                "<html><head><meta property=\"article:published_time\" content=\"2021-05-04T08:00:00Z\"></head>"
                        + "<body><article><h1>Ferry stops</h1><p>The ferry across the fjord stopped for the winter, its owner said on Monday.</p></article></body></html>",
                "text/html",
                null);

        assertThat(source.info().date()).isEqualTo(MAY);
        assertThat(ground(source)).isEqualTo(new DateGround.Beside());
    }

    @Test
    void aDayThatWasDeclaredOtherwiseDoesNotRestOnTheDateline() {
        Source source = read("Oslo, 4 May 2021\n\nThe harbour opened again.", "text/plain", MAY.plusDays(1));

        assertThat(ground(source)).isEqualTo(new DateGround.Beside());
    }

    @Test
    void nothingTellsTheDayOfATextThatNamesNone() {
        assertThat(ground(read("The harbour opened again.", "text/plain", null)))
                .isEqualTo(new DateGround.Nothing());
    }

    @Test
    void whatAPersonSaidWinsEvenThatNoDayIsKnown() {
        Source source = read("Oslo, 4 May 2021\n\nThe harbour opened again.", "text/plain", null);

        assertThat(DateGround.of(source, null, true)).isEqualTo(new DateGround.Person());
    }
}
