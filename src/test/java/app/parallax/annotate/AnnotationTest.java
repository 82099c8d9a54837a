package app.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationTest {

    @Nested
    class Clauses {

        @Test
        void aReportedStatementIsCutFromItsAttributionAndBelongsToTheSpeaker() {
            AnnotatedSource source =
                    Texts.annotated("Kari Moe said that the bridge respected the law and that it would open.");

            assertThat(Texts.clauses(source)).first().isEqualTo("Kari Moe said that");
            assertThat(source.clauses().getFirst().voice().speaker()).isNull();
            assertThat(source.clauses().getLast().voice().speaker()).isEqualTo("Kari Moe");
        }

        @Test
        void twoStatementsJoinedByACommaAreTwoClauses() {
            AnnotatedSource source = Texts.annotated("The facts must be established, the culprits must face justice.");

            assertThat(Texts.clauses(source))
                    .containsExactly("The facts must be established", "the culprits must face justice.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The ferry sank, which occurred as Kari Moe, a 43-year-old skipper, was sitting in the boat.",
                    "The pilot who steered and lost 40-year-old Kari Moe was charged in May."
                })
        void aHyphenInsideAWordCutsNothing(String text) {
            assertThat(Texts.clauses(Texts.annotated(text)))
                    .noneMatch(clause -> clause.startsWith("year-old"))
                    .anyMatch(clause -> clause.contains("-year-old"));
        }

        @Test
        void aRelativeClauseBeginsWithHowMany() {
            assertThat(Texts.clauses(Texts.annotated(
                            "The harbour received 17 complaints, none of which could have changed the result.")))
                    .containsExactly(
                            "The harbour received 17 complaints", "none of which could have changed the result.");
        }

        @Test
        void aDashWithRoomBesideItCuts() {
            assertThat(Texts.clauses(Texts.annotated("The ferry has left the quay - the skipper stayed behind.")))
                    .containsExactly("The ferry has left the quay", "the skipper stayed behind.");
        }

        @Test
        void nounsJoinedByAndStayTogether() {
            AnnotatedSource source = Texts.annotated("Talks between Oslo and Bergen scheduled for May were cancelled.");

            assertThat(Texts.clauses(source)).hasSize(1);
        }
    }

    @Nested
    class BrokenOff {

        /** Turns of a conversation end so: "Yes, Kari," and somebody else goes on. */
        @ParameterizedTest
        @ValueSource(strings = {"That is for Kari Moe,", "That is for Kari Moe (", "That is for Kari Moe of"})
        void aSentenceMayStopRightBehindAName(String text) {
            assertThat(Texts.annotated(text).sentences()).hasSize(1);
        }
    }

    @Nested
    class Sentences {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Mr. Holm met Gen. Berg at 5 p.m. yesterday.",
                    "The U.S. Army paid J. K. Moe $1.5 million.",
                    "“Is it true?” she asked."
                })
        void anAbbreviationOrAQuestionThatIsQuotedEndsNoSentence(String text) {
            assertThat(Texts.annotated(text).sentences()).hasSize(1);
        }

        @Test
        void aLineEndInsideABlockIsASpace() {
            assertThat(Texts.annotated("The bridge was\nopened. It\u00a0rained.")
                            .sentences())
                    .hasSize(2);
        }
    }

    @Nested
    class Quotations {

        @Test
        void aQuotationSplitByItsAttributionGivesTwoOfOneSpeaker() {
            List<Quotation> found = Texts.annotated("“We will stay,” Kari Moe said, “and we will build.”")
                    .quotations();

            assertThat(found).extracting(Quotation::speaker).containsExactly("Kari Moe", "Kari Moe");
        }

        @Test
        void aDescriptionMeansThePersonWhoseOfficeItNames() {
            AnnotatedSource source = Texts.annotated("""
                    Anna Holm met Norway's Prime Minister Kari Moe in Paris.

                    Norway's prime minister accused them of running "illegal camps" near the lake.
                    """);

            assertThat(source.quotations()).extracting(Quotation::speaker).containsExactly("Kari Moe");
        }

        @Test
        void aGroupIsNamedAsTheTextNamesIt() {
            AnnotatedSource source =
                    Texts.annotated("Norwegian officials accused them of planning a “raid” on the port.");

            assertThat(source.quotations()).extracting(Quotation::speaker).containsExactly("Norwegian officials");
        }

        @Test
        void aMarkWithoutAPartnerReachesNoFurtherThanItsParagraph() {
            AnnotatedSource source = Texts.annotated("""
                    Kari Moe replied by saying “We shall ask for it.

                    “It matters to us,” she added.
                    """);

            assertThat(source.quotations())
                    .extracting(q -> source.words(q.span()))
                    .containsExactly("We shall ask for it.", "It matters to us,");
            assertThat(source.quotations()).extracting(Quotation::speaker).containsOnly("Kari Moe");
        }

        @Test
        void anApostropheOpensNothing() {
            assertThat(Texts.annotated("The boys' boats weren't there in the '90s, it's said.")
                            .quotations())
                    .isEmpty();
        }

        @Test
        void singleMarksQuoteToo() {
            AnnotatedSource source = Texts.annotated("‘It doesn’t matter to us,’ said Kari Moe.");

            assertThat(source.quotations())
                    .extracting(q -> source.words(q.span()))
                    .containsExactly("It doesn’t matter to us,");
        }

        @Test
        void singleMarksMayOpenWithABracketOrAnEllipsis() {
            AnnotatedSource source = Texts.annotated("Kari Moe said: '[The bridge] is open' and '…it stays open'.");
            assertThat(source.quotations())
                    .extracting(quotation -> source.words(quotation.span()))
                    .containsExactly("[The bridge] is open", "…it stays open");
        }

        @Test
        void anApostropheOnBothSidesOfALetterClosesNothing() {
            AnnotatedSource source = Texts.annotated("'Rock 'n' roll is dead,' said Kari Moe.");
            assertThat(source.quotations())
                    .extracting(quotation -> source.words(quotation.span()))
                    .containsExactly("Rock 'n' roll is dead,");
        }

        @Test
        void aNicknameInsideANameIsNobodysSpeech() {
            assertThat(Texts.annotated("Robert “Bobby” Scott opened his house.").quotations())
                    .extracting(Quotation::use)
                    .containsExactly(QuotationUse.SCARE);
        }

        @Test
        void anOutletThatPassesWordsOnIsNotTheSpeaker() {
            Quotation found = Texts.annotated(
                            "Kari Moe said that the plan “needs nobody's help”, the N1 broadcaster reported.")
                    .quotations()
                    .getFirst();

            assertThat(found.speaker()).isEqualTo("Kari Moe");
            assertThat(found.via()).isEqualTo("N1");
        }

        @Test
        void wholeSentencesAreToldFromFragments() {
            List<Quotation> found = Texts.annotated("Kari Moe said: “The lake is deep.” She called it “very deep”.")
                    .quotations();

            assertThat(found).extracting(Quotation::whole).containsExactly(true, false);
        }
    }

    @Nested
    class Figures {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Ninety three soldiers came.          | 93      | EXACT    | soldier
                They sent around 1,000 troops.       | 1000    | ABOUT    | troop
                They sent 1 000 troops.              | 1000    | EXACT    | troop
                At least 4.5 million people came.    | 4500000 | AT_LEAST | person
                More than two dozen ships left.      | 24      | OVER     | ship
                Some 2000 horses ran.                | 2000    | ABOUT    | horse
                A hundred and twenty women voted.    | 120     | EXACT    | woman
                """)
        void aQuantityHasAValueAFirmnessAndWhatItCounts(
                String text, BigDecimal value, Approximation firmness, String counted) {
            Figure figure = Texts.annotated(text).figures().getFirst();

            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.approximation()).isEqualTo(firmness);
            assertThat(figure.counted()).isEqualTo(counted);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "It rests on Resolution 1244 of the council.",
                    "No one came, and one of them left in 2008.",
                    "It lasted two decades.",
                    "They met at 12:10 on 3 May 2021.",
                    "11000 Belgrade"
                })
        void labelsYearsAndLengthsOfTimeAreNoFigures(String text) {
            assertThat(Texts.annotated(text).figures()).isEmpty();
        }

        @Test
        void aPronounCountsWhatTheSentenceBeforeNamed() {
            assertThat(Texts.annotated("Our troops were attacked. 93 of them were wounded.")
                            .figures())
                    .extracting(Figure::counted)
                    .containsExactly("troop");
        }

        @Test
        void whatIsAddedIsAChange() {
            Figure figure = Texts.annotated("They deployed 1000 extra reserves.")
                    .figures()
                    .getFirst();

            assertThat(figure.modifiers()).containsExactly("extra");
            assertThat(figure.frame()).isEqualTo(FigureFrame.CHANGE);
        }

        @Test
        void moneyAndSharesHaveUnits() {
            assertThat(Texts.annotated("It cost £3bn, or 5% of the budget, up 2 percentage points.")
                            .figures())
                    .extracting(Figure::unit)
                    .containsExactly("GBP", "%", "percentage-point");
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                They met on Monday.                 | DATE     | 2023-11-20
                They will meet on Monday.           | DATE     | 2023-11-27
                It happened in May.                 | DATE     | 2023-05
                It began last month.                | DATE     | 2023-10
                Earlier this month it rained.       | DATE     | 2023-11
                Independence came in 2008.          | DATE     | 2008
                He came on the 16th of June.        | DATE     | 2023-06-16
                It lasted two decades.              | DURATION | P20Y
                It grew over the past 23 years.     | DURATION | P23Y
                It was opened on 21 November 2023.  | DATE     | 2023-11-21
                """)
        void anExpressionIsReadAgainstTheDayOfTheSource(String text, DateType type, String value) {
            assertThat(Texts.annotated(text).dates())
                    .extracting(DateMention::type, DateMention::value)
                    .containsExactly(tuple(type, value));
        }

        @Test
        void withoutADayWhatIsRelativeHasNoValue() {
            assertThat(Texts.annotated("They met on Monday, in May 2020.", (LocalDate) null)
                            .dates())
                    .extracting(DateMention::value)
                    .containsExactly(null, "2020-05");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The forecast for 2031 remains unchanged.",
                    "In 2027 elections are held on the island.",
                    "The plan for 1998 stands."
                })
        void aYearIsNoCountOfWhatLooksLikeManyBehindIt(String text) {
            assertThat(Texts.annotated(text).dates()).hasSize(1);
            assertThat(Texts.annotated(text).figures()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A force of 2000 soldiers came.",
                    "A force of 2031 soldiers came.",
                    "The mill cut its staff by 2345 jobs.",
                    "It was seen in 2000 cases."
                })
        void manyAreACountAlsoBehindAPreposition(String text) {
            assertThat(Texts.annotated(text).dates()).isEmpty();
        }

        @Test
        void fourDigitsThatCountAreNoYear() {
            assertThat(Texts.annotated("The additional 1000 troops came with around 2000 personnel.")
                            .dates())
                    .isEmpty();
        }
    }

    @Test
    void anyTextKeepsThePromisesOfTheLayers() {
        String[] pieces = {
            "Kari Moe",
            " said",
            " that",
            " the ship",
            ", ",
            ". ",
            "“",
            "”",
            "\"",
            "'",
            "’s",
            " 1,000",
            " 93 of them",
            " on Monday",
            "\n",
            "\n\n",
            " and",
            " which",
            " is",
            " U.S. ",
            "…",
            " — ",
            "(",
            ")",
            " £3bn",
            " two decades",
            "\u00a0",
            "😀",
            "ﬁ",
            " Mr. "
        };
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            AnnotatedSource source = Texts.annotated(text.toString());
            LayerHarness.check(source);
            assertThat(Texts.annotated(text.toString())).isEqualTo(source);
        }
    }
}
