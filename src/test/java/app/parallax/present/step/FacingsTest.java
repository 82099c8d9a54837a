package app.parallax.present.step;

import static app.parallax.compare.Comparisons.RECORD;
import static app.parallax.compare.Comparisons.REPORT;
import static app.parallax.compare.Comparisons.inRecord;
import static app.parallax.compare.Comparisons.inReport;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.present.Phrases;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacingsTest {
    private final Comparison comparison = Comparisons.harbour();

    private static Facing facing(Comparison comparison, String id, String source, Passage... selected) {
        return new Facings(comparison, new Correspondences(comparison), Phrases.english())
                .of(id, List.of(selected), source);
    }

    private static Facing.Nothing nothing(Facing facing) {
        assertThat(facing).isInstanceOf(Facing.Nothing.class);
        return (Facing.Nothing) facing;
    }

    @Test
    void aPassageOfTheSelectionStandsAcross() {
        Passage here = inReport("Some 40");
        Passage there = inRecord("around 40");

        assertThat(facing(comparison, "finding-boats", RECORD, here, there)).isEqualTo(new Facing.Words(there));
    }

    @Test
    void whatIsLinkedStandsAcrossWhereTheSelectionHasNothing() {
        assertThat(facing(comparison, "figure", RECORD, inReport("Some 40")))
                .isEqualTo(new Facing.Words(inRecord("We counted around 40 boats in\nthe harbour.")));
    }

    @Test
    void whatAFindingSaysIsLeftOutHasNothingAcross() {
        Facing.Nothing nothing =
                nothing(facing(comparison, "finding-soon", REPORT, inRecord("The pier will very soon be closed.")));

        assertThat(nothing.line()).isEqualTo("Nothing here says this");
        assertThat(nothing.at().orElseThrow())
                .as("after what speaks of it")
                .isEqualTo(inReport("the pier will soon be shut.").end());
    }

    @Test
    void whatNothingIsTiedToHasItsPlaceBetweenWhatComesBeforeAndAfter() {
        Facing.Nothing nothing =
                nothing(facing(comparison, "finding-ferry", RECORD, inReport("A ferry sank 🚢 in 1987.")));

        assertThat(nothing.line()).isEqualTo("Nothing here says this");
        assertThat(nothing.at().orElseThrow())
                .isGreaterThanOrEqualTo(
                        inRecord("We counted around 40 boats in\nthe harbour.").end());
    }

    @Test
    void wordsThatNobodyIsOnRecordForAreNotSaidToBeLeftOut() {
        assertThat(nothing(facing(comparison, "finding-shame", RECORD, inReport("a shame.")))
                        .line())
                .isEqualTo("What the mayor said then is not on record here");
    }

    @Test
    void aSourceOfAnotherOccasionIsSaidToBeOne() {
        Facing.Nothing nothing =
                nothing(facing(elsewhere(), "finding-ferry", RECORD, inReport("A ferry sank 🚢 in 1987.")));

        assertThat(nothing.line()).startsWith("Nothing here says this: it speaks of another occasion");
    }

    /** The same with the record about another meeting, and nothing tied. */
    private Comparison elsewhere() {
        List<Source> sources = comparison.sources().stream()
                .map(AnnotatedSource::source)
                .map(FacingsTest::moved)
                .toList();
        return Comparisons.bare(sources, RECORD);
    }

    private static Source moved(Source s) {
        SourceInfo i = s.info();
        String occasion = s.id().equals(RECORD) ? "later" : i.occasion();
        SourceInfo info = new SourceInfo(i.title(), i.publisher(), i.kind(), i.date(), i.language(), i.url(), occasion);
        return new Source(s.id(), info, s.text(), s.sha256(), s.blocks(), s.problems());
    }
}
