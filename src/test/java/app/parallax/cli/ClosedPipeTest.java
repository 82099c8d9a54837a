package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a command whose standard output takes no more. */
class ClosedPipeTest extends CommandLineFixture {
    @BeforeEach
    void cases() throws IOException {
        file("cases.jsonl", "{\"id\": \"x\", \"sources\": [{\"text\": \"Words.\"}]}\n".repeat(50));
        file("a.txt", "The port has closed two of its four piers for the winter, Ana Kovac has said.\n");
        file("b.txt", "The port has closed two of its four piers for the winter, we hear.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare a.txt b.txt",
                "compare a.txt b.txt --format xlsx",
                "compare a.txt b.txt --format pdf",
                "compare --batch cases.jsonl",
                "inspect a.txt",
                "reuse a.txt b.txt"
            })
    void endsQuietlyWhereNobodyReadsOn(String line) {
        assertThat(run(ProcessOutput.over(new Failing("Broken pipe")), command(line)))
                .as("what a shell makes of SIGPIPE")
                .isEqualTo(141);
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare a.txt b.txt", "compare --batch cases.jsonl", "inspect a.txt", "reuse a.txt b.txt"})
    void saysWhereThereIsNoRoom(String line) {
        assertThat(run(ProcessOutput.over(new Failing("No space left on device")), command(line)))
                .isEqualTo(1);
        assertThat(err().lines())
                .singleElement()
                .asString()
                .contains("standard output could not be written", "No space left on device");
    }

    private String[] command(String line) {
        return line.replaceAll("\\S+\\.(txt|jsonl)", folder.toString().replace("\\", "\\\\") + "/$0")
                .split(" ");
    }

    private static final class Failing extends OutputStream {
        private final String reason;

        private Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
