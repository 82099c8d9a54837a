package app.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import app.parallax.present.Phrases;
import app.parallax.testing.Browser;
import app.parallax.testing.NeedsProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The page as a real browser shows it. */
@Tag("full")
@NeedsProgram(value = "chromium", from = "chromium")
class OpenedByBrowserTest {
    /** Every text that is seen and stands out from its ground by less than WCAG 2.2 asks for (1.4.3: 4.5 to 1, grounds as they lie over each other). */
    private static final String PALE = """
            (() => {
              const parts = c => { const n = c.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
              const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
              const ground = e => { for (; e; e = e.parentElement) { const c = parts(getComputedStyle(e).backgroundColor); if (c[3] === 1) { return c; } } return [255, 255, 255, 1]; };
              return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('script, style')
                  && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .map(e => { const a = light(parts(getComputedStyle(e).color)), b = light(ground(e));
                  return [(Math.max(a, b) + .05) / (Math.min(a, b) + .05), e]; })
                .filter(([ratio]) => ratio < 4.5)
                .map(([ratio, e]) => ratio.toFixed(2) + ' ' + e.className + ' ' + e.textContent.trim().slice(0, 30));
            })()
            """;

    @TempDir
    Path folder;

    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        Path page = folder.resolve("harbour.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlExporter(new Generator("Parallax", "test"), Phrases.english())
                    .write(Comparisons.harbour(), Worked.harbour(), out);
        }
        browser = new Browser();
        browser.ask("Network.enable", Map.of());
        wide(1280);
        browser.open(page.toUri());
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
    }

    private void wide(int pixels) throws InterruptedException {
        browser.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private List<String> texts(String expression) throws InterruptedException {
        return browser.value(expression)
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    @Test
    void nothingIsAskedForButThePageAndItsPolicyForbidsTheRest() throws Exception {
        String answer = browser.value("fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')")
                .stringValue();
        assertThat(answer).isEqualTo("refused");
        assertThat(browser.events("Network.requestWillBeSent"))
                .extracting(event -> event.at("/params/request/url").stringValue())
                .singleElement()
                .asString()
                .startsWith("file:");
    }

    @Test
    void itFitsBothWidthsAndIsReadInLightAndDark() throws Exception {
        for (int width : List.of(1280, 420)) {
            wide(width);
            for (String scheme : List.of("light", "dark")) {
                browser.ask(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                for (String view : List.of("read", "points", "sources", "notes")) {
                    browser.value("document.querySelector('.views a[href=\"#" + view + "\"]').click()");
                    assertThat(texts(PALE))
                            .as(width + " " + scheme + " " + view)
                            .isEmpty();
                }
                browser.value("document.querySelector('.views a[href=\"#read\"]').click()");
                assertThat(browser.value("document.documentElement.scrollWidth").intValue())
                        .as("nothing hangs over the edge")
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void findingsAreSteppedThroughByKey() throws Exception {
        int findings =
                browser.value("document.querySelectorAll('.finding').length").intValue();
        for (int i = 0; i < findings; i++) {
            browser.press("F8", 119, false);
        }
        String here = "document.activeElement.closest('.finding')?.dataset.finding";
        String last = browser.value(here).stringValue();
        browser.press("F8", 119, false);
        assertThat(browser.value(here).stringValue()).isNotEqualTo(last);
        browser.press("F8", 119, true);
        assertThat(browser.value(here).stringValue()).isEqualTo(last);
        assertThat(browser.value("getComputedStyle(document.activeElement).outlineStyle")
                        .stringValue())
                .as("the focus is seen")
                .isEqualTo("solid");
    }

    @Test
    void everyControlHasANameForAScreenReader() throws Exception {
        browser.ask("Accessibility.enable", Map.of());
        List<JsonNode> nodes = browser.ask("Accessibility.getFullAXTree", Map.of())
                .get("nodes")
                .valueStream()
                .filter(node -> !node.path("ignored").asBoolean(false))
                .toList();
        List<String> roles =
                nodes.stream().map(node -> node.at("/role/value").asString("")).toList();

        assertThat(roles).containsOnlyOnce("main", "navigation", "banner").contains("button", "link", "heading");
        assertThat(nodes)
                .filteredOn(node ->
                        List.of("button", "link", "DisclosureTriangle", "region", "navigation", "group", "image")
                                        .contains(node.at("/role/value").asString(""))
                                && node.at("/name/value").asString("").isBlank())
                .extracting(node -> node.at("/role/value").asString("") + " " + node.get("backendDOMNodeId"))
                .filteredOn(role -> !role.startsWith("group"))
                .isEmpty();
    }

    @Test
    void onPaperEveryTextAndEveryFindingWithItsEvidenceIsThere() throws Exception {
        byte[] paper = Base64.getDecoder()
                .decode(browser.ask("Page.printToPDF", Map.of("printBackground", true))
                        .get("data")
                        .stringValue());
        String words = words(paper);

        assertThat(words).contains("Findings", "Points", "Sources", "We counted around 40 boats");
        for (String evidence : texts("[...document.querySelectorAll('.finding .why')].map(e => e.textContent)")) {
            assertThat(letters(words)).as(evidence).contains(letters(evidence));
        }
    }

    /** Lines are broken on paper, and not every picture among the letters can be copied from it. */
    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
