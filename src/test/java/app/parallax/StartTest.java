package app.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartTest {
    @Test
    void withoutArgumentsTheReaderOpensOnNothingInParticular() {
        assertThat(Start.of(List.of())).isEqualTo(new Start.Reader(List.of()));
    }

    @Test
    void openOpensTheReaderOnTheFilesNamed() {
        assertThat(Start.of(List.of("open", "a.txt", "b c.txt")))
                .isEqualTo(new Start.Reader(List.of("a.txt", "b c.txt")));
    }

    @Test
    void openWithoutFilesOrAskingForHelpIsForTheCommandLine() {
        assertThat(Start.of(List.of("open"))).isEqualTo(new Start.Command(List.of("open")));
        assertThat(Start.of(List.of("open", "--help"))).isEqualTo(new Start.Command(List.of("open", "--help")));
    }

    @Test
    void anythingElseIsACommand() {
        assertThat(Start.of(List.of("compare", "open"))).isEqualTo(new Start.Command(List.of("compare", "open")));
    }
}
