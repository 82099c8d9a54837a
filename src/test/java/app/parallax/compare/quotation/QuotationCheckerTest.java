package app.parallax.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.source.AnnotatedSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuotationCheckerTest {

    private static final String SAID =
            "We met in the old town hall. Uh, the council has, you know, agreed on a very small budget for the"
                    + " schools, I mean, all of them, for the coming year. Nobody should expect the harbour blocks to be sold.";

    @Nested
    class TheWordsInOneRun {

        @Test
        void areTheSameWhateverTheTypography() {
            assertThat(verdict("WE MET in the ‘old’ town-hall")).isEqualTo(QuotationVerdict.SAME);
        }

        @Test
        void areTheSameAsAFragmentThatBreaksOff() {
            assertThat(verdict("agreed on a very small budget")).isEqualTo(QuotationVerdict.SAME);
        }

        @Test
        void areTheSameWithoutFillersWhichAreShown() {
            assertThat(
                            verdict(
                                    "The council has agreed on a very small budget for the schools, all of them, for the coming year."))
                    .isEqualTo(QuotationVerdict.SAME);
            assertThat(Texts.edits(SAID, "the council has agreed on a very small budget"))
                    .containsExactly("DELETE FILLER: you know → ");
        }

        @Test
        void areTheSameInAnotherSpellingWhichIsShown() {
            assertThat(verdict("the harbor blocs to be sold")).isEqualTo(QuotationVerdict.SAME);
            assertThat(Texts.edits(SAID, "the harbor blocs to be sold"))
                    .containsExactly("REPLACE SPELLING: blocks → blocs");
        }

        @Test
        void areTheSameWithTheReportersOwnWordsInBrackets() {
            assertThat(verdict("the harbour blocks [by the river] to be sold")).isEqualTo(QuotationVerdict.SAME);
        }

        @Test
        void mayBeOneWord() {
            assertThat(verdict("schools")).isEqualTo(QuotationVerdict.SAME);
        }
    }

    @Nested
    class AClaimLeftOutBetweenTwoQuotedParts {

        private static final String DAM =
                "The dam is sound, but we should have drained it a year ago, and I answer for that. We bought pumps,"
                        + " hoses, sandbags and two boats, and we need more of them. The dam, which was built by my grandfather, will stand.";

        @Test
        void weighsAsAQualifierDoes() {
            assertThat(Texts.edits(DAM, "The dam is sound, and I answer for that"))
                    .containsExactly("DELETE QUALIFIER: but we should have drained it a year ago → ");
        }

        @Test
        void weighsWhereAnEllipsisOwnsUpToItToo() {
            assertThat(Texts.edits(DAM, "The dam is sound … and I answer for that"))
                    .containsExactly("DELETE QUALIFIER: but we should have drained it a year ago → ");
        }

        @Test
        void isMoreThanItemsOfAListOrAnAside() {
            assertThat(Texts.edits(DAM, "We bought pumps and two boats, and we need more of them"))
                    .noneMatch(edit -> edit.contains("QUALIFIER"));
            assertThat(Texts.edits(DAM, "The dam will stand")).noneMatch(edit -> edit.contains("QUALIFIER"));
        }
    }

    @Nested
    class WordsLeftOut {

        @Test
        void makeACut() {
            QuotationCheck check = Texts.check(SAID, "the council has agreed on a budget for the schools");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
            assertThat(check.marked()).isFalse();
        }

        @Test
        void areAdmittedByAnEllipsis() {
            QuotationCheck check = Texts.check(SAID, "the council has agreed … for the coming year");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
            assertThat(check.marked()).isTrue();
        }

        @Test
        void areAdmittedByABracketThatStandsForThem() {
            QuotationCheck check = Texts.check(SAID, "Nobody should expect [them] to be sold.");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
            assertThat(check.marked()).isTrue();
        }

        @Test
        void countAtTheEndOfWhatIsShownAsAWholeSentence() {
            QuotationCheck check = Texts.check(SAID, "Nobody should expect the harbour blocks.");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
            assertThat(check.marked()).isFalse();
        }

        @Test
        void joinTwoPlacesFarApart() {
            QuotationCheck check =
                    Texts.check(SAID, "We met in the old town hall … expect the harbour blocks to be sold");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
            assertThat(check.matches()).hasSize(2);
        }
    }

    @Nested
    class OtherWords {

        @Test
        void alterWhatWasSaid() {
            assertThat(verdict("agreed on a very large budget")).isEqualTo(QuotationVerdict.ALTERED);
            assertThat(verdict("agreed on a not very small budget")).isEqualTo(QuotationVerdict.ALTERED);
            assertThat(Texts.edits(SAID, "agreed on a not very small budget"))
                    .containsExactly("INSERT NEGATION:  → not");
        }

        @Test
        void areReadAsPhrases() {
            assertThat(Texts.edits(
                            "The town will remain a quiet place, far from the sea.",
                            "the town stays peacefully quiet, far from the sea"))
                    .containsExactly("REPLACE SUBSTANCE: will remain a quiet place → stays peacefully quiet");
        }

        @Test
        void moveWhenTheOrderIsTurned() {
            assertThat(Texts.edits(
                            "For the coming year the council of this town has agreed on a budget.",
                            "the council of this town has agreed on a budget for the coming year"))
                    .containsExactly("INSERT SUBSTANCE:  → for the coming year");
            assertThat(Texts.edits(
                            "The council has for the coming year agreed with us on a larger budget.",
                            "the council has agreed with us on a larger budget for the coming year"))
                    .containsExactly("MOVE SUBSTANCE: for the coming year → for the coming year");
        }
    }

    @Nested
    class WhoIsOnRecord {

        private final AnnotatedSource record = Texts.transcript("record", """
                Ann Lee: The bridge will open in spring.

                Bo Ek: I have doubts about the cost of the painted railings.""");

        @Test
        void makesForeignWordsAbsent() {
            assertThat(of("the cost of the painted railings", "Ann Lee")).isEqualTo(QuotationVerdict.ABSENT);
        }

        @Test
        void decidesThatNothingCanBeSaidOfOthers() {
            assertThat(of("The bridge will open in spring.", "Cy Orr")).isEqualTo(QuotationVerdict.NO_RECORD);
        }

        @Test
        void mayBeFoundByTheWordsWhereNobodyIsNamed() {
            assertThat(of("The bridge will open in spring.", null)).isEqualTo(QuotationVerdict.SAME);
            assertThat(of("We shall never see the hills again.", null)).isEqualTo(QuotationVerdict.NO_RECORD);
        }

        @Test
        void isFoundUnderAShorterName() {
            assertThat(of("The bridge will open in spring.", "Ann Lee MP")).isEqualTo(QuotationVerdict.SAME);
        }

        @Test
        void isLikelyInAGapButOnlyForWordsThatStandThere() {
            AnnotatedSource gap =
                    Texts.transcript("record", "Bo Ek: Thank you.\n\n? Ann Lee: and the bridge will open in spring.");
            assertThat(Texts.check(gap, Texts.report("report", "“the bridge will open in spring”", "Ann Lee"))
                            .getFirst()
                            .verdict())
                    .isEqualTo(QuotationVerdict.SAME);
            assertThat(Texts.check(gap, Texts.report("report", "“the school will close in winter, sadly”", "Ann Lee"))
                            .getFirst()
                            .verdict())
                    .isEqualTo(QuotationVerdict.NO_RECORD);
        }

        private @Nullable QuotationVerdict of(String quoted, @Nullable String speaker) {
            return Texts.check(record, Texts.report("report", "“" + quoted + "”", speaker))
                    .getFirst()
                    .verdict();
        }
    }

    private static @Nullable QuotationVerdict verdict(String quoted) {
        return Texts.check(SAID, quoted).verdict();
    }

    @Nested
    class ARelease {

        private static final String WORDS = "We hope to mend both lamps by Easter, and probably the crane";

        private final AnnotatedSource release =
                Texts.report("release", "Press release\n“" + WORDS + "”, said Ann Lee.", "Ann Lee");

        @Test
        void isTheRecordOfWhatItGivesOut() {
            assertThat(of(Texts.report("report", "She said “" + WORDS + "”", "Ann Lee")))
                    .isEqualTo(QuotationVerdict.SAME);
            assertThat(of(Texts.report(
                            "report", "She said “We hope to mend both lamps by Easter, and the crane”", "Ann Lee")))
                    .isEqualTo(QuotationVerdict.CUT);
        }

        @Test
        void doesNotHaveAllThatWasSaid() {
            assertThat(of(Texts.report("report", "She said “Nobody asked the fishermen about it”", "Ann Lee")))
                    .isEqualTo(QuotationVerdict.NO_RECORD);
        }

        @Test
        void knowsWhoseItsWordsAre() {
            AnnotatedSource both =
                    Texts.report("release", "Press release\n“" + WORDS + "”, said Ann Lee.\n\n", "Ann Lee");
            AnnotatedSource moved = Texts.report("report", "He said “" + WORDS + "”", "the harbour master");
            assertThat(Texts.check(both, moved).getLast().verdict()).isEqualTo(QuotationVerdict.SAME);
        }

        @Test
        void isNotHeldAgainstATalkOfTheSameDay() {
            AnnotatedSource talk =
                    Texts.transcript("talk", "Ann Lee: Good morning. The crane has been sold to Bergen.");
            assertThat(Texts.check(release, talk).getFirst().verdict()).isEqualTo(QuotationVerdict.NO_RECORD);
        }

        @Test
        void isWhatCallsItselfSo() {
            AnnotatedSource report =
                    Texts.report("a", "Press releases pile up\n“" + WORDS + "”, said Ann Lee.", "Ann Lee");
            AnnotatedSource other = Texts.report("b", "She said “" + WORDS + "”", "Ann Lee");
            assertThat(Texts.check(report, other).getLast().verdict()).isEqualTo(QuotationVerdict.NO_RECORD);
        }

        private QuotationVerdict of(AnnotatedSource report) {
            return Objects.requireNonNull(Texts.check(release, report).stream()
                    .filter(check -> check.source().equals("report"))
                    .findFirst()
                    .orElseThrow()
                    .verdict());
        }
    }

    @Nested
    class SomebodyNotOnRecord {

        private final AnnotatedSource talk =
                Texts.transcript("talk", "Ann Lee: I will not sell the harbour to anybody.");

        private List<Finding> attributions(String speaker, String quoted) {
            AnnotatedSource report = Texts.report("report", "“" + quoted + "”", speaker);
            List<AnnotatedSource> sources = List.of(talk, report);
            SpokenRecord record = new SpokenRecord(sources, Texts.ONE_OCCASION);
            return new QuotationFindings(sources, record)
                    .of(Texts.check(talk, report)).stream()
                            .filter(finding -> finding.kind() == FindingKind.ATTRIBUTION)
                            .toList();
        }

        @Test
        void isGivenTheWordsOfAnother() {
            assertThat(attributions("Jan Berg", "I will not sell the harbour"))
                    .extracting(finding -> finding.arguments().get("saidByThere"))
                    .containsExactly("Ann Lee");
        }

        @Test
        void mayBeTheSameByAnOffice() {
            assertThat(attributions("mayor", "I will not sell the harbour")).isEmpty();
            assertThat(attributions("Mayor", "I will not sell the harbour")).isEmpty();
        }

        @Test
        void mayHaveSaidOtherWords() {
            assertThat(attributions("Jan Berg", "I would rather drown in the harbour"))
                    .isEmpty();
        }
    }

    @Test
    void aNotThatTheLastWordLosesIsNoCut() {
        QuotationCheck check = Texts.check(
                "I cannot promise more than that tonight, and I won't.",
                "I cannot promise more than that tonight, and I will.");
        assertThat(check.edits()).extracting(Edit::editClass).containsExactly(EditClass.NEGATION);
    }

    @Nested
    class AnOfficeWithoutAName {

        @Test
        void isWhoeverSaidTheWords() {
            AnnotatedSource talk =
                    Texts.transcript("talk", "Ann Lee: The crane has certainly not been sold to Bergen.");
            AnnotatedSource report = Texts.report("report", "It “has been sold to Bergen” she said", "chief surveyor");
            assertThat(Texts.check(report, talk).getFirst().verdict())
                    .isIn(QuotationVerdict.SAME, QuotationVerdict.CUT);
            AnnotatedSource named = Texts.report("report", "It “has been sold to Bergen” he said", "Jan Berg");
            assertThat(Texts.check(named, talk).getFirst().verdict()).isEqualTo(QuotationVerdict.NO_RECORD);
        }
    }
}
