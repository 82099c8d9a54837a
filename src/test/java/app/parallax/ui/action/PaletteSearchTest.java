package app.parallax.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {
    private static final List<String> THINGS = List.of(
            "Search all sources and notes",
            "Show Vučić’s speech",
            "Next finding",
            "Next finding not seen yet",
            "Previous finding",
            "New dossier",
            "Note on what is selected");

    private static List<String> find(String typed, String... recent) {
        return PaletteSearch.find(typed, THINGS, Function.identity(), List.of(recent));
    }

    @Test
    void whatIsTypedBeginsWords() {
        assertThat(find("fin")).containsExactly("Next finding", "Next finding not seen yet", "Previous finding");
        assertThat(find("inding")).isEmpty();
    }

    @Test
    void severalWordsAllHaveToFitInWhateverOrder() {
        assertThat(find("fin prev")).containsExactly("Previous finding");
        assertThat(find("next see")).containsExactly("Next finding not seen yet");
        assertThat(find("next dossier")).isEmpty();
    }

    @Test
    void theFirstWordsFitBest() {
        assertThat(find("no"))
                .containsExactly(
                        "Note on what is selected", "Next finding not seen yet", "Search all sources and notes");
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(find("VUCIC")).containsExactly("Show Vučić’s speech");
    }

    @Test
    void whatWasUsedLastComesFirst() {
        assertThat(find("", "New dossier", "Previous finding"))
                .startsWith("New dossier", "Previous finding", THINGS.getFirst());
        assertThat(find("fin", "Previous finding")).startsWith("Previous finding");
        assertThat(find("ne fin", "Previous finding")).startsWith("Next finding");
        assertThat(find("n", "New dossier")).startsWith("New dossier", "Next finding");
    }

    @Test
    void nothingTypedFindsEverythingInItsOrder() {
        assertThat(find(" ")).isEqualTo(THINGS);
    }
}
