package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceNamesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 5);

    @Test
    void aPublisherIsNamedWithTheKindOfItsText() {
        assertThat(names(source("a", "Harbour closes", "Harbour News", SourceKind.REPORT, MARCH)))
                .containsExactly("Harbour News report");
    }

    @Test
    void withoutAPublisherTheTitleIsCutAfterAWholeWord() {
        assertThat(names(source(
                        "a", "The pier, the ferry and what will become of both", null, SourceKind.TRANSCRIPT, null)))
                .containsExactly("transcript “The pier, the ferry and what will become …”");
    }

    @Test
    void aTitleThatSaysTheKindIsNotGivenItAgain() {
        assertThat(names(source("a", "Report on the pier", null, SourceKind.REPORT, null)))
                .containsExactly("“Report on the pier”");
    }

    @Test
    void withoutATitleTheFileIsNamed() {
        assertThat(names(source("pier-minutes", null, null, SourceKind.REPORT, null)))
                .containsExactly("report “pier-minutes”");
    }

    @Test
    void theYearTellsTwoOfOnePublisherApart() {
        assertThat(names(
                        source("a", null, "Harbour News", SourceKind.REPORT, MARCH),
                        source("b", null, "Harbour News", SourceKind.REPORT, MARCH.plusYears(1)),
                        source("c", null, "Harbour News", SourceKind.REPORT, null)))
                .containsExactly("Harbour News report 2024", "Harbour News report 2025", "Harbour News report");
    }

    @Test
    void theDayTellsTwoOfOneYearApartAndTheFileTwoOfOneDay() {
        assertThat(names(
                        source("a", null, "Harbour News", SourceKind.REPORT, MARCH),
                        source("b", null, "Harbour News", SourceKind.REPORT, MARCH),
                        source("c", null, "Harbour News", SourceKind.REPORT, MARCH.plusDays(1))))
                .containsExactly(
                        "Harbour News report (a)", "Harbour News report (b)", "Harbour News report 6 Mar 2024");
    }

    private static List<String> names(Source... sources) {
        Comparison comparison = Comparisons.bare(List.of(sources), null);
        SourceHeaders headers = new SourceHeaders(comparison, Phrases.english());
        return Stream.of(sources).map(s -> headers.brief(s.id())).toList();
    }

    private static Source source(
            String id, @Nullable String title, @Nullable String publisher, SourceKind kind, @Nullable LocalDate date) {
        SourceInfo info = new SourceInfo(title, publisher, kind, date, "en", null, null);
        Block block = Block.of(new Span(0, 5), BlockRole.PARAGRAPH);
        return new Source(id, info, "Boats", Hashes.sha256("Boats"), List.of(block), List.of());
    }
}
