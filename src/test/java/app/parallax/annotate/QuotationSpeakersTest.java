package app.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Quotation;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words stand between quotation marks. */
class QuotationSpeakersTest {

    @Nested
    class NamedBefore {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Skippers waiting along the quays chanted “No more fees today!” and left.        | Skippers
                The Harbour Council on Friday denounced what it called “a clear breach of trust”.  | Harbour Council
                In July, Brekke cynically dismissed the plan as being “a toy for the rich men”. | Brekke
                Kari Moe took to the stage to accuse the port of hiding “a very large debt”.    | Kari Moe
                The film uses footage of Kari Moe asking, “Why are we still here?”              | Kari Moe
                During the talks, Ms. Moe said, most of the crew have come to believe “that the sea is rising fast”. | Moe
                Her old partner at the yard, Kari Moe, called him “a master of the knot”.       | Kari Moe
                Secretary of State Jon Holm called the deal “a step in the dark”.               | Jon Holm
                Kari Moe says Jon Holm's string of late-night posts about the port was “odd, even for him”. | Kari Moe
                It was, as Kari Moe put it, “the last boat of the day”.                         | Kari Moe
                Jon Holm, of Bergen, Norway, said he had sailed “for the good of the town”.     | Jon Holm
                They went to the Harbour Council which reported “eighty boats on the rocks” in May. | Harbour Council
                A cousin of the mayor described the pier as “a heap of rusty nails”.            | cousin
                The new bylaw described such a boat as “a danger to all others”.                | new bylaw
                The bucket said that it was “the best harbour of them all”.                     | bucket
                """)
        void theSubjectOfTheVerbSpeaks(String text, String speaker) {
            assertSpeaker(text, speaker);
        }
    }

    @Nested
    class HoldingAnOffice {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                President of the Council of Torvik Anna Moe said the pier was “beyond repair”.        | Anna Moe
                Minister for Health and Sport of the Republic of Norway Tuve Holm called it “a bad day”. | Tuve Holm
                Minister of Justice, Education and Sport Anna Moe said it was “a bad day”.            | Anna Moe
                Chair of the Board of Directors Yrsa Zimm called the sale “a gift to the town”.       | Yrsa Zimm
                The head of the mission to Norway Tuve Holm said it was “a bad day”.                  | Tuve Holm
                Envoy of the Harbour Union to the Republic of Norway Tuve Holm said it was “a bad day”. | Tuve Holm
                The deputy chair of the Committee on Foreign Affairs of the Parliament of Norway Tuve Holm said it was “a bad day”. | Tuve Holm
                Director of the Centre for Marine Research Dr Tuve Holm said it was “a bad day”.      | Tuve Holm
                The governor of the Bank of England Andrew Holm said it was “a bad day”.              | Andrew Holm
                The member of Parliament for Torvik Anna Moe said it was “a bad day”.                 | Anna Moe
                """)
        void thePersonBeginsBehindAllThatTheOfficeIsOf(String text, String speaker) {
            assertSpeaker(text, speaker);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The spokesman for the Office of Anna Moe said it was “not our plan”.                  | spokesman for the Office of Anna Moe
                The chief of staff to Prime Minister Anna Moe said it was “not our plan”.             | chief of staff
                The adviser to the president Anna Moe said it was “not our plan”.                     | adviser
                The president of the club, Hessel Jan Berg, said it was “not our plan”.               | Hessel Jan Berg
                The president of the University of North Carolina Wilmington said it was “not our plan”. | president of the University of North Carolina Wilmington
                """)
        void whoseNameHangsOnAPrepositionHoldsAnotherOffice(String text, String speaker) {
            assertSpeaker(text, speaker);
        }
    }

    @Nested
    class Described {

        private static final String TWO =
                "The French president, Anna Moe, met the Serbian president, Jon Holm, in Torvik. ";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                “We are late,” the Serbian president said.                   | Jon Holm
                “We are late,” the French leader said.                       | Anna Moe
                “We are late,” the president said.                           | president
                “We are late,” the Norwegian president said.                 | Norwegian president
                """)
        void officeAndCountryBelongTogether(String text, String speaker) {
            assertSpeaker(TWO + text, speaker);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Finance Minister Kari Moe came with Prime Minister Jon Holm. “We are late,” the minister said.      | Kari Moe
                Finance Minister Kari Moe came with Prime Minister Jon Holm. “We are late,” the prime minister said. | Jon Holm
                Former president Kari Moe came with President Jon Holm. “We are late,” the president said.          | Jon Holm
                Former president Kari Moe came with President Jon Holm. “We are late,” the former president said.   | Kari Moe
                Serbian spokeswoman Kari Moe came with Serbian President Jon Holm. “We are late,” the Serbian leader said. | Jon Holm
                Kari Moe, head of the bank and former mayor of Torvik, came with Jon Holm, the mayor of Bergen. “We are late,” the former mayor said. | Kari Moe
                Campaign manager Kari Moe came. “We are late,” the campaign said.                                   | campaign
                """)
        void whatTheOfficeHasMoreCountsAgainstIt(String text, String speaker) {
            assertSpeaker(text, speaker);
        }

        @Test
        void ofTwoWhomItFitsTheOneOfTheParagraphIsMeant() {
            assertThat(Texts.annotated("Health Minister Kari Moe and Finance Minister Jon Holm met in Torvik.\n\n"
                                    + "Holm came by boat. “We are late,” the minister said.")
                            .quotations())
                    .extracting(Quotation::speaker)
                    .containsExactly("Jon Holm");
        }
    }

    @Nested
    class OfOneFamilyName {

        private static final String BOTH = "The skipper Anna Moe sued her partner Jon Moe in May. ";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                “We are late,” Anna Moe said.                  | Anna Moe
                “We are late,” Jon Moe said.                   | Jon Moe
                “We are late,” Ms Moe said.                    | Anna Moe
                “We are late,” Mr. Moe said.                   | Jon Moe
                “We are late,” the skipper Anna Moe said.      | Anna Moe
                """)
        void everybodyKeepsTheirOwnName(String text, String speaker) {
            assertSpeaker(BOTH + text, speaker);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Anna Moe left the court. “We are late,” Moe said.                           | Anna Moe
                Jon Moe, a cook, left the court. “We are late,” Moe said.                   | Jon Moe
                “No,” said Jon Moe. “We are late,” Moe added.                               | Jon Moe
                The judge asked Jon Moe to leave. “We are late,” Moe said.                  | Anna Moe
                A letter praised the boats of Jon Moe. “We are late,” Moe said.             | Anna Moe
                """)
        void theFamilyNameAloneIsWhoeverDidSomethingUnderTheFullNameLast(String text, String speaker) {
            assertThat(Texts.annotated(BOTH + text).quotations().getLast().speaker())
                    .isEqualTo(speaker);
        }

        @Test
        void aWordOrAParticleMoreMakesNoSecondPerson() {
            assertSpeaker(
                    "De Moe left at noon. Rival Anna de Moe met Jon Holm. Anna de Moe slept. Anna de Moe woke. De Moe said it was “a bad day”.",
                    "Anna de Moe");
        }

        @Test
        void itIsNotTheRelativeWhomTheSourceOnlyMentions() {
            assertSpeaker(
                    "Mayor Jon Holm spoke in Torvik for his wife, Anna Holm. Later Holm said it was “a bad day”.",
                    "Jon Holm");
        }
    }

    @Nested
    class MeantByPronoun {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Anna Moe spoke of cracks. Peter Holm denied that. “We knew of it,” she said.    | Anna Moe
                Behind the court, Peter Holm, 81, who lost two boats, said he was glad. “We knew of it,” he said. | Peter Holm
                Anna Moe spoke of cracks. Peter Holm denied that. “We knew of it,” he said.     | Peter Holm
                Anna Moe met Peter Holm on the quay. “We knew of it,” he said.                  | Peter Holm
                Kari Moe spoke of cracks. Tove Holm denied that. “We knew of it,” she said.     | Tove Holm
                Mayor of Torvik Anna Moe spoke of cracks. “We knew of it,” she said.            | Anna Moe
                """)
        void aFirstNameTellsWhoHeOrSheIsNot(String text, String speaker) {
            assertSpeaker(text, speaker);
        }

