package app.parallax.export.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.present.Phrases;
import app.parallax.present.evidence.Citation;
import app.parallax.present.evidence.CitedWords;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Selected words with their source, in each of the three forms. */
class CitedWordsTest {
    private static final Phrases PHRASES = Phrases.english();
    private static final String BAD = "<script>alert(\"*no*\")</script>";

    private static CitedWords cited(String words, @Nullable String url, String file) {
        Citation source = new Citation(
                1, "record", "“Harbour meeting”, Port of Split, transcript, 5 Mar 2024", url, "en", "ab".repeat(32));
        return new CitedWords(List.of("“We counted 40 boats.", words + "”"), "Ana Kovač, ¶ 1 to 2", source, file);
    }

    @Test
    void aChatGetsWordsSpeakerAndSourceUnderOneAnother() {
        assertThat(new PlainText(PHRASES).write(cited("No more.", "https://example.org/a", "harbour.txt")))
                .isEqualTo("""
                        “We counted 40 boats.

                        No more.”
                        – Ana Kovač, ¶ 1 to 2
                        “Harbour meeting”, Port of Split, transcript, 5 Mar 2024. https://example.org/a \
                        File harbour.txt, SHA-256 abababababababab…
                        """);
    }

    @Test
    void markdownMakesAQuotationOfIt() {
        assertThat(new Markdown(PHRASES).write(cited("No more.", "https://example.org/a", "har_bour.txt")))
                .isEqualTo("> “We counted 40 boats.\n>\n> No more.”  \n> – Ana Kovač, ¶ 1 to 2\n\n"
                        + "“Harbour meeting”, Port of Split, transcript, 5 Mar 2024. <https://example.org/a> "
                        + "File har\\_bour.txt, SHA-256 `" + "ab".repeat(32) + "`\n");
    }

    @Test
    void richTextMakesAQuotationOfItWithALink() {
        Document page =
                Jsoup.parse(new RichText(PHRASES).write(cited("No more.", "https://example.org/a", "harbour.txt")));

        assertThat(page.select("blockquote p").eachText()).containsExactly("“We counted 40 boats.", "No more.”");
        assertThat(page.select("blockquote > span").text()).isEqualTo("– Ana Kovač, ¶ 1 to 2");
        assertThat(page.select("a").attr("href")).isEqualTo("https://example.org/a");
        assertThat(page.text()).contains("5 Mar 2024.", "File harbour.txt, SHA-256 " + "ab".repeat(32));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        String plain = new PlainText(PHRASES).write(cited("No more.", null, ""));

        assertThat(plain).contains("5 Mar 2024. SHA-256").doesNotContain("File", "null");
    }

    @Test
    void wordsFromOutsideStayWords() {
        CitedWords bad = cited(BAD, null, BAD);

        assertThat(Jsoup.parse(new RichText(PHRASES).write(bad)).select("script"))
                .isEmpty();
        assertThat(new Markdown(PHRASES).write(bad)).doesNotContain("<script>");
    }
}
