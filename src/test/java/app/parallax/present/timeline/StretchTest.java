package app.parallax.present.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
    @ParameterizedTest
    @CsvSource({
        "2023-11-21, 2023-11-21T00:00, 2023-11-22T00:00, 21 Nov 2023",
        "2023-11, 2023-11-01T00:00, 2023-12-01T00:00, November 2023",
        "2023, 2023-01-01T00:00, 2024-01-01T00:00, 2023",
        "199, 1990-01-01T00:00, 2000-01-01T00:00, 1990s",
        "2023-Q2, 2023-04-01T00:00, 2023-07-01T00:00, Q2 2023",
        "2023-H2, 2023-07-01T00:00, 2024-01-01T00:00, H2 2023",
        "2022-WI, 2022-12-01T00:00, 2023-03-01T00:00, winter 2022",
        "2023-W47, 2023-11-20T00:00, 2023-11-27T00:00, 20 Nov 2023 – 26 Nov 2023",
        "2023-11-21T18:30, 2023-11-21T18:30, 2023-11-21T18:31, '21 Nov 2023, 18:30'",
        "2023-11-21TNI, 2023-11-21T00:00, 2023-11-22T00:00, 21 Nov 2023",
    })
    void isAsLongAsTheDateIsExact(String value, String from, String to, String name) {
        assertThat(Stretch.of(value)).hasValueSatisfying(stretch -> {
            assertThat(stretch.from()).hasToString(from);
            assertThat(stretch.to()).hasToString(to);
            assertThat(stretch.name()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"P10Y", "PRESENT_REF", "2023-02-30", "2023-13", "", "1", "XXXX-11-21"})
    void whatIsNoPlaceInTheCalendarIsNoStretch(String value) {
        assertThat(Stretch.of(value)).isEmpty();
    }

    @Test
    void theLongerStandsBeforeTheShorterThatBeginsWithIt() {
        assertThat(Stream.of("2023-01-01", "2023", "2022-12", "2023-01")
                        .flatMap(v -> Stretch.of(v).stream())
                        .sorted())
                .extracting(Stretch::name)
                .containsExactly("December 2022", "2023", "January 2023", "1 Jan 2023");
    }
}
