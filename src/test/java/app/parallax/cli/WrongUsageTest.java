package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads who mistypes. */
class WrongUsageTest extends CommandLineFixture {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    compare a.txt --format htlm       | There is no format 'htlm'; did you mean html?
                    compare a.txt -o c.xlxs           | has no ending that names a format; did you mean xlsx?
                    compare a.txt -o comparison       | comparison has no ending that names a format. The formats are json
                    compare a.txt --format poem       | There is no format 'poem'. The formats are json
                    compare a.txt --fromat=html       | There is no option '--fromat'; did you mean --format? See 'parallax compare --help'.
                    compare a.txt --colour            | There is no option '--colour'. See
                    compare a.txt --format csv --table quotation | There is no table 'quotation'; did you mean quotations?
                    compare a.txt --format            | Missing required parameter for option '--format' (FORMAT)
                    comapre a.txt                     | There is no command 'comapre'; did you mean compare?
                    a.txt                             | to open files, write 'parallax open FILE...'
                    export                            | Missing required parameter: 'DOSSIER'
                    export one.parallax two.parallax  | 'two.parallax' is one word too many
                    completion fisch                  | There is no completion for 'fisch'; did you mean fish?
                    """)
    void isAnsweredInOneLineThatHelps(String arguments, String answer) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err().lines())
                .singleElement()
                .asString()
                .startsWith("parallax: ")
                .contains(answer, "--help'");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "compare", "export", "inspect", "reuse", "completion"})
    void everyCommandHasHelpWithExamplesAndTheVersion(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).contains("Usage: parallax " + command, "Example", "  parallax ");

        out.reset();
        assertThat(run(command, "--version")).isZero();
        assertThat(out()).startsWith("Parallax ");
    }

    @Test
    void helpIsACommandToo() {
        assertThat(run("help", "compare")).isZero();
        assertThat(out()).contains("Usage: parallax compare");
    }
}
