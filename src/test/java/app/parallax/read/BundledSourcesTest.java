package app.parallax.read;

import static app.parallax.read.Reads.having;
import static app.parallax.read.Reads.holding;
import static app.parallax.read.Reads.roleOf;
import static app.parallax.read.Reads.speakerOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BundledSourcesTest {

    @Nested
    class TranscriptFromAPdf {

        private final Source source = Reads.bundled("nato-2021-transcript.txt", SourceKind.TRANSCRIPT);

        @Test
        void sixWaysOfNamingASpeakerAreUnderstood() {
            assertThat(speakerOf(source, "Welcome to the NATO Headquarters")).isEqualTo("Jens Stoltenberg");
            assertThat(speakerOf(source, "As you can see, my people prepared")).isEqualTo("Aleksandar Vucic");
            assertThat(speakerOf(source, "If I can just add")).isEqualTo("Aleksandar Vucic");
            assertThat(speakerOf(source, "So we'll start with Pink TV")).isEqualTo("Oana Lungescu");
            assertThat(speakerOf(source, "Pink TV, good evening")).isEqualTo("Gordana Uzelac");
        }

        @Test
        void aLabelWithoutSpaceAfterItsColonIsOne() {
            Block block = holding(source, "The next question is by Zoom");
            assertThat(block.speaker()).isEqualTo("Oana Lungescu");
            assertThat(Objects.requireNonNull(block.label()).of(source.text()))
                    .isEqualTo("NATO Spokesperson Oana Lungescu:");
        }

        @Test
        void aLabelWithoutColonIsOne() {
            assertThat(speakerOf(source, "Hello, I have a question for President"))
                    .isEqualTo("Marina Maksimovic");
        }

        @Test
        void whatFollowsASwallowedTurnIsNotTheReportersWhoAsked() {
            Block gap = holding(source, "We are there to protect all communities");
            assertThat(gap.role()).isEqualTo(BlockRole.GAP);
            assertThat(gap.speaker()).isNull();
            assertThat(gap.candidates()).containsExactly("Jens Stoltenberg", "Aleksandar Vucic");
        }

        @Test
        void whatFollowsASentenceCutByThePageIsNobodys() {
            Block gap = holding(source, "operate under well established guidelines");
            assertThat(gap.role()).isEqualTo(BlockRole.GAP);
            assertThat(gap.speaker()).isNull();
            assertThat(gap.candidates()).startsWith("Jens Stoltenberg");
            assertThat(roleOf(source, "exact numbers also vary a bit")).isEqualTo(BlockRole.SPEECH);
        }

        @Test
        void aPageBreakThatLostNothingIsNoGap() {
            assertThat(speakerOf(source, "We fully respect your neutrality.")).isEqualTo("Jens Stoltenberg");
            assertThat(speakerOf(source, "And we consider ourselves as partners."))
                    .isEqualTo("Aleksandar Vucic");
            assertThat(having(source, BlockRole.GAP)).hasSize(2);
        }

        @Test
        void everyGapIsReportedInASentence() {
            assertThat(source.problems())
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem.message()).startsWith("Text is missing before"));
        }

        @Test
        void linesOfOneSentenceStandTogether() {
            Block block = holding(source, "KFOR provides a safe and secure environment");
            assertThat(Reads.words(source, block)).endsWith("benefit of all communities in Kosovo.");
        }

        @Test
        void theTitleRunsOverItsLines() {
            assertThat(source.info().title())
                    .startsWith("Joint press point with")
                    .endsWith("Aleksandar Vucic");
            assertThat(having(source, BlockRole.BYLINE)).containsExactly("(As delivered)");
        }
    }

    @Nested
    class TranscriptFromAPage {

        private final Source source = Reads.bundled("nato-2023-transcript.txt", SourceKind.TRANSCRIPT);

        @Test
        void theOpeningIsHisWhomTheHeadingNamesAndNotHisWhomItAddresses() {
            Block first = source.blocks().stream()
                    .filter(block -> block.role() == BlockRole.SPEECH)
                    .findFirst()
                    .orElseThrow();
            assertThat(Reads.words(source, first)).isEqualTo("President Vučić, dear Aleksandar,");
            assertThat(first.speaker()).isEqualTo("Jens Stoltenberg");
        }

        @Test
        void everyParagraphOfTheOpeningIsHis() {
            assertThat(speakerOf(source, "Thank you so much for the warm welcome"))
                    .isEqualTo("Jens Stoltenberg");
            assertThat(speakerOf(source, "it’s great to be back and thank you")).isEqualTo("Jens Stoltenberg");
        }

        @Test
        void speakersAreNamedWithAccentsAndWithoutOffice() {
            assertThat(speakerOf(source, "Good afternoon. The first question")).isEqualTo("Marija Stošić");
            assertThat(speakerOf(source, "Is NATO planning to take some steps")).isEqualTo("Mustafa Öztürk");
            assertThat(speakerOf(source, "Since the increased tensions")).isEqualTo("Jens Stoltenberg");
            assertThat(speakerOf(source, "We can now move to your questions")).isEqualTo("Moderator");
        }

        @Test
        void aSentenceWithAColonIsNoLabel() {
            assertThat(speakerOf(source, "the role that NATO has: the first responder"))
                    .isEqualTo("Jens Stoltenberg");
        }

        @Test
        void titleDateAndOriginAreFound() {
            assertThat(having(source, BlockRole.TITLE)).containsExactly("Joint press conference");
            assertThat(having(source, BlockRole.BYLINE))
                    .containsExactly("• 21 Nov. 2023 -", "• Last updated: 21 Nov. 2023 12:10", "(As delivered)");
            assertThat(source.info().date()).isEqualTo(LocalDate.of(2023, 11, 21));
        }
    }

    @Nested
    class Summary {

        private final Source source = Reads.bundled("mlo-2023-summary.txt", SourceKind.SUMMARY);

        @Test
        void navigationAndAddressesAreFurniture() {
            assertThat(having(source, BlockRole.FURNITURE))
                    .contains(
                            "MLO Belgrade",
                            "Search our content",
                            "Search our content:",
                            "Bircaninova 5",
                            "11000 Belgrade",
                            "NATO Military Liaison Office",
                            "Media Operations",
                            "Public Affairs Office");
            assertThat(having(source, BlockRole.PARAGRAPH)).hasSize(4);
        }

        @Test
        void pictureCaptionsAreCaptions() {
            assertThat(having(source, BlockRole.CAPTION))
                    .hasSize(3)
                    .allMatch(words -> words.endsWith("(Source: NATO Website)"));
        }

        @Test
        void whereItWasPostedFirstIsOriginAndNotFurniture() {
            assertThat(roleOf(source, "originally posted on NATO HQ website")).isEqualTo(BlockRole.BYLINE);
        }

        @Test
        void theTitleIsTheLineThatTheBreadCrumbsEndIn() {
            assertThat(source.info().title()).startsWith("Secretary General Visits Belgrade");
            assertThat(source.info().date()).isEqualTo(LocalDate.of(2023, 11, 22));
        }
    }

    @Nested
    class NewsReport {

        private final Source source = Reads.bundled("news-2023-report.txt", SourceKind.REPORT);

        @Test
        void aTeaserWithItsHeadlineTwiceIsFurniture() {
            assertThat(having(source, BlockRole.FURNITURE))
                    .filteredOn(words -> words.startsWith("Is Russia Shifting"))
                    .hasSize(2);
            assertThat(roleOf(source, "Other Topics of Interest")).isEqualTo(BlockRole.FURNITURE);
            assertThat(roleOf(source, "does not intend to revise its Baltic Sea border"))
                    .isEqualTo(BlockRole.FURNITURE);
            assertThat(roleOf(source, "Both nations have ambitions")).isEqualTo(BlockRole.PARAGRAPH);
        }

        @Test
        void aQuotationOfTwoParagraphsStaysTwoBlocks() {
            assertThat(roleOf(source, "Commander-in-Chief")).isEqualTo(BlockRole.PARAGRAPH);
            assertThat(Reads.words(source, holding(source, "It is important for us to cooperate")))
                    .startsWith("“It is");
        }

        @Test
        void whatThePageSaysToItsReadersIsFurniture() {
            assertThat(roleOf(source, "Their full comments can be seen here:")).isEqualTo(BlockRole.FURNITURE);
            assertThat(roleOf(source, "To suggest a correction")).isEqualTo(BlockRole.FURNITURE);
            assertThat(roleOf(source, "highlight the text and press")).isEqualTo(BlockRole.FURNITURE);
        }

        @Test
        void nobodySpeaksInAReport() {
            assertThat(source.blocks()).allMatch(block -> block.speaker() == null);
        }
    }

    @Nested
    class EarlierReport {

        private final Source source = Reads.bundled("dw-2022-report.txt", SourceKind.REPORT);

        @Test
        void aHeadlineThatBeginsWithANameIsNoLabel() {
            assertThat(having(source, BlockRole.TITLE))
                    .containsExactly("Stoltenberg: NATO ready to preserve peace in Kosovo");
        }

        @Test
        void agenciesAreOrigin() {
            assertThat(roleOf(source, "sdi/dj (AP, Reuters)")).isEqualTo(BlockRole.BYLINE);
            assertThat(source.info().date()).isEqualTo(LocalDate.of(2022, 8, 17));
        }

        @Test
        void aCaptionAndTheWordsForItsPictureAreCaptions() {
            assertThat(having(source, BlockRole.CAPTION)).hasSize(4);
        }

        @Test
        void questionsThatHeadASectionAreHeadings() {
            assertThat(having(source, BlockRole.HEADING)).hasSize(3).allMatch(words -> words.endsWith("?"));
        }

        @Test
        void skippingLinksAreFurniture() {
            assertThat(having(source, BlockRole.FURNITURE)).hasSize(3).allMatch(words -> words.contains("Skip to"));
        }
    }
}
