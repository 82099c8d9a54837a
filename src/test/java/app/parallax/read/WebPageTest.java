package app.parallax.read;

import static app.parallax.read.Reads.having;
import static app.parallax.read.Reads.roleOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Bridge stays open - The Courier</title>
            <link rel="canonical" href="https://courier.example/bridge">
            <meta property="og:site_name" content="The Courier">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
              "headline":"Bridge stays open","datePublished":"2023-11-21T08:00:00Z",
              "publisher":{"@type":"Organization","name":"The Daily Courier"}}]}</script>
            <style>p { color: red }</style></head>
            <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header>
            <main><article><h1>Bridge stays open</h1>
            <p class="byline">By Ana Horvat</p>
            <div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
            <p>The council said on Monday that the bridge over the river would stay&nbsp;open for <b>all</b> traffic.</p>
            <figure><img src="x.jpg" alt="x"><figcaption>The bridge in spring</figcaption></figure>
            <h2>Why it matters</h2>
            <p>“We will not close it,” the mayor said, and everybody in the hall who had come to listen agreed with her.</p>
            <aside class="related"><h3>Related</h3><p><a href="/t">Tower falls down after a storm that lasted the whole night</a></p></aside>
            <p>Work is to begin in the spring of next year and to end before the winter comes, the engineers hope.</p>
            </article></main>
            <footer><p>© 2023 The Daily Courier. All rights reserved. Reproduction needs our written permission in advance.</p></footer>
            <script>var hidden = "never shown";</script></body></html>
            """;

    private final Source source = Reads.page(PAGE);

    @Test
    void theArticleIsToldFromThePage() {
        assertThat(having(source, BlockRole.PARAGRAPH))
                .hasSize(3)
                .allMatch(words ->
                        words.startsWith("The council") || words.startsWith("“We will") || words.startsWith("Work is"));
        assertThat(having(source, BlockRole.TITLE)).containsExactly("Bridge stays open");
        assertThat(having(source, BlockRole.HEADING)).containsExactly("Why it matters");
        assertThat(having(source, BlockRole.CAPTION)).containsExactly("The bridge in spring");
        assertThat(having(source, BlockRole.BYLINE)).containsExactly("By Ana Horvat");
    }

    @Test
    void furnitureIsReadToo() {
        assertThat(roleOf(source, "Share Tweet")).isEqualTo(BlockRole.FURNITURE);
        assertThat(roleOf(source, "Tower falls down")).isEqualTo(BlockRole.FURNITURE);
        assertThat(roleOf(source, "All rights reserved")).isEqualTo(BlockRole.FURNITURE);
        assertThat(source.text())
                .contains("Home", "News")
                .doesNotContain("never shown")
                .doesNotContain("color");
    }

    @Test
    void whatThePageDeclaresOfItselfIsTaken() {
        SourceInfo info = source.info();
        assertThat(info.title()).isEqualTo("Bridge stays open");
        assertThat(info.publisher()).isEqualTo("The Daily Courier");
        assertThat(info.date()).isEqualTo(LocalDate.of(2023, 11, 21));
        assertThat(info.language()).isEqualTo("en");
        assertThat(info.url()).isEqualTo("https://courier.example/bridge");
        assertThat(info.kind()).isEqualTo(SourceKind.REPORT);
    }

    @Test
    void whatIsDeclaredBeforehandWins() {
        SourceInfo declared =
                new SourceInfo("Mine", "Me", SourceKind.SUMMARY, LocalDate.of(2020, 1, 2), "de", "u", "o");
        Source read = Reads.only(new SourceInput("p", "p", new Content.Inline(PAGE, "text/html"), declared));
        assertThat(read.info()).isEqualTo(declared);
    }

    @Test
    void aTranscriptOnAPageHasItsSpeakers() {
        Source page = Reads.page("""
                <html><body><article><h1>Meeting on the bridge</h1>
                <p><strong>Mayor Ana Horvat:</strong> We begin with the bridge and then we come to the road to the north.</p>
                <p><strong>Jo Lee (Radio One):</strong> Will it stay open for all of us during the whole of the winter?</p>
                <p><strong>Mayor Ana Horvat:</strong> It will stay open, and that is a promise that I make to all of you.</p>
                </article></body></html>""");
        assertThat(Reads.speakerOf(page, "It will stay open")).isEqualTo("Ana Horvat");
        assertThat(Reads.speakerOf(page, "Will it stay open")).isEqualTo("Jo Lee");
    }

    @Test
    void nestingWithoutEndIsRead() {
        Source page = Reads.page("<html><body>" + "<div><span>".repeat(20_000) + "Words at the bottom of it all.");
        assertThat(page.text()).contains("Words at the bottom of it all.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>The ferry sank at noon.</p></body></html>",
                "<html><body><h1>Ferry lost</h1><p>The ferry sank at noon.</p><p>Nobody was hurt.</p></body></html>",
                "<html><body><p>The ferry sank at noon.</p><p>All of the eighty passengers and the nine members of the crew were taken"
                        + " off before she went down, the coastguard said in the evening.</p></body></html>",
                "<html><body><div><p>The ferry sank at noon.</p></div><div>All of the eighty passengers and the nine members of the crew"
                        + " were taken off before she went down, the coastguard said.</div></body></html>"
            })
    void aPageOfAParagraphOrTwoIsAnArticle(String page) {
        assertThat(having(Reads.page(page), BlockRole.PARAGRAPH)).contains("The ferry sank at noon.");
        assertThat(having(Reads.page(page), BlockRole.FURNITURE)).isEmpty();
    }

    @Test
    void theMarksOfAShortPageStillSayWhatIsNoArticle() {
        Source page = Reads.page("<html><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav>"
                + "<p>The ferry sank at noon.</p><footer>Imprint and contact</footer></body></html>");
        assertThat(having(page, BlockRole.PARAGRAPH)).containsExactly("The ferry sank at noon.");
        assertThat(having(page, BlockRole.FURNITURE)).containsExactly("Home News", "Imprint and contact");
    }
}
