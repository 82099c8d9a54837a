package app.parallax.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Texts;
import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which a quantity is written. */
class FigureFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turnover reached 1,5 Mio. euros.             | 1500000  |         | EUR
            It paid $50-million for the hall.            | 50000000 |         | USD
            A 30,000-strong crowd cheered.               | 30000    |         |
            The 77 million-member union voted.           | 77000000 |         |
            Nearly 2½ million people came.               | 2500000  |         |
            Two-thirds of the members left.              | 0.667    |         | 1
            About a third of the voters agreed.          | 0.333    |         | 1
            Three quarters of the boats sank.            | 0.75     |         | 1
            The city pays one third and the state more.  | 0.333    |         | 1
            The state pays two thirds.                   | 0.667    |         | 1
            Three fifths agreed.                         | 0.6      |         | 1
            One in five refused.                         | 0.2      |         | 1
            Half of the fleet sailed.                    | 0.5      |         | 1
            It cost between $100 and $150 million.       | 100000000| 150000000 | USD
            They sent 10 to 15 million letters.          | 10000000 | 15000000 |
            The rate rose by 25 basis points.            | 0.25     |         | percentage-point
            It pays 54 cents a share.                    | 0.54     |         | USD
            It was 35 °C in the shade.                   | 35       |         | Cel
            It was 95 degrees Fahrenheit in the shade.   | 95       |         | [degF]
            They saw the 8,586-meter tower.              | 8586     |         | m
            They carried 50 pounds of flour.             | 50       |         | [lb_av]
            They paid 50 pounds for the flour.           | 50       |         | GBP
            The hall costs $1799 for members.            | 1799     |         | USD
            The pier lies 4km from the town.             | 4        |         | km
            The 90m high tower leans.                    | 90       |         | m
            A 40-mile-wide bay lies ahead.               | 40       |         | [mi_i]
            The pier was sold for EUR 390m.              | 390000000|         | EUR
            It cost 390 million EUR.                     | 390000000|         | EUR
            The pier ticket was HK$40.                   | 40       |         | HKD
            They lost half a million dollars.            | 500000   |         | USD
            A half-million-dollar pier was built.        | 500000   |         | USD
            Three and a half million people came.        | 3500000  |         |
            A million and a half people came.            | 1500000  |         |
            Rates rose by half a percentage point.       | 0.5      |         | percentage-point
            Tens of thousands of people came.            | 10000    | 99999   |
            Several hundred people came.                 | 200      | 999     |
            A couple of dozen boats came.                | 24       | 119     |
            The limit is .20 parts per million.          | 0.2      |         |
            The index rose .8 percent.                   | 0.8      |         | %
            It has a 2.4GHz chip.                        | 2.4      |         | GHz
            The tower rises 1,200ft above the bay.       | 1200     |         | [ft_i]
            The plant makes 500MW of power.              | 500      |         | MW
            They drove at 90 kilometres an hour.         | 90       |         | km/h
            They drove at 55 miles per hour.             | 55       |         | [mi_i]/h
            They drove at 90 km/h through the town.      | 90       |         | km/h
            The level was 142 mg/dL that day.            | 142      |         |
            Women 65 and older are called first.         | 65       |         | a
            She weighs 120 pounds now.                   | 120      |         | [lb_av]
            """)
    void aQuantityIsReadWithItsScaleItsRangeAndItsUnit(String text, BigDecimal value, BigDecimal upper, String unit) {
        Figure figure = Texts.annotated(text).figures().getFirst();

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
        if (upper == null) {
            assertThat(figure.upperValue()).isNull();
        } else {
            assertThat(figure.upperValue()).isEqualByComparingTo(upper);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The one third party candidate spoke.",
                "Profits fell in three quarters.",
                "Two people were hurt, a third was killed."
            })
    void whatOnlyLooksLikeAShareIsNone(String text) {
        assertThat(Texts.annotated(text).figures()).extracting(Figure::unit).doesNotContain("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Kovač, 64, of Split, was held.",
                "A 64-year-old woman was held.",
                "The woman, aged 64, was held."
            })
    void anAgeIsANumberOfYears(String text) {
        assertThat(Texts.annotated(text).figures()).extracting(Figure::unit).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"They flew in the old Boeing 747 hall.", "The broad Harbour 500 index was quiet on the day."})
    void aNumberInANameCountsNothing(String text) {
        assertThat(Texts.annotated(text).figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More than 6,000 soldiers left the town.             | LEVEL
            They sent 300 more soldiers.                        | CHANGE
            Fares rose by $300.                                 | CHANGE
            Fares rose to $300.                                 | LEVEL
            Sales were up 12 percent.                           | CHANGE
            The index finished 13 points higher.                | CHANGE
            The club lost $54 million.                          | LEVEL
            About 50 people drown annually.                     | RATE
            The share slipped from 13 percent to 12.            | LEVEL
            They climb the 300-metre tower.                     | LEVEL
            They raised another $40 million.                    | CHANGE
            About 50 people drown a year.                       | RATE
            At least 103 died after a week of rain.             | LEVEL
            It made $600 a year ago.                            | LEVEL
            It made 54 cents per share.                         | RATE
            """)
    void aFrameTellsALevelFromAChangeAndARate(String text, FigureFrame frame) {
        assertThat(Texts.annotated(text).figures().getFirst().frame()).isEqualTo(frame);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The line asks for 450,000 euros a month.    | mo
            The line asks for 450,000 euros per annum.  | a
            About 50 people drown annually.             | a
            The pumps lift 900 litres every minute.     | min
            They deliver 40 parcels each day.           | d
            It made 54 cents per share.                 | -
            It made $600 a year ago.                    | -
            """)
    void aRateIsOfATime(String text, @Nullable String per) {
        assertThat(Texts.annotated(text).figures().getFirst().per()).isEqualTo(per);
    }

    @Test
    void whatStandsInOtherWordsBehindAnOrSharesTheFrame() {
        assertThat(Texts.annotated("The price fell 72 cents, or 3.8 percent, to $18.")
                        .figures())
                .extracting(Figure::frame)
                .containsExactly(FigureFrame.CHANGE, FigureFrame.CHANGE, FigureFrame.LEVEL);
    }

    @Test
    void moreThanIsABoundAndAddsNothing() {
        Figure figure =
                Texts.annotated("More than 6,000 soldiers left.").figures().getFirst();

        assertThat(figure.approximation()).isEqualTo(Approximation.OVER);
        assertThat(figure.modifiers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 26 million shares changed hands.            | share
            They filed 452 fraud lawsuits involving banks.   | lawsuit
            There were awards for 600 or so executives.      | executive
            A seven-member council met at noon.              | member
            The 12-member council met at noon.               | member
            The office counted 55 new cases on Monday.       | case
            The mother of three was seen in Split.           | child
            The mother of three sailors was seen in Split.   | sailor
            """)
    void whatIsCountedIsReadFromTheWordsAround(String text, String counted) {
        assertThat(Texts.annotated(text).figures().getFirst().counted()).isEqualTo(counted);
    }

    @Test
    void aChangeAndWhereItLedAreNoRange() {
        List<Figure> figures =
                Texts.annotated("Fees will rise by $300 to $2,800.").figures();

        assertThat(figures).extracting(Figure::frame).containsExactly(FigureFrame.CHANGE, FigureFrame.LEVEL);
    }

    @Test
    void aFigureBelongsToTheDateOfItsOwnPartOfTheSentence() {
        assertThat(Texts.annotated(
                                "It sold 40 boats in 2003, and then it sold 70 ferries to the city of Split in 2004.")
                        .figures())
                .extracting(Figure::time)
                .containsExactly("2003", "2004");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It had 400-plus boats.  | AT_LEAST
            It had 400+ boats.      | AT_LEAST
            It had 30-odd boats.    | ABOUT
            """)
    void aWordJoinedToTheNumberLoosensIt(String text, Approximation approximation) {
        Figure figure = Texts.annotated(text).figures().getFirst();

        assertThat(figure.approximation()).isEqualTo(approximation);
        assertThat(figure.counted()).isEqualTo("boat");
    }

    @Test
    void whatIsMoreIsAnAdditionWhetherItIsNamedOrNot() {
        assertThat(Texts.annotated("The county may pay up to $200 million more in grants.")
                        .figures()
                        .getFirst()
                        .modifiers())
                .contains("more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They chose a two-way street.", "A one-sided report was read.", "It was a two-tone boat."})
    void aCompoundThatSaysHowIsNoFigure(String text) {
        assertThat(Texts.annotated(text).figures()).isEmpty();
    }
}
