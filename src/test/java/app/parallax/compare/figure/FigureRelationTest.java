package app.parallax.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Texts;
import app.parallax.compare.Verdict;
import app.parallax.source.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRelationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 30 boats          | 32 boats             | about
            about 32 boats          | 35 boats             |
            about 700 boats         | 772 boats            |
            around 1,000 boats      | 1,040 boats          | about
            1,200 boats             | 1,213 boats          | rounded
            20 boats                | 21 boats             |
            1.2 percent             | 1.23 percent         | rounded
            4 percent               | 3.6 percent          | rounded
            4 percent               | 3.4 percent          |
            4 percent               | 3 percent            |
            1 percent               | 0.6 percent          |
            4 miles                 | 3.6 miles            |
            more than 40,000 boats  | 44,003 boats         | bound
            more than 4,500 boats   | 9,000 boats          |
            more than 6,000 boats   | more than 4,800 boats|
            up to 100 boats         | 79 boats             | bound
            50 to 100 boats         | 60 boats             | range
            50 to 100 boats         | 40 to 100 boats      |
            3 km                    | 2 miles              | converted
            3 km                    | 3 miles              |
            100 tonnes              | 110 tons             | converted
            30 °C                   | 86 degrees Fahrenheit| converted
            30 °C                   | 30 degrees Fahrenheit|
            half of the boats       | 48 percent of the boats | converted
            hundreds of boats       | 340 boats            | range
            hundreds of boats       | several hundred boats | about
            hundreds of boats       | thousands of boats   |
            100 boats               | more than 100 boats  | bound
            100 boats               | about 100 boats      | about
            """)
    void unequalFiguresAreCompatibleForANamedReasonOrDiffer(String one, String other, String because) {
        Figure a = figure(one);
        Figure b = figure(other);
        String expected = because == null ? "" : because;

        assertThat(FigureRelation.rounding(a, b)).isEqualTo(expected);
        assertThat(FigureRelation.rounding(b, a)).isEqualTo(expected);
        assertThat(FigureRelation.of(a, b)).isEqualTo(because == null ? Verdict.DIFFER : Verdict.COMPATIBLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rose by 300 boats.        | It rose to 300 boats.
            They sent 300 more boats.    | They sent 300 boats.
            They sent 300 boats.         | They sent $300.
            """)
    void anotherFrameAnAdditionOrAnotherMeasureIsNotComparable(String one, String other) {
        assertThat(FigureRelation.areComparable(figure(one), figure(other))).isFalse();
    }

    private static Figure figure(String text) {
        return Texts.annotated("There were " + text).figures().getFirst();
    }
}
