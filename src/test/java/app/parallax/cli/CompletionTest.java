package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.NeedsProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shells themselves are asked what they would complete. */
class CompletionTest extends CommandLineFixture {
    private Path script(String shell) throws IOException {
        assertThat(run("completion", shell)).isZero();
        return Files.write(folder.resolve("completion"), out.toByteArray());
    }

    private String answer(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        process.getOutputStream().close();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return answer;
    }

    @Nested
    @NeedsProgram(value = "bash", from = "bash")
    class Bash {
        /** As bash does when the Tab key is pressed behind the last of the words. */
        private List<String> completed(String... words) throws Exception {
            Path script = script("bash");
            String request = "source " + script + "; COMP_WORDS=(parallax " + String.join(" ", words) + "); COMP_CWORD="
                    + words.length + "; COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE}; compopt() { :; }; "
                    + "_complete_parallax; printf '%s\\n' \"${COMPREPLY[@]}\"";
            return answer("bash", "--norc", "-c", request).lines().toList();
        }

        @Test
        void completesCommandsOptionsFormatsAndFiles() throws Exception {
            assertThat(completed("comp")).containsExactly("compare", "completion");
            out.reset();
            assertThat(completed("compare", "--fo")).containsExactly("--format");
            out.reset();
            assertThat(completed("compare", "--format", "js")).containsExactly("json", "jsonl", "jsonld");
            out.reset();
            assertThat(completed("export", "--table", "q")).containsExactly("quotations");
            out.reset();
            assertThat(completed("compare", "-o", "a")).containsExactly("a.txt");
            out.reset();
            assertThat(completed("inspect", "b")).containsExactly("b.txt");
        }
    }

    @Nested
    @Tag("full")
    @NeedsProgram(value = "fish", from = "fish")
    class Fish {
        private List<String> completed(String line) throws Exception {
            return answer(
                            "fish",
                            "--no-config",
                            "-c",
                            "source " + folder.resolve("completion") + "; complete -C '" + line + "'")
                    .lines()
                    .map(answer -> answer.split("\t")[0])
                    .toList();
        }

        @Test
        void completesCommandsOptionsFormatsAndFiles() throws Exception {
            script("fish");
            assertThat(completed("parallax comp")).containsExactlyInAnyOrder("compare", "completion");
            assertThat(completed("parallax compare --fo")).containsExactly("--format");
            assertThat(completed("parallax compare --format js")).containsExactlyInAnyOrder("json", "jsonl", "jsonld");
            assertThat(completed("parallax compare --table q")).contains("quotations");
            assertThat(completed("parallax inspect b")).containsExactly("b.txt");
            assertThat(completed("parallax compare -o a")).containsExactly("a.txt");
            assertThat(completed("parallax completion z")).contains("zsh");
        }
    }

    @Nested
    @Tag("full")
    @NeedsProgram(value = "zsh", from = "zsh")
    class Zsh {
        /** A shell at a terminal of its own in which the Tab key is pressed; its module zpty waits for what shall appear. */
        private String typed(String keys, String appears) throws Exception {
            String driver = "zmodload zsh/zpty; zpty shell zsh -f -i; "
                    + "zpty -w shell 'PS1=; unsetopt zle_bracketed_paste; source " + folder.resolve("completion")
                    + "; print REA''DY'; zpty -r shell out '*READY*'; "
                    + "zpty -w -n shell $'" + keys + "\\t'; zpty -r shell out '*" + appears
                    + "*'; print -r -- $out; zpty -d shell";
            return answer("zsh", "-f", "-c", driver);
        }

        @Test
        void completesFormatsAndFiles() throws Exception {
            script("zsh");
            assertThat(typed("parallax compare --format ht", "html")).contains("html");
            assertThat(typed("parallax inspect b", "b.txt")).contains("b.txt");
        }
    }
}
