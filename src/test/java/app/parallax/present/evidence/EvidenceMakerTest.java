package app.parallax.present.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.Stamp;
import app.parallax.present.Phrases;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceMakerTest {
    private static final Stamp NOW = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

    private final Comparison comparison = Comparisons.harbour();
    private final EvidenceMaker maker = new EvidenceMaker(comparison, Dossier.EMPTY, Phrases.english());

    private Finding finding(String id) {
        return comparison.findings().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> marked(Side side, Piece.Mark mark) {
        return side.quotes().stream()
                .flatMap(quote -> quote.pieces().stream())
                .filter(piece -> piece.mark() == mark)
                .map(Piece::words)
                .toList();
    }

    @Test
    void aQuotationShowsBothTextsEachWithItsOwnWordsMarked() {
        Evidence evidence = maker.of(finding("finding-pier"));

        assertThat(evidence.marks()).isEqualTo(Evidence.Marks.DIFFERENCE);
        assertThat(evidence.sides())
                .extracting(side -> side.quotes().getFirst().words())
                .containsExactly("the pier will soon be shut.", "The pier will very soon be closed.");
        assertThat(marked(evidence.sides().getFirst(), Piece.Mark.PUT)).containsExactly("shut");
        assertThat(marked(evidence.sides().getLast(), Piece.Mark.STRUCK)).containsExactly("very", "closed");
    }

    @Test
    void theEditsThatMatterAreNamedByTheirSort() {
        assertThat(maker.of(finding("finding-pier")).changes())
                .containsExactly("qualifier, left out: “very”", "substance: “closed” became “shut”");
    }

    @Test
    void aFigureStandsInItsSentenceAndIsSetOff() {
        Evidence evidence = maker.of(finding("finding-boats"));

        assertThat(evidence.sides())
                .extracting(
                        side -> side.quotes().getFirst().words(),
                        side -> marked(side, Piece.Mark.MEANT).getFirst())
                .containsExactly(
                        tuple("Some 40 boats were there.", "Some 40"),
                        tuple("We counted around 40 boats in the harbour.", "around 40"));
        assertThat(evidence.marks()).isEqualTo(Evidence.Marks.EMPHASIS);
    }

    @Test
    void aCitationNamesThePublisherTheDateThePlaceAndTheHash() {
        Side record = maker.of(finding("finding-pier")).sides().getLast();

        assertThat(record.source().words()).isEqualTo("“Harbour meeting”, Port of Split, transcript, 5 Mar 2024");
        assertThat(record.source().sha256()).isEqualTo(Hashes.sha256(Comparisons.RECORD_TEXT));
        assertThat(record.source().shortHash())
                .hasSize(16)
                .isSubstringOf(record.source().sha256());
        Passage pier = Comparisons.inRecord("The pier will very soon be closed.");
        assertThat(record.quotes().getFirst().place())
                .isEqualTo("Ana Kovač, ¶ 1 (characters " + pier.start() + " to " + pier.end() + ")");
    }

    @Test
    void whatIsNotKnownOfASourceIsSaidToBeUnknown() {
        assertThat(maker.of(finding("finding-pier")).sides().getFirst().source().words())
                .isEqualTo("“report”, Harbour News, report, undated");
    }

    @Test
    void theJudgementComesWithItsReason() {
        Judgement judgement = new Judgement(
                new Subjects(comparison).of(finding("finding-pier")),
                Judgement.Program.RIGHT,
                Judgement.Claim.MISLEADING,
                "Closed is not shut.\nNot here.",
                NOW);
        Evidence evidence = new EvidenceMaker(comparison, Dossier.of(List.of(judgement)), Phrases.english())
                .of(finding("finding-pier"));

        assertThat(evidence.judgement()).isNotNull().satisfies(shown -> {
            assertThat(shown.sentences()).containsExactly("The program is right.", "The claim is misleading.");
            assertThat(shown.reason()).isEqualTo("Closed is not shut.\nNot here.");
            assertThat(shown.by()).isEqualTo("Mira, 22 Nov 2026, 09:00 UTC");
        });
        assertThat(maker.of(finding("finding-pier")).judgement()).isNull();
    }

    @Test
    void aPointShowsWhoStatesItWithTheGrades() {
        String point = comparison.points().getFirst().id();
        Dossier graded = Dossier.of(List.of(
                new SourceGrade(Comparisons.REPORT, SourceGrade.Reliability.B, NOW),
                new PointGrade(point, Comparisons.REPORT, 4, PointGrade.Witness.SECONDARY, List.of(), NOW)));
        Evidence evidence = new EvidenceMaker(comparison, graded, Phrases.english())
                .of(comparison.points().getFirst());

        assertThat(evidence.title()).isEqualTo("40 boats");
        assertThat(evidence.sides())
                .extracting(Side::stand)
                .containsExactly(
                        "states it",
                        "states it; credibility 4: doubtful, has it from somebody else; reliability B: usually reliable");
    }

    @Test
    void aPassageBringsWhatItIsTiedTo() {
        Evidence evidence = maker.of(Comparisons.inReport("40 boats"));

        assertThat(evidence.sides().getFirst().quotes().getFirst().words()).isEqualTo("40 boats");
        assertThat(evidence.sides().getLast().quotes().getFirst().words())
                .isEqualTo("We counted around 40 boats in the harbour.");
        assertThat(evidence.judgeable()).isFalse();
    }

    @Test
    void aPassageThatNothingIsTiedToSaysSo() {
        assertThat(maker.of(Comparisons.inReport("A ferry sank")).reason())
                .isEqualTo("No other open source has been tied to these words.");
    }

    @Test
    void aPassageWithoutWordsIsRefused() {
        assertThatThrownBy(() -> maker.of(new Passage(Comparisons.RECORD, 3, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no words");
    }

    @Test
    void wordsCannotReachBeyondThemselves() {
        assertThat(Clean.line(" a\u202Eb\u2066c\u0000d\u2028e\uD800f\uFFFF\r\n g\u00A0h "))
                .isEqualTo("abc\uFFFDd e\uFFFDf\uFFFD g h");
        assertThat(Clean.line("👩‍🚀 ‏שלום")).isEqualTo("👩‍🚀 ‏שלום");
    }
}
