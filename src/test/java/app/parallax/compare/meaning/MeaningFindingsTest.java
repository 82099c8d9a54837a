package app.parallax.compare.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.PointStatus;
import app.parallax.compare.Verdict;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningFindingsTest {

    private static final Set<FindingKind> KINDS = EnumSet.of(
            FindingKind.NAME,
            FindingKind.ATTRIBUTION,
            FindingKind.NEGATION,
            FindingKind.CERTAINTY,
            FindingKind.WORDING);

    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = new Engine(new EngineSettings(1, null));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Source source(String id, SourceKind kind, @Nullable LocalDate date, String text) {
        SourceInfo info = new SourceInfo(null, null, kind, date, "en", null, null);
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }

    private static Source report(String id, String text) {
        return source(id, SourceKind.REPORT, null, text);
    }

    private static Source record(String text) {
        return source("record", SourceKind.TRANSCRIPT, null, text);
    }

    private static Comparison compare(Source... sources) {
        return engine.compare(List.of(sources), Options.NONE, Progress.SILENT, new Cancellation());
    }

    private static List<Finding> findings(Source... sources) {
        return compare(sources).findings().stream()
                .filter(f -> KINDS.contains(f.kind()))
                .toList();
    }

    private static List<FindingKind> kinds(String one, String other) {
        return findings(report("one", one), report("other", other)).stream()
                .map(Finding::kind)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour office has not opened an inquiry into the fire on the pier. | The harbour office has opened an inquiry into the fire on the pier. | NEGATION
            The divers found no trace of oil near the wreck on Monday. | The divers found traces of oil near the wreck on Monday. | NEGATION
            The ferry company failed to repair the old engines before winter. | The ferry company repaired the old engines before winter. | NEGATION
            The ferries didnt stop at the northern island on Sunday. | The ferries stopped at the northern island on Sunday. | NEGATION
            The ferry will not stop at the northern island on Sunday. | The ferry will stop at the northern island on Sunday. | NEGATION
            The mayor did not come to the harbour again on Sunday. | The mayor came to the harbour again on Sunday. | NEGATION
            The council did not sign yet the contract for the new lighthouse. | The council signed the contract for the new lighthouse. | NEGATION
            The boats left the harbour without lights after the storm. | The boats left the harbour with lights after the storm. | NEGATION
            Ticket sales on the northern line rose by 4 percent in spring. | Ticket sales on the northern line fell by 4 percent in spring. | NEGATION
            The council accepted the plan for a new lighthouse. | The council rejected the plan for a new lighthouse. | NEGATION
            The island has more than 900 houses and two schools. | The island has fewer than 900 houses and two schools. | NEGATION
            The crew carried unlicensed radios on the crossing to the island. | The crew carried licensed radios on the crossing to the island. | NEGATION
            The navy will send a tug to the northern harbour. | The navy may send a tug to the northern harbour. | CERTAINTY
            The navy will send a tug to the northern harbour. | The navy is considering sending a tug to the northern harbour. | CERTAINTY
            The navy is sending a tug to the northern harbour. | The navy may send a tug to the northern harbour. | CERTAINTY
            The navy has sent a tug to the northern harbour. | The navy is expected to send a tug to the northern harbour. | CERTAINTY
            The navy has sent a tug to the northern harbour. | The mayor urged the navy to send a tug to the northern harbour. | CERTAINTY
            The fishermen sued the ferry company over the broken pier. | The ferry company sued the fishermen over the broken pier. | ATTRIBUTION
            The mayor was accused by the union of hiding the letters. | The mayor accused the union of hiding the letters. | ATTRIBUTION
            The expedition sailed from Norway to the northern islands in May. | The expedition sailed from Portugal to the northern islands in May. | NAME
            On Monday Maria Holm opened the new museum at the harbour. | On Monday Petra Lind opened the new museum at the harbour. | NAME
            """)
    void whatDiffersIsNamedByItsKind(String one, String other, FindingKind kind) {
        assertThat(kinds(one, other)).containsExactly(kind);
        assertThat(kinds(other, one)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour office has not opened an inquiry into the fire. | No inquiry into the fire has been opened by the harbour office.
            The harbour office refused to open an inquiry into the fire. | The harbour office did not open an inquiry into the fire.
            The ferry did not fail to reach the island in the storm. | The ferry reached the island in the storm.
            The mayor did not come alone to the harbour on Sunday. | The mayor came to the harbour on Sunday with his wife.
            The minister did not travel alone to the northern island in May. | The minister travelled to the northern island in May.
            The council did not vote unanimously for the new lighthouse. | The council voted for the new lighthouse by nine to four.
            The ferry company would not stop at the northern island, it said in May. | The ferry company stopped at the northern island in May.
            The union will not accept the offer of the ferry company. | The union accepted the offer of the ferry company.
            The storm damaged not only the pier but also the lighthouse. | The storm damaged the pier and also the lighthouse.
            The ferry will not sail until the engine is repaired. | The ferry will sail only when the engine is repaired.
            The ferry company dont want a strike on the northern line. | The ferry company don't want a strike on the northern line.
            No more than 40 boats reached the harbour on Sunday. | At most 40 boats reached the harbour on Sunday.
            The museum bought the old boat from the fishermen in May. | The fishermen sold the old boat to the museum in May.
            Prices above 50 mean growth and prices below 50 mean decline. | Prices below 50 mean decline and prices above 50 mean growth.
            The ferries did not sail on Sunday as there was not enough fuel to reach the islands. | The reason the ferries did not sail on Sunday is that we haven't had enough fuel to reach the islands.
            The lighthouse is no longer lit. | The lighthouse has been dark for years and is unlit.
            The council did not reject the plan for a new lighthouse. | The council accepted the plan for a new lighthouse.
            The navy will send a tug to the northern harbour. | The navy is expected to send a tug to the northern harbour.
            The navy is also sending a tug to the northern harbour. | The navy was also expected to send a tug to the northern harbour.
            The navy plans to send a tug to the northern harbour. | The navy will send a tug to the northern harbour.
            The mayor asked whether the navy might send a tug. | The mayor asked whether the navy would send a tug.
            The mayor demanded that the navy send a tug to the island. | The mayor said the navy should send a tug to the island.
            The fishermen sued the ferry company over the broken pier. | The ferry company was sued by the fishermen over the broken pier.
            The mayor met the captain at the harbour on Monday. | The captain met the mayor at the harbour on Monday.
            The expedition sailed from Norway to the northern islands. | A Norwegian expedition sailed to the northern islands.
            The U.S. navy sent two ships to the northern harbour. | The US navy sent two ships to the northern harbour.
            Officials of the United States visited the harbour in May. | Officials of the US visited the harbour in May.
            On Monday Maria Holm opened the new museum at the harbour. | On Monday Mayor Holm opened the new museum at the harbour.
            The expedition sailed from Norway to the islands in May. | The expedition sailed from Bergen to the islands in May.
            The Northern Harbour Authority closed the pier in June. | The NHA closed the pier in June.
            The mayor had notes for the first debate on the harbour. | The mayor had notes for last week's debate on the harbour.
            I want to thank the pilots of the northern harbour. | The minister thanked the pilots of the northern harbour.
            We would like to congratulate the pilots of the northern harbour. | The minister congratulated the pilots of the northern harbour.
            The navy did not want to sell a fourth tug to the northern harbour. | The navy had sold a third tug to the northern harbour.
            """)
    void aParaphraseIsNoDifference(String one, String other) {
        assertThat(kinds(one, other)).isEmpty();
        assertThat(kinds(other, one)).isEmpty();
    }

    @Test
    void whoTellsEachOtherDifferentThingsHaveNotChangedPlaces() {
        assertThat(kinds(
                        "Moe told the harbour master: \"The lamp was broken.\"",
                        "\"We had no fuel left,\" the harbour master told Moe."))
                .isEmpty();
        assertThat(kinds(
                        "The mayor told the union that the pier was rotten.",
                        "The union told the mayor that the pier was rotten."))
                .containsExactly(FindingKind.ATTRIBUTION);
    }

    @Test
    void twoAccountsThatShareNoNumberTellOfTwoMoments() {
        assertThat(kinds(
                        "Ferry shares rose 4 points to 160 in early trading.",
                        "Ferry shares fell 3 points to 151 in early trading."))
                .isEmpty();
    }

    @Test
    void aDifferenceNamesBothPlacesAndWeighsByTheFormula() {
        Finding finding = findings(
                        report("one", "The navy will send a tug to the northern harbour."),
                        report("other", "The navy may send a tug to the northern harbour."))
                .getFirst();

        assertThat(finding.verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(finding.passages()).hasSize(2);
        assertThat(finding.code()).isIn("certainty-surer", "certainty-less-sure");
        assertThat(finding.weight()).isEqualTo(0.63);
    }

    @Nested
    class WhoSaidIt {

        @Test
        void isAnotherWhereTwoReportsNameTwoPeople() {
            assertThat(findings(
                            report("one", "Maria Holm said that the old pier must be closed before the winter storms."),
                            report(
                                    "other",
                                    "Petra Lind said that the old pier must be closed before the winter storms.")))
                    .extracting(Finding::code)
                    .contains("attribution-speaker");
        }

        @Test
        void isTheSameUnderAShorterName() {
            assertThat(findings(
                            report("one", "Maria Holm said that the old pier must be closed before the winter storms."),
                            report(
                                    "other",
                                    "Mayor Holm said that the old pier must be closed before the winter storms.")))
                    .isEmpty();
        }

        @Test
        void isNotMovedWhereBothSayIt() {
            assertThat(findings(
                            report(
                                    "one",
                                    "Maria Holm said that the old pier must be closed before the winter storms. Petra Lind said"
                                            + " that the old pier must be closed before the winter storms."),
                            report(
                                    "other",
                                    "Petra Lind said that the old pier must be closed before the winter storms.")))
                    .isEmpty();
        }
    }

    @Nested
    class AgainstARecord {

        private static final String RECORD = """
                Meeting at the harbour, 5 March 2024

                Maria Holm: In February we saw another outbreak of serious unrest at the harbour. This is unacceptable.

                Petra Lind: Thank you.

                Maria Holm: I welcome the message from the fishermen on the return of the joint rescue exercises.
                """;

        private static List<String> codes(String report) {
            return findings(record(RECORD), report("report", report)).stream()
                    .map(Finding::code)
                    .toList();
        }

        @Test
        void anAddedAdjectiveIsPutIntoTheSpeakersMouth() {
            assertThat(codes("Maria Holm said that the recent tribal unrest at the harbour was unacceptable."))
                    .containsExactly("wording-added");
        }

        @Test
        void anAdjectiveOfTimeIsTheReportersOwn() {
            assertThat(codes("Maria Holm said that the recent unrest at the harbour was unacceptable."))
                    .isEmpty();
        }

        @Test
        void whatIsQuotedIsLeftToTheVerdictOnTheQuotation() {
            assertThat(
                            codes(
                                    "“In February we saw no other outbreak of serious unrest at the harbour,” Maria Holm said."))
                    .isEmpty();
        }

        @Test
        void whoAskedWhomIsTurned() {
            assertThat(
                            codes(
                                    "Maria Holm said that she had asked the fishermen to consider the return of the joint rescue exercises."))
                    .containsExactly("attribution-initiative");
        }

        @Test
        void whoWelcomesWhatSheWasAskedIsToldRightly() {
            assertThat(
                            codes(
                                    "Maria Holm said that she welcomed the message of the fishermen on the return of joint rescue exercises."))
                    .isEmpty();
        }
    }

    @Nested
    class OnAnotherOccasion {

        private static Source meeting(String id, int year, String claim) {
            return source(
                    id, SourceKind.TRANSCRIPT, LocalDate.of(year, 3, 5), """
                    Meeting at the harbour, 5 March YEAR

                    Maria Holm: I call on the fishermen and the ferry company to take part in the talks. CLAIM

                    Petra Lind: Thank you for coming to the harbour.
                    """.replace("YEAR", Integer.toString(year))
                            .replace("CLAIM", claim));
        }

        private static Comparison compared(String before, String after) {
            return compare(meeting("before", 2021, before), meeting("after", 2024, after));
        }

        @Test
        void aClaimThatHasHardenedIsAChangeAndNoContradiction() {
            Comparison comparison = compared(
                    "The talks are the best chance for a lasting peace on the pier.",
                    "This is the only way to a lasting peace on the pier.");

            assertThat(comparison.findings()).extracting(Finding::code).contains("wording-hardened");
            assertThat(comparison.points())
                    .filteredOn(p -> p.label().contains("only way"))
                    .allSatisfy(p -> assertThat(p.status()).isEqualTo(PointStatus.CHANGED))
                    .isNotEmpty();
        }

        @Test
        void theSameClaimOfAnotherMatterIsNone() {
            Comparison comparison = compared(
                    "The talks are the best chance for a lasting peace on the pier.",
                    "Thank you. Breakfast is the only meal here.");

            assertThat(comparison.findings().stream().map(Finding::code)).noneMatch(code -> code.startsWith("wording"));
        }
    }

    @Test
    void theOrderOfSourcesIsIrrelevant() {
        Source one = report("one", "The council accepted the plan for a new lighthouse at the harbour.");
        Source other = report("other", "The council rejected the plan for a new lighthouse at the harbour.");

        assertThat(findings(one, other)).isEqualTo(findings(other, one)).isNotEmpty();
    }

    @Test
    void textsThatShareWordsButNoMatterDifferInNothing() {
        assertThat(Stream.of("The ferry did not sail.", "The band will not play on the ferry tonight.")
                        .flatMap(s -> kinds(s, "The ferry of the museum sails to Norway on Sunday.").stream()))
                .isEmpty();
    }
}