        /** "El Faro Weekly" may be a name as people have it. */
        @Test
        void whoeverStandsAboveTheAccountIsNotMeant() {
            String text = "Governor promises inquiry into storm warning\n\nEl Faro Weekly\n7 February 2025\n\n"
                    + "There will be an inquiry into the storm that came ashore on Thursday, it was said in the town.\n\n"
                    + "Kessel said that people should leave their homes.\n\n“We knew of it,” he said.";
            Source read = new SourceReading()
                    .read(new SourceInput("text", "text", new Content.Inline(text, "text/plain"), SourceInfo.UNKNOWN))
                    .sources()
                    .getFirst();
            assertThat(new Annotation().annotate(read).quotations())
                    .extracting(Quotation::speaker)
                    .containsExactly("Kessel");
        }

        @Test
        void whereEverybodyIsAManNobodyIsShe() {
            assertThat(Texts.annotated("Peter Holm spoke of cracks. “We knew of it,” she said.")
                            .quotations()
                            .getFirst()
                            .speaker())
                    .isNull();
        }
    }

    @Nested
    class NamedBehind {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                “We are closed,” said Rep. Jon Holm (D-Ohio), the head of the panel.            | Jon Holm
                “We are closed,” Jon Holm, the head of the panel that runs the port and one of those suing the town, told reporters. | Jon Holm
                “Why is this shut?” Jon Holm demanded.                                          | Jon Holm
                “It's shut!” Jon Holm shouted to the crowd.                                     | Jon Holm
                The plan “needs work”, Jon Holm said.                                           | Jon Holm
                It may be refused “to any boat in arrears,” per the port's rules.               | port's rules
                A skipper who “sails on a whim” will be fined, Kari Moe said.                   | Kari Moe
                Boats that “leak like a sieve” are many, said Kari Moe.                         | Kari Moe
                """)
        void anAttributionBehindTheMarksCounts(String text, String speaker) {
            assertSpeaker(text, speaker);
        }

        @Test
        void whatHangsOnTheQuotationIsNoSpeaker() {
            assertSpeaker("“The only thing that helps is a fine” for open leaks, Kari Moe said.", "Kari Moe");
        }

        @Test
        void aNicknameInTheNameDoesNotHideTheVerb() {
            assertThat(Texts.annotated(
                                    "Kari Moe came. “We are ready for a storm!” Kari “Gale” Moe shouted to the crew.")
                            .quotations()
                            .getFirst()
                            .speaker())
                    .isEqualTo("Kari Moe");
        }

        @Test
        void anotherClauseBehindTheMarksAttributesNothing() {
            assertSpeaker(
                    "The film shows Kari Moe saying in May, “That was my boat,” when Jon Holm demanded it.",
                    "Kari Moe");
            assertSpeaker("Kari Moe called the port “a heap of rust,” and Jon Holm agreed.", "Kari Moe");
        }

        @Test
        void aSentenceThatSaysSomethingElseIsNoAttribution() {
            assertThat(Texts.annotated("Kari Moe asked: “Why is this shut?” Jon Holm said the port was full.")
                            .quotations())
                    .extracting(Quotation::speaker)
                    .containsExactly("Kari Moe");
        }
    }

    @Nested
    class Signed {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "“The port is my whole life.” ― Kari Moe\n\n“It is not mine.”",
                    "“The port is my whole life.”―\u00a0Kari Moe\n“It is mine too.” — Jon Holm",
                    "“The port is my whole life.”\n-- Kari Moe, harbour master"
                })
        void byANameBehindADash(String text) {
            assertThat(Texts.annotated("Anna Berg asked them all.\n\n" + text)
                            .quotations()
                            .getFirst()
                            .speaker())
                    .isEqualTo("Kari Moe");
        }

        @Test
        void butNotByWhatGoesOnWithTheSentence() {
            assertThat(Texts.annotated("Kari Moe called it “a hole in the ground” — Holm said nothing.")
                            .quotations()
                            .getFirst()
                            .speaker())
                    .isEqualTo("Kari Moe");
        }
    }

    @Nested
    class ByPronoun {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The skippers were angry. “The port is plagued by rust,” they wrote.             | skippers
                The council was angry. It is fighting what it calls “the biggest cut in years”. | council
                Brekke praised the deal. Later she added that it “opens a great many doors”.    | Brekke
                """)
        void whoeverItMeans(String text, String speaker) {
            assertSpeaker(text, speaker);
        }
    }

    @Nested
    class BehindAnotherQuotation {

        @Test
        void theSubjectIsThatOfTheAttribution() {
            assertThat(Texts.annotated(
                                    "“The skippers are right,” Kari Moe said, adding that the fees were “a bad joke”.")
                            .quotations())
                    .extracting(Quotation::speaker)
                    .containsExactly("Kari Moe", "Kari Moe");
        }

        @Test
        void whatIsListedIsOfTheSameSpeaker() {
            assertThat(Texts.annotated("Kari Moe spoke of “rust in the hull” and “water in the hold,” Jon Holm said.")
                            .quotations())
                    .extracting(Quotation::speaker)
                    .containsExactly("Kari Moe", "Kari Moe");
        }
    }

    @Nested
    class ByANounOfSaying {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The mayor rejected Kari Moe's claim that the port was “as good as dead”.  | Kari Moe
                Jon Holm laughed at Kari Moe's public warning of “a winter without fish”. | Kari Moe
                Kari Moe left. The mayor dismissed her description of it as “a den of rats”. | Kari Moe
                """)
        void whoseverItIsSpeaks(String text, String speaker) {
            assertSpeaker(text, speaker);
        }

        @Test
        void butNotWhereSomethingElseIsSaidOfTheNoun() {
            assertSpeaker("Jon Holm said Kari Moe's claim about the port was “a plain lie”.", "Jon Holm");
        }
    }

    @Nested
    class SecondHandWords {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Kari Moe quoted her father as saying “never sell the boat”.              | father
                Kari Moe was accused by Jon Holm of selling “a rotten old boat”.         | Jon Holm
                Jon Holm told a man who said that it was raining in the port that “rain is for the fish”. | Jon Holm
                Jon Holm and Kari Moe said in a letter that “the port is shut for good”. | Jon Holm and Kari Moe
                """)
        void belongToWhoeverSaidThem(String text, String speaker) {
            assertSpeaker(text, speaker);
        }
    }

    @Nested
    class OverParagraphs {

        @Test
        void whoeverIsNamedAtTheEndSpokeThemAll() {
            assertThat(Texts.annotated("“We stay.\n\n“We shall not pay.\n\n“We shall win,” said Kari Moe.")
                            .quotations())
                    .extracting(Quotation::speaker)
                    .containsExactly("Kari Moe", "Kari Moe", "Kari Moe");
        }

        @Test
        void aQuotationThatWasClosedIsNobodysForIt() {
            assertThat(Texts.annotated("“We stay for now.”\n\n“We shall win,” said Kari Moe.")
                            .quotations())
                    .extracting(Quotation::speaker)
                    .containsExactly(null, "Kari Moe");
        }
    }

    @Nested
    class NotByThings {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "On the desk stood a box labelled with his name. “It was never mine at all.”",
                    "The KB-7 visa was made in 1990. KB-7 requires a stay in a “well known harbour area” of the north.",
                    "Years of debt blamed on the war went by. “It was never mine at all.”"
                })
        void thatSayNothing(String text) {
            assertSpeaker(text, null);
        }
    }

    @Nested
    class OfAFragment {

        @Test
        void theNamedSubjectSpeaksWhateverTheVerb() {
            assertThat(Texts.annotated("Chile accused Peru of “plain old greed”. Peru branded Chile “a bad neighbour”.")
                            .quotations())
                    .extracting(Quotation::speaker)
                    .containsExactly("Chile", "Peru");
        }
    }

    private static void assertSpeaker(String text, @Nullable String speaker) {
        assertThat(Texts.annotated(text).quotations())
                .extracting(Quotation::speaker)
                .containsExactly(speaker);
    }
}
