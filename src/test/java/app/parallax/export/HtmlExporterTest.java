package app.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HtmlExporterTest {
    @Test
    void aScriptInASourceIsShownAndNotRun() throws IOException {
        Document page = page();

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("#column-1 .text").text()).contains("<script>alert(\"no\")</script>");
    }

    @Test
    void thePageAsksForNothingFromElsewhere() throws IOException {
        Document page = page();

        assertThat(page.select("link, img, iframe, [src]")).isEmpty();
        assertThat(page.html().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http://", "https://", "@import", "url(")
                .containsOnlyOnce("default-src 'none'");
        assertThat(page.select("a[href]"))
                .allSatisfy(a -> assertThat(a.attr("href")).startsWith("#"));
    }

    @Test
    void everyWordOfTheAccountIsThere() throws IOException {
        Document page = page();

        assertThat(page.select("#column-0 .text").text())
                .contains("We counted around 40 boats in the harbour. The pier will very soon be closed.");
        assertThat(page.select("#column-1 .text").text()).contains("A ferry sank 🚢 in 1987.");
    }

    @Test
    void aFindingAndItsPassagesShareAnId() throws IOException {
        Document page = page();

        assertThat(page.select("[data-finding=finding-pier]")).hasSize(1);
        assertThat(page.select("#column-0 [data-of~=finding-pier]").text())
                .isEqualTo("The pier will very soon be closed.");
        assertThat(page.select("#column-1 [data-of~=finding-pier]").text()).isEqualTo("the pier will soon be shut.");
    }

    @Test
    void theRecordsWordsAreStruckAndTheQuotedOnesInserted() throws IOException {
        Document page = page();

        assertThat(page.select(".diff del").eachText()).containsExactly("very", "closed");
        assertThat(page.select(".diff ins").eachText()).containsExactly("shut");
    }

    @Test
    void whatCannotBeCheckedIsFoldedIntoOneLine() throws IOException {
        assertThat(page().select(".group > summary").text())
                .startsWith("1 quotation of somebody whom no open source records");
    }

    @Test
    void everyKindOfMarkInTheTextIsInTheLegend() throws IOException {
        Document page = page();
        var legend = page.select(".legend .m").eachAttr("class");

        assertThat(page.select(".text .same-sense, .text .differs, .text .only-here, .text .no-record"))
                .isNotEmpty();
        assertThat(legend).contains("m same-sense", "m differs", "m only-here", "m no-record", "m figure");
    }

    @Nested
    class WithTheAnalystsWork {
        private final Comparison comparison = Comparisons.harbour();
        private final Subjects subjects = new Subjects(comparison);
        private final Stamp now = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

        private Judgement judgement(Subject subject, String reason) {
            return new Judgement(subject, Judgement.Program.WRONG, Judgement.Claim.MISLEADING, reason, now);
        }

        private Note note(String id, Subject subject, String text) {
            return new Note(id, subject, text, new TreeSet<>(Set.of("tape")), now, now);
        }

        private Document page(Item... items) throws IOException {
            return HtmlExporterTest.page(ExportOptions.DEFAULT.with(Dossier.of(List.of(items))));
        }

        @Test
        void aJudgedFindingShowsWhoSaysWhatWhenAndWhy() throws IOException {
            Document page = page(judgement(subjects.of(comparison.findings().getFirst()), "<b>No.</b>\nNot so."));

            assertThat(page.select("[data-finding=finding-pier] .judged").text())
                    .isEqualTo("✗ wrong · claim misleading");
            assertThat(page.select("[data-finding=finding-pier] .judgement").text())
                    .isEqualTo(
                            "Judgement (Mira, 22 Nov 2026, 09:00 UTC) The program is wrong. The claim is misleading. "
                                    + "<b>No.</b> Not so.");
            assertThat(page.select(".finding .judgement")).hasSize(1);
            assertThat(page.select(".findings h2").text()).contains("1 of 5 judged");
        }

        @Test
        void aPointShowsItsJudgementAndItsGrades() throws IOException {
            Document page = page(
                    judgement(subjects.of(comparison.points().getFirst()), ""),
                    new SourceGrade(Comparisons.REPORT, SourceGrade.Reliability.C, now),
                    new PointGrade("point-boats", Comparisons.REPORT, 2, PointGrade.Witness.PRIMARY, List.of(), now));

            assertThat(page.select(".matrix .judgement").text()).contains("The claim is misleading.");
            assertThat(page.select(".matrix th .grade").eachText()).containsExactly("reliability C: fairly reliable");
            assertThat(page.select(".matrix td .grade").eachText())
                    .containsExactly("credibility 2: probably true, knows it at first hand");
            assertThat(page.select(".card .grade").eachText()).containsExactly("reliability C: fairly reliable");
        }

        @Test
        void aNoteStandsBehindItsWordsAndInTheListOfAll() throws IOException {
            Document page = page(
                    note("n1", subjects.of(Comparisons.inReport("Some 40 boats")), "Who <counted>?"),
                    note("n2", Subject.DOSSIER, "Two readings."));

            assertThat(page.select("#column-1 .text > .note").text())
                    .isEqualTo("Note (Mira, 22 Nov 2026, 09:00 UTC) Who <counted>? #tape");
            assertThat(page.select("#column-1 .note").prev().text()).contains("Some 40 boats were there.");
            assertThat(page.select("#notes .card")).hasSize(2);
            assertThat(page.select("#notes .place q").eachText()).containsExactly("Some 40 boats");
            assertThat(page.select(".views a[href=#notes]")).hasSize(1);
        }

        @Test
        void aJudgementThatFitsNothingIsListed() throws IOException {
            Subject gone = new Subject(Subject.Kind.FINDING, "FIGURE", "finding-gone", List.of());
            Document page = page(judgement(gone, "It was so."));

            assertThat(page.select("#notes").text())
                    .contains("Judgements on what is there no more", "On a finding that is no more", "It was so.");
        }

        @Test
        void theAnalystsWordsAskForNothingFromElsewhere() throws IOException {
            Document page = page(
                    note("n1", Subject.DOSSIER, "<script src=x></script><img src=y> ![p](z.png)"),
                    judgement(subjects.of(comparison.findings().getFirst()), "<iframe src=x>"));

            assertThat(page.select("script")).hasSize(1);
            assertThat(page.select("link, img, iframe, [src]")).isEmpty();
        }
    }

    @Test
    void withoutADossierNothingOfOneIsThere() throws IOException {
        Document page = page();

        assertThat(page.select("#notes, .note, .judgement, .judged, .grade, [href=#notes]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain(".judgement", "#notes");
        assertThat(page.select(".findings h2").text()).doesNotContain("judged");
    }

    private static Document page() throws IOException {
        return page(ExportOptions.DEFAULT);
    }

    private static Document page(ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter(new Generator("Parallax", "test"), Phrases.english())
                .write(Comparisons.harbour(), options, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
