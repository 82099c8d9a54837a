package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubtitleTest {
    @TempDir
    private Path folder = Path.of("");

    private Source read(String name, String words, Charset charset) throws IOException {
        return Reads.only(SourceInput.of(Files.write(folder.resolve(name), words.getBytes(charset))));
    }

    private Source read(String name, String words) throws IOException {
        return read(name, words, StandardCharsets.UTF_8);
    }

    @Test
    void sentencesThatRunOverCuesStandInOneParagraphBelowTheirTime() throws IOException {
        Source source = read("talk.srt", """
                1
                00:00:01,000 --> 00:00:03,500
                MINISTER: We have approved <i>3,400 tonnes</i>

                2
                00:00:03,500 --> 00:00:06,000
                {\\an8}of stone for the outer wall.

                3
                01:01:15,250 --> 01:01:17,000
                The caf\u00e9 stays open.
                """);

        assertThat(source.info().kind()).isEqualTo(SourceKind.TRANSCRIPT);
        assertThat(Reads.holding(source, "3,400 tonnes of stone").speaker()).isEqualToIgnoringCase("minister");
        assertThat(Reads.having(source, BlockRole.FURNITURE)).containsExactly("00:00:01", "01:01:15");
        assertThat(Reads.speakerOf(source, "The caf\u00e9 stays open.")).isEqualToIgnoringCase("minister");
    }

    @Test
    void voicesOfWebVttAreSpeakers() throws IOException {
        Source source = read("talk.vtt", """
                WEBVTT - a press conference

                NOTE not said by anybody

                STYLE
                ::cue { color: red }

                intro
                00:01.000 --> 00:03.000 align:start
                <v Ana Peri\u0107>Good morning &amp; welcome.</v>

                00:03.000 --> 00:05.000
                <v.loud Ana Peri\u0107>Work begins on <00:04.000>Monday.

                00:05.000 --> 00:08.000
                <v John Okello>Thank you, Minister.
                """);

        assertThat(Reads.speakerOf(source, "Good morning & welcome. Work begins on Monday."))
                .isEqualTo("Ana Peri\u0107");
        assertThat(Reads.speakerOf(source, "Thank you, Minister.")).isEqualTo("John Okello");
        assertThat(source.text()).doesNotContain("not said").doesNotContain("color");
    }

    @Test
    void whatRollsUpStandsOnce() throws IOException {
        Source source = read("live.vtt", """
                WEBVTT

                00:00:01.000 --> 00:00:02.000
                the ferries sail

                00:00:02.000 --> 00:00:03.000
                the ferries sail
                from the north pier

                00:00:03.000 --> 00:00:04.000
                from the north pier
                until May
                """);

        assertThat(source.text()).contains("the ferries sail from the north pier until May");
    }

    @Test
    void aDashSaysThatSomebodyElseSpeaks() throws IOException {
        Source source = read("talk.srt", """
                1
                00:00:01,000 --> 00:00:03,000
                - Will the ferries run?
                - They will.
                """);

        assertThat(Reads.holding(source, "They will.").span().of(source.text())).isEqualTo("They will.");
    }

    @Test
    void theEncodingIsTold() throws IOException {
        Source source = read(
                "talk.srt",
                "1\r\n00:00:01,000 --> 00:00:03,000\r\nČekamo odluku vlade.\r\n",
                StandardCharsets.UTF_16LE);

        assertThat(source.text()).contains("Čekamo odluku vlade.");
    }

    @Test
    void anArrowInATextMakesNoSubtitle() throws IOException {
        Source source = read("note.txt", "From 10:00:00 --> 11:00:00 the pier is closed, the board said.");

        assertThat(source.text()).startsWith("From 10:00:00");
    }

    @Test
    void captionsWithoutSentencesAreParagraphsAllTheSame() throws IOException {
        StringBuilder captions = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 3_000; i++) {
            captions.append(String.format(
                    Locale.ROOT,
                    "%02d:%02d.000 --> %02d:%02d.900%nwords that nobody pointed %d%n%n",
                    i / 60,
                    i % 60,
                    i / 60,
                    i % 60,
                    i));
        }
        Source source = read("long.vtt", captions.toString());

        assertThat(source.blocks()).extracting(block -> block.span().length()).allMatch(length -> length < 1_300);
        assertThat(source.text()).contains("pointed 0 words").contains("pointed 2999");
    }
}
