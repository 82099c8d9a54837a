package app.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import app.parallax.present.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    private static Document page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter(new Generator("Parallax", "test"), Phrases.english())
                .write(Comparisons.harbour(), ExportOptions.DEFAULT, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
