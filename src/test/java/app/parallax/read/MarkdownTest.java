package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final String STATEMENT = """
            ---
            title: "The harbour reopens"
            date: 2023-11-21
            publisher: The Courier
            lang: en-GB
            url: https://courier.example/harbour
            tags:
              - harbour
            ---

            # The harbour reopens

            **Ana Perić:** We have approved *3,400 tonnes* of
            stone, [as planned](https://courier.example/plan "The plan").

            **John Okello (Radio One):** When does work ~~end~~ begin?

            **Ana Perić:** On Monday &ndash; not before. It says:

            > No stone is left unturned.

            ## What comes

            **Ana Perić:** Three things:

            1. the wall,
            2. the pier.

            | Pier | Tonnes |
            | --- | ---: |
            | North | 1,200 |

            <div class="note">Read <b>again</b> here.</div><script>alert("never")</script>

            ```
            a_b = c_d
            ```

            ![A pier](pier.jpg)
            """;

    @TempDir
    private Path folder = Path.of("");

    private Source read(String name, String words) throws IOException {
        return Reads.only(SourceInput.of(Files.write(folder.resolve(name), words.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void itsMarksAreUnderstoodAndNotShown() throws IOException {
        Source source = read("statement.md", STATEMENT);

        assertThat(Reads.speakerOf(source, "We have approved 3,400 tonnes of stone, as planned."))
                .isEqualTo("Ana Perić");
        assertThat(Reads.speakerOf(source, "When does work end begin?")).isEqualTo("John Okello");
        assertThat(Reads.speakerOf(source, "On Monday – not before.")).isEqualTo("Ana Perić");
        assertThat(Reads.speakerOf(source, "No stone is left unturned.")).isEqualTo("Ana Perić");
        assertThat(Reads.roleOf(source, "What comes")).isEqualTo(BlockRole.HEADING);
        assertThat(Reads.having(source, BlockRole.TITLE)).containsExactly("The harbour reopens");
        assertThat(source.text())
                .contains("the wall,", "1,200", "Read again here.", "a_b = c_d")
                .doesNotContain("**", "](", "| ---", "<div", "never", "```", "publisher:", "> No");
    }

    @Test
    void whatStandsAboveItSaysWhatItIs() throws IOException {
        SourceInfo info = read("statement.markdown", STATEMENT).info();

        assertThat(info.title()).isEqualTo("The harbour reopens");
        assertThat(info.publisher()).isEqualTo("The Courier");
        assertThat(info.date()).isEqualTo(LocalDate.of(2023, 11, 21));
        assertThat(info.language()).isEqualTo("en");
        assertThat(info.url()).isEqualTo("https://courier.example/harbour");
        assertThat(info.kind()).isEqualTo(SourceKind.TRANSCRIPT);
    }

    @Test
    void tomlAboveItIsUnderstoodAndARuleIsNoFrontMatter() throws IOException {
        Source toml = read("a.md", "+++\ntitle = 'The pier'\ndate = 2024-02-03T10:00:00Z\n+++\nThe pier is closed.\n");
        assertThat(toml.info().title()).isEqualTo("The pier");
        assertThat(toml.info().date()).isEqualTo(LocalDate.of(2024, 2, 3));
        assertThat(toml.text()).isEqualTo("The pier is closed.\n\n");
        assertThat(read("b.md", "---\n\nThe pier is closed.\n\n---\n\nIt is.\n").text())
                .contains("The pier is closed.");
    }

    @Test
    void itIsToldByItsMarksWhateverItIsCalled() throws IOException {
        String words = "# The harbour\n\nThe board met. See [the record](https://board.example/record).\n";

        assertThat(read("note.txt", words).text()).contains("See the record.");
        assertThat(read("plain.txt", "# 1 in the list, he said, and * means more.\n")
                        .text())
                .contains("# 1 in the list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "> ", "- ", "1. ", "*a **b ", "[", "[a](", "x`", "x~~", "<a", "| ", "![", "\\", "&", "_a", "***"
            })
    void nestingWithoutEndIsReadInTime(String mark) {
        String words = mark.repeat(60_000) + " The words at the end.";

        assertTimeout(Duration.ofSeconds(30), () -> {
            Source source = read("deep.md", words);
            assertThat(source.text()).contains("The words at the end.");
        });
    }

    @Test
    void listsInListsWithoutEndAreReadAsPlainText() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            words.append("  ".repeat(i)).append("- word\n");
        }
        assertThat(read("list.md", words.append("The end.\n").toString()).text())
                .contains("The end.");
    }
}
