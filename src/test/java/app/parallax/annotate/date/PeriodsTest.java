package app.parallax.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Texts;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What time expressions mean beside results, and where a part of a day, a title or a length is meant. */
class PeriodsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2023, 11, 8);

    private static List<DateMention> dates(String text) {
        return Texts.annotated(text, WEDNESDAY).dates();
    }

    private static List<String> values(String text) {
        return dates(text).stream().map(DateMention::value).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the third quarter Fjord Ferries earned $3 million, up from $2 million a year earlier. | 2022-Q3
            In the third quarter sales rose. Profit was $3 million, against $2 million a year ago.   | 2022-Q3
            In the third quarter sales rose. Year-earlier profit was $2 million.                     | 2022-Q3
            In the third quarter sales rose. The 2021 period was better.                             | 2021-Q3
            In the third quarter sales rose. They had been weak in the corresponding period last year. | 2022-Q3
            In the third quarter sales rose. The ferry sank a year ago.                              | 2022
            The ferry firm earned $3 million, up from $2 million a year ago.                         | 2022
            """)
    void besideTheResultsOfAQuarterAYearAgoIsThatQuarterOfTheYearBefore(String text, String value) {
        assertThat(values(text)).last().isEqualTo(value);
    }

    @Test
    void theQuarterIsTheOneNamedLastAndNotTheOneItIsComparedWith() {
        assertThat(
                        values(
                                "First-quarter profit was $3 million, up from $2 million a year ago. Sales fell in the quarter."))
                .containsExactly("2023-Q1", "2022-Q1", "2023-Q1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The lamps are to be lit in March.                                   | 2024-03
            The sale, which has been approved by the council, should end in May. | 2024-05
            The museum may open in April.                                       | 2024-04
            The lamps were lit in March.                                        | 2023-03
            The lamps should have been lit in March.                            | 2023-03
            """)
    void whatIsToBeLiesAhead(String text, String value) {
        assertThat(values(text)).containsExactly(value);
    }

    @Test
    void resultsOfNineMonthsEndTheTalkOfAQuarter() {
        assertThat(
                        values(
                                "Third-quarter profit fell. For nine months it was $8 million, up from $7 million a year earlier."))
                .last()
                .isEqualTo("2022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 2022 third quarter was bad.                | 2022-Q3
            Profit rose in Q3 2022.                        | 2022-Q3
            Profit rose in 3Q 2022.                        | 2022-Q3
            It fell in the last half of 2022.              | 2022-H2
            It happened in January nineteen ninety-seven.  | 1997-01
            It will end in the year two thousand.          | 2000
            The club will meet Wednesday.                  | 2023-11-08
            It bought boats from Sept. 14 to Monday.       | 2023-11-06
            Talks are set to resume Friday.                | 2023-11-10
            """)
    void aDateIsResolved(String text, String value) {
        assertThat(values(text)).last().isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales rose in the quarter ended July 31.    | 2023-Q2
            Sales rose in the quarter ended Sept. 30.   | 2023-Q3
            """)
    void aQuarterThatEndsInAMonthIsTheOneThatMostOfItLiesIn(String text, String value) {
        assertThat(values(text)).first().isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank Monday evening.               | TIME     | 2023-11-06TEV
            The ferry sank yesterday morning.            | TIME     | 2023-11-07TMO
            Profit fell for the year ended March 31.     | DURATION | P1Y
            They must wait 30 days before closing it.    | DURATION | P30D
            """)
    void aPartOfADayIsATimeAndAStretchALength(String text, DateType type, String value) {
        DateMention first = dates(text).getFirst();

        assertThat(first.type()).isEqualTo(type);
        assertThat(first.value()).isEqualTo(value);
    }

    @Test
    void aTitleIsNoDate() {
        assertThat(dates("She spoke on the programme \"This Week\" about boats."))
                .isEmpty();
    }
}
