package app.parallax.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Texts;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.present.Explanations;
import app.parallax.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFindingsTest {

    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = new Engine(new EngineSettings(1, null));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static List<Verdict> verdicts(String one, String other) {
        return findings(one, other).stream().map(Finding::verdict).toList();
    }

    private static List<Finding> findings(String one, String other) {
        return figures(comparison(one, other));
    }

    private static List<Finding> figures(Comparison comparison) {
        return comparison.findings().stream()
                .filter(f -> f.kind() == FindingKind.FIGURE)
                .toList();
    }

    private static Comparison comparison(String one, String other) {
        return engine.compare(
                List.of(Texts.source("one", one, null), Texts.source("other", other, null)),
                Options.NONE,
                Progress.SILENT,
                new Cancellation());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour office counted 19 boats on the pier last week. | The harbour office counted 39 boats on the pier last week. | DIFFER
            The harbour office counted 19 boats on the pier last week. | Last week the harbour office counted nineteen boats on the pier. | AGREE
            The walkers needed 15 months to cross the island.  | The walkers needed 12 months to cross the island. | DIFFER
            The walkers needed two years to cross the island.  | The walkers needed 24 months to cross the island. | COMPATIBLE
            The captain, Ana Holm, 64, of Bergen, was charged with theft. | Captain Ana Holm, 46, of Bergen, was charged with theft. | DIFFER
            Harbour fees rose by 2 percent in spring, the office said. | Harbour fees rose by 2 percentage points in spring, the office said. | DIFFER
            Harbour fees rose by 2 percent in spring, the office said. | Harbour fees rose by 5 percentage points in spring, the office said. | INCOMPARABLE
            The wet spring is expected to cut the harvest by 40 to 50 tonnes. | The wet spring is expected to take 40 to 70 tonnes out of the harvest. | DIFFER
            Only 26 percent of adult boaters had heard of the storm. | Only 55 percent of adult sailors had heard of the storm. | DIFFER
            The harbour office sold hundreds of old boats last week. | The harbour office sold 340 old boats last week. | COMPATIBLE
            The ferry line asked the island for 450,000 euros a month. | The ferry line asked the island for 450,000 euros a year. | DIFFER
            The ferry line asked the island for 450,000 euros a year. | The ferry line asked the island for 37,500 euros a month. | COMPATIBLE
            The ferry line asked the island for 450,000 euros a year. | The ferry line asked the island for 450,000 euros annually. | AGREE
            The mill turns out 700 sacks a week, its owner said. | The mill turns out 100 sacks a day, its owner said. | COMPATIBLE
            The mill turns out 700 sacks a day, its owner said. | The mill turns out 700 sacks an hour, its owner said. | DIFFER
            Nurses on the island earn 31 crowns an hour. | Nurses on the island earn 31 crowns. | AGREE
            More than 5,270 boats lay in the harbours of the island. | More than 5,200 boats lay in the harbours of the island. | COMPATIBLE
            Fewer than 4,830 boats lay in the harbours of the island. | Fewer than 4,900 boats lay in the harbours of the island. | COMPATIBLE
            Fewer than 4,830 boats lay in the harbours of the island. | Fewer than 4,800 boats lay in the harbours of the island. | DIFFER
            The new mill on the island makes 2.5GW of power. | The new mill on the island makes 2,500 megawatts of power. | COMPATIBLE
            The mail boat runs at 50 km/h on the open sea. | The mail boat runs at 31 miles an hour on the open sea. | COMPATIBLE
            The water holds .20 milligrams of salt, the office said. | The water holds 0.20 mg of salt, the office said. | AGREE
            Harbour fees rose by 300 kroner for every boat. | Harbour fees rose to 300 kroner for every boat. | INCOMPARABLE
            """)
    void oneFigureOfTwoLikeSentencesIsJudged(String one, String other, Verdict verdict) {
        assertThat(verdicts(one, other)).containsExactly(verdict);
    }

    @Test
    void theExplanationNamesTheRounding() {
        Comparison comparison = comparison(
                "The harbour office counted 1,024 boats on the pier last week.",
                "The harbour office counted 1,000 boats on the pier last week.");
        Finding finding = figures(comparison).getFirst();

        assertThat(finding.verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(Explanations.english().explain(finding, comparison)).contains("1,024 rounds to 1,000");
    }

    @Test
    void ofTwoBoundsFromOneSideItIsNotSaidThatBothCannotBeRight() {
        Comparison comparison = comparison(
                "More than 4,600 boats lay in the harbours of the island.",
                "More than 5,600 boats lay in the harbours of the island.");
        Finding finding = figures(comparison).getFirst();

        assertThat(finding.verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(Explanations.english().explain(finding, comparison)).contains("strictly both can be right");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry leaves the old harbour at 3 p.m. every day. | The ferry leaves the old harbour at 3:05 p.m. every day. | 0
            The ferry leaves the old harbour at 3 p.m. every day. | The ferry leaves the old harbour at 3:40 p.m. every day. | 1
            The ferry leaves the old harbour at 3:00 p.m. every day. | The ferry leaves the old harbour at 3:05 p.m. every day. | 1
            """)
    void theHourAloneIsRound(String one, String other, int differing) {
        assertThat(verdicts(one, other)).filteredOn(Verdict.DIFFER::equals).hasSize(differing);
    }

    @Test
    void theExplanationNamesTheTimesOfTwoRates() {
        Comparison comparison = comparison(
                "The ferry line asked the island for 450,000 euros a month.",
                "The ferry line asked the island for 450,000 euros a year.");
        Finding finding = figures(comparison).getFirst();

        assertThat(Explanations.english().explain(finding, comparison)).contains("per month", "per year");
        assertThat(Explanations.english().summary(finding, comparison)).contains("per month", "per year");
    }

    @Test
    void eachFigureOfASentenceIsHeldAgainstItsOwn() {
        assertThat(verdicts(
                        "The city bought 200 boats for 15 harbours in the north.",
                        "For 15 harbours in the north the city bought 300 boats."))
                .containsExactlyInAnyOrder(Verdict.DIFFER, Verdict.AGREE);
    }

    @Test
    void aFigureBorneOutElsewhereInTheSourceDoesNotDifferFromIt() {
        String one = "The ferry margin of the company grew by 70 basis points in spring.";
        String other = "The ferry margin of the company grew by 46 basis points in winter and fell again.";

        assertThat(verdicts(one, other)).contains(Verdict.DIFFER);
        assertThat(verdicts(one, other + "\n\nThe margin of the ferries themselves grew by 70 basis points."))
                .doesNotContain(Verdict.DIFFER);
    }

    @Test
    void accountsThatShareNoFigureTellOfDifferentMoments() {
        assertThat(verdicts(
                        "The harbour office counted 19 boats and 40 trucks on the pier at noon.",
                        "The harbour office counted 27 boats and 52 trucks on the pier at noon."))
                .containsOnly(Verdict.INCOMPARABLE);
    }

    @Test
    void whatHasAnotherNameAndIsManyTimesAsMuchIsAnotherThing() {
        assertThat(verdicts(
                        "With every box opened, Holm — a three-term mayor of the island — had a wide 40 percent of the vote.",
                        "With every box opened, Holm had 58,747 ballots, or 40 percent of the total."))
                .containsExactly(Verdict.AGREE);
    }

    @Test
    void aFigureOfAnotherThingDoesNotMakeTwoAccountsOfTwoMoments() {
        assertThat(verdicts(
                        "With every box opened, Holm — a three-term mayor of the island — had a wide 40 percent of the vote.",
                        "With every box opened, Holm had 58,747 ballots, or 71 percent of the total."))
                .containsExactly(Verdict.DIFFER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The railway will open 14 stops this spring, and wants to have more than 90 by the end of the year. | The line will open this spring with 25 stations, and the railway wants 90 stations by the end of the year.
            The Coastal Harbour Rescue Board gave $20 million to set up the register. | The register was opened with $42 million from the Coastal Harbour Rescue Agency.
            """)
    void whatIsLeftOverStandsForEachOtherWhereAllElseFits(String one, String other) {
        assertThat(verdicts(one, other)).contains(Verdict.DIFFER);
    }

    @Test
    void whereAFigureIsStatedBesideItsFormerValueNothingDiffers() {
        assertThat(verdicts(
                        "From the 12 member towns of its first year, the league of the coast went on to take in others and it is now said to be made up of 20, some of them far away on the islands.",
                        "The league has 20 member towns."))
                .doesNotContain(Verdict.DIFFER);
    }

    @Test
    void newIsReadBesideEveryNumber() {
        assertThat(
                        verdicts(
                                "The island reported 65 new storms in May, a record, and 55 new storms in June, more than ever.",
                                "The island reported 65 new storms in May, a record, and 86 new storms in June, more than ever."))
                .contains(Verdict.DIFFER);
    }

    @Test
    void theOthersAreOneLessThanAll() {
        String others =
                "The ferry office will print its papers in this tongue, beside the 11 other official island tongues.";
        Comparison comparison = comparison(others, "There are 12 official island tongues.");

        assertThat(figures(comparison)).extracting(Finding::verdict).containsExactly(Verdict.COMPATIBLE);
        assertThat(Explanations.english().explain(figures(comparison).getFirst(), comparison))
                .contains("counts the others only");
        assertThat(verdicts(others, "There are 11 official island tongues.")).doesNotContain(Verdict.AGREE);
    }

    @Test
    void anEqualNumberInAnotherStatementIsNoAgreement() {
        assertThat(verdicts(
                        "The storm left more than 125,000 people near the coast without power, the office said.",
                        "The old museum paid 125,000 for a painting of the storm."))
                .doesNotContain(Verdict.AGREE, Verdict.COMPATIBLE);
    }

    @Nested
    class NumbersThatNameAndDoNotCount {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The ferry to the island sank near the harbour on March 4.     | On March 7 the ferry to the island sank near the harbour. | --03-04, --03-07
                The ferry to the island sank near the harbour on 4 March.     | The ferry to the island sank near the harbour on the 7th of March. | --03-04, --03-07
                Her 1996 Baltic Rover was found empty in a Holm Bay, Va., boat yard June 12. | Her old delivery lorry was found June 17, empty without its number plates in Holm Bay, Va. | --06-12, --06-17
                The ferry left the old harbour at 6:40 a.m. with all its guests. | The ferry left the old harbour at 6:55 a.m. with all its guests. | 06:40, 06:55
                The bridge across the bay fell 17 years ago, the mayor said.  | The bridge across the bay fell 12 years ago, the mayor said. | 12, 17
                The guests were aboard Bluebird Flight 61 to the island.      | The guests were aboard Bluebird Flight 19 to the island. | 19, 61
                The town marked the 10th anniversary of the old bridge.       | The town marked the 15th anniversary of the old bridge. | 10, 15
                The ferry is the third largest in the whole of the bay.       | The ferry is the fifth largest in the whole of the bay. | 3, 5
                The ferry is the THIRD-largest in the whole of the bay.       | The ferry is the Second-largest in the whole of the bay. | 2, 3
                The captain was charged under section 12 of the Harbour Act.  | The captain was charged under section 15 of the Harbour Act. | 12, 15
                """)
        void differWhereAllAroundThemIsTheSame(String one, String other, String values) {
            List<Finding> findings = findings(one, other);

            assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.DIFFER);
            assertThat(findings).extracting(Finding::code).containsExactly("number-differ");
            var arguments = findings.getFirst().arguments();
            assertThat(Stream.of(arguments.get("value"), arguments.get("against"))
                            .sorted())
                    .containsExactly(values.split(", "));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The ferry sank near the harbour on March 4.                   | The ferry sank near the harbour on 4 March 2019.
                The ferry sank near the harbour on March 4.                   | On March 9 the museum showed a painting of the harbour.
                The ferry left the old harbour at 6:40 a.m. with its guests.  | The ferry left the old harbour with its guests at 6:40 a.m.
                The last ferry left the old harbour at 6 p.m. EDT with its guests. | The last ferry left the old harbour at 3 p.m. Pacific time with its guests.
                The guests were aboard Flights 61 and 19 to the island.       | The guests were aboard Flight 61 to the island.
                The lamps went out in the 14th and 38th hours of the storm.   | The lamps went out in the 14th hour of the storm and again in the 38th.
                The rowers of the island beat Bergen 5-1 in the old harbour.  | In the old harbour: rowers of the island 5, Bergen 1.
                """)
        void areNoNewsElsewhere(String one, String other) {
            assertThat(findings(one, other)).isEmpty();
        }
    }

    /** How many an event killed, hurt and so on, in sentences that need have no word in common. */
    @Test
    void measuresOfAnotherScaleAreOfAnotherThing() {
        assertThat(
                        verdicts(
                                "The bookkeeper, Kari Moe, received a suspended sentence of 18 months for false accounting and must do 200 hours of unpaid work.",
                                "Kari Moe, the bookkeeper, received a sentence of 18 months, suspended for two years, for false accounting."))
                .doesNotContain(Verdict.DIFFER);
    }

    @Nested
    class InEachOthersPlace {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Exports rose by 4 percent in the first quarter and by 7 percent in the second. | Exports rose by 7 percent in the first quarter and by 4 percent in the second.
                Adult tickets will cost 12 crowns and children's tickets 5 crowns. | Adult tickets will cost 5 crowns and children's tickets 12 crowns.
                Turnout was 61 percent in the north and 48 percent in the south. | Turnout was 48 percent in the north and 61 percent in the south.
                The board sold 300 tons of salt and bought 120 tons of steel. | The board sold 120 tons of salt and bought 300 tons of steel.
                The port earned 40 million crowns in 2024 and 70 million in 2025. | The port earned 70 million crowns in 2024 and 40 million in 2025.
                Of the ferries 12 were late before noon and 30 after. | Of the ferries 30 were late before noon and 12 after.
                Moe took 52 percent of the vote and Holm took 41. | Holm took 52 percent of the vote and Moe took 41.
                """)
        void bothDiffer(String one, String other) {
            assertThat(verdicts(one, other)).containsExactly(Verdict.DIFFER, Verdict.DIFFER);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Exports rose by 4 percent in the first quarter and by 7 percent in the second. | In the second quarter exports rose by 7 percent and in the first by 4 percent.
                Adult tickets will cost 12 crowns and children's tickets 5 crowns. | Children's tickets will cost 5 crowns and adult tickets 12 crowns.
                Turnout was 61 percent in the north and 48 percent in the south. | Turnout in the south was 48 percent, against 61 percent in the north.
                The board sold 300 tons of salt and bought 120 tons of steel. | The board bought 120 tons of steel and sold 300 tons of salt.
                The port earned 40 million crowns in 2024 and 70 million in 2025. | The port earned 70 million crowns in 2025, up from 40 million in 2024.
                Moe took 52 percent of the vote and Holm took 41. | Holm took 41 percent of the vote and Moe took 52 percent.
                """)
        void whatIsOnlyToldInAnotherOrderDoesNot(String one, String other) {
            assertThat(verdicts(one, other)).doesNotContain(Verdict.DIFFER);
        }
    }

    @Nested
    class OfOneEvent {

        private static final String MATTER = " The gale tore the roof off the market hall of the island.";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Twelve people died.                                      | The storm killed 14.                                     | DIFFER
                Twelve people died.                                      | The death toll on the coast stands at 14.                | DIFFER
                A wall fell, killing at least 12.                        | Fourteen people have been confirmed dead.                | COMPATIBLE
                A wall fell, killing at least 12.                        | It left 12 people dead.                                  | COMPATIBLE
                It cost 12 lives.                                        | Fourteen people lost their lives.                        | DIFFER
                It claimed the lives of 12 people.                       | Officials spoke of 14 deaths.                            | DIFFER
                A wall fell, injuring 30 people.                         | The number of injured is 41.                             | DIFFER
                Some 30 people in the market hall were hurt.             | Forty-one were wounded.                                  | DIFFER
                Nine people are still missing.                           | Eleven people remain unaccounted for.                    | DIFFER
                Some 400 people were evacuated.                          | The gale displaced 900.                                  | DIFFER
                Police arrested 15 for looting.                          | Seventeen people have been detained.                     | DIFFER
                """)
        void isOneNumber(String one, String other, Verdict verdict) {
            assertThat(verdicts(one + MATTER, other + MATTER)).containsExactly(verdict);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Twelve people died.                                      | Two children died.
                Twelve people died.                                      | Two more people died in the night.
                Twelve people died.                                      | Fourteen people were hurt.
                Twelve people died.                                      | In 1987 a gale killed 40.
                Twelve people died.                                      | Forty were killed in an earlier storm.
                Twelve people died.                                      | As many as 40 people may have died.
                Twelve people died.                                      | Twelve were killed, 40 houses fell.
                Twelve people died.                                      | The storm killed 14. Elsewhere it killed 19.
                Twelve people died, 40 houses burned.                    | Nobody was asleep. The fire brigade saved 40 cows.
                """)
        void isNotHeldAgainstAnother(String one, String other) {
            assertThat(verdicts(one + MATTER, other + MATTER)).doesNotContain(Verdict.DIFFER);
        }

        @Test
        void whatATollHasRisenToContradictsNoneBefore() {
            assertThat(verdicts("Twelve people died." + MATTER, "The death toll has risen to 14." + MATTER))
                    .containsExactly(Verdict.INCOMPARABLE);
            assertThat(verdicts(
                            "Thirty people were hurt." + MATTER,
                            "The death toll climbed on Friday to 14, with 41 injured." + MATTER))
                    .containsExactly(Verdict.INCOMPARABLE);
            assertThat(verdicts("Sixteen people died." + MATTER, "The death toll has risen to 14." + MATTER))
                    .containsExactly(Verdict.DIFFER);
        }

        /** Of the dead the later account has no fewer. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Twelve people are missing.  | Five people are still missing. | INCOMPARABLE
                Twelve people died.         | Five people died.              | DIFFER
                Twelve people died.         | Fourteen people died.          | INCOMPARABLE
                """)
        void anotherDayMayHaveAnotherNumber(String before, String since, Verdict verdict) {
            Source one = Texts.source("one", before + MATTER, LocalDate.of(2031, 3, 8));
            Source other = Texts.source("other", since + MATTER, LocalDate.of(2031, 3, 10));
            assertThat(figures(engine.compare(List.of(one, other), Options.NONE, Progress.SILENT, new Cancellation())))
                    .extracting(Finding::verdict)
                    .containsExactly(verdict);
        }

        @Test
        void isNotTheTollOfAnotherEvent() {
            assertThat(verdicts(
                            "Twelve people died. The train had left the rails.",
                            "The storm killed 14. Boats sank off the shore."))
                    .isEmpty();
        }
    }
}
