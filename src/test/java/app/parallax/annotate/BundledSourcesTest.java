package app.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.entity.EntityResolution;
import app.parallax.entity.EntityResolver;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Figure;
import app.parallax.source.Quotation;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledSourcesTest {

    private final AnnotatedSource transcript =
            Texts.bundled("nato-2023-transcript.txt", SourceKind.TRANSCRIPT, LocalDate.of(2023, 11, 21));
    private final AnnotatedSource summary =
            Texts.bundled("mlo-2023-summary.txt", SourceKind.SUMMARY, LocalDate.of(2023, 11, 22));
    private final AnnotatedSource report =
            Texts.bundled("news-2023-report.txt", SourceKind.REPORT, LocalDate.of(2023, 11, 21));
    private final AnnotatedSource older =
            Texts.bundled("dw-2022-report.txt", SourceKind.REPORT, LocalDate.of(2022, 8, 17));

    @Test
    void theLayersKeepTheirPromises() {
        List.of(transcript, summary, report, older).forEach(LayerHarness::check);
    }

    @Test
    void theSummaryQuotesOnePersonInThreeWholeQuotations() {
        assertThat(summary.quotations()).hasSize(3).allMatch(Quotation::whole);
        assertThat(summary.quotations()).extracting(Quotation::speaker).containsOnly("Jens Stoltenberg");
    }

    @Test
    void theReportsQuotationsBelongToThoseWhoSaidThem() {
        assertThat(report.quotations())
                .extracting(Quotation::speaker)
                .containsExactly(
                        "Aleksandar Vučić",
                        "Jens Stoltenberg",
                        "Jens Stoltenberg",
                        "Aleksandar Vučić",
                        "Aleksandar Vučić",
                        "Aleksandar Vučić");
    }

    @Test
    void theOlderReportsQuotationsBelongToFourSpeakers() {
        assertThat(older.quotations())
                .extracting(Quotation::speaker)
                .containsExactly(
                        "Jens Stoltenberg",
                        "Jens Stoltenberg",
                        "Jens Stoltenberg",
                        "Aleksandar Vucic",
                        "Aleksandar Vucic",
                        "Aleksandar Vucic",
                        "Aleksandar Vucic",
                        "Aleksandar Vucic",
                        "Albin Kurti",
                        "Albin Kurti",
                        "Albin Kurti",
                        "Albin Kurti",
                        "Serbian officials");
    }

    @Test
    void theTranscriptsThousandsAreFiguresAndNoYears() {
        assertThat(transcript.figures().stream().filter(figure -> figure.value().intValue() == 1000))
                .hasSize(4)
                .extracting(Figure::counted)
                .containsExactly("peacekeeper", "personnel", "troop", "reserve");
    }

    @Test
    void aNameHasItsAccentsWhereverOneSourceGivesThem() {
        EntityResolution entities = new EntityResolver().resolve(List.of(older, report, summary));

        assertThat(entities.fullest("Vucic")).isEqualTo("Aleksandar Vučić");
        assertThat(entities.withFullNames().getFirst().quotations())
                .extracting(Quotation::speaker)
                .contains("Aleksandar Vučić")
                .doesNotContain("Aleksandar Vucic");
        assertThat(new EntityResolver().resolve(List.of(summary, older, report)).entities())
                .isEqualTo(entities.entities());
    }
}
